package corridor.report;

import corridor.report.PageTable.Row;
import corridor.report.ReportInfo.AssumptionRow;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How well founded is what goes in: counts, and every value. */
final class LedgerTable {

    /** The firmest first. What is chosen, such as a regime, is founded on nothing and needs no source. */
    private static final List<String> STANDINGS = List.of("published", "derived", "estimate", "unsourced");

    private static final String CHOICE = "choice";

    private final List<AssumptionRow> rows;
    private final ReportInfo info;
    private final Texts words;

    LedgerTable(ReportInfo info, Texts words) {
        this.info = info;
        this.words = words;
        rows = info.assumptions();
    }

    /** Values that are numbers. */
    long numbers() {
        return rows.stream().filter(row -> !standing(row).equals(CHOICE)).count();
    }

    long count(String standing) {
        return rows.stream().filter(row -> standing(row).equals(standing)).count();
    }

    private static String standing(AssumptionRow row) {
        return List.of("high", "medium", "low", "unrated").contains(row.standing()) ? "published" : row.standing();
    }

    PageTable counts() {
        List<Row> counts = STANDINGS.stream()
                .map(it -> Row.of(
                        words.get("standing." + it),
                        String.valueOf(count(it)),
                        Figures.percent(count(it) / (double) Math.max(1, numbers()))))
                .toList();
        String base = info.scenarios().isEmpty() ? "" : info.scenarios().get(0).name();
        return new PageTable(
                "ledger",
                words.get("ledger"),
                words.get("ledger.about", base),
                heads("ledger.standing", "ledger.numbers", "ledger.share"),
                counts);
    }

    PageTable values() {
        return new PageTable(
                "values",
                words.get("values", String.valueOf(rows.size())),
                "",
                heads(
                        "values.path",
                        "head.scenario",
                        "values.value",
                        "head.range",
                        "values.standing",
                        "head.source",
                        "values.note"),
                rows.stream()
                        .sorted(Comparator.comparingInt(LedgerTable::order))
                        .map(this::row)
                        .toList());
    }

    /** The least founded first, choices last. */
    private static int order(AssumptionRow row) {
        return -STANDINGS.indexOf(standing(row));
    }

    private Row row(AssumptionRow it) {
        return Row.of(
                it.path(),
                it.scenario(),
                it.value(),
                it.range(),
                words.get("standing." + standing(it))
                        + (confident(it) ? ", " + words.get("confidence." + it.confidence()) : ""),
                it.source(),
                it.note());
    }

    private static boolean confident(AssumptionRow row) {
        return List.of("high", "medium", "low").contains(row.confidence());
    }

    private List<String> heads(String... keys) {
        return Stream.of(keys).map(words::get).toList();
    }
}
