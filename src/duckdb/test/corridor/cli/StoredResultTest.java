package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is kept in DuckDB, Parquet and SQLite is what lies in the files of the result: read back with SQL. */
class StoredResultTest {

    private static final double ROUNDED = 1e-6;

    @TempDir
    private static Path disk;

    private static Path result;

    @BeforeAll
    static void compareTwoScenariosAndKeepThem() throws IOException {
        String small = Files.readString(Path.of("src/test/resources/scenario/small.yaml"))
                .replace("    open-from: 2025-03-01\n", "")
                .replace("60 d, horizon: 365 d", "10 d, horizon: 40 d");
        Files.writeString(disk.resolve("2025.yaml"), small);
        Files.writeString(disk.resolve("=more.yaml"), small.replace("count: 6", "count: 7"));
        result = disk.resolve("it's here");
        String base = disk.resolve("2025.yaml").toString();
        String other = disk.resolve("=more.yaml").toString();
        String record = "containers,events,queues";
        run("compare", base, other, "-r", "2", "--charts", "none", "--record", record, "-o", result.toString());
        for (String format : List.of("duckdb", "parquet", "ocel-sqlite")) {
            run("export", result.toString(), "--as", format);
        }
    }

    private static void run(String... words) {
        Typed typed = Typed.command(words);
        assertThat(typed.exit()).as(typed.err()).isZero();
    }

    private static Connection open(String url) throws SQLException {
        return DriverManager.getConnection(url);
    }

    private static Connection kept() throws SQLException {
        return open("jdbc:duckdb:" + disk.resolve("it's here.duckdb"));
    }

    private static List<Path> tables() throws IOException {
        List<Path> tables = new ArrayList<>();
        for (String part : List.of("tables", "records")) {
            try (Stream<Path> all = Files.list(result.resolve(part))) {
                all.sorted().forEach(tables::add);
            }
        }
        return tables;
    }

    private static String name(Path table) {
        return table.getFileName().toString().replace(".csv", "");
    }

