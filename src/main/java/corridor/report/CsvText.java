package corridor.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows of CSV (RFC 4180, lines ended by a line feed); figures with six digits that count, what is not known is empty. */
final class CsvText {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private static final Pattern FIGURE = Pattern.compile("-\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

    private final StringBuilder text = new StringBuilder();

    CsvText(Object... columns) {
        row(columns);
    }

    void row(Object... cells) {
        text.append(Arrays.stream(cells).map(CsvText::cell).collect(Collectors.joining(",")))
                .append('\n');
    }

    String text() {
        return text.toString();
    }

    /** A name that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection); a figure stays one. */
    private static String harmless(String cell) {
        boolean starts = !cell.isEmpty() && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0;
        return starts && !FIGURE.matcher(cell).matches() ? "'" + cell : cell;
    }

    private static String cell(Object value) {
        if (value instanceof Double number) {
            return number.isNaN() ? "" : String.format(Locale.ROOT, "%.6g", number);
        }
        String plain = harmless(String.valueOf(value));
        return plain.matches("[^\",\n\r]*") ? plain : '"' + plain.replace("\"", "\"\"") + '"';
    }
}
