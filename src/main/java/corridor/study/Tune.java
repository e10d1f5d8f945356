package corridor.study;

import corridor.batch.Variant;
import corridor.design.Minimiser;
import corridor.design.Minimiser.Answer;
import corridor.design.Minimiser.Objective;
import corridor.scenario.Dial;
import corridor.stats.Estimate;
import corridor.study.Picture.Axis;
import corridor.study.Picture.Kind;
import corridor.study.Picture.Point;
import corridor.study.Picture.Series;
import corridor.study.Trials.Outcome;
import corridor.units.MeasurePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The setting of some dials that makes one metric smallest, or largest, within limits on others. All points meet the same luck;
 * the best few are asked again with more and other replications, by which the winner is chosen. What is told of the winner is of
 * years that had no part in its choice: the best of several looks better on the years that chose it than it is.
 */
public final class Tune {

    private static final int MORE = 4;
    private static final int FINALISTS = 5;

    /** The round of the years that neither the search nor the choice among its finalists has seen. */
    private static final int HELD_BACK = 2;

    private final Space space;
    private final List<Target> limits;
    private final boolean largest;
    private final Trials trials;
    private final int replications;
    private final List<Step> steps = new ArrayList<>();

    private Tune(Space space, List<Target> limits, boolean largest, Trials trials, int replications) {
        this.space = space;
        this.limits = List.copyOf(limits);
        this.largest = largest;
        this.trials = trials;
        this.replications = replications;
    }

    /** The metric to make small or large, then that of each limit: what the trials must be of. */
    public static List<MeasurePath> metrics(MeasurePath wanted, List<Target> limits) {
        List<MeasurePath> metrics = new ArrayList<>();
        metrics.add(wanted);
        limits.forEach(limit -> metrics.add(limit.metric()));
        return metrics;
    }

    /**
     * @param points how many settings to try
     * @param trials of {@link #metrics}
     * @param replications of each point; the finalists get four times as many more
     */
    public static Study of(
            Variant base,
            List<Dial> dials,
            List<Target> limits,
            boolean largest,
            Minimiser method,
            int points,
            Trials trials,
            int replications,
            long seed) {
        return new Tune(new Space(base, dials), limits, largest, trials, replications).study(method, points, seed);
    }

    /** @param values of each metric, in their order */
    @SuppressWarnings("ArrayRecordComponent") // coordinates by dial; nobody compares two steps
    private record Step(double[] point, int round, Outcome outcome, List<Estimate> values, Answer answer) {}

    private Study study(Minimiser method, int points, long seed) {
        int finalists = Math.min(FINALISTS, Math.max(1, points - 1));
        Minimiser.Plan plan = new Minimiser.Plan(points, finalists, seed, space.here());
        trials.expect((points - finalists) * replications + (finalists + 2) * MORE * replications);
        Objective objective = this::answer;
        Minimiser.Outcome outcome = method.minimise(space.factors(), objective, plan);
        double[] best = outcome.best().point();
        Step here = step(space.here(), HELD_BACK, space.base());
        Step found = step(best, HELD_BACK, space.at(best));
        boolean chosen = outcome.best().answer().feasible();
        boolean feasible = chosen && found.answer().feasible();
        List<String> findings = findings(here, found, outcome, chosen);
        return new Study(
                "tune",
                List.of(space.base().id()),
                seed,
                MORE * replications,
                replications,
                findings,
                List.of(settings(found, feasible), metrics(here, found, feasible), tried()),
                List.of(progress(findings.get(0), found)),
                trials.broken(),
                feasible ? Study.State.ANSWERED : Study.State.INFEASIBLE,
                space.changes(found.point()));
    }

    private Answer answer(double[] point, int round) {
        Step step = step(point, round, space.at(point));
        steps.add(step);
        return step.answer();
    }

    private Step step(double[] point, int round, Variant variant) {
        int from = round == 0 ? 0 : (1 + (round - 1) * MORE) * replications;
        int to = (1 + round * MORE) * replications;
        Outcome outcome = trials.run(List.of(variant), from, to).get(0);
        List<Estimate> values = IntStream.range(0, trials.metrics().size())
                .mapToObj(outcome::estimate)
                .toList();
        double value = values.get(0).mean();
        double violation = 0;
        for (int i = 0; i < limits.size(); i++) {
            Target limit = limits.get(i);
            double mean = values.get(i + 1).mean();
            double size = limit.limit() == 0 ? 1 : Math.abs(limit.limit());
            violation += Double.isNaN(mean) ? 1 : limit.missedBy(mean) / size;
        }
        return new Step(point, round, outcome, values, new Answer(largest ? -value : value, violation));
    }

    private List<String> findings(Step here, Step found, Minimiser.Outcome outcome, boolean chosen) {
        MeasurePath metric = trials.metrics().get(0);
        List<String> findings = new ArrayList<>();
        String at = "%s at %s".formatted(Words.value(found.values().get(0), metric), space.words(found.point()));
        if (!chosen) {
            findings.add("No setting that was tried keeps to all limits; nearest to it: %s of %s."
                    .formatted(Words.of(metric), at));
        } else {
            findings.add("Best found: %s of %s. %s".formatted(Words.of(metric), at, gain(here, found, metric)));
            if (!found.answer().feasible()) {
                findings.add(
                        "It kept to all limits on the years that chose it, but not on those held back to check it.");
            }
        }
        for (int i = 0; i < limits.size(); i++) {
            Target limit = limits.get(i);
            Estimate value = found.values().get(i + 1);
            findings.add("%s: %s%s."
                    .formatted(
                            Words.begin(limit.words()),
                            Words.value(value, limit.metric()),
                            isSure(limit, value) ? "" : ", so close that the interval reaches over the limit"));
        }
        findings.add(
                outcome.everything()
                        ? "Every setting was tried."
                        : "%s tried, a search that may have missed a better one.".formatted(count()));
        return findings;
    }

