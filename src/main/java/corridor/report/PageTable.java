package corridor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of a page as text, ready to be laid out.
 *
 * @param id that links to it stay with
 * @param about may be empty
 * @param head of each column; the first says what a row is
 */
public record PageTable(String id, String title, String about, List<String> head, List<Row> rows) {

    /** What begins with a number that is not a day (2029-07-01, which sorts as text does), is a dash or is nothing. */
    private static final Pattern FIGURE = Pattern.compile("|–|(?!\\d{4}-\\d{2}-\\d{2})[−+±]?\\d.*");

    public PageTable {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** @param strong for sums and for what stands first */
    public record Row(boolean strong, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        static Row of(String... cells) {
            return new Row(false, List.of(cells));
        }
    }

    /**
     * Of a bundle: its title is the text by the id, what it is about that by {@code id.about}.
     *
     * @param heads keys of texts; what is none, such as P95, stands as it is
     */
    static PageTable of(String id, List<Row> rows, Texts words, String... heads) {
        return new PageTable(
                id,
                words.get(id),
                words.get(id + ".about"),
                Stream.of(heads)
                        .map(head -> words.has(head) ? words.get(head) : head)
                        .toList(),
                grouped(rows));
    }

    /** Whether a column is read from the right. */
    public boolean isFigure(int column) {
        return column > 0
                && rows.stream()
                        .allMatch(row -> FIGURE.matcher(row.cells().get(column)).matches());
    }

    /** Whether a row is about the same as the one above it: then its label need not be seen. */
    public boolean isMoreOfTheSame(int row) {
        return row > 0
                && rows.get(row).cells().get(0).equals(rows.get(row - 1).cells().get(0));
    }

    /** Rows of one thing together, in the order in which the things were first named. */
    static List<Row> grouped(List<Row> rows) {
        Map<String, List<Row>> byLabel = rows.stream()
                .collect(Collectors.groupingBy(row -> row.cells().get(0), LinkedHashMap::new, Collectors.toList()));
        List<Row> grouped = new ArrayList<>();
        byLabel.values().forEach(grouped::addAll);
        return grouped;
    }
}
