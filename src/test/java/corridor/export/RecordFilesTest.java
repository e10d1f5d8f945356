package corridor.export;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.export.RecordFiles.Kind;
import corridor.result.Cause;
import corridor.result.ContainerRecord;
import corridor.result.EventRecord;
import corridor.result.QueueRecord;
import corridor.result.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFilesTest {

    private static final long DAY = 86_400;

    @TempDir
    private Path result;

    private Recording year(RecordFiles files, int replication) {
        return files.year("today", LocalDate.of(2025, 1, 1), 120 * DAY, replication, 7);
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(result.resolve("records").resolve(name));
    }

    @Test
    void onlyWhatIsAskedForBecomesAFile() throws IOException {
        try (RecordFiles files = RecordFiles.in(result, EnumSet.of(Kind.QUEUES))) {
            year(files, 1).event(new EventRecord(0, EventRecord.Kind.PORT_CLOSED, null, null, "aktau", 0));
        }
        assertThat(result.resolve("records"))
                .isDirectoryContaining("glob:**queues.csv")
                .isDirectoryNotContaining("glob:**events.csv");
    }

    /** 2025-01-01 is 120 days after the warm-up begins: second 0 is 2024-09-03. */
    @Test
    void timesAreThoseOfTheCalendar() throws IOException {
        try (RecordFiles files = RecordFiles.in(result, EnumSet.of(Kind.QUEUES))) {
            year(files, 1).queue(new QueueRecord(0, "aktau", 12, 20, true));
            year(files, 2).queue(new QueueRecord(120 * DAY, "aktau", 0, 0, false));
        }
        assertThat(lines("queues.csv"))
                .containsExactly(
                        "scenario,replication,seed,time_utc,node,containers,teu,port_closed",
                        "today,1,7,2024-09-03T00:00:00Z,aktau,12,20,true",
                        "today,2,7,2025-01-01T00:00:00Z,aktau,0,0,false");
    }

    @Test
    void whatIsNotKnownOfAContainerUnderWayIsEmpty() throws IOException {
        List<Long> causes = IntStream.range(0, Cause.COUNT)
                .mapToObj(i -> i == Cause.MOVING.ordinal() ? 2 * DAY : i == Cause.DOCUMENTS.ordinal() ? DAY / 2 : 0)
                .toList();
        try (RecordFiles files = RecordFiles.in(result, EnumSet.of(Kind.CONTAINERS))) {
            Recording year = year(files, 1);
            year.container(new ContainerRecord(
                    4,
                    2,
                    "xian-halkali",
                    List.of("aktau", "alat"),
                    2,
                    true,
                    120 * DAY,
                    122 * DAY + DAY / 2,
                    causes,
                    4_000,
                    812.5));
            year.container(new ContainerRecord(
                    5, 2, "=cmd()", List.of(), 1, false, 0, null, List.of(), Double.NaN, Double.NaN));
        }
        assertThat(lines("containers.csv").get(1))
                .isEqualTo("today,1,7,4,2,xian-halkali,aktau > alat,2,true,2025-01-01T00:00:00Z,2025-01-03T12:00:00Z,"
                        + "2.5,2,0,0,0,0,0,0.5,0,0,0,0,0,4000,812.5");
        assertThat(lines("containers.csv").get(2))
                .isEqualTo("today,1,7,5,2,'=cmd(),,1,false,2024-09-03T00:00:00Z,"
                        + String.join("", Collections.nCopies(Cause.COUNT + 3, ",")));
    }

    @Test
    void eventsNameTheContainerAndTheVehicleWhereThereIsOne() throws IOException {
        try (RecordFiles files = RecordFiles.in(result, EnumSet.of(Kind.EVENTS))) {
            Recording year = year(files, 1);
            year.event(new EventRecord(60, EventRecord.Kind.CONTAINER_DEPARTED, 9L, "aktau-alat/2", "aktau", 2));
            year.event(new EventRecord(90, EventRecord.Kind.PORT_CLOSED, null, null, "alat", 0));
        }
        assertThat(lines("events.csv"))
                .containsExactly(
                        "scenario,replication,seed,time_utc,event,container,vehicle,node,teu",
                        "today,1,7,2024-09-03T00:01:00Z,container-departed,9,aktau-alat/2,aktau,2",
                        "today,1,7,2024-09-03T00:01:30Z,port-closed,,,alat,");
    }
}
