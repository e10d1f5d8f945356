package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Python reads what a run leaves, and finds what {@code docs/results.md} says. */
class ReadBackTest {

    @TempDir
    private static Path disk;

    private static Path result;

    /** Name of a table, then its columns with what Python takes them for. */
    private static final Map<String, Map<String, String>> KINDS = new HashMap<>();

    private static final Map<String, Integer> ROWS = new HashMap<>();
    private static final Map<String, Double> SUMS = new HashMap<>();

    @BeforeAll
    static void runAndRead() throws IOException, InterruptedException {
        result = disk.resolve("result");
        String small = Files.readString(Path.of("src/test/resources/scenario/small.yaml"))
                .replace("    open-from: 2025-03-01\n", "")
                .replace("60 d, horizon: 365 d", "10 d, horizon: 50 d");
        Files.writeString(disk.resolve("small.yaml"), small);
        String scenario = disk.resolve("small.yaml").toString();
        String record = "containers,events,queues";
        Typed run = Typed.command(
                "run", scenario, "-q", "-r", "2", "--charts", "none", "--record", record, "-o", result.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        List<Path> files = new ArrayList<>();
        for (String part : List.of("tables", "records")) {
            try (Stream<Path> all = Files.list(result.resolve(part))) {
                all.sorted().forEach(files::add);
            }
        }
        String table = "";
        for (String line : PythonReader.read(files)) {
            String[] words = line.split(" ", -1);
            if (words[0].equals("table")) {
                table = words[1];
                ROWS.put(table, Integer.parseInt(words[2]));
                KINDS.put(table, new HashMap<>());
            } else {
                Objects.requireNonNull(KINDS.get(table)).put(words[1], words[2]);
                if (words.length > 3) {
                    SUMS.put(table + "." + words[1], Double.parseDouble(words[3]));
                }
            }
        }
    }

    private record Row(String column, String unit) {}

    /** Of the table under the heading of a file on the page. */
    private static List<Row> page(String file) throws IOException {
        String page = Files.readString(Path.of("docs/results.md"));
        int start = page.indexOf("### " + file + "\n");
        assertThat(start).as(file).isNotNegative();
        return Pattern.compile("^\\| `([^`]+)` \\|([^|]*)\\|", Pattern.MULTILINE)
                .matcher(page.substring(start, page.indexOf("\n#", start)))
                .results()
                .map(row -> new Row(row.group(1), row.group(2).strip()))
                .toList();
    }

    /** What has a unit is a figure, and a column of moments says so in its name. */
    @Test
    void everyColumnOfThePageIsThereAndOfItsKind() throws IOException {
        for (String table : KINDS.keySet()) {
            String file = Files.exists(result.resolve("tables/" + table + ".csv"))
                    ? table + ".csv"
                    : "records/" + table + ".csv";
            Map<String, String> kinds = Objects.requireNonNull(KINDS.get(table));
            if (kinds.isEmpty()) {
                assertThat(ROWS).containsEntry(table, 0);
                continue;
            }
            List<Row> rows = page(file);
            assertThat(kinds.keySet())
                    .as(file)
                    .containsExactlyInAnyOrderElementsOf(
                            rows.stream().map(Row::column).toList());
            for (Row row : rows) {
                String kind = Objects.requireNonNull(kinds.get(row.column()));
                if (row.column().endsWith("_utc")) {
                    assertThat(kind).as(file + " " + row.column()).isEqualTo("time");
                } else if (!row.unit().isEmpty()) {
                    assertThat(kind).as(file + " " + row.column()).isIn("number", "empty");
                }
            }
        }
        assertThat(KINDS).containsKeys("flows", "tidy", "containers", "events", "queues");
        assertThat(KINDS.get("containers")).containsEntry("measured", "flag");
        assertThat(KINDS.get("queues")).containsEntry("port_closed", "flag");
    }

    /** Two terminals at the ends, two ports: a row for each every six hours of the 60 days, in both years. */
    @Test
    void queuesHaveARowForEachNodeEverySixHours() {
        assertThat(ROWS).containsEntry("queues", 2 * 4 * 60 * 24 / 6);
    }

    /** Each second of a container has one cause. */
    @Test
    void daysByCauseAddUpToTransitTimes() {
        double causes = SUMS.entrySet().stream()
                .filter(sum -> sum.getKey().startsWith("containers."))
                .filter(sum -> sum.getKey().endsWith("_days") && !sum.getKey().endsWith("transit_days"))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        double transit = Objects.requireNonNull(SUMS.get("containers.transit_days"));
        assertThat(causes).isCloseTo(transit, within(1e-5 * transit));
    }

    @Test
    void anEventLogInJsonIsWhole() throws IOException, InterruptedException {
        Typed export = Typed.command("export", result.toString(), "-q", "--as", "ocel", "--replication", "2");
        assertThat(export.exit()).as(export.err()).isZero();
        long events;
        try (Stream<String> rows = Files.lines(result.resolve("records/events.csv"))) {
            events = rows.filter(row -> row.startsWith("small,2,")).count();
        }
        long containers;
        try (Stream<String> rows = Files.lines(result.resolve("records/containers.csv"))) {
            containers = rows.filter(row -> row.startsWith("small,2,")).count();
        }
        assertThat(PythonReader.read(List.of(disk.resolve("result.small.2.ocel.json"))))
                .contains("events " + events, "objects container " + containers, "objects node 4");
    }
}