    private String count() {
        long settings = steps.stream().filter(step -> step.round() == 0).count();
        return settings == 1 ? "One setting was" : settings + " settings were";
    }

    private String gain(Step here, Step found, MeasurePath metric) {
        if (Arrays.equals(space.snapped(found.point()), space.snapped(here.point()))) {
            return "That is the scenario as it is, or the nearest to it: nothing that was tried is better.";
        }
        Estimate change = found.outcome().minus(here.outcome(), 0);
        boolean better = largest ? change.low() > 0 : change.high() < 0;
        return "That is %s from %s, as it is; paired%s."
                .formatted(
                        Words.signed(change, metric),
                        Words.value(here.values().get(0), metric),
                        better ? "" : ". No gain is shown");
    }

    private static boolean isSure(Target limit, Estimate value) {
        return Double.isNaN(value.low()) || (limit.met(value.low()) == limit.met(value.high()));
    }

    private static String title(boolean feasible) {
        return feasible ? "best" : "nearest to the limits";
    }

    private Sheet settings(Step found, boolean feasible) {
        double[] values = space.values(found.point());
        return new Sheet.Builder<Integer>()
                .text("path", "number", i -> space.dials().get(i).path())
                .text("as_is", "as it is", i -> asIs(space.dials().get(i)))
                .text("best", title(feasible), i -> space.dials().get(i).words(values[i]))
                .text(
                        "low",
                        "from",
                        i -> space.dials().get(i).words(space.dials().get(i).low()))
                .text(
                        "high",
                        "to",
                        i -> space.dials().get(i).words(space.dials().get(i).high()))
                .of(
                        "best",
                        feasible
                                ? "The best setting"
                                : "The setting that comes nearest to all limits, and keeps them not",
                        IntStream.range(0, values.length).boxed().toList());
    }

    private static String asIs(Dial dial) {
        return dial.isChoice() ? dial.parameters().get(0).text() : dial.words(dial.value());
    }

    private Sheet metrics(Step here, Step found, boolean feasible) {
        return new Sheet.Builder<Integer>()
                .text("metric", "metric", i -> Words.of(trials.metrics().get(i)))
                .text("unit", "unit", i -> trials.metrics().get(i).what().unit().id())
                .estimate("as_is", "as it is", "", i -> here.values().get(i))
                .estimate(
                        "best",
                        "at the setting " + title(feasible),
                        "",
                        i -> found.values().get(i))
                .estimate("change", "change", "", i -> found.outcome().minus(here.outcome(), i))
                .text("limit", "limit", i -> i == 0 ? "" : limits.get(i - 1).words())
                .of(
                        "metrics",
                        "Metrics, on years that neither the search nor the choice of the winner has seen",
                        IntStream.range(0, trials.metrics().size()).boxed().toList());
    }

    private Sheet tried() {
        Sheet.Builder<Integer> sheet = new Sheet.Builder<Integer>()
                .number("trial", "trial", "", i -> i + 1)
                .number("round", "round", "", i -> steps.get(i).round())
                .number(
                        "replications",
                        "replications",
                        "",
                        i -> steps.get(i).values().get(0).n());
        for (int dial = 0; dial < space.dials().size(); dial++) {
            int at = dial;
            Dial turned = space.dials().get(dial);
            sheet.text(
                    turned.path(),
                    turned.path(),
                    i -> turned.words(space.values(steps.get(i).point())[at]));
        }
        for (int metric = 0; metric < trials.metrics().size(); metric++) {
            int at = metric;
            MeasurePath path = trials.metrics().get(metric);
            sheet.estimate(
                    path.text() + (metric == 0 ? "" : "." + metric),
                    Words.of(path),
                    path.what().unit().id(),
                    i -> steps.get(i).values().get(at));
        }
        sheet.text("within", "within limits", i -> steps.get(i).answer().feasible() ? "yes" : "no");
        return sheet.of(
                "trials",
                "Every setting that was tried",
                IntStream.range(0, steps.size()).boxed().toList());
    }

    private Picture progress(String title, Step found) {
        MeasurePath metric = trials.metrics().get(0);
        List<Point> best = new ArrayList<>();
        List<Point> all = new ArrayList<>();
        List<Point> outside = new ArrayList<>();
        List<Step> searched = steps.stream().filter(step -> step.round() == 0).toList();
        for (int i = 0; i < searched.size(); i++) {
            Step step = searched.get(i);
            boolean chosen = best.isEmpty() && Arrays.equals(step.point(), found.point());
            Point point = new Point(
                    chosen ? space.words(step.point()) : "",
                    i + 1,
                    step.values().get(0));
            (chosen ? best : step.answer().feasible() ? all : outside).add(point);
        }
        List<Series> series = List.of(
                new Series("within the limits", all),
                new Series("outside", outside),
                new Series("chosen in the end", best));
        return new Picture(
                "progress",
                Kind.POINTS,
                title,
                "%s of each setting, in the order in which they were tried: mean over %s, on the same luck, without the finalists' further years"
                        .formatted(Words.begin(Words.of(metric)), Words.replications(replications)),
                Axis.of("Setting"),
                Axis.of(Words.of(metric) + ", " + metric.what().unit().id()),
                series.stream().filter(some -> !some.points().isEmpty()).collect(Collectors.toList()));
    }
}
