package corridor.store;

import corridor.export.StoredTable;
import corridor.export.TableStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One file of DuckDB with a table for each of the result's. */
public final class DuckDbFile implements TableStore {

    @Override
    public String id() {
        return "duckdb";
    }

    @Override
    public String ending() {
        return "duckdb";
    }

    @Override
    public boolean isFolder() {
        return false;
    }

    @Override
    public void write(List<StoredTable> tables, long seed, Path draft) throws IOException {
        if (draft.toString().contains("?")) { // it puts the name of its log together wrongly
            throw new IOException("DuckDB keeps no file with a question mark in its name or in that of its folder;"
                    + " give -o another");
        }
        try (Database database = Database.open(draft.toString())) {
            for (StoredTable table : tables) {
                database.run(
                        "CREATE TABLE %s AS %s".formatted(Database.name(table.name()), Database.rows(table, seed)));
            }
        }
    }
}
