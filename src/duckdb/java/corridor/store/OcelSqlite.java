package corridor.store;

import corridor.export.LogFormat;
import corridor.export.LoggedYear;
import corridor.result.Recording;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Consumer;

/** OCEL 2.0 as a database of SQLite. */
public final class OcelSqlite implements LogFormat {

    @Override
    public String id() {
        return "ocel-sqlite";
    }

    @Override
    public String ending() {
        return "ocel.sqlite";
    }

    /** A name with a question mark would end at it, were it not written as an address. */
    private static String address(Path file) {
        return "file:" + file.toUri().getRawPath();
    }

    @Override
    public void write(Path draft, LoggedYear year, Consumer<Recording> story) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + address(draft))) {
            connection.setAutoCommit(false);
            try (OcelTables tables = new OcelTables(connection, year.clock())) {
                story.accept(tables);
                tables.flush();
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
