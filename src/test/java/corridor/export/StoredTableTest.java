package corridor.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import corridor.report.SampleStudies;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every cell of every table is of the type that its column is kept with. */
class StoredTableTest {

    @TestFactory
    Stream<DynamicTest> everyCellOfATableIsOfTheTypeOfItsColumn() {
        return Tables.of(Fixture.compare()).entrySet().stream()
                .map(table -> DynamicTest.dynamicTest(table.getKey(), () -> {
                    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table.getValue())) {
                        rows.forEach(row -> row.getFieldsAsMap().forEach(StoredTableTest::isOfItsType));
                    }
                }));
    }

    private static void isOfItsType(String column, String cell) {
        StoredTable.Type type = StoredTable.type(column);
        assertThat(type)
                .as(column)
                .isIn(
                        StoredTable.Type.TEXT,
                        StoredTable.Type.WHOLE,
                        StoredTable.Type.NUMBER); // times and flags are in records alone
        if (!cell.isEmpty() && type == StoredTable.Type.WHOLE) {
            assertThatCode(() -> Long.parseLong(cell)).as(column).doesNotThrowAnyException();
        } else if (!cell.isEmpty() && type == StoredTable.Type.NUMBER) {
            assertThatCode(() -> Double.parseDouble(cell)).as(column).doesNotThrowAnyException();
        }
    }

    @Test
    void columnsOfRecordsHaveTheTypesOfTheManual() {
        assertThat(RecordTables.containers().columns().stream().map(StoredTable::type))
                .startsWith(
                        StoredTable.Type.TEXT,
                        StoredTable.Type.WHOLE,
                        StoredTable.Type.WHOLE,
                        StoredTable.Type.WHOLE,
                        StoredTable.Type.WHOLE,
                        StoredTable.Type.TEXT,
                        StoredTable.Type.TEXT,
                        StoredTable.Type.WHOLE)
                .endsWith(StoredTable.Type.NUMBER, StoredTable.Type.NUMBER);
        assertThat(RecordTables.events().columns().stream().map(StoredTable::type))
                .containsExactly(
                        StoredTable.Type.TEXT,
                        StoredTable.Type.WHOLE,
                        StoredTable.Type.WHOLE,
                        StoredTable.Type.TIME,
                        StoredTable.Type.TEXT,
                        StoredTable.Type.WHOLE,
                        StoredTable.Type.TEXT,
                        StoredTable.Type.TEXT,
                        StoredTable.Type.WHOLE);
        assertThat(RecordTables.queues().columns().stream().map(StoredTable::type))
                .containsExactly(
                        StoredTable.Type.TEXT,
                        StoredTable.Type.WHOLE,
                        StoredTable.Type.WHOLE,
                        StoredTable.Type.TIME,
                        StoredTable.Type.TEXT,
                        StoredTable.Type.WHOLE,
                        StoredTable.Type.WHOLE,
                        StoredTable.Type.FLAG);
    }

    @Test
    void aStudySaysWhichOfItsColumnsAreWords() {
        Map<String, Set<String>> words = StudyTables.words(SampleStudies.small());
        assertThat(words).containsOnlyKeys("sweep");
        String heading = StudyTables.of(SampleStudies.small()).getOrDefault("sweep.csv", "");
        assertThat(heading.lines().findFirst().orElseThrow().split(",")).containsAll(words.get("sweep"));
    }
}