    private static double number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getDouble(1);
        }
    }

    private static List<String> words(Connection connection, String sql) throws SQLException {
        List<String> words = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        return words;
    }

    @TestFactory
    Stream<DynamicTest> everyTableIsInDuckDbAsItIsInItsFile() throws IOException {
        return tables().stream().map(table -> DynamicTest.dynamicTest(name(table), () -> {
            try (Connection connection = kept()) {
                sameAsFile(table, connection, "\"" + name(table) + "\"");
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyTableIsInParquetAsItIsInItsFile() throws IOException {
        return tables().stream().map(table -> DynamicTest.dynamicTest(name(table), () -> {
            Path file = disk.resolve("it's here.parquet").resolve(name(table) + ".parquet");
            try (Connection connection = open("jdbc:duckdb:")) {
                sameAsFile(table, connection, "'" + file.toString().replace("'", "''") + "'");
            }
        }));
    }

    /** Names in order, rows, and of every column of figures its sum and how many are known. */
    private static void sameAsFile(Path table, Connection connection, String from) throws IOException, SQLException {
        List<NamedCsvRecord> rows;
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(table)) {
            rows = reader.stream().toList();
        }
        List<String> names = new ArrayList<>();
        List<String> types = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("SELECT * FROM %s LIMIT 0".formatted(from))) {
            ResultSetMetaData columns = none.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                names.add(columns.getColumnName(i));
                types.add(columns.getColumnTypeName(i));
            }
        }
        List<String> heading = new ArrayList<>(rows.isEmpty() ? names : rows.get(0).getHeader());
        if (!heading.contains("seed")) {
            heading.add("seed");
        }
        assertThat(names).containsExactlyElementsOf(heading);
        assertThat(number(connection, "SELECT count(*) FROM " + from)).isEqualTo(rows.size());
        for (int i = 0; i < names.size(); i++) {
            String column = names.get(i);
            if (List.of("DOUBLE", "BIGINT").contains(types.get(i))
                    && rows.stream().anyMatch(row -> row.findField(column).isPresent())) {
                List<Double> values = rows.stream()
                        .map(row -> row.getField(column))
                        .filter(cell -> !cell.isEmpty())
                        .map(Double::valueOf)
                        .toList();
                double sum = values.stream().mapToDouble(Double::doubleValue).sum();
                assertThat(number(connection, "SELECT coalesce(sum(\"%s\"), 0) FROM %s".formatted(column, from)))
                        .as(column)
                        .isCloseTo(sum, within(ROUNDED * Math.max(1, Math.abs(sum))));
                assertThat(number(connection, "SELECT count(\"%s\") FROM %s".formatted(column, from)))
                        .as(column)
                        .isEqualTo(values.size());
            }
        }
    }

    /** A scenario that is called like a number stays a name, and times are times. */
    @Test
    void columnsHaveTheTypesOfTheManual() throws SQLException {
        try (Connection connection = kept()) {
            assertThat(words(
                            connection,
                            "SELECT column_name || ' ' || data_type FROM information_schema.columns"
                                    + " WHERE table_name = 'containers' ORDER BY ordinal_position"))
                    .startsWith(
                            "scenario VARCHAR",
                            "replication BIGINT",
                            "seed BIGINT",
                            "container BIGINT",
                            "consignment BIGINT",
                            "flow VARCHAR",
                            "via VARCHAR",
                            "teu BIGINT",
                            "measured BOOLEAN",
                            "ready_utc TIMESTAMP",
                            "delivered_utc TIMESTAMP",
                            "transit_days DOUBLE");
            assertThat(words(connection, "SELECT DISTINCT scenario FROM flows ORDER BY 1"))
                    .containsExactly("2025", "=more");
        }
    }

    /** The apostrophe in the files is for spreadsheets alone: what is called {@code =more} is found by its name. */
    @Test
    void namesAreKeptAsTheyAre() throws SQLException, IOException {
        assertThat(Files.readString(result.resolve("tables/flows.csv"))).contains("\n'=more,");
        String parquet = disk.resolve("it's here.parquet/containers.parquet").toString();
        try (Connection connection = kept()) {
            for (String table : List.of("flows", "containers", "'" + parquet.replace("'", "''") + "'")) {
                assertThat(words(connection, "SELECT DISTINCT scenario FROM %s ORDER BY 1".formatted(table)))
                        .as(table)
                        .containsExactly("2025", "=more");
            }
        }
    }

    /** Mean of means over replications, as the summary has it. */
    @Test
    void aQuestionToTheWholeExperimentIsAnsweredFromItsContainers() throws SQLException {
        String means = "SELECT avg(days) FROM (SELECT avg(transit_days) AS days FROM containers"
                + " WHERE measured AND scenario = '%1$s' GROUP BY replication)";
        try (Connection connection = kept()) {
            for (String scenario : List.of("2025", "=more")) {
                String summary = "SELECT transit_mean_days FROM flows WHERE scenario = '%s' AND flow = 'altynkol-tbilisi'";
                assertThat(number(connection, means.formatted(scenario)))
                        .isCloseTo(number(connection, summary.formatted(scenario)), within(2e-6));
            }
        }
    }

    /** The upper end of a bin, a thousandth wide at most, and half a minute for short times: never less than what was seen. */
    @Test
    void aPercentileOfATableIsThatOfTheContainersAndABinMoreAtMost() throws SQLException {
        try (Connection connection = kept()) {
            for (int percent : List.of(5, 10, 50, 90, 95)) {
                double seen = number(
                        connection,
                        "SELECT quantile_disc(transit_days, %s) FROM containers WHERE measured AND scenario = '2025'"
                                .formatted(percent / 100.0));
                double told = number(
                        connection,
                        "SELECT transit_p%d_days FROM flows WHERE scenario = '2025' AND flow = 'all'"
                                .formatted(percent));
                assertThat(told)
                        .as("P%d", percent)
                        .isBetween(seen - ROUNDED, seen * 1.001 + 32 / 86_400.0 + ROUNDED);
            }
        }
    }

    @Test
    void timesTakeAsLongAsTheirDays() throws SQLException {
        try (Connection connection = kept()) {
            assertThat(number(
                            connection,
                            "SELECT max(abs(epoch(delivered_utc - ready_utc) / 86400 - transit_days)) FROM containers"))
                    .isCloseTo(0, within(ROUNDED));
        }
    }

    @Test
    void exportedAgainItReplacesWhatWasThereAndLeavesStrangersAlone() throws IOException {
        Path folder = disk.resolve("it's here.parquet");
        Files.writeString(folder.resolve("gone.parquet"), "of an earlier result");
        run("export", result.toString(), "--as", "parquet");
        assertThat(folder).isDirectoryContaining("glob:**flows.parquet").isDirectoryNotContaining("glob:**gone.parquet");
        Path mine = Files.createDirectory(disk.resolve("mine"));
        Files.writeString(mine.resolve("letter.txt"), "mine");
        Typed refused = Typed.command("export", result.toString(), "--as", "parquet", "-o", mine.toString());
        assertThat(refused.exit()).isEqualTo(ExitCode.NOT_WRITTEN.code());
        assertThat(mine).isDirectoryContaining("glob:**letter.txt");
    }

    /** Which mean something to what opens a database by its address, and to what looks for files by a pattern. */
    @Test
    void namesMayHoldAnyLetter() throws IOException, SQLException {
        Path odd = Files.createDirectory(disk.resolve("what? 50%; a=b #[1]*"));
        for (String format : List.of("parquet", "ocel-sqlite")) {
            run("export", result.toString(), "--as", format, "-o", odd.resolve(format + "?;x").toString());
        }
        Path plain = Files.createDirectory(disk.resolve("what 50%; a=b #[1]*"));
        run("export", result.toString(), "--as", "duckdb", "-o", plain.resolve("duckdb;x").toString());
        try (Stream<Path> all = Files.list(odd)) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("ocel-sqlite?;x", "parquet?;x");
        }
        Files.move(plain.resolve("duckdb;x"), disk.resolve("odd.duckdb"));
        Files.move(odd.resolve("ocel-sqlite?;x"), disk.resolve("odd.sqlite"));
        try (Connection duck = open("jdbc:duckdb:" + disk.resolve("odd.duckdb"));
                Connection lite = open("jdbc:sqlite:" + disk.resolve("odd.sqlite"))) {
            assertThat(number(duck, "SELECT count(*) FROM flows")).isPositive();
            assertThat(number(lite, "SELECT count(*) FROM event")).isPositive();
        }
    }

    @Test
    void aNameThatDuckDbCannotKeepIsRefused() {
        Path file = disk.resolve("what?.duckdb");
        Typed refused = Typed.command("export", result.toString(), "--as", "duckdb", "-o", file.toString());
        assertThat(refused.exit()).isEqualTo(ExitCode.NOT_WRITTEN.code());
        assertThat(refused.err()).contains("what?.duckdb' cannot be written: DuckDB keeps no file with a question mark");
        assertThat(disk).isDirectoryNotContaining("glob:**what*.duckdb*");
    }

    /** The result itself too. */
    @Test
    void aResultMayHaveSuchAName() throws IOException, SQLException {
        Path odd = disk.resolve("why?; not [a]*");
        try (Stream<Path> all = Files.walk(result)) {
            for (Path path : all.toList()) {
                Files.copy(path, odd.resolve(result.relativize(path).toString()));
            }
        }
        run("export", odd.toString(), "--as", "duckdb", "-o", disk.resolve("of odd.duckdb").toString());
        try (Connection duck = open("jdbc:duckdb:" + disk.resolve("of odd.duckdb"))) {
            assertThat(number(duck, "SELECT count(*) FROM containers")).isPositive();
        }
    }

    @Test
    void whatIsNotThereIsNamedWithAllThatIs() {
        assertThat(Typed.command("export", result.toString(), "--as", "csv").err())
                .contains("--as is 'csv'; there is: xlsx, ocel, xes, epcis, dcsa, ocel-sqlite, duckdb, parquet.");
        assertThat(Typed.command("export", result.toString(), "--as", "parquet", "--replication", "2")
                        .err())
                .contains("--as parquet takes the whole result; --replication names a year");
    }

    @Test
    void ocelHasEveryEventOfTheYearAndRefersToWhatIsThere() throws SQLException, IOException {
        long events;
        try (Stream<String> rows = Files.lines(result.resolve("records/events.csv"))) {
            events = rows.filter(row -> row.startsWith("2025,1,")).count();
        }
        try (Connection connection = open("jdbc:sqlite:" + disk.resolve("it's here.2025.1.ocel.sqlite"))) {
            assertThat(number(connection, "SELECT count(*) FROM event")).isEqualTo((double) events);
            assertThat(words(connection, "PRAGMA foreign_key_check")).isEmpty();
            assertThat(words(connection, "PRAGMA integrity_check")).containsExactly("ok");
        }
    }

    /** As in all other files: 841.6, and not 841.5999999999999. */
    @Test
    void moneyAndCarbonInOcelHaveSixDecimals() throws SQLException {
        try (Connection connection = open("jdbc:sqlite:" + disk.resolve("it's here.2025.1.ocel.sqlite"))) {
            for (String column : List.of("cost_usd", "co2_kg")) {
                String known = "SELECT count(*) FROM object_Container WHERE %s IS NOT NULL".formatted(column);
                assertThat(number(connection, known)).isPositive();
                assertThat(number(connection, known + " AND round(%1$s, 6) <> %1$s".formatted(column)))
                        .isZero();
            }
        }
    }

    @Test
    void aStormHasNoTeu() throws SQLException {
        try (Connection duck = kept();
                Connection lite = open("jdbc:sqlite:" + disk.resolve("it's here.2025.1.ocel.sqlite"))) {
            assertThat(number(duck, "SELECT count(*) FROM events WHERE starts_with(event, 'port-')"))
                    .isPositive();
            assertThat(words(duck, "SELECT DISTINCT teu IS NULL FROM events WHERE starts_with(event, 'port-')"))
                    .containsExactly("true");
            assertThat(number(duck, "SELECT count(*) FROM events WHERE teu IS NULL AND NOT starts_with(event, 'port-')"))
                    .isZero();
            assertThat(number(lite, "SELECT count(*) FROM event_PortClosed WHERE teu IS NOT NULL"))
                    .isZero();
        }
    }

    /** By Python's own SQLite, which holds it against the tables that the standard asks for. */
    @Test
    void ocelInSqliteIsOcelInJsonToPython() throws IOException, InterruptedException {
        run("export", result.toString(), "--as", "ocel");
        List<String> sqlite = PythonReader.read(List.of(disk.resolve("it's here.2025.1.ocel.sqlite")));
        List<String> json = PythonReader.read(List.of(disk.resolve("it's here.2025.1.ocel.json")));
        assertThat(sqlite).hasSizeGreaterThan(5).isEqualTo(json);
    }
}
