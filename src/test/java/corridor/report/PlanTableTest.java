package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.experiment.Preflight;
import corridor.result.LoadPlan;
import corridor.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanTableTest {

    private static LoadPlan plan(String... changes) {
        return Preflight.of(ScenarioReader.read(Path.of("scenarios/today.yaml"), List.of(changes)));
    }

    @Test
    void eightyColumnsAreEnough() {
        for (int width : List.of(80, 120)) {
            assertThat(PlanTable.of(plan(), width, false).lines()).allMatch(line -> line.length() <= width);
        }
    }

    /** Two vessels: each carries 191 TEU, and a cycle of 53 h at sea and three days in port gives some 30,000 TEU a year. */
    @Test
    void whatOverflowsIsSaidInOneSentence() {
        assertThat(PlanTable.of(plan("vessels.aktau-alat.count=2"), 80, false))
                .containsPattern("Vessels Aktau to Alat: load \\d\\.\\d\\d, the queue grows all year\\.");
    }

    /** From Tashkent there is a way by Turkmenbashi beside that by Aktau; from Xi'an all ways go by Altynkol. */
    @Test
    void whereAQueueCanBeAvoidedItIsSaid() {
        String avoids = "in a run forwarders avoid a queue where they have another way.";
        assertThat(words("vessels.aktau-alat.count=2"))
                .contains("the queue grows all year.")
                .contains(avoids);
        assertThat(words("legs.altynkol-aktau.paths=0.1 /d"))
                .contains("the queue grows all year.")
                .doesNotContain(avoids);
        assertThat(words()).doesNotContain(avoids);
    }

    @Test
    void theMostLoadedComesFirst() {
        assertThat(plan().loads()).isSortedAccordingTo((a, b) -> Double.compare(b.load(), a.load()));
    }

    @Test
    void colourChangesNoWordAndEveryByteIsAscii() {
        String plain = PlanTable.of(plan(), 80, false);
        assertThat(plain).matches("[\\x20-\\x7E\\n]*");
        assertThat(PlanTable.of(plan(), 80, true).replaceAll("\u001B\\[\\d+m", ""))
                .isEqualTo(plain);
    }

    private static String words(String... changes) {
        return PlanTable.of(plan(changes), 200, false);
    }

    @Test
    void itSaysWhatOfOneSystemItDoesNotSee() {
        assertThat(words()).doesNotContain("Not in this plan");
        assertThat(words("coordination.schedules=synchronised", "coordination.tracking=live"))
                .contains("Not in this plan: departures that are held for announced cargo.")
                .contains("Not in this plan: papers taken up, and trucks called, by the expected arrival.");
        assertThat(words("vessels.aktau-alat.booking=12 h"))
                .contains("Not in this plan: boxes that wait for a place asked for ahead.");
    }

    @Test
    void whatIsShutIsListedWithItsDays() {
        assertThat(words(
                        "terminals.poti.closed=[{from: 2025-06-01, to: 2025-06-30}]",
                        "legs.alat-absheron.closed=[{from: 2025-06-01, to: 2025-06-30}, {from: 2025-08-01, to: 2025-08-01}]",
                        "vessels.aktau-alat.closed=[{from: 2035-06-01, to: 2035-06-30}]"))
                .contains("Shut from 2025-06-01 to 2025-06-30: leg alat-absheron, terminal poti.")
                .contains("Shut on 2025-08-01: leg alat-absheron.")
                .contains(
                        "Outside the run, without effect: closure of fleet aktau-alat from 2035-06-01 to 2035-06-30.");
    }

    @Test
    void manyStretchesOfDaysAreCounted() {
        String days = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> "{from: 2025-%02d-01, to: 2025-%02d-01}".formatted(month, month))
                .collect(Collectors.joining(", "));
        assertThat(words("terminals.poti.closed=[" + days + "]"))
                .contains("Shut on 2025-07-01: terminal poti.")
                .doesNotContain("2025-08-01")
                .contains("And on 5 more stretches of days; --json has them all.");
    }

    @Test
    void aMonthInWhichNothingIsDoneIsCalledShutAndNotHighlyLoaded() {
        String text = words("vessels.aktau-alat.closed=[{from: 2025-06-01, to: 2025-07-31}]");
        assertThat(text)
                .containsPattern(
                        "Vessels Aktau to Alat: load 0\\.\\d\\d, but shut all of June and July, when the queue grows\\.")
                .containsPattern("Vessels Aktau to Alat .* shut Jun");
        assertThat(text).doesNotContainPattern("\\d{4}%").doesNotContain("Infinity");
    }

    @Test
    void whatIsShutAllYearStandsTogether() {
        String text = words("legs.alat-absheron.closed=[{from: 2024-01-01, to: 2026-12-31}]");
        assertThat(text)
                .contains("Trains Alat to Absheron, Line Alat to Absheron: shut all year, the queue grows.")
                .doesNotContain("Nothing: no load");
        assertThat(words("terminals.alat.closed=[{from: 2024-01-01, to: 2026-12-31}]"))
                .contains("Westbound: nothing gets through: ")
                .doesNotContain("Infinity");
    }

    /**
     * One berth a port: with one crane at each, what was 0.27 of three cranes at Alat is 0.82 of one, and 1.07 in January. Vessels
     * that wait for cargo take the rest of the berth, but do not overflow it, so the queue does not grow all year.
     */
    @Test
    void aBerthOverflowsOnlyByWhatCranesNeedOfIt() {
        assertThat(words("terminals.*.quay.berths=1"))
                .contains(
                        "Alat berths: cranes need 0.83 of it, but 1.07 in January, when the queue grows. With vessels that"
                                + " wait for more cargo the load is 1.02.");
    }
}
