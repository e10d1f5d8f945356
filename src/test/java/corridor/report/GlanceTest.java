package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.experiment.ExperimentResult;
import corridor.result.Measure;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GlanceTest {

    /** Also quantiles and indices, which of all containers together would not. */
    @Test
    void levelsSubtractToTheDifferenceBesideThem() {
        String flow = "xian-halkali";
        ExperimentResult sample = SampleResults.comparison();
        double[] years = IntStream.range(0, sample.replications())
                .mapToDouble(year -> 30 + 7 * (year % 3))
                .toArray();
        ExperimentResult result = SampleResults.with(sample, flow, Measure.TRANSIT_P95, years);
        PageTable.Row row = new Glance(result, flow, Texts.ofPages(Locale.ENGLISH))
                .table().rows().stream()
                        .filter(r -> r.cells().get(0).contains("P95"))
                        .findFirst()
                        .orElseThrow();
        List<Double> figures = row.cells().subList(1, 4).stream()
                .map(cell -> Double.valueOf(cell.replace('−', '-').replace("+", "")))
                .toList();
        assertThat(figures.get(1) - figures.get(0)).isCloseTo(figures.get(2), within(0.11));
        assertThat(figures.get(2)).isNotZero();
    }

    /** A replication may measure more, or less; its counts are told of a year. */
    @Test
    void whatIsCountedIsCalledThatOfAYear() {
        Texts words = Texts.ofPages(Locale.ENGLISH);
        assertThat(ExperimentResult.HEADLINES.stream()
                        .filter(measure -> measure.unit().isPerYear())
                        .map(measure -> words.get("measure." + measure.id())))
                .isNotEmpty()
                .allMatch(text -> text.endsWith(" a year"));
    }
}
