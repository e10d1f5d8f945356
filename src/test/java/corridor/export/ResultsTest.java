package corridor.export;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.experiment.ExperimentResult;
import corridor.report.ReportInfo;
import corridor.report.SampleStudies;
import corridor.stats.TimeHistogram;
import corridor.study.Phrase;
import corridor.study.Picture;
import corridor.study.Sheet;
import corridor.study.Study;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is kept of a result is the result. */
class ResultsTest {

    private static final ReportInfo INFO = new ReportInfo(
            "",
            "0.1.0",
            List.of(new ReportInfo.ScenarioInfo("today", "Today", "2025 \"as it was\".", List.of("today.yaml"))),
            List.of(new ReportInfo.SectionInfo("Today", "a-b", "110 km", "built", "", "", "2029", "", "17 /d", "ZB01")),
            List.of(new ReportInfo.AssumptionRow(
                    "today", "vessels.x.count", "6", "P08", "estimate", "4 to 8", "", "estimate")));

    private static JsonNode written(Record result) {
        return Results.tree(Results.text(result, INFO));
    }

    @Test
    void everyComponentOfEveryRecordOfAComparisonSurvives() {
        Set<Class<?>> met = new LinkedHashSet<>();
        ExperimentResult result = Fixture.compare().after(Fixture.pilot()).asked(Fixture.precisions());
        Kept.same("result", result, Results.read(written(result).get("result"), ExperimentResult.class), met);
        Kept.same("info", INFO, Results.read(written(result).get("background"), ReportInfo.class), met);
        assertThat(met)
                .as("the sample has one of each record that there is")
                .containsExactlyInAnyOrderElementsOf(Kept.types(ExperimentResult.class, ReportInfo.class));
    }

    @Test
    void everyComponentOfEveryRecordOfAStudySurvives() {
        Set<Class<?>> met = new LinkedHashSet<>();
        Picture picture = new Picture(
                "p",
                Picture.Kind.LINES,
                Phrase.of("More ships, less waiting"),
                Phrase.list(
                        ", ", Phrase.say("metric.handlingHours.*.mean", "alat").begun()),
                Picture.Axis.ofSetting(Phrase.of("ships"), List.of(Phrase.of("2"), Phrase.of("4"))),
                Picture.Axis.of(Phrase.say("unit.days")),
                List.of(Picture.Series.of(List.of(Picture.Point.at(1, SampleStudies.unknown())))));
        Sheet sheet = SampleStudies.small().sheets().get(0);
        Study study = SampleStudies.study("words", List.of(sheet), List.of(picture));
        Kept.same("study", study, Results.read(written(study).get("result"), Study.class), met);
        assertThat(met).containsExactlyInAnyOrderElementsOf(Kept.types(Study.class));
    }

    /** The shortest text of a double that reads as the same double, whatever its size. */
    @Property
    void everyNumberSurvivesToItsLastBit(@ForAll @DoubleRange(min = -1e300, max = 1e300) double value) {
        var spread = new corridor.result.ScenarioResult.Spread(value, value / 3, Double.NaN, -value);
        Set<Class<?>> met = new LinkedHashSet<>();
        Kept.same("spread", spread, Results.read(written(spread).get("result"), spread.getClass()), met);
    }

    /** From one second to some years: below, in and above the range of the bins. */
    @Property
    void aHistogramThatWasKeptAnswersAsBefore(
            @ForAll List<@LongRange(min = 0, max = 2_000 * 86_400L) Long> seconds, @ForAll @IntRange(max = 100) int p) {
        for (TimeHistogram histogram : List.of(TimeHistogram.fine(), TimeHistogram.coarse())) {
            seconds.forEach(histogram::add);
            TimeHistogram again = TimeHistogram.of(histogram.bins());
            assertThat(again.count()).isEqualTo(seconds.size());
            assertThat(again.meanSeconds()).isEqualTo((Double) histogram.meanSeconds());
            assertThat(again.deviationSeconds()).isEqualTo((Double) histogram.deviationSeconds());
            assertThat(again.quantileSeconds(p / 100.0)).isEqualTo((Double) histogram.quantileSeconds(p / 100.0));
            assertThat(again.shareWithin(30 * 86_400L)).isEqualTo((Double) histogram.shareWithin(30 * 86_400L));
        }
    }
}
