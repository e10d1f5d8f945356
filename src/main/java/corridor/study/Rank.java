package corridor.study;

import static corridor.study.Phrase.say;

import corridor.batch.Variant;
import corridor.stats.Estimate;
import corridor.stats.KimNelson;
import corridor.study.Picture.Axis;
import corridor.study.Picture.Kind;
import corridor.study.Picture.Point;
import corridor.study.Picture.Series;
import corridor.study.Trials.Outcome;
import corridor.units.MeasurePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which of several scenarios is the best in one metric: the smallest, or the largest. Scenarios that are clearly worse get no
 * more replications (procedure KN, Kim and Nelson 2001).
 */
public final class Rank {

    private static final double ERROR = 1 - Estimate.CONFIDENCE;
    private static final int FIRST_STAGES = Pairs.REPLICATIONS;

    private final List<Variant> scenarios;
    private final Trials trials;
    private final boolean largest;
    private final double zone;
    private final int most;
    /** By scenario, as many values as it got replications. */
    private final List<List<Double>> values;
    /** Scenarios of which a year has no value, so that they have no place. */
    private final Set<String> unmeasured = new LinkedHashSet<>();

    private Rank(List<Variant> scenarios, Trials trials, boolean largest, double zone, int most) {
        this.scenarios = List.copyOf(scenarios);
        this.trials = trials;
        this.largest = largest;
        this.zone = zone;
        this.most = most;
        values = scenarios.stream()
                .map(scenario -> (List<Double>) new ArrayList<Double>())
                .toList();
    }

    /**
     * @param trials of one metric
     * @param largest whether more is better
     * @param zone smallest difference worth finding, in the unit of the metric
     * @param most replications of each scenario at which it gives up
     */
    public static Study of(List<Variant> scenarios, Trials trials, boolean largest, double zone, int most, long seed) {
        return new Rank(scenarios, trials, largest, zone, most).study(seed);
    }

    private record Row(Variant scenario, Estimate value, boolean left) {}

    private Study study(long seed) {
        KimNelson procedure = largest
                ? KimNelson.largest(scenarios.size(), zone, ERROR, FIRST_STAGES)
                : KimNelson.smallest(scenarios.size(), zone, ERROR, FIRST_STAGES);
        if (most < FIRST_STAGES) {
            throw new IllegalArgumentException(
                    "%d replications are too few; ranking begins with %d.".formatted(most, FIRST_STAGES));
        }
        trials.expect(scenarios.size() * FIRST_STAGES, scenarios.size() * most);
        while (unmeasured.isEmpty() && !procedure.decided() && procedure.stages() < most) {
            stage(procedure, procedure.stages() < FIRST_STAGES ? FIRST_STAGES : 1);
        }
        List<Integer> left = Arrays.stream(procedure.surviving()).boxed().toList();
        List<Row> rows = IntStream.range(0, scenarios.size())
                .mapToObj(i -> new Row(scenarios.get(i), Estimate.of(sample(i)), left.contains(i)))
                .sorted(Comparator.comparing((Row row) -> !row.left())
                        .thenComparingDouble(
                                row -> (largest ? -1 : 1) * row.value().mean()))
                .toList();
        return new Study(
                "rank",
                scenarios.stream().map(Variant::id).toList(),
                seed,
                procedure.stages(),
                rows.stream().mapToInt(row -> row.value().n()).min().orElse(0),
                findings(rows, procedure.decided()),
                List.of(
                        sheet(rows),
                        Pairs.sheet(
                                scenarios,
                                trials.metrics().get(0),
                                zone,
                                IntStream.range(0, scenarios.size())
                                        .mapToObj(this::sample)
                                        .toList())),
                List.of(picture(rows, procedure.decided())),
                trials.broken(),
                procedure.decided() ? Study.State.ANSWERED : Study.State.NOT_REACHED,
                List.of());
    }

    /** Runs what is left, several stages at once where none of them can decide. */
    private void stage(KimNelson procedure, int stages) {
        int from = procedure.stages();
        int[] left = procedure.surviving();
        List<Variant> asked = Arrays.stream(left).mapToObj(scenarios::get).toList();
        List<Outcome> outcomes = trials.run(asked, from, from + stages);
        for (int stage = 0; stage < stages; stage++) {
            double[] observed = new double[scenarios.size()];
            for (int i = 0; i < left.length; i++) {
                observed[left[i]] = outcomes.get(i).sample(0)[stage];
                values.get(left[i]).add(observed[left[i]]);
                if (Double.isNaN(observed[left[i]])) {
                    unmeasured.add(scenarios.get(left[i]).id());
                }
            }
            if (unmeasured.isEmpty()) {
                procedure.add(observed);
            }
        }
    }

    private double[] sample(int scenario) {
        return values.get(scenario).stream().mapToDouble(value -> value).toArray();
    }

    private List<Phrase> findings(List<Row> rows, boolean decided) {
        MeasurePath metric = trials.metrics().get(0);
        Row best = rows.get(0);
        Phrase zoneText = Phrase.list(" ", Words.number(zone), Words.unit(metric));
        if (decided) {
            Phrase first = say(
                    "rank.best", best.scenario().id(), Words.of(metric), Words.value(best.value(), metric), zoneText);
            List<String> near = near(best.scenario());
            return near.isEmpty()
                    ? List.of(first)
                    : List.of(Phrase.list(" ", first, say("rank.near", String.join(", ", near), zoneText)));
        }
        if (!unmeasured.isEmpty()) {
            return List.of(say("rank.unmeasured", String.join(", ", unmeasured), Words.of(metric)));
        }
        List<String> left =
                rows.stream().filter(Row::left).map(row -> row.scenario().id()).toList();
        return List.of(
                say("rank.undecided", Words.replications(rows.get(0).value().n()), zoneText, String.join(", ", left)));
    }

    /** Those whose paired difference from it lies within the zone, interval and all. */
    private List<String> near(Variant best) {
        double[] of = sample(scenarios.indexOf(best));
        return IntStream.range(0, scenarios.size())
                .filter(i -> !scenarios.get(i).equals(best))
                .filter(i -> {
                    double[] other = sample(i);
                    int both = Math.min(of.length, other.length);
                    Estimate lead = Estimate.ofDifference(Arrays.copyOf(of, both), Arrays.copyOf(other, both));
                    return -zone < lead.low() && lead.high() < zone;
                })
                .mapToObj(i -> scenarios.get(i).id())
                .toList();
    }

    private Sheet sheet(List<Row> rows) {
        MeasurePath metric = trials.metrics().get(0);
        return new Sheet.Builder<Row>()
                .text("scenario", say("column.scenario"), row -> row.scenario().id())
                .estimate("value", Words.of(metric), metric.what().unit().id(), Row::value)
                .number(
                        "replications",
                        say("column.replications"),
                        "",
                        row -> row.value().n())
                .words("state", Phrase.of(""), row -> row.left() ? say("rank.left") : say("rank.out"))
                .of("ranking", say("rank.sheet"), rows);
    }

    private Picture picture(List<Row> rows, boolean decided) {
        MeasurePath metric = trials.metrics().get(0);
        return new Picture(
                "ranking",
                Kind.BARS,
                findings(rows, decided).get(0),
                say("rank.note", Words.of(metric).begun()),
                Axis.NONE,
                Axis.of(Words.axis(metric)),
                List.of(Series.of(rows.stream()
                        .map(row -> new Point(Phrase.of(row.scenario().id()), 0, row.value()))
                        .toList())));
    }
}
