package corridor.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.batch.Batch;
import corridor.result.Measure;
import corridor.scenario.Loaded;
import corridor.scenario.ScenarioReader;
import corridor.stats.Estimate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What 95 % means, from the text of a scenario to its interval: of many small experiments on a corridor whose mean is known, as many
 * hold it.
 *
 * <p>Boxes come one by one in a Poisson process and leave with a train that has room for all, at equal distances in time. Given
 * how many come in a whole number of those, each comes at a time of its own that is uniform between two trains, so that it waits half
 * the distance on average, and rides 12 hours. (They come in whole seconds: half a second more, which is nothing here.)
 *
 * <p>The number of intervals that hold the truth is binomial, 800 times 95 %: 760 with a deviation of 6.2. From 93 to 97 % are 744
 * to 776; what lies outside is 16.5 / 6.2 = 2.7 deviations away or more, which is luck for 7 choices of seeds in 1000, and for
 * less than 25 in 1000 in one of the three tests. Normal quantiles in place of Student's t cover 81 % with three replications.
 */
class CoverageTest {

    private static final int EXPERIMENTS = 800;
    private static final int REPLICATIONS = 3;

    private static final String CORRIDOR = """
            corridor: 1
            name: Timetable
            about: One line and one train.
            run: {start: 2025-01-01, warm-up: 0 d, horizon: 8 d, replications: 1, seed: 1}
            nodes:
              alat: {name: Alat, country: AZ, at: [40.0, 49.4]}
              tbilisi: {name: Tbilisi, country: GE, at: [41.7, 44.9]}
            terminals: {alat: {}, tbilisi: {}}
            legs:
              line: {between: [alat, tbilisi], gauge: 1520 mm, length: 500 km, time: 12 h, cost: 0.2 USD/TEU-km, co2: 20 g/tkm}
            trains:
              train: {route: [alat, tbilisi], capacity: 1000 TEU, departs: {every: 48 h}}
            vessels: {}
            weather: {}
            borders: {}
            papers:
              none: {about: Within one country., at-border: 0 h, inspections: 0 %, errors: {share: 0 %, rework: 1 h}}
            regime: none
            route-choice: {rule: cheapest, value-of-time: 100 USD/TEU/d}
            cargo-mass: 14 t/TEU
            season: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
            flows:
              xian: {from: alat, to: tbilisi, volume: 3650 TEU/y, consignment: 1 TEU, arrives: lots, forty-foot: 0 %, promised: 2 d}
            """;

    private static final double EVERY_OTHER_DAY = 1.0 + 0.5;
    private static final double EVERY_DAY = 0.5 + 0.5;

    private static final List<Estimate> everyOtherDay = new ArrayList<>();
    private static final List<Estimate> everyDay = new ArrayList<>();
    private static final List<Estimate> differences = new ArrayList<>();

    @BeforeAll
    static void runAllExperiments() {
        List<Loaded> scenarios = List.of(scenario("every-other-day", "48 h"), scenario("every-day", "24 h"));
        Batch batch = Batch.local(2, (done, of) -> {}); // one for all, which compiles the scenarios once
        for (int seed = 0; seed < EXPERIMENTS; seed++) {
            ExperimentResult result = Experiments.run("compare", scenarios, new Plan(REPLICATIONS, seed), batch);
            everyOtherDay.add(mean(result, 0));
            everyDay.add(mean(result, 1));
            differences.add(difference(result));
        }
    }

    private static Loaded scenario(String id, String every) {
        return ScenarioReader.readText(id, CORRIDOR, List.of("trains.train.departs.every=" + every));
    }

    @Test
    void nineteenInTwentyIntervalsHoldTheMeanTimeWithATrainEveryOtherDay() {
        assertThat(holding(EVERY_OTHER_DAY, everyOtherDay)).isBetween(0.93, 0.97);
    }

    @Test
    void nineteenInTwentyIntervalsHoldTheMeanTimeWithATrainEveryDay() {
        assertThat(holding(EVERY_DAY, everyDay)).isBetween(0.93, 0.97);
    }

    /** The same boxes at the same times: half a day less on average. */
    @Test
    void nineteenInTwentyIntervalsOfThePairedDifferenceHoldTheTrueOne() {
        assertThat(holding(EVERY_DAY - EVERY_OTHER_DAY, differences)).isBetween(0.93, 0.97);
    }

    private static double holding(double truth, List<Estimate> intervals) {
        return intervals.stream()
                        .filter(interval -> interval.low() <= truth && truth <= interval.high())
                        .count()
                / (double) EXPERIMENTS;
    }

    private static Estimate mean(ExperimentResult result, int scenario) {
        return result.scenarios().get(scenario).flow("xian").estimate(Measure.TRANSIT_MEAN);
    }

    private static Estimate difference(ExperimentResult result) {
        return result.comparisons().stream()
                .filter(of -> of.flow().equals("xian") && of.measure() == Measure.TRANSIT_MEAN)
                .findFirst()
                .orElseThrow()
                .difference();
    }
}
