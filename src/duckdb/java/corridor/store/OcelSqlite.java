package corridor.store;

import corridor.export.Clock;
import corridor.export.LogFormat;
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

    @Override
    public void write(Path draft, Clock clock, Consumer<Recording> year) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + draft)) {
            connection.setAutoCommit(false);
            try (OcelTables tables = new OcelTables(connection, clock)) {
                year.accept(tables);
                tables.flush();
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
