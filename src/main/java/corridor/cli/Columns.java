package corridor.cli;

import java.util.List;

/**
 * Rows of words, aligned to the left. The last column is cut first when the screen is too narrow, then the
 * second; a column with nothing in it is left out.
 */
final class Columns {

    private static final String GAP = "  ";
    private static final int LEAST = 5;

    private final List<List<String>> rows;
    private final int[] widths;

    /** @param rows all of the same length */
    Columns(List<List<String>> rows) {
        this.rows = rows;
        widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
    }

    /** What they need, in characters. */
    int width() {
        int width = -GAP.length();
        for (int column : widths) {
            width += column == 0 ? 0 : column + GAP.length();
        }
        return width;
    }

    /** @param columns the width to fit, the indent included */
    List<String> lines(String indent, int columns) {
        int over = width() + indent.length() - columns;
        over = narrow(widths.length - 1, LEAST, over);
        narrow(1, 4 * LEAST, over);
        return rows.stream().map(row -> (indent + line(row)).stripTrailing()).toList();
    }

    /** What is still too much. */
    private int narrow(int column, int least, int over) {
        int cut = Math.max(0, Math.min(over, widths[column] - least));
        widths[column] -= cut;
        return over - cut;
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] == 0) {
                continue;
            }
            String cell = cut(row.get(i), widths[i]);
            line.append(cell).append(" ".repeat(widths[i] - cell.length())).append(GAP);
        }
        return line.toString();
    }

    private static String cut(String text, int width) {
        return text.length() <= width
                ? text
                : text.substring(0, Math.max(0, width - 3)).stripTrailing() + "...";
    }
}
