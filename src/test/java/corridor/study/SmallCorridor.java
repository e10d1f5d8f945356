package corridor.study;

import corridor.batch.Batch;
import corridor.batch.Variant;
import corridor.scenario.Dial;
import corridor.scenario.Dials;
import corridor.scenario.Loaded;
import corridor.scenario.MetricPaths;
import corridor.scenario.ScenarioReader;
import corridor.stats.Estimate;
import corridor.study.Sheet.Cell;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The smallest corridor with everything in it, its line open from the beginning, and how to ask it and read the answer. */
final class SmallCorridor {

    static final long SEED = 7;

    private static final Path FILE = Path.of("src/test/resources/scenario/small.yaml");

    private SmallCorridor() {}

    static Loaded with(String... overrides) {
        return ScenarioReader.read(
                FILE,
                Stream.concat(Stream.of("legs.altynkol-aktau.open-from=2024-01-01"), Stream.of(overrides))
                        .toList());
    }

    static Variant named(String id, String... overrides) {
        return new Variant(id, Variant.of(with()).yaml(), List.of(overrides));
    }

    static List<Dial> dials(String... written) {
        return Dials.read(with(), "--vary", List.of(written));
    }

    static Trials trials(String... metrics) {
        return trials(2, metrics);
    }

    static Trials trials(int workers, String... metrics) {
        return new Trials(silent(workers), MetricPaths.read(with(), "--metric", List.of(metrics)), SEED);
    }

    static Batch silent(int workers) {
        return Batch.local(workers, (done, of) -> {});
    }

    static List<String> findings(Study study) {
        return study.findings().stream().map(Phrase::words).toList();
    }

    static Sheet sheet(Study study, String name) {
        return study.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static List<Estimate> numbers(Sheet sheet, String column) {
        return cells(sheet, column).stream().map(Cell::value).toList();
    }

    static List<Double> means(Sheet sheet, String column) {
        return numbers(sheet, column).stream().map(Estimate::mean).toList();
    }

    static List<String> texts(Sheet sheet, String column) {
        return cells(sheet, column).stream().map(cell -> cell.text().words()).toList();
    }

    private static List<Cell> cells(Sheet sheet, String column) {
        int at = IntStream.range(0, sheet.columns().size())
                .filter(i -> sheet.columns().get(i).id().equals(column))
                .findFirst()
                .orElseThrow();
        return sheet.rows().stream().map(row -> row.get(at)).toList();
    }
}
