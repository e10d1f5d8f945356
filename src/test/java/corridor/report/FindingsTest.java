package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.experiment.ExperimentResult;
import corridor.experiment.ExperimentResult.Comparison;
import corridor.result.Measure;
import corridor.stats.Estimate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private final ExperimentResult result = SampleResults.comparison();

    private String say(double low, double mean, double high, double margin) {
        Estimate difference = new Estimate(mean, low, high, 30);
        return Findings.sentence(
                result,
                Comparison.alone("today", "zangezur", "xian-halkali", Measure.TRANSIT_MEAN, difference, margin),
                Locale.ENGLISH);
    }

    @Test
    void aShorterTimeIsSaidInDaysLessWithTheIntervalTheSameWayRound() {
        assertThat(say(-1.5, -1.2, -0.9, 0))
                .startsWith("Zangezur: Xi'an to Istanbul takes 1.2 days less (95% interval 0.9 to 1.5), ")
                .endsWith(" days.");
    }

    @Test
    void aLongerTimeIsSaidInDaysLonger() {
        assertThat(say(0.4, 0.6, 0.8, 0)).contains("takes 0.6 days longer (95% interval 0.4 to 0.8)");
    }

    @Test
    void anIntervalOverZeroShowsNoDifference() {
        assertThat(say(-0.3, -0.1, 0.2, 0)).contains("no difference shown (−0.1 days, 95% interval −0.3 to +0.2)");
    }

    @Test
    void anIntervalInsideTheMarginIsEquivalent() {
        assertThat(say(-0.1, 0, 0.1, 0.5)).contains("takes as long, within the margin");
    }

    @Test
    void oneReplicationClaimsNothing() {
        assertThat(say(Double.NaN, -1, Double.NaN, 0)).contains("one replication cannot show a difference");
    }

    @Test
    void whereNoneArrivesNothingIsCompared() {
        assertThat(say(Double.NaN, Double.NaN, Double.NaN, 0))
                .endsWith("nothing to compare, since not both scenarios deliver any.");
    }

    /** As where the line to Kars is closed. */
    @Test
    void aFlowOfWhichNoneArrivesInOneScenarioHasNoHeadline() {
        assertThat(KeyFlows.main(result)).isEqualTo("xian-halkali");
        assertThat(KeyFlows.main(SampleResults.withoutArrivals(result, "xian-halkali")))
                .isNotEqualTo("xian-halkali");
    }

    @Test
    void theLevelsAreThoseOfTheResult() {
        double before = result.base()
                .flow("xian-halkali")
                .estimate(Measure.TRANSIT_MEAN)
                .mean();
        assertThat(Findings.headline(result, "xian-halkali"))
                .endsWith("against %s days.".formatted(Figures.one(before)));
    }

    @Test
    void theCauseThatChangedMostIsNamedWithItsChange() {
        // The sample takes 70% of its gain from waiting for vessels.
        assertThat(CauseFinding.of(result, "xian-halkali"))
                .startsWith("Zangezur saves ")
                .contains("the largest part in waiting for a vessel (−");
    }

    @Test
    void flowsAreNamedByTheirPlaces() {
        assertThat(Names.flow("xian-halkali")).isEqualTo("Xi'an to Istanbul");
        assertThat(Names.flow("boyuk-kesik-poti")).isEqualTo("Böyük Kəsik to Poti");
        assertThat(Names.flow("westbound")).isEqualTo("All westbound flows");
    }
}
