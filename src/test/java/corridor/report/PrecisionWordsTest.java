package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.experiment.ExperimentResult;
import corridor.experiment.Precision;
import corridor.result.Measure;
import corridor.stats.StoppingRule;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PrecisionWordsTest {

    /** Thirty years of Zangezur: means of 16 and 18 days by turns, P95 of 24 and 26. */
    private final ExperimentResult sample = SampleResults.with(
            SampleResults.with(SampleResults.comparison(), "all", Measure.TRANSIT_MEAN, byTurns(16)),
            "all",
            Measure.TRANSIT_P95,
            byTurns(24));

    private static double[] byTurns(double low) {
        double[] years = new double[30];
        for (int i = 0; i < years.length; i++) {
            years[i] = low + 2 * (i % 2);
        }
        return years;
    }

    private static Precision precision(String text, Measure measure, StoppingRule rule) {
        return new Precision(text, "all", measure, text.startsWith("difference"), rule);
    }

    private static final Precision WIDE =
            precision("transitDays.p95 9 d", Measure.TRANSIT_P95, StoppingRule.absolute(9));
    private static final Precision NARROW = precision("1%", Measure.TRANSIT_MEAN, StoppingRule.relative(0.01));

    private static PrecisionWords words(ExperimentResult result, Locale language) {
        return new PrecisionWords(result, Texts.ofPages(language));
    }

    /**
     * s = sqrt(30 / 29) = 1.01710, t(0.975, 29 df) = 2.04523: half-widths of 0.37979 days. Of 25 days; of 17 days it is 2.2%, and
     * 1% is 0.16832 days, for which t s / sqrt(n) asks for 143: t(142) = 1.97681, 1.97681 * 1.0171 / sqrt(143) = 0.16813; of
     * 142 it is 0.16874. Today deviates less.
     */
    @Test
    void aSentenceSaysWhetherItWasReachedAndTheValueWithItsInterval() {
        List<String> said =
                words(sample.asked(List.of(WIDE, NARROW)), Locale.ENGLISH).all();
        assertThat(said.get(0))
                .startsWith(
                        "The precision that was asked for, 'transitDays.p95 9 d', was reached with 30 replications. "
                                + "All flows, P95 of transit time, mean over replications; ")
                .endsWith("; Zangezur: 25.000 days (95% interval 24.620 to 25.380, ±0.380 days).");
        assertThat(said.get(1))
                .startsWith("The precision that was asked for, '1%', was not reached with 30 replications; about ")
                .contains(" would be needed. All flows, mean transit time; ")
                .endsWith("; Zangezur: 17.000 days (95% interval 16.620 to 17.380, ±2.2%).");
        ExperimentResult alone = sample.asked(List.of(NARROW));
        assertThat(alone.outcomes().get(0).needed().orElseThrow()).isEqualTo(143);
    }

    @Test
    void aDifferenceIsOfTheCandidateLessTheBaseWithItsSign() {
        Precision difference =
                precision("difference transitDays.mean 9 d", Measure.TRANSIT_MEAN, StoppingRule.absolute(9));
        assertThat(words(sample.asked(List.of(difference)), Locale.ENGLISH).all())
                .singleElement()
                .asString()
                .contains("; Zangezur minus Today: −")
                .endsWith(" days).");
    }

    @Test
    void onlyWhatWasMissedIsSaidFirst() {
        assertThat(words(sample.asked(List.of(WIDE, NARROW)), Locale.ENGLISH).missed())
                .singleElement()
                .asString()
                .contains("'1%'", "not reached");
        assertThat(words(sample, Locale.ENGLISH).all()).isEmpty();
    }

    @Test
    void whatWasHardlyMeasuredHasNoIntervalAndNoNumberOfReplications() {
        ExperimentResult without = SampleResults.withoutArrivals(sample, "all").asked(List.of(WIDE));
        assertThat(words(without, Locale.ENGLISH).all())
                .singleElement()
                .asString()
                .contains("was not reached with 30 replications; how many it would take is not known. ")
                .endsWith("; Zangezur: measured in fewer than two replications.");
    }

    @Test
    void theTerminalSaysItRightBelowItsHeadlineAndInPlainAscii() {
        String text = TerminalTable.of(sample.asked(List.of(NARROW)), 400, false);
        assertThat(text.lines().skip(1).findFirst().orElseThrow())
                .startsWith("The precision that was asked for, '1%', was not reached with 30 replications; about ")
                .endsWith("(95% interval 16.620 to 17.380, +-2.2%).");
        assertThat(TerminalTable.of(sample, 400, false)).doesNotContain("precision");
    }

    @Test
    void everyLanguageHasItsOwnSentenceWithTheSameFigures() {
        ExperimentResult asked = sample.asked(List.of(WIDE, NARROW));
        List<String> english = words(asked, Locale.ENGLISH).all();
        for (Locale language : Languages.ALL) {
            List<String> said = words(asked, language).all();
            assertThat(said)
                    .hasSize(2)
                    .allSatisfy(it -> assertThat(it).endsWith(".").doesNotContain(".."));
            for (int i = 0; i < 2; i++) {
                assertThat(figures(said.get(i))).containsExactlyInAnyOrderElementsOf(figures(english.get(i)));
            }
            if (!language.equals(Locale.ENGLISH)) {
                assertThat(String.join(" ", said)).doesNotContain("precision", "replications", "days");
            }
        }
    }

    private static List<String> figures(String sentence) {
        return Pattern.compile("\\d+\\.\\d+|\\d{2,}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
