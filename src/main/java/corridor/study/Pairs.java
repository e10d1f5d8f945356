package corridor.study;

import static corridor.study.Phrase.say;

import corridor.batch.Variant;
import corridor.stats.Comparisons;
import corridor.stats.Together;
import corridor.units.MeasurePath;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Every scenario with every other, on the first replications, which all have whatever came later: how many there are does not depend
 * on what was seen.
 */
final class Pairs {

    /** Of each scenario. */
    static final int REPLICATIONS = 10;

    /** Of "lower" and "higher", as much as of "equivalent": together 5%. */
    private static final double ERROR = Together.ERROR_OF_EQUIVALENCE;

    private Pairs() {}

    /**
     * @param zone smallest difference worth finding, in the unit of the metric
     * @param samples by scenario, {@link #REPLICATIONS} values or more
     */
    static Sheet sheet(List<Variant> scenarios, MeasurePath metric, double zone, List<double[]> samples) {
        String unit = metric.what().unit().id();
        return new Sheet.Builder<Pair>()
                .text(
                        "base",
                        say("column.base"),
                        pair -> scenarios.get(pair.of().base()).id())
                .text(
                        "candidate",
                        say("column.candidate"),
                        pair -> scenarios.get(pair.of().candidate()).id())
                .estimate(
                        "difference",
                        say("column.difference"),
                        unit,
                        pair -> pair.of().difference())
                .words(
                        "verdict",
                        say("column.verdict"),
                        pair -> Words.verdict(pair.together().verdict()))
                .number(
                        "together_low",
                        say("pairs.low"),
                        unit,
                        pair -> pair.of().together().low())
                .number(
                        "together_high",
                        say("column.to"),
                        unit,
                        pair -> pair.of().together().high())
                .number("holm_p", say("column.holm-p"), "", pair -> pair.of().adjustedP())
                .number(
                        "equivalent_p",
                        say("pairs.equivalent-p"),
                        "",
                        pair -> pair.together().equivalenceP())
                .of("pairs", say("pairs.sheet", Words.replications(REPLICATIONS)), pairs(zone, samples));
    }

    private static List<Pair> pairs(double zone, List<double[]> samples) {
        double[][] first = samples.stream()
                .map(sample -> Arrays.copyOf(sample, REPLICATIONS))
                .toArray(double[][]::new);
        List<Comparisons.Comparison> differences = Comparisons.ofAllPairs(first);
        List<Together> together = Together.of(
                differences.stream().map(Comparisons.Comparison::difference).toList(),
                Collections.nCopies(differences.size(), zone),
                ERROR);
        return IntStream.range(0, together.size())
                .mapToObj(i -> new Pair(differences.get(i), together.get(i)))
                .toList();
    }

    private record Pair(Comparisons.Comparison of, Together together) {}
}
