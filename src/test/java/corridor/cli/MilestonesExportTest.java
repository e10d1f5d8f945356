package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** EPCIS and the milestones of DCSA are what their standards ask for, and tell the events of the table. */
class MilestonesExportTest {

    @TempDir
    private static Path disk;

    private static Path result;

    @BeforeAll
    static void runAYear() throws IOException {
        result = disk.resolve("result");
        String small = Files.readString(Path.of("src/test/resources/scenario/small.yaml"));
        Files.writeString(
                disk.resolve("small.yaml"),
                small.replace("    open-from: 2025-03-01\n", "")
                        .replace("60 d, horizon: 365 d", "20 d, horizon: 90 d"));
        String scenario = disk.resolve("small.yaml").toString();
        Typed run = Typed.command("run", scenario, "-q", "-r", "1", "-o", result.toString(), "--record", "events");
        assertThat(run.exit()).as(run.err()).isZero();
        for (String format : List.of("epcis", "dcsa")) {
            assertThat(Typed.command("export", result.toString(), "-q", "--as", format)
                            .exit())
                    .isZero();
        }
    }

    private static String text(String format) throws IOException {
        return Files.readString(disk.resolve("result.small.1." + format + ".json"));
    }

    private static List<JsonNode> milestones() throws IOException {
        return JsonMapper.shared().readTree(text("dcsa")).valueStream().toList();
    }

    private static List<JsonNode> readings() throws IOException {
        return JsonMapper.shared()
                .readTree(text("epcis"))
                .at("/epcisBody/eventList")
                .valueStream()
                .toList();
    }

    /** How many rows of the table have this event. */
    private static int rows(String event) throws IOException {
        return (int) Files.readAllLines(result.resolve("records/events.csv")).stream()
                .filter(row -> row.contains("," + event + ","))
                .count();
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(Path.of("src/test/resources/standards", name)));
    }

    @Test
    void epcisIsWhatItsSchemaAsksFor() throws IOException {
        Schema schema = schema("epcis-2.0-schema.json");
        assertThat(schema.validate(text("epcis"), InputFormat.JSON)).isEmpty();
        String first = text("epcis").replaceFirst("(?s)},\\{\"type\":\"ObjectEvent.*", "}]}}");
        assertThat(schema.validate(first, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(first.replaceFirst("(\"action\":)\"[A-Z]+\"", "$1\"PUT\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void dcsaIsWhatItsEventsAreAskedFor() throws IOException {
        Schema schema = schema("dcsa-tnt-2.2-events.json");
        assertThat(schema.validate(text("dcsa"), InputFormat.JSON)).isEmpty();
        String other =
                text("dcsa").replace("\"equipmentEventTypeCode\":\"LOAD\"", "\"equipmentEventTypeCode\":\"LIFT\"");
        assertThat(schema.validate(other, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void everyEventOfTheTableIsAReadingButStorms() throws IOException {
        assertThat(readings())
                .hasSize(rows("container-ready")
                        + rows("container-departed")
                        + rows("container-arrived")
                        + rows("container-delivered")
                        + rows("vehicle-departed")
                        + rows("vehicle-arrived"));
    }

    /** What is added to a vehicle where it departs is taken from that vehicle where it arrives. */
    @Test
    void aContainerIsAboardOneVehicleAtATime() throws IOException {
        Map<String, String> aboard = new HashMap<>();
        int rides = 0;
        for (JsonNode reading : readings()) {
            if (reading.path("type").asString().equals("AggregationEvent")) {
                String container = reading.at("/childEPCs/0").asString();
                String vehicle = reading.path("parentID").asString();
                if (reading.path("action").asString().equals("ADD")) {
                    assertThat(aboard.put(container, vehicle)).isNull();
                    rides++;
                } else {
                    assertThat(aboard.remove(container)).isEqualTo(vehicle);
                }
            }
        }
        assertThat(rides).isEqualTo(rows("container-departed"));
    }

    @Test
    void everyMilestoneIsThere() throws IOException {
        Map<String, Long> codes = milestones().stream()
                .collect(Collectors.groupingBy(
                        it -> it.path("eventClassifierCode").asString() + " "
                                + it.path("equipmentEventTypeCode").asString("")
                                + it.path("transportEventTypeCode").asString("")
                                + it.path("shipmentEventTypeCode").asString(""),
                        Collectors.counting()));
        assertThat(codes)
                .containsEntry("ACT GTIN", (long) rows("container-ready"))
                .containsEntry("EST GTOT", (long) rows("container-ready"))
                .containsEntry("ACT LOAD", (long) rows("container-departed"))
                .containsEntry("ACT DISC", (long) rows("container-arrived"))
                .containsEntry("ACT GTOT", (long) rows("container-delivered"))
                .containsEntry("ACT DEPA", (long) rows("vehicle-departed"))
                .containsEntry("ACT ARRI", (long) rows("vehicle-arrived"));
        Set<String> consignments = milestones().stream()
                .map(it -> it.at("/documentReferences/0/documentReferenceValue").asString(""))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
        assertThat(codes).containsEntry("ACT CONF", (long) consignments.size());
    }

    /** What is loaded in a call leaves in that call, and what is discharged in one has arrived in it. */
    @Test
    void boxesAreLoadedAndDischargedInCallsOfTheVehicle() throws IOException {
        List<String> left = calls("transportEventTypeCode", "DEPA");
        List<String> come = calls("transportEventTypeCode", "ARRI");
        assertThat(left).doesNotHaveDuplicates().containsAll(calls("equipmentEventTypeCode", "LOAD"));
        assertThat(come).doesNotHaveDuplicates().containsAll(calls("equipmentEventTypeCode", "DISC"));
        assertThat(come).anyMatch(left::contains); // a vessel leaves in the call in which it came
    }

    private static List<String> calls(String field, String code) throws IOException {
        return milestones().stream()
                .filter(it -> it.path(field).asString("").equals(code))
                .map(it -> it.at("/transportCall/transportCallID").asString(""))
                .toList();
    }

    @Test
    void expectedTimesLieAfterTheDayOnWhichTheyAreTold() throws IOException {
        Map<String, Instant> expected = new HashMap<>();
        Map<String, Duration> late = new HashMap<>();
        for (JsonNode it : milestones()) {
            String box = it.path("equipmentReference").asString("");
            Instant time = Instant.parse(it.path("eventDateTime").asString());
            if (it.path("eventClassifierCode").asString().equals("EST")) {
                assertThat(time).isAfter(it.path("eventCreatedDateTime").asString());
                expected.put(box, time);
            } else if (it.path("equipmentEventTypeCode").asString("").equals("GTOT")) {
                late.put(box, Duration.between(Objects.requireNonNull(expected.get(box)), time));
            }
        }
        assertThat(late).hasSize(rows("container-delivered"));
    }
}
