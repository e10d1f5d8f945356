package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.experiment.Preflight;
import corridor.result.LoadPlan;
import corridor.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
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
}
