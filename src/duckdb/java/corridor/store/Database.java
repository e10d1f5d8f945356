package corridor.store;

import corridor.export.StoredTable;
import corridor.export.StoredTable.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** DuckDB, reading the tables of a result from their files: what does not fit in its memory is put on disk. */
final class Database implements AutoCloseable {

    private static final String MEMORY = "1GB";

    private final Connection connection;
    private final Path scratch;

    private Database(Connection connection, Path scratch) {
        this.connection = connection;
        this.scratch = scratch;
    }

    /**
     * Opens it.
     *
     * @param file where it is kept; empty for one that is not
     */
    static Database open(String file) throws IOException {
        Path scratch = Files.createTempDirectory("corridor");
        Database database;
        try {
            database = new Database(DriverManager.getConnection("jdbc:duckdb:"), scratch);
        } catch (SQLException e) {
            Files.delete(scratch);
            throw new IOException(e.getMessage(), e);
        }
        try {
            database.run("SET memory_limit = '%s'".formatted(MEMORY));
            database.run("SET temp_directory = %s".formatted(text(scratch.toString())));
            database.run("SET autoinstall_known_extensions = false"); // nothing is fetched
            if (!file.isEmpty()) { // whose name may hold what means something in an address
                database.run("ATTACH %s AS kept".formatted(text(file)));
                database.run("USE kept");
            }
            return database;
        } catch (IOException e) {
            database.close();
            throw e;
        }
    }

    void run(String sql) throws IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * What selects all rows of a table, with the seed where they do not say it.
     *
     * @param seed of the experiment
     */
    static String rows(StoredTable table, long seed) {
        String columns = table.columns().stream()
                .map(column -> text(column.name()) + ": '" + type(column) + "'")
                .collect(Collectors.joining(", ", "{", "}"));
        boolean saysSeed = table.columns().stream().anyMatch(column -> column.name().equals("seed"));
        return ("SELECT *%s%s FROM read_csv(%s, columns = %s, header = true, delim = ',', quote = '\"', escape = '\"', nullstr = '',"
                        + " auto_detect = false)")
                .formatted(
                        asTheyWere(table),
                        saysSeed ? "" : ", %d::BIGINT AS seed".formatted(seed),
                        text(literal(table.file().toString())),
                        columns);
    }

    /** Words without the apostrophe that keeps a spreadsheet from running them, which stands in the files alone. */
    private static String asTheyWere(StoredTable table) {
        String words = table.columns().stream()
                .filter(column -> column.type() == StoredTable.Type.TEXT)
                .map(column -> name(column.name()))
                .map(name -> "CASE WHEN regexp_matches(%1$s, '^''+[-=+@\\t\\r]') THEN %1$s[2:] ELSE %1$s END AS %1$s"
                        .formatted(name))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : " REPLACE (%s)".formatted(words);
    }

    /** DuckDB takes a name with these letters for a pattern. */
    private static String literal(String file) {
        return file.replaceAll("[\\[*?]", "[$0]");
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case TEXT -> "VARCHAR";
            case WHOLE -> "BIGINT";
            case NUMBER -> "DOUBLE";
            case TIME -> "TIMESTAMP";
            case FLAG -> "BOOLEAN";
        };
    }

    static String text(String word) {
        return "'" + word.replace("'", "''") + "'";
    }

    static String name(String word) {
        return '"' + word.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            List<Path> left;
            try (Stream<Path> all = Files.walk(scratch)) {
                left = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }
}
