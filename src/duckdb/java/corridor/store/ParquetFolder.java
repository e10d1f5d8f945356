package corridor.store;

import corridor.export.StoredTable;
import corridor.export.TableStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A folder with one file of Apache Parquet for each table. */
public final class ParquetFolder implements TableStore {

    @Override
    public String id() {
        return "parquet";
    }

    @Override
    public String ending() {
        return "parquet";
    }

    @Override
    public boolean isFolder() {
        return true;
    }

    @Override
    public void write(List<StoredTable> tables, long seed, Path draft) throws IOException {
        try (Database database = Database.open("")) {
            for (StoredTable table : tables) {
                String file = draft.resolve(table.name() + ".parquet").toString();
                database.run("COPY (%s) TO %s (FORMAT parquet, COMPRESSION zstd)"
                        .formatted(Database.rows(table, seed), Database.text(file)));
            }
        }
    }
}
