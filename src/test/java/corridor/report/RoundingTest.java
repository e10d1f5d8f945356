package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.stats.Estimate;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** FEATURE: figures in one column have the same digits, and no more than their intervals bear. */
class RoundingTest {

    private static final Texts ENGLISH = Texts.ofCharts(Locale.ENGLISH);

    @Test
    void anIntervalHasOneDigitThatCountsAndTwoIfItBeginsWithOne() {
        assertThat(text(20.123, 0.43)).isEqualTo("20.1 ±0.4");
        assertThat(text(20.123, 0.13)).isEqualTo("20.12 ±0.13");
        assertThat(text(-5.6, 6.2)).isEqualTo("−5.6 ±6.2");
        assertThat(text(1_234.4, 43)).isEqualTo("1,234 ±43");
        assertThat(text(12_345.6, 430)).isEqualTo("12,346 ±430");
    }

    /** Of 16.4, 16.9 and 17.3, give or take 7, whole days would leave two alike. */
    @Test
    void figuresThatDifferLookDifferentWhereOneMoreDigitIsEnough() {
        Rounding column = Rounding.of(List.of(
                SampleStudies.plusMinus(16.4, 7), SampleStudies.plusMinus(16.9, 7), SampleStudies.plusMinus(17.3, 7)));
        assertThat(column.value(16.9)).isEqualTo("16.9");
    }

    @Test
    void noIntervalLooksLikeNoneWhereOneMoreDigitIsEnough() {
        Estimate narrow = SampleStudies.plusMinus(31, 0.3);
        assertThat(Rounding.of(List.of(SampleStudies.plusMinus(39, 6), narrow)).text(narrow, ENGLISH))
                .isEqualTo("31.0 ±0.3");
    }

    @Test
    void changesHaveTheirSignAndNothingHasNone() {
        Rounding changes = Rounding.of(List.of(SampleStudies.plusMinus(-1.2, 0.3), SampleStudies.plusMinus(0.8, 0.3)));
        assertThat(changes.value(0.8)).isEqualTo("+0.8");
        assertThat(changes.value(-1.2)).isEqualTo("−1.2");
        assertThat(changes.value(-0.01)).isEqualTo("0.0");
    }

    @Test
    void anIntervalWithTheMeanOutsideItsMiddleIsToldByItsEnds() {
        Estimate share = new Estimate(0.45, 0.41, 0.55, 30);
        assertThat(Rounding.of(List.of(share)).text(share, ENGLISH)).isEqualTo("0.45 (0.41 to 0.55)");
        assertThat(Rounding.of(List.of(share)).text(share, Texts.ofCharts(Languages.ALL.get(1))))
                .isEqualTo("0.45 (0.41 … 0.55)");
    }

    @Test
    void whatIsNotKnownIsADashWithoutInterval() {
        assertThat(Rounding.of(List.of(SampleStudies.unknown())).text(SampleStudies.unknown(), ENGLISH))
                .isEqualTo("–");
    }

    @Test
    void figuresWithoutIntervalsHaveTheDigitsTheyNeed() {
        assertThat(exact(2, 6)).isEqualTo("2 6");
        assertThat(exact(1.5, 24)).isEqualTo("1.5 24.0");
        assertThat(exact(2_028)).isEqualTo("2028");
        assertThat(exact(0.000_123_4)).isEqualTo("0.000123");
        assertThat(exact(1 / 3.0, 20)).isEqualTo("0.3 20.0");
    }

    private static String text(double mean, double half) {
        Estimate figure = SampleStudies.plusMinus(mean, half);
        return Rounding.of(List.of(figure)).text(figure, ENGLISH);
    }

    private static String exact(double... values) {
        List<Estimate> figures = DoubleStream.of(values)
                .mapToObj(value -> new Estimate(value, Double.NaN, Double.NaN, 1))
                .toList();
        Rounding rounding = Rounding.ofExact(figures);
        return String.join(
                " ",
                figures.stream().map(figure -> rounding.value(figure.mean())).toList());
    }
}
