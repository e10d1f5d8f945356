package corridor.study;

import static corridor.study.SmallCorridor.SEED;
import static org.assertj.core.api.Assertions.assertThat;

import corridor.batch.Variant;
import corridor.scenario.Loaded;
import corridor.stats.Mser5;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    private static final int REPLICATIONS = 3;

    /** 365 days are 52 whole weeks, whatever the scenario leaves out of them. */
    @Test
    void theSeriesBeginsEmptyOnTheFirstDayAndHasAllWholeWeeks() {
        List<Double> boxes = boxes(asked("run.warm-up=60 d"));
        assertThat(boxes).hasSize(52);
        assertThat(boxes.get(0)).as("it starts empty").isLessThan(boxes.get(3));
    }

    /** 30 days less than the shortest series that MSER-5 takes. */
    @Test
    void aShortScenarioIsSimulatedForFiftyWeeks() {
        assertThat(boxes(asked("run.warm-up=0 d", "run.horizon=30 d"))).hasSize(50);
    }

    @Test
    void theCutOfTheMeanIsThatOfMser5OnTheWeeksShown() {
        Study study = asked();
        double[] mean = boxes(study).stream().mapToDouble(week -> week).toArray();
        List<Double> cuts = SmallCorridor.means(SmallCorridor.sheet(study, "warmup"), "cut");
        assertThat(cuts).hasSize(1 + REPLICATIONS);
        assertThat(cuts.get(0)).isEqualTo(7.0 * Mser5.of(mean).warmUp());
        assertThat(study.broken()).isEmpty();
    }

    /** How long a run warms up does not change what is simulated from its first day. */
    @Test
    void asLongAsTheCutIsEnoughAndADayLessTooFew() {
        Sheet found = SmallCorridor.sheet(asked(), "warmup");
        List<String> settled = SmallCorridor.texts(found, "steady");
        List<Double> cuts = SmallCorridor.means(found, "cut");
        assertThat(settled.get(0)).as("the mean").isEqualTo("yes");
        long cut = IntStream.range(0, cuts.size())
                .filter(i -> settled.get(i).equals("yes"))
                .mapToLong(i -> cuts.get(i).longValue())
                .max()
                .orElseThrow();
        assertThat(cut).as("five weeks are the shortest").isGreaterThanOrEqualTo(35);
        assertThat(finding(cut)).contains("leaves out %d, which is enough".formatted(cut));
        assertThat(finding(cut - 1)).contains("leaves out %d, which is too few".formatted(cut - 1));
    }

    /** One ferry of 100 TEU that is a week and more under way carries some 5000 TEU of 9000 a year. */
    @Test
    void aCorridorThatFillsWithoutEndNeverSettles() {
        Study study = asked("vessels.aktau-alat.count=1", "vessels.aktau-alat.capacity=112 TEU");
        assertThat(SmallCorridor.findings(study))
                .singleElement()
                .asString()
                .startsWith("Boxes at the nodes have not settled");
        List<Double> boxes = boxes(study);
        assertThat(boxes.get(51)).isGreaterThan(1.5 * boxes.get(25));
    }

    private static String finding(long warmUp) {
        return SmallCorridor.findings(asked("run.warm-up=" + warmUp + " d")).get(0);
    }

    private static Study asked(String... overrides) {
        Loaded scenario = SmallCorridor.with(overrides);
        Trials trials = SmallCorridor.trials("transitDays.mean");
        return WarmUp.of(Variant.of(scenario), scenario.scenario().run(), trials, REPLICATIONS, SEED);
    }

    private static List<Double> boxes(Study study) {
        return SmallCorridor.means(SmallCorridor.sheet(study, "weeks"), "boxes");
    }
}
