package corridor.study;

import corridor.batch.Variant;
import corridor.stats.Estimate;
import corridor.stats.Ocba;
import corridor.study.Picture.Axis;
import corridor.study.Picture.Kind;
import corridor.study.Picture.Point;
import corridor.study.Picture.Series;
import corridor.units.MeasurePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of several scenarios is likely the best in one metric, for a number of years that is fixed: more of them for those near
 * the best and those that vary (OCBA; Chen, Lin, Yücesan and Chick 2000).
 */
public final class BudgetRank {

    private static final int ROUNDS = 10;

    /** Of the zone: what does not vary in the first years still gets some. */
    private static final double SMALLEST_DEVIATION = 1e-3;

    private final List<Variant> scenarios;
    private final Trials trials;
    private final int sign;
    private final double zone;
    /** By scenario, as many values as it got replications. */
    private final List<double[]> values = new ArrayList<>();

    private BudgetRank(List<Variant> scenarios, Trials trials, boolean largest, double zone) {
        this.scenarios = List.copyOf(scenarios);
        this.trials = trials;
        this.zone = zone;
        sign = largest ? -1 : 1;
    }

    /**
     * @param trials of one metric
     * @param largest whether more is better
     * @param zone smallest difference worth finding, in the unit of the metric, above 0
     * @param each replications of each scenario on average
     */
    public static Study of(List<Variant> scenarios, Trials trials, boolean largest, double zone, int each, long seed) {
        if (each < Pairs.REPLICATIONS) {
            throw new IllegalArgumentException(
                    "%d replications are too few; ranking begins with %d.".formatted(each, Pairs.REPLICATIONS));
        }
        if (!(zone > 0)) {
            throw new IllegalArgumentException("A zone of %s is none; it must be above 0.".formatted(zone));
        }
        return new BudgetRank(scenarios, trials, largest, zone).study(each, seed);
    }

    private record Row(Variant scenario, Estimate value) {}

    private Study study(int each, long seed) {
        trials.expect(scenarios.size() * each);
        trials.run(scenarios, Pairs.REPLICATIONS).forEach(outcome -> values.add(outcome.sample(0)));
        int budget = scenarios.size() * (each - Pairs.REPLICATIONS);
        for (int round = 0; round < ROUNDS && unmeasured().isEmpty(); round++) {
            share(budget * (round + 1) / ROUNDS - budget * round / ROUNDS);
        }
        List<Row> rows = IntStream.range(0, scenarios.size())
                .mapToObj(i -> new Row(scenarios.get(i), Estimate.of(values.get(i))))
                .sorted(Comparator.comparingDouble(row -> sign * row.value().mean()))
                .toList();
        boolean known = unmeasured().isEmpty();
        return new Study(
                "rank",
                scenarios.stream().map(Variant::id).toList(),
                seed,
                Arrays.stream(counts()).max().orElse(0),
                Arrays.stream(counts()).min().orElse(0),
                List.of(known ? finding(rows) : notKnown()),
                List.of(sheet(rows), Pairs.sheet(scenarios, metric(), zone, values)),
                List.of(picture(rows)),
                trials.broken(),
                known ? Study.State.ANSWERED : Study.State.NOT_REACHED,
                List.of());
    }

    private void share(int more) {
        int[] next = Ocba.next(means(), deviations(), zone, counts(), more);
        for (int i = 0; i < next.length; i++) {
            if (next[i] > 0) {
                double[] had = values.get(i);
                double[] got = trials.run(List.of(scenarios.get(i)), had.length, had.length + next[i])
                        .get(0)
                        .sample(0);
                double[] all = Arrays.copyOf(had, had.length + got.length);
                System.arraycopy(got, 0, all, had.length, got.length);
                values.set(i, all);
            }
        }
    }

    private double[] means() {
        return values.stream()
                .mapToDouble(sample -> sign * Estimate.of(sample).mean())
                .toArray();
    }

    private double[] deviations() {
        return values.stream()
                .mapToDouble(sample -> Math.max(deviation(sample), SMALLEST_DEVIATION * zone))
                .toArray();
    }

    private static double deviation(double[] sample) {
        double mean = Estimate.of(sample).mean();
        double squares = Arrays.stream(sample).map(x -> (x - mean) * (x - mean)).sum();
        return Math.sqrt(squares / (sample.length - 1));
    }

    private int[] counts() {
        return values.stream().mapToInt(sample -> sample.length).toArray();
    }

    private List<String> unmeasured() {
        return IntStream.range(0, scenarios.size())
                .filter(i -> Arrays.stream(values.get(i)).anyMatch(Double::isNaN))
                .mapToObj(i -> scenarios.get(i).id())
                .toList();
    }

    private String finding(List<Row> rows) {
        Row best = rows.get(0);
        return "%s looks best: its %s is %s. It is the best with a chance of about %s %% or more, as far as normal means tell."
                .formatted(
                        best.scenario().id(),
                        Words.of(metric()),
                        Words.value(best.value(), metric()),
                        Words.number(100 * Ocba.chance(means(), deviations(), counts())));
    }

    private String notKnown() {
        return "Nothing is ranked: in some year %s has no %s."
                .formatted(String.join(", ", unmeasured()), Words.of(metric()));
    }

    private Sheet sheet(List<Row> rows) {
        return new Sheet.Builder<Row>()
                .text("scenario", "scenario", row -> row.scenario().id())
                .estimate("value", Words.of(metric()), metric().what().unit().id(), Row::value)
                .number("replications", "replications", "", row -> row.value().n())
                .of("ranking", "Best first; more replications for those near the best and those that vary", rows);
    }

    private Picture picture(List<Row> rows) {
        return new Picture(
                "ranking",
                Kind.BARS,
                "%s of each scenario, best first".formatted(Words.begin(Words.of(metric()))),
                "Means on the same luck; lines: 95% intervals of each alone",
                Axis.of(""),
                Axis.of(Words.of(metric()) + ", " + metric().what().unit().id()),
                List.of(new Series(
                        "",
                        rows.stream()
                                .map(row -> new Point(row.scenario().id(), 0, row.value()))
                                .toList())));
    }

    private MeasurePath metric() {
        return trials.metrics().get(0);
    }
}
