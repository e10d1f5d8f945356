package corridor.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table as it lies in the folder of a result, with the type of each column: a CSV file has none.
 *
 * @param name of the file, without its ending
 */
public record StoredTable(String name, Path file, List<Column> columns) {

    public StoredTable {
        columns = List.copyOf(columns);
    }

    /** A column of it. */
    public record Column(String name, Type type) {}

    /** What stands in a column; an empty cell is nothing that is known. */
    public enum Type {
        TEXT,
        /** A whole number. */
        WHOLE,
        NUMBER,
        /** A moment in UTC. */
        TIME,
        /** True or false. */
        FLAG
    }

    /** Columns of words in tables of a run or comparison; the rest are figures. */
    private static final Set<String> WORDS = Set.of(
            "scenario",
            "flow",
            "direction",
            "via",
            "node",
            "service",
            "mode",
            "port",
            "from",
            "to",
            "platforms",
            "home",
            "border",
            "measure",
            "unit",
            "observation",
            "source",
            "confidence",
            "about",
            "claim",
            "by",
            "kind",
            "series",
            "settled",
            "base",
            "candidate",
            "metric",
            "verdict",
            "verdict_holm",
            "event",
            "vehicle");

    private static final Set<String> COUNTS = Set.of(
            "replication",
            "replications",
            "seed",
            "week",
            "route",
            "stop",
            "count",
            "container",
            "containers",
            "consignment",
            "teu");

    private static final Set<String> FLAGS = Set.of("measured", "port_closed");

    /** Every table of a result, and its records if it has them, in the order of their names. */
    static List<StoredTable> of(Path folder, Finished finished) throws IOException {
        Map<String, Set<String>> words = finished.isStudy() ? StudyTables.words(finished.study()) : Map.of();
        List<Path> files = new ArrayList<>();
        for (String part : List.of("tables", "records")) {
            if (Files.isDirectory(folder.resolve(part))) {
                try (Stream<Path> all = Files.list(folder.resolve(part))) {
                    all.filter(file -> file.toString().endsWith(".csv"))
                            .sorted()
                            .forEach(files::add);
                }
            }
        }
        List<StoredTable> tables = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".csv", "");
            Set<String> wordsHere = words.get(name);
            tables.add(new StoredTable(
                    name,
                    file,
                    heading(file).stream()
                            .map(column -> new Column(
                                    column,
                                    wordsHere == null
                                            ? type(column)
                                            : wordsHere.contains(column) ? Type.TEXT : Type.NUMBER))
                            .toList()));
        }
        return tables;
    }

    /** Of a column of a run or comparison. */
    static Type type(String column) {
        if (WORDS.contains(column)) {
            return Type.TEXT;
        }
        if (column.endsWith("_utc")) {
            return Type.TIME;
        }
        return FLAGS.contains(column) ? Type.FLAG : COUNTS.contains(column) ? Type.WHOLE : Type.NUMBER;
    }

    private static List<String> heading(Path file) throws IOException {
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
            return records.iterator().next().getFields();
        }
    }
}
