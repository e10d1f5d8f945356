package corridor.study;

import static corridor.study.Phrase.say;

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
 * years that had no part in its choice: the best of several looks better on the years that chose it than it is. Where it is no
 * better there than the scenario as it is, that one wins, which flatters a small gain a little.
 */
public final class Tune {

    private static final int MORE = 4;
    private static final int FINALISTS = 5;
    private static final double NEAR = 0.01;

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
     * @param points how many settings to try; the best of them are then asked again
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
        int finalists = Math.min(FINALISTS, points);
        Minimiser.Plan plan = new Minimiser.Plan(points + finalists, finalists, seed, space.here());
        trials.expect(points * replications + (finalists + 2) * MORE * replications);
        Objective objective = this::answer;
        Minimiser.Outcome outcome = method.minimise(space.factors(), objective, plan);
        double[] best = outcome.best().point();
        Step here = step(space.here(), HELD_BACK, space.base());
        Step tried = step(best, HELD_BACK, space.at(best));
        boolean chosen = outcome.best().answer().feasible();
        Step found = chosen && staysAsItIs(here, tried) ? here : tried;
        boolean feasible = chosen && found.answer().feasible();
        List<Phrase> findings = findings(here, found, outcome);
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

    /** Nobody turns a number for the sake of something worse: chance chose it, and years that it had no part in tell. */
    private boolean staysAsItIs(Step here, Step tried) {
        return space.isBase(here.point())
                && here.answer().feasible()
                && here.answer().compareTo(tried.answer()) <= 0;
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

    private List<Phrase> findings(Step here, Step found, Minimiser.Outcome outcome) {
        MeasurePath metric = trials.metrics().get(0);
        List<Phrase> findings = new ArrayList<>();
        Phrase what = Words.of(metric);
        Phrase value = Words.value(found.values().get(0), metric);
        Phrase at = space.words(found.point());
        if (!outcome.best().answer().feasible()) {
            findings.add(say("tune.none", what, value, at));
        } else {
            findings.add(say(
                    "tune.best",
                    what,
                    value,
                    at,
                    gain(here, found, outcome.best().point())));
            if (!found.answer().feasible()) {
                findings.add(say("tune.not-held"));
            }
        }
        for (int i = 0; i < limits.size(); i++) {
            Target limit = limits.get(i);
            Estimate there = found.values().get(i + 1);
            findings.add(say(
                    isSure(limit, there) ? "tune.limit" : "tune.limit.close",
                    limit.words().begun(),
                    Words.value(there, limit.metric())));
        }
        if (outcome.best().answer().feasible()) {
            findings.addAll(ends(found));
        }
        findings.add(outcome.everything() ? say("tune.everything") : searched());
        return findings;
    }

    /** Numbers whose range was too narrow to tell on which side of the best setting it gets worse. */
    private List<Phrase> ends(Step found) {
        double[] values = space.values(found.point());
        List<String> paths = IntStream.range(0, values.length)
                .filter(i -> isAtAnEnd(space.dials().get(i), values[i]))
                .mapToObj(i -> space.dials().get(i).path())
                .toList();
        return switch (paths.size()) {
            case 0 -> List.of();
            case 1 -> List.of(say("tune.end", paths.get(0)));
            default -> List.of(say("tune.ends", String.join(", ", paths)));
        };
    }

    /** To a hundredth of the range, nearer than which no search comes; the scenario as it is may lie beyond. */
    private static boolean isAtAnEnd(Dial dial, double value) {
        double near = dial.whole() ? 0 : NEAR * (dial.high() - dial.low());
        return !dial.isChoice() && (value <= dial.low() + near || value >= dial.high() - near);
    }

    private Phrase searched() {
        long settings = steps.stream().filter(step -> step.round() == 0).count();
        return settings == 1 ? say("tune.searched.one") : say("tune.searched", settings);
    }

    /** @param liked what the search took for the best */
    private Phrase gain(Step here, Step found, double[] liked) {
        if (Arrays.equals(space.snapped(liked), space.snapped(here.point()))) {
            return say("tune.as-is");
        }
        if (found.equals(here)) {
            return say("tune.stays", space.words(liked));
        }
        MeasurePath metric = trials.metrics().get(0);
        Estimate change = found.outcome().minus(here.outcome(), 0);
        boolean better = largest ? change.low() > 0 : change.high() < 0;
        return say(
                better ? "tune.gain" : "tune.no-gain",
                Words.signed(change, metric),
                Words.value(here.values().get(0), metric));
    }

    private static boolean isSure(Target limit, Estimate value) {
        return Double.isNaN(value.low()) || (limit.met(value.low()) == limit.met(value.high()));
    }

    private Sheet settings(Step found, boolean feasible) {
        double[] values = space.values(found.point());
        return new Sheet.Builder<Integer>()
                .text("path", say("column.number"), i -> space.dials().get(i).path())
                .words("as_is", say("column.as-is"), i -> asIs(space.dials().get(i)))
                .words(
                        "best",
                        feasible ? say("tune.column.best") : say("tune.column.nearest"),
                        i -> Words.exact(space.dials().get(i), values[i]))
                .words(
                        "low",
                        say("column.from"),
                        i -> Words.exact(
                                space.dials().get(i), space.dials().get(i).low()))
                .words(
                        "high",
                        say("column.to"),
                        i -> Words.exact(
                                space.dials().get(i), space.dials().get(i).high()))
                .of(
                        "best",
                        feasible ? say("tune.setting.best") : say("tune.setting.nearest"),
                        IntStream.range(0, values.length).boxed().toList());
    }

    private static Phrase asIs(Dial dial) {
        return dial.isChoice() ? Phrase.of(dial.parameters().get(0).text()) : Words.exact(dial, dial.value());
    }

    private Sheet metrics(Step here, Step found, boolean feasible) {
        Sheet.Builder<Integer> sheet = new Sheet.Builder<Integer>()
                .words(
                        "metric",
                        say("column.metric"),
                        i -> Words.of(trials.metrics().get(i)))
                .words(
                        "unit",
                        say("column.unit"),
                        i -> Words.unit(trials.metrics().get(i)))
                .estimate("as_is", say("column.as-is"), "", i -> here.values().get(i))
                .estimate(
                        "best",
                        feasible ? say("tune.at-best") : say("tune.at-nearest"),
                        "",
                        i -> found.values().get(i))
                .estimate(
                        "change", say("column.change"), "", i -> found.outcome().minus(here.outcome(), i));
        if (!limits.isEmpty()) {
            sheet.words(
                    "limit",
                    say("tune.column.limit"),
                    i -> i == 0 ? Phrase.of("") : limits.get(i - 1).words());
        }
        return sheet.of(
                "metrics",
                say("tune.metrics"),
                IntStream.range(0, trials.metrics().size()).boxed().toList());
    }

    private Sheet tried() {
        Sheet.Builder<Integer> sheet = new Sheet.Builder<Integer>()
                .number("trial", say("tune.trial"), "", i -> i + 1)
                .number("round", say("tune.round"), "", i -> steps.get(i).round())
                .number(
                        "replications",
                        say("column.replications"),
                        "",
                        i -> steps.get(i).values().get(0).n());
        for (int dial = 0; dial < space.dials().size(); dial++) {
            int at = dial;
            Dial turned = space.dials().get(dial);
            sheet.words(
                    turned.path(),
                    Phrase.of(turned.path()),
                    i -> Words.exact(turned, space.values(steps.get(i).point())[at]));
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
        if (!limits.isEmpty()) {
            sheet.words(
                    "within",
                    say("tune.within"),
                    i -> Words.yesOrNo(steps.get(i).answer().feasible()));
        }
        return sheet.of(
                "trials",
                say("tune.trials"),
                IntStream.range(0, steps.size()).boxed().toList());
    }

    private Picture progress(Phrase title, Step found) {
        MeasurePath metric = trials.metrics().get(0);
        List<Point> best = new ArrayList<>();
        List<Point> all = new ArrayList<>();
        List<Point> outside = new ArrayList<>();
        List<Step> searched = steps.stream().filter(step -> step.round() == 0).toList();
        for (int i = 0; i < searched.size(); i++) {
            Step step = searched.get(i);
            boolean chosen = best.isEmpty() && Arrays.equals(space.snapped(step.point()), space.snapped(found.point()));
            Point point = Point.at(i + 1, step.values().get(0));
            (chosen ? best : step.answer().feasible() ? all : outside).add(point);
        }
        List<Series> series = List.of(
                new Series(limits.isEmpty() ? say("tune.series.tried") : say("tune.series.within"), all),
                new Series(say("tune.series.outside"), outside),
                new Series(say("tune.series.chosen", space.words(found.point())), best));
        return new Picture(
                "progress",
                Kind.POINTS,
                title,
                say("tune.note", Words.of(metric).begun(), Words.replications(replications)),
                Axis.of(say("tune.axis")),
                Axis.of(Words.axis(metric)),
                series.stream().filter(some -> !some.points().isEmpty()).collect(Collectors.toList()));
    }
}
