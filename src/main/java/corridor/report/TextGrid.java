package corridor.report;

import java.util.ArrayList;
import java.util.List;

/** Aligned columns of a fixed total width: a label to the left, figures to the right, a last word to the left. */
final class TextGrid {

    private final int width;
    private final int columns;
    private final List<List<String>> rows = new ArrayList<>();
    private int narrowest = 10;

    TextGrid(int width, String... head) {
        this.width = width;
        columns = head.length;
        rows.add(List.of(head));
    }

    /** @param characters that the label has at least */
    void narrowest(int characters) {
        narrowest = characters;
    }

    void row(List<String> cells) {
        rows.add(cells.stream().map(TextGrid::ascii).toList());
    }

    List<String> lines(TerminalTable.Paint paint) {
        int[] widths = widths();
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(left(cut(row.get(0), widths[0]), widths[0]));
            for (int i = 1; i < row.size(); i++) {
                boolean word = columns == 8 && i == 7;
                line.append(i == 2 ? " " : "  ").append(word ? row.get(i) : right(row.get(i), widths[i]));
            }
            String text = line.toString().stripTrailing();
            lines.add(lines.isEmpty() ? paint.bold(text) : paint.verdict(text, row.get(row.size() - 1)));
        }
        return lines;
    }

    /** As wide as their contents; the label gets what is left, as far as it needs it. */
    private int[] widths() {
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        int others = -1;
        for (int i = 1; i < columns; i++) {
            others += widths[i] + 2;
        }
        widths[0] = Math.max(narrowest, Math.min(widths[0], width - others));
        return widths;
    }

    static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "~";
    }

    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    /** Without what a terminal in another encoding would show as a question mark, and without control characters. */
    static String ascii(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
                .replace('−', '-')
                .replace('–', '-')
                .replace('ı', 'i')
                .replace('ə', 'a')
                .replace("±", "+-")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\x20-\\x7E]", "?");
    }

    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
