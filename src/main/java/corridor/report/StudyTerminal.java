package corridor.report;

import corridor.study.Sheet;
import corridor.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A study on a terminal, in plain ASCII: what was found, then its sheets. */
public final class StudyTerminal {

    private static final int NARROWEST = 40;
    private static final Texts ENGLISH = Texts.ofPages(Locale.ENGLISH);

    private final int width;
    private final TerminalTable.Paint paint;
    private final List<String> lines = new ArrayList<>();

    private StudyTerminal(int width, boolean colour) {
        this.width = Math.max(NARROWEST, width);
        paint = new TerminalTable.Paint(colour);
    }

    /**
     * The whole study, each line ended by a line feed.
     *
     * @param width columns of the terminal; below 40 counts as 40
     * @param colour whether escape sequences may be used
     */
    public static String of(Study study, int width, boolean colour) {
        StudyTerminal terminal = new StudyTerminal(width, colour);
        study.findings().forEach(finding -> terminal.paragraph(finding.words()));
        terminal.lines.add("");
        terminal.paragraph(sample(study));
        if (!study.broken().isEmpty()) {
            terminal.paragraph(StudyWords.audit(study, ENGLISH));
        }
        study.sheets().forEach(terminal::sheet);
        return String.join("\n", terminal.lines) + "\n";
    }

    private static String sample(Study study) {
        String interval = study.replications() > 1
                ? "; +- is half of the 95% interval."
                : ": no interval over replications is known.";
        return StudyWords.replications(study, ENGLISH) + ", seed " + study.seed() + interval;
    }

    private void paragraph(String text) {
        lines.addAll(TextGrid.wrap(TextGrid.plain(text), width));
    }

    private void sheet(Sheet sheet) {
        lines.add("");
        TextGrid.wrap(TextGrid.plain(sheet.title().words()), width).forEach(line -> lines.add(paint.bold(line)));
        if (sheet.rows().isEmpty()) {
            lines.add("none");
            return;
        }
        TerminalSheet table = new TerminalSheet(sheet, width);
        table.head().forEach(line -> lines.add(paint.bold(line)));
        lines.addAll(table.rows());
        table.rest().forEach(this::paragraph);
    }
}
