package corridor.export;

import corridor.experiment.Filling;
import corridor.experiment.WarmUpPilot;
import corridor.stats.Mser5;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a pilot found of the warm-up. */
final class WarmUpTable {

    private WarmUpTable() {}

    /** @param replication 0 for the mean of all */
    private record Row(String scenario, int replication, Mser5 cut) {}

    static String of(WarmUpPilot pilot) {
        List<Row> rows = pilot.scenarios().stream().flatMap(WarmUpTable::rows).toList();
        return new Table<Row>()
                .text("scenario", Row::scenario)
                .text("series", row -> row.replication() == 0 ? "mean" : "replication " + row.replication())
                .number("cut_days", row -> days(row.cut()))
                .text("settled", row -> row.cut().steady() ? "yes" : "no")
                .of(rows);
    }

    private static Stream<Row> rows(Filling filling) {
        return Stream.concat(
                Stream.of(new Row(filling.scenario(), 0, filling.ofMean())),
                IntStream.range(0, filling.ofEach().size())
                        .mapToObj(i -> new Row(
                                filling.scenario(), i + 1, filling.ofEach().get(i))));
    }

    static void write(JsonText json, WarmUpPilot pilot) {
        json.text("method", "mser-5")
                .whole("pilotReplications", WarmUpPilot.REPLICATIONS)
                .whole("usedDays", pilot.days())
                .objects(
                        "scenarios",
                        pilot.scenarios(),
                        (scenario, filling) -> scenario.text("id", filling.scenario())
                                .number("meanDays", days(filling.ofMean()))
                                .number("longestDays", filling.days())
                                .whole("settledReplications", filling.settledReplications()));
    }

    private static int days(Mser5 cut) {
        return cut.warmUp() * Filling.DAYS_PER_WEEK;
    }
}
