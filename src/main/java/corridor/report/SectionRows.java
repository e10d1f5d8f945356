package corridor.report;

import corridor.report.PageTable.Row;
import corridor.report.ReportInfo.SectionInfo;

/** Sections of line that are not open yet: how far they are, when they open, what they may carry. */
final class SectionRows {

    private SectionRows() {}

    /** Without rows where all is open. */
    static PageTable table(ReportInfo info, Texts words) {
        return PageTable.of(
                "sections",
                info.sections().stream().map(it -> row(it, words)).toList(),
                words,
                "sections.section",
                "head.scenario",
                "sections.length",
                "sections.state",
                "sections.opens",
                "head.range",
                "sections.paths",
                "head.source");
    }

    private static Row row(SectionInfo it, Texts words) {
        return Row.of(
                it.leg(),
                it.scenario(),
                it.length(),
                state(it, words),
                it.opens(),
                it.opensRange(),
                it.paths(),
                it.source());
    }

    /** The states that scenarios may name have words of their own in each language; another is said as it is written. */
    private static String state(SectionInfo it, Texts words) {
        String key = "sections.state." + it.state().replace(' ', '-');
        String state = words.has(key) ? words.get(key) : it.state();
        String built = it.built().isEmpty() ? "" : words.get("sections.built", it.built());
        return state + built + (it.asOf().isEmpty() ? "" : " (%s)".formatted(it.asOf()));
    }
}
