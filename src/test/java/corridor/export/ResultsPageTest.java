package corridor.export;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import corridor.experiment.ExperimentResult;
import corridor.report.ReportInfo;
import corridor.report.SampleStudies;
import corridor.study.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code docs/results.md} names every column and every field, in their order, and no other. */
class ResultsPageTest {

    private static final Path PAGE = Path.of("docs/results.md");

    @TestFactory
    Stream<DynamicTest> everyColumnIsOnThePage() {
        return Tables.of(Fixture.compare()).entrySet().stream()
                .map(table -> DynamicTest.dynamicTest(table.getKey(), () -> {
                    String heading = table.getValue().lines().findFirst().orElseThrow();
                    assertThat(namesUnder("### " + table.getKey())).containsExactly(heading.split(","));
                }));
    }

    @Test
    void everyColumnOfTheRecordsIsOnThePage() throws IOException {
        assertThat(namesUnder("### records/containers.csv"))
                .containsExactlyElementsOf(RecordTables.containers().columns());
        assertThat(namesUnder("### records/events.csv"))
                .containsExactlyElementsOf(RecordTables.events().columns());
        assertThat(namesUnder("### records/queues.csv"))
                .containsExactlyElementsOf(RecordTables.queues().columns());
    }

    @Test
    void everyFieldOfTheSummaryIsOnThePage() throws IOException {
        assertThat(fields(Summary.text(Fixture.compare()))).containsExactlyElementsOf(namesUnder("## summary.json"));
    }

    @Test
    void whatAPilotFoundIsOnThePage() throws IOException {
        ExperimentResult found = Fixture.compare().after(Fixture.pilot());
        assertThat(fields(Summary.text(found)).stream().filter(field -> field.startsWith("warmUp.")))
                .containsExactlyElementsOf(namesUnder("### summary.json with `--warm-up mser-5`"));
        String table = requireNonNull(Tables.of(found).get("warm-up.csv"));
        assertThat(namesUnder("### warm-up.csv"))
                .containsExactly(table.lines().findFirst().orElseThrow().split(","));
        assertThat(table.lines().skip(1)).containsExactly("today,mean,0,yes", "today,replication 1,70,yes");
    }

    @Test
    void whatCameOfAPrecisionIsOnThePage() throws IOException {
        ExperimentResult found = Fixture.compare().asked(Fixture.precisions());
        assertThat(fields(Summary.text(found)).stream().filter(field -> field.startsWith("precision")))
                .containsExactlyElementsOf(namesUnder("### summary.json with `--precision`"));
    }

    @Test
    void everyFieldOfTheAuditIsOnThePage() throws IOException {
        assertThat(fields(AuditText.of(Fixture.compare()))).containsExactlyElementsOf(namesUnder("## audit.json"));
    }

    @Test
    void everyFieldOfTheManifestIsOnThePage() throws IOException {
        String manifest = Fixture.MANIFEST.text(List.of(new Manifest.Output("summary.json", "00")));
        assertThat(fields(manifest)).containsExactlyElementsOf(namesUnder("## manifest.json"));
    }

    @Test
    void everyFieldOfAStudyIsOnThePage() throws IOException {
        assertThat(fields(StudySummary.text(SampleStudies.small())))
                .containsExactlyElementsOf(namesUnder("### summary.json of a study"));
        assertThat(fields(AuditText.of(SampleStudies.broken())))
                .containsExactlyElementsOf(namesUnder("### audit.json of a study"));
    }

    /** Changed records need another number of the schema: whoever comes here after a red test, raise it. */
    @Test
    void everyRecordThatIsKeptIsOnThePageWithItsFields() throws IOException {
        assertThat(Results.SCHEMA).isEqualTo("corridor-results/6");
        List<String> rows = Kept.types(ExperimentResult.class, Study.class, ReportInfo.class).stream()
                .map(type -> "| `%s` | %s |"
                        .formatted(
                                type.getSimpleName(),
                                Stream.of(type.getRecordComponents())
                                        .map(field -> "`" + field.getName() + "`")
                                        .collect(Collectors.joining(" "))))
                .toList();
        assertThat(Files.readString(PAGE))
                .contains("| record | fields |\n|---|---|\n" + String.join("\n", rows) + "\n\n");
    }

    /** The first cells of the table under a heading. */
    private static List<String> namesUnder(String heading) throws IOException {
        String page = Files.readString(PAGE) + "\n#";
        int start = page.indexOf(heading + "\n");
        assertThat(start).as(heading).isNotNegative();
        int end = page.indexOf("\n#", start + heading.length());
        return Pattern.compile("^\\| `([^`]+)`", Pattern.MULTILINE)
                .matcher(page.substring(start, end))
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
    }

    private static Set<String> fields(String json) {
        List<String> paths = new ArrayList<>();
        collect(JsonMapper.shared().readTree(json), "", paths);
        return new LinkedHashSet<>(paths);
    }

    private static void collect(JsonNode node, String path, List<String> paths) {
        if (node.isArray()) {
            node.values().forEach(item -> collect(item, path + "[]", paths));
        } else if (node.isObject()) {
            node.properties().forEach(entry -> {
                String key = path.endsWith("handlingHours")
                        ? "<port>"
                        : path.equals("sheets[].rows[]") ? "<column>" : entry.getKey();
                collect(entry.getValue(), path.isEmpty() ? key : path + "." + key, paths);
            });
        } else {
            paths.add(path);
        }
    }
}
