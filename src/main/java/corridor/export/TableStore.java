package corridor.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;

/** A form in which all tables of a result can be kept. The program finds it on its class path; the default build has none (decision 21). */
public interface TableStore {

    /** Those of the larger build, with its event logs: to be named where they are missing. */
    List<String> ELSEWHERE = List.of("parquet", "duckdb", "ocel-sqlite");

    /** As it stands on the command line. */
    String id();

    /** Of its files. */
    String ending();

    /** Whether it is a folder with a file for each table, or else one file. */
    boolean isFolder();

    /**
     * Writes all tables.
     *
     * @param seed of the experiment, for tables without such a column
     * @param draft a file that is not there yet, or an empty folder
     */
    void write(List<StoredTable> tables, long seed, Path draft) throws IOException;

    /** The ones that this build comes with. */
    static List<TableStore> all() {
        return ServiceLoader.load(TableStore.class, TableStore.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** By its id, in any case, if this build has it. */
    static Optional<TableStore> find(String id) {
        return all().stream()
                .filter(store -> store.id().equals(id.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * Keeps all tables of a result, and its records if it has them.
     *
     * @param folder of the result
     * @param target the file, or the folder, which is replaced whole
     * @throws OutputFailure when it cannot be written; an earlier one stays
     */
    static void write(TableStore store, Path folder, Finished finished, Path target) throws IOException {
        List<StoredTable> tables = StoredTable.of(folder, finished);
        long seed = finished.isStudy()
                ? finished.study().seed()
                : finished.experiment().seed();
        if (store.isFolder()) {
            Draft.folder(target, "." + store.ending(), draft -> store.write(tables, seed, draft));
        } else {
            Draft.of(target, draft -> store.write(tables, seed, draft));
        }
    }
}
