package corridor.study;

import static corridor.study.SmallCorridor.SEED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.batch.Variant;
import corridor.scenario.Dial;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A TEU pays 1145 USD and what handling at Aktau costs, at 90 USD 1235: nobody knows the price, nor how many vessels there are. */
class DiscoverTest {

    private static final int FUTURES = 20;
    private static final String HANDLING = "terminals.aktau.handling";

    private final List<Dial> dials =
            SmallCorridor.dials(HANDLING + "=60..120 USD/TEU", "vessels.aktau-alat.count=3..6");
    private final Variant usual = SmallCorridor.named("usual");
    private final Variant cheap = SmallCorridor.named("cheap", "legs.alat-tbilisi.cost=0.2 USD/TEU-km");

    /** A Latin hypercube has one future in each twentieth of the range, ten of them above 90 USD. */
    @Test
    void theTargetIsMissedWhereThePortIsDear() {
        Study study = asked("costUsdPerTeu <= 1235 USD/TEU", usual);
        assertThat(column(study, "candidates", "misses")).containsExactly(10.0);
        Sheet boxes = SmallCorridor.sheet(study, "boxes");
        assertThat(SmallCorridor.texts(boxes, "limits").get(0))
                .matches("terminals.aktau.handling at least [\\d.]+ USD/TEU.*");
        assertThat(study.broken()).isEmpty();
    }

    @Test
    void aTargetThatIsLargeIsMissedWhereThePortIsCheap() {
        Study study = asked("costUsdPerTeu >= 1235 USD/TEU", usual);
        assertThat(column(study, "candidates", "misses")).containsExactly(10.0);
        Sheet boxes = SmallCorridor.sheet(study, "boxes");
        assertThat(SmallCorridor.texts(boxes, "limits").get(0)).startsWith(HANDLING + " at most ");
    }

    @Test
    void aTargetThatHoldsInEveryFutureHasNoBox() {
        Study study = asked("costUsdPerTeu <= 1300 USD/TEU", usual);
        assertThat(column(study, "candidates", "misses")).containsExactly(0.0);
        assertThat(SmallCorridor.sheet(study, "boxes").rows()).isEmpty();
        assertThat(SmallCorridor.findings(study)).singleElement().asString().endsWith("in 0 of 20 futures.");
    }

    /** 5 cents less on each of 520 km are 26 USD in every future. */
    @Test
    void regretIsWhatTheCheaperTrainSaves() {
        Study study = asked("costUsdPerTeu <= 1235 USD/TEU", usual, cheap);
        assertThat(column(study, "candidates", "regret_mean").get(0)).isEqualTo(26, within(1e-9));
        assertThat(column(study, "candidates", "regret_max").get(0)).isEqualTo(26, within(1e-9));
        assertThat(column(study, "candidates", "regret_max").get(1)).isZero();
        assertThat(SmallCorridor.findings(study))
                .contains(
                        "Least to regret at worst: cheap, 0.000 USD/TEU; on average: cheap, 0.000 USD/TEU; by the means of one replication in each future.");
    }

    @Test
    void ofOneCandidateNothingCanBeRegretted() {
        Study study = asked("costUsdPerTeu <= 1235 USD/TEU", usual);
        assertThat(SmallCorridor.sheet(study, "candidates").columns())
                .extracting(Sheet.Column::id)
                .containsExactly("candidate", "misses", "futures");
    }

    private Study asked(String target, Variant... candidates) {
        Target read =
                Target.read(SmallCorridor.with(), "--target", List.of(target)).get(0);
        return Discover.of(
                List.of(candidates),
                dials,
                read,
                FUTURES,
                SmallCorridor.trials(read.metric().text()),
                1,
                SEED);
    }

    private static List<Double> column(Study study, String sheet, String column) {
        return SmallCorridor.means(SmallCorridor.sheet(study, sheet), column);
    }
}
