package corridor.export;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.result.EventRecord;
import corridor.result.EventRecord.Kind;
import corridor.result.ReadyRecord;
import corridor.result.Recording;
import corridor.result.VehicleRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A year of one container, told by hand. */
class EventLogTest {

    @TempDir
    private Path disk;

    private static void aContainerPassesBeineuAboardAndChangesAtAktau(Recording log) {
        log.vehicle(new VehicleRecord("east/1", VehicleRecord.Kind.TRAIN));
        log.vehicle(new VehicleRecord("sea/1", VehicleRecord.Kind.VESSEL));
        log.ready(new ReadyRecord(1, 1, "almaty-alat", "almaty", "alat", List.of("aktau"), 2, false, true, 0, 900));
        rides(log, 100, "east/1", "almaty", "beineu");
        rides(log, 200, "east/1", "beineu", "aktau");
        rides(log, 300, "sea/1", "aktau", "alat");
        log.event(new EventRecord(400, Kind.CONTAINER_DELIVERED, 1L, null, "alat", 2));
    }

    private static void rides(Recording log, long second, String vehicle, String from, String to) {
        log.event(new EventRecord(second, Kind.VEHICLE_DEPARTED, null, vehicle, from, 2));
        log.event(new EventRecord(second, Kind.CONTAINER_DEPARTED, 1L, vehicle, from, 2));
        log.event(new EventRecord(second + 50, Kind.VEHICLE_ARRIVED, null, vehicle, to, 2));
        log.event(new EventRecord(second + 50, Kind.CONTAINER_ARRIVED, 1L, vehicle, to, 2));
    }

    private JsonNode written(EventLog.Format format, LoggedYear year, Consumer<Recording> story) throws IOException {
        Path file = disk.resolve("year." + format.ending());
        EventLog.write(file, format, year, story);
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    private static LoggedYear year(String scenario, int replication) {
        return LoggedYear.of(scenario, replication, 1, LocalDate.of(2025, 1, 1), 0);
    }

    @Test
    void aContainerIsLoadedAndDischargedWhereItChangesAndNotWhereItStaysAboard() throws IOException {
        JsonNode log = written(
                EventLog.Format.DCSA, year("today", 1), EventLogTest::aContainerPassesBeineuAboardAndChangesAtAktau);
        assertThat(log.valueStream()
                        .filter(it -> Set.of("LOAD", "DISC")
                                .contains(it.path("equipmentEventTypeCode").asString("")))
                        .map(it -> it.path("equipmentEventTypeCode").asString() + " "
                                + it.at("/eventLocation/locationName").asString()))
                .containsExactly("LOAD almaty", "DISC aktau", "LOAD aktau", "DISC alat");
        assertThat(log.valueStream()
                        .filter(it ->
                                it.path("transportEventTypeCode").asString("").equals("ARRI"))
                        .map(it -> it.at("/transportCall/otherFacility").asString()))
                .containsExactly("beineu", "aktau", "alat");
    }

    /** Nobody asks how much cargo a storm has. */
    @Test
    void aStormHasNoTeu() throws IOException {
        JsonNode log = written(EventLog.Format.OCEL, year("today", 1), it -> {
            it.event(new EventRecord(0, Kind.PORT_CLOSED, null, null, "aktau", 0));
            rides(it, 100, "east/1", "almaty", "beineu");
        });
        assertThat(log.path("events").valueStream().map(it -> it.path("type").asString() + " " + it.path("attributes")))
                .startsWith("port-closed []", "vehicle-departed [{\"name\":\"teu\",\"value\":\"2\"}]");
    }

    /** Places are the same in all years, and numbers of containers: what a store of several years would take for one thing is not. */
    @Test
    void noYearNamesItsEventsAndObjectsAsAnotherDoes() throws IOException {
        Set<String> seen = new HashSet<>();
        int all = 0;
        for (LoggedYear year : List.of(year("today", 1), year("today", 2), year("as it is", 1))) {
            JsonNode dcsa =
                    written(EventLog.Format.DCSA, year, EventLogTest::aContainerPassesBeineuAboardAndChangesAtAktau);
            JsonNode epcis =
                    written(EventLog.Format.EPCIS, year, EventLogTest::aContainerPassesBeineuAboardAndChangesAtAktau);
            Set<String> names = new HashSet<>();
            dcsa.forEach(it -> {
                names.add(it.path("eventID").asString());
                names.add("call " + it.at("/transportCall/transportCallID").asString("none"));
                names.add("booking " + it.path("documentID").asString("none"));
            });
            epcis.at("/epcisBody/eventList").forEach(it -> {
                names.add(it.at("/epcList/0").asString("none"));
                names.add(it.path("parentID").asString("none"));
                names.add(it.at("/bizTransactionList/0/bizTransaction").asString("none"));
            });
            names.removeIf(name -> name.endsWith("none"));
            assertThat(names).noneMatch(name -> name.startsWith("http") && name.contains(" "));
            all += names.size();
            seen.addAll(names);
        }
        // Events: booking, ready, expected, 6 of vehicles, 4 on and off, delivered. Calls: three of the train, two of
        // the
        // vessel. A booking; a container, two vehicles and a consignment as addresses.
        assertThat(all).isEqualTo(3 * (14 + 5 + 1 + 4));
        assertThat(seen).hasSize(all);
    }
}
