package corridor.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Rows of CSV (RFC 4180, lines ended by a line feed); figures with six digits that count, what is not known is empty. */
final class CsvText {

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

    private static String cell(Object value) {
        if (value instanceof Double number) {
            return number.isNaN() ? "" : String.format(Locale.ROOT, "%.6g", number);
        }
        String plain = String.valueOf(value);
        return plain.matches("[^\",\n\r]*") ? plain : '"' + plain.replace("\"", "\"\"") + '"';
    }
}
