package corridor.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The tables of a result as one Excel workbook: a sheet for each, its numbers as numbers. */
public final class TablesWorkbook {

    /** Of its file. */
    public static final String ENDING = "xlsx";

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d+)?");

    /** Flush rows so often, so that a long table is not held. */
    private static final int ROWS_HELD = 1_000;

    private static final int NARROWEST = 8;
    private static final int WIDEST = 40;

    private TablesWorkbook() {}

    /**
     * Writes it anew.
     *
     * @param result the folder of a result
     * @throws IOException when there are no tables
     * @throws OutputFailure when it cannot be written; an earlier file stays
     */
    public static void write(Path result, Path file) throws IOException {
        List<Path> tables;
        try (Stream<Path> all = Files.list(result.resolve("tables"))) {
            tables = all.filter(table -> table.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
        Draft.of(file, draft -> {
            try (OutputStream out = Files.newOutputStream(draft);
                    Workbook workbook = new Workbook(out, "corridor", "1.0")) {
                for (Path table : tables) {
                    sheet(workbook, table);
                }
            }
        });
    }

    private static void sheet(Workbook workbook, Path table) throws IOException {
        String name = table.getFileName().toString().replace(".csv", "");
        Worksheet sheet = workbook.newWorksheet(name);
        int row = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(table)) {
            for (CsvRecord line : records) {
                for (int column = 0; column < line.getFieldCount(); column++) {
                    cell(sheet, row, column, line.getField(column));
                }
                row++;
                if (row % ROWS_HELD == 0) {
                    sheet.flush();
                }
            }
        }
        sheet.freezePane(0, 1);
        sheet.finish();
    }

    private static void cell(Worksheet sheet, int row, int column, String text) {
        if (row == 0) {
            sheet.value(row, column, text);
            sheet.style(row, column).bold().set();
            sheet.width(column, Math.min(WIDEST, Math.max(NARROWEST, text.length() + 2)));
        } else if (NUMBER.matcher(text).matches()) {
            sheet.value(row, column, new BigDecimal(text));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, Table.asItWas(text)); // a cell of words, which no spreadsheet runs
        }
    }
}
