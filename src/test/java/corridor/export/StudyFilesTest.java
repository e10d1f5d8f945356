package corridor.export;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.report.SampleStudies;
import corridor.study.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** FEATURE: a study leaves its figures as files, whole and with their units. */
class StudyFilesTest {

    private final Study study = SampleStudies.small();
    private final JsonNode summary = JsonMapper.shared().readTree(StudySummary.text(study));

    @Test
    void aSheetIsATableWithTheUnitLastAndTheIntervalBesideEachMean() {
        assertThat(StudyTables.of(study)).containsOnlyKeys("sweep.csv").containsEntry("sweep.csv", """
                        regime,vessels,transit_mean_days,transit_mean_ci95_low_days,transit_mean_ci95_high_days,\
                        change_days,change_ci95_low_days,change_ci95_high_days
                        separate,2,20.25,19.75,20.75,0,0,0
                        "single, sweep",2,18.5,18.25,18.75,-1.75,-2.25,-1.25
                        separate,4,19,18.5,19.5,-1.25,-2,-0.5
                        single,4,,,,,,
                        """);
    }

    @Test
    void unitsOfFilesAreTheLastWordsOfColumns() {
        assertThat(StudyTables.ending("days")).isEqualTo("_days");
        assertThat(StudyTables.ending("h")).isEqualTo("_hours");
        assertThat(StudyTables.ending("TEU/y")).isEqualTo("_teu_per_year");
        assertThat(StudyTables.ending("/y")).isEqualTo("_per_year");
        assertThat(StudyTables.ending("USD/TEU")).isEqualTo("_usd_per_teu");
        assertThat(StudyTables.ending("km/h")).isEqualTo("_km_per_hour");
        assertThat(StudyTables.ending("%")).isEqualTo("_percent");
        assertThat(StudyTables.ending("")).isEmpty();
    }

    @Test
    void theSummarySaysWhatWasAskedAndFound() {
        assertThat(summary.propertyNames())
                .containsExactly("schema", "command", "scenarios", "seed", "replications", "findings", "sheets");
        assertThat(summary.get("schema").asString()).isEqualTo("corridor-study/1");
        assertThat(summary.get("scenarios").toString()).isEqualTo("[\"scenarios/today.yaml\"]");
        assertThat(summary.get("seed").asInt()).isEqualTo(7);
        assertThat(summary.get("replications").asInt()).isEqualTo(30);
        assertThat(summary.get("findings")).hasSize(2);
    }

    @Test
    void rowsOfTheSummaryAreNamedByColumnAndColumnsHaveTheirUnits() {
        assertThat(summary.at("/sheets/0/columns/2").toString())
                .isEqualTo(
                        "{\"id\":\"transit_mean\",\"label\":\"mean transit time\",\"unit\":\"days\",\"kind\":\"estimate\"}");
        assertThat(summary.at("/sheets/0/columns/1/unit").isNull()).isTrue();
        assertThat(summary.at("/sheets/0/rows/1").toString())
                .isEqualTo("{\"regime\":\"single, sweep\",\"vessels\":2,"
                        + "\"transit_mean\":{\"mean\":18.5,\"ci95\":[18.25,18.75],\"n\":30},"
                        + "\"change\":{\"mean\":-1.75,\"ci95\":[-2.25,-1.25],\"n\":30}}");
    }

    @Test
    void whatWasNotMeasuredIsNull() {
        assertThat(summary.at("/sheets/0/rows/3/transit_mean").toString())
                .isEqualTo("{\"mean\":null,\"ci95\":[null,null],\"n\":0}");
    }

    @Test
    void aFolderHasTheStudyAndItsAudit(@TempDir Path disk) throws IOException {
        Path target = disk.resolve("sweep");
        try (ResultFolder folder = ResultFolder.open(target)) {
            folder.write(SampleStudies.broken());
            folder.publish(Fixture.MANIFEST);
        }
        assertThat(target.resolve("summary.json")).content().isEqualTo(StudySummary.text(SampleStudies.broken()));
        assertThat(target.resolve("tables/sweep.csv")).exists();
        JsonNode audit = JsonMapper.shared().readTree(Files.readString(target.resolve("audit.json")));
        assertThat(audit.get("passed").asBoolean()).isFalse();
        assertThat(audit.get("broken").toString()).isEqualTo("[\"today vessels=4: quay of aktau: L = lambda W\"]");
    }
}
