package corridor.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Aligned columns of a fixed total width: a label to the left, figures to the right, a last word to the left. Where that is too
 * wide, the columns that can be missed are left out, and named below.
 */
final class TextGrid {

    private final int width;
    private final int columns;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> out = new ArrayList<>();
    private int narrowest = 10;
    private int[] spare = {};

    TextGrid(int width, String... head) {
        this.width = width;
        columns = head.length;
        rows.add(List.of(head));
    }

    /** @param characters that the label has at least */
    void narrowest(int characters) {
        narrowest = characters;
    }

    /** @param columns that can be left out, the first of them first */
    void spare(int... columns) {
        spare = columns;
    }

    void row(List<String> cells) {
        rows.add(cells.stream().map(TextGrid::plain).toList());
    }

    List<String> lines(TerminalTable.Paint paint) {
        int[] widths = widths();
        for (int i = 0; i < spare.length && total(widths) > width; i++) {
            if (spare[i] < columns) {
                out.add(spare[i]);
                widths = widths();
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(left(cut(row.get(0), widths[0]), widths[0]));
            for (int i = 1; i < row.size(); i++) {
                if (out.contains(i)) {
                    continue;
                }
                boolean word = columns == 8 && i == 7;
                line.append(i == 2 ? " " : "  ").append(word ? row.get(i) : right(row.get(i), widths[i]));
            }
            String text = line.toString().stripTrailing();
            lines.add(lines.isEmpty() ? paint.bold(text) : paint.verdict(text, row.get(row.size() - 1)));
        }
        List<String> missing = out.stream().sorted().map(this::name).toList();
        if (!missing.isEmpty()) {
            lines.addAll(wrap("too narrow for: " + String.join(", ", missing), width));
        }
        return lines;
    }

    /** A column without a heading is the interval of the one before it. */
    private String name(int column) {
        String head = rows.get(0).get(column);
        return head.isEmpty() ? "+- of " + rows.get(0).get(column - 1) : head.replaceAll("[()]", "");
    }

    private int total(int[] widths) {
        int total = widths[0];
        for (int i = 1; i < columns; i++) {
            total += out.contains(i) ? 0 : widths[i] + (i == 2 ? 1 : 2);
        }
        return total;
    }

    /** As wide as their contents; the label gets what is left, as far as it needs it. */
    private int[] widths() {
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        int label = widths[0];
        widths[0] = 0;
        int others = total(widths);
        widths[0] = Math.max(narrowest, Math.min(label, width - others));
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

    /** Latin without accents and signs as ASCII, for alignment in any font; other scripts as they are; no control characters. */
    static String plain(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("(?<=\\p{IsLatin})\\p{M}+", "")
                .replace('−', '-')
                .replace('–', '-')
                .replace('ı', 'i')
                .replace('ə', 'a')
                .replace('Ə', 'A')
                .replace("±", "+-")
                .replace('\u00A0', ' ')
                .replaceAll("[\\p{Cc}\\p{Cf}]", "?");
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    /** At spaces; a word that is longer than a line goes over several. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (line.length() > width) {
                lines.add(line.substring(0, width));
                line.delete(0, width);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
