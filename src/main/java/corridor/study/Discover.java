package corridor.study;

import static corridor.study.Phrase.say;

import corridor.batch.Variant;
import corridor.design.LatinHypercube;
import corridor.scenario.Dial;
import corridor.stats.Estimate;
import corridor.stats.Prim;
import corridor.study.Picture.Axis;
import corridor.study.Picture.Kind;
import corridor.study.Picture.Point;
import corridor.study.Picture.Series;
import corridor.study.Trials.Outcome;
import corridor.units.MeasurePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Under which futures a scenario holds: many settings of what nobody knows, drawn evenly over their ranges; in which of them each
 * candidate misses its target, as boxes in words (scenario discovery, Bryant and Lempert 2010); and what one would regret.
 */
public final class Discover {

    private static final Prim PRIM = new Prim(0.05, 0.05);
    private static final double LEAST_DENSITY = 0.8;
    private static final int MOST_BOXES = 3;

    /** A limit that luck would bring more often than this is marked. */
    private static final double MOST_CHANCE = 0.05;

    private final List<Space> candidates;
    private final Target target;
    private final Trials trials;
    private final int replications;
    private final double[][] futures;
    /** The same, with equal coordinates for equal settings: a box must not cut through one of them. */
    private final double[][] snapped;

    private Discover(
            List<Variant> candidates,
            List<Dial> dials,
            Target target,
            int futures,
            Trials trials,
            int replications,
            long seed) {
        this.candidates = candidates.stream()
                .map(candidate -> new Space(candidate, dials))
                .toList();
        this.target = target;
        this.trials = trials;
        this.replications = replications;
        this.futures = LatinHypercube.of(futures, dials.size(), seed);
        this.snapped =
                Arrays.stream(this.futures).map(this.candidates.get(0)::snapped).toArray(double[][]::new);
    }

    /**
     * @param dials what is not known
     * @param trials of the metric of the target
     */
    public static Study of(
            List<Variant> candidates,
            List<Dial> dials,
            Target target,
            int futures,
            Trials trials,
            int replications,
            long seed) {
        return new Discover(candidates, dials, target, futures, trials, replications, seed).study(seed);
    }

    /** @param limits in words */
    private record Box(String candidate, Phrase limits, Prim.Box box) {}

    private record Verdict(String candidate, int misses, Estimate meanRegret, Estimate maxRegret) {}

    private Study study(long seed) {
        List<Outcome> outcomes = trials.run(
                candidates.stream().flatMap(space -> space.at(futures).stream()).toList(), replications);
        double[][] values = IntStream.range(0, candidates.size())
                .mapToObj(candidate -> IntStream.range(0, futures.length)
                        .mapToDouble(future -> outcomes.get(candidate * futures.length + future)
                                .estimate(0)
                                .mean())
                        .toArray())
                .toArray(double[][]::new);
        int[] comparable = IntStream.range(0, futures.length)
                .filter(future -> Arrays.stream(values).allMatch(row -> !Double.isNaN(row[future])))
                .toArray();
        Optional<Regrets> regret = regret(outcomes, comparable);
        List<Box> boxes = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        for (int candidate = 0; candidate < candidates.size(); candidate++) {
            boolean[] misses = misses(values[candidate]);
            boxes.addAll(boxes(candidates.get(candidate), misses));
            int row = candidate;
            verdicts.add(new Verdict(
                    id(candidate),
                    count(misses),
                    regret.map(it -> it.mean().get(row)).orElse(Words.known(Double.NaN)),
                    regret.map(it -> it.max().get(row)).orElse(Words.known(Double.NaN))));
        }
        List<Phrase> findings = new ArrayList<>();
        verdicts.forEach(verdict -> findings.add(finding(verdict, boxes)));
        regret.ifPresent(it -> findings.add(finding(it)));
        if (comparable.length < futures.length) {
            findings.add(say("discover.unmeasured", futures.length - comparable.length, Words.of(target.metric())));
        }
        return new Study(
                "discover",
                candidates.stream().map(space -> space.base().id()).toList(),
                seed,
                replications,
                findings,
                List.of(sheet(verdicts), sheetOfBoxes(boxes), sheetOfFutures(values)),
                pictures(values, verdicts, boxes),
                trials.broken());
    }

    private String id(int candidate) {
        return candidates.get(candidate).base().id();
    }

    /** Empty where there is nothing else that could have been chosen. */
    private Optional<Regrets> regret(List<Outcome> outcomes, int[] comparable) {
        if (candidates.size() == 1 || comparable.length == 0) {
            return Optional.empty();
        }
        double[][][] samples = IntStream.range(0, candidates.size())
                .mapToObj(candidate -> IntStream.range(0, futures.length)
                        .mapToObj(future -> outcomes.get(candidate * futures.length + future)
                                .sample(0))
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
        return Optional.of(Regrets.of(samples, comparable, target.smallerIsBetter()));
    }

    private Phrase finding(Regrets regrets) {
        int safest = regrets.of().safest();
        int usual = regrets.of().bestOnAverage();
        return say(
                "discover.regret",
                id(safest),
                Words.value(regrets.max().get(safest), target.metric()),
                id(usual),
                Words.value(regrets.mean().get(usual), target.metric()),
                Words.replications(replications));
    }

    private boolean[] misses(double[] values) {
        boolean[] misses = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            misses[i] = !target.met(values[i]);
        }
        return misses;
    }

    private static int count(boolean[] flags) {
        return (int) IntStream.range(0, flags.length).filter(i -> flags[i]).count();
    }

    private List<Box> boxes(Space space, boolean[] misses) {
        if (count(misses) == 0 || count(misses) == misses.length) {
            return List.of();
        }
        List<Prim.Box> found = PRIM.cover(snapped, misses, LEAST_DENSITY, MOST_BOXES);
        return IntStream.range(0, found.size())
                .mapToObj(i -> {
                    double[] chances = Prim.chances(found.get(i), found.subList(0, i), snapped, misses);
                    return new Box(space.base().id(), limits(space, found.get(i), chances), found.get(i));
                })
                .toList();
    }

    private static Phrase limits(Space space, Prim.Box box, double[] chances) {
        List<Phrase> limits = new ArrayList<>();
        for (int i = 0; i < space.dials().size(); i++) {
            if (!Double.isNaN(chances[i])) {
                Phrase limit = limit(space, i, box.low()[i], box.high()[i]);
                limits.add(chances[i] > MOST_CHANCE ? say("discover.or-luck", limit) : limit);
            }
        }
        return limits.isEmpty() ? say("discover.everywhere") : Phrase.list(", ", limits);
    }

    private static Phrase limit(Space space, int i, double low, double high) {
        Dial dial = space.dials().get(i);
        String path = dial.path();
        if (dial.isChoice()) {
            return IntStream.range(0, dial.choices().size())
                    .filter(choice -> isWithin((choice + 0.5) / dial.choices().size(), low, high))
                    .mapToObj(choice -> Phrase.of(dial.choices().get(choice)))
                    .reduce((one, other) -> say("discover.or", one, other))
                    .map(choices -> Phrase.list(" ", Phrase.of(path), choices))
                    .orElseThrow();
        }
        Phrase from = Words.exact(dial, space.factors().get(i).numberAt(Math.max(low, 0)));
        Phrase to = Words.exact(dial, space.factors().get(i).numberAt(Math.min(high, 1)));
        if (Double.isInfinite(low)) {
            return say("discover.at-most", path, to);
        }
        return Double.isInfinite(high) ? say("discover.at-least", path, from) : say("discover.from-to", path, from, to);
    }

    private static boolean isWithin(double value, double low, double high) {
        return low <= value && value <= high;
    }

    private Phrase finding(Verdict verdict, List<Box> boxes) {
        Phrase head = say("discover.misses", verdict.candidate(), target.words(), verdict.misses(), futures.length);
        return boxes.stream()
                .filter(box -> box.candidate().equals(verdict.candidate()))
                .findFirst()
                .map(box -> say(
                        box.box().coverage() >= 0.5 ? "discover.mostly" : "discover.partly",
                        head,
                        box.limits(),
                        Words.percent(box.box().density()),
                        Words.percent(box.box().coverage())))
                .orElse(say("discover.misses.all", head));
    }

    private Sheet sheet(List<Verdict> verdicts) {
        String unit = trials.metrics().get(0).what().unit().id();
        Sheet.Builder<Verdict> sheet = new Sheet.Builder<Verdict>()
                .text("candidate", say("column.candidate"), Verdict::candidate)
                .number("misses", say("discover.column.misses"), "", Verdict::misses)
                .number("futures", say("discover.column.of"), "", verdict -> futures.length);
        if (verdicts.size() == 1) {
            return sheet.of("candidates", say("discover.candidates.one"), verdicts);
        }
        return sheet.estimate("regret_mean", say("discover.regret.mean"), unit, Verdict::meanRegret)
                .estimate("regret_max", say("discover.regret.max"), unit, Verdict::maxRegret)
                .of("candidates", say("discover.candidates"), verdicts);
    }

    private static Sheet sheetOfBoxes(List<Box> boxes) {
        return new Sheet.Builder<Box>()
                .text("candidate", say("column.candidate"), Box::candidate)
                .words("limits", say("discover.where"), Box::limits)
                .number("density", say("discover.density"), "", box -> box.box().density())
                .number(
                        "coverage",
                        say("discover.coverage"),
                        "",
                        box -> box.box().coverage())
                .number("points", say("discover.points"), "", box -> box.box().points())
                .of("boxes", say("discover.boxes"), boxes);
    }

    private record Future(int number) {}

    private Sheet sheetOfFutures(double[][] values) {
        Sheet.Builder<Future> sheet =
                new Sheet.Builder<Future>().number("future", say("discover.future"), "", Future::number);
        Space space = candidates.get(0);
        for (int i = 0; i < space.dials().size(); i++) {
            int at = i;
            Dial dial = space.dials().get(i);
            sheet.words(
                    dial.path(),
                    Phrase.of(dial.path()),
                    future -> Words.exact(dial, space.values(futures[future.number() - 1])[at]));
        }
        MeasurePath metric = trials.metrics().get(0);
        for (int i = 0; i < candidates.size(); i++) {
            int candidate = i;
            sheet.number(
                    id(i),
                    Phrase.of(id(i)),
                    metric.what().unit().id(),
                    future -> values[candidate][future.number() - 1]);
        }
        return sheet.of(
                "futures",
                say("discover.futures", Words.of(metric).begun()),
                IntStream.range(0, futures.length)
                        .mapToObj(i -> new Future(i + 1))
                        .toList());
    }

    /** For each candidate that misses somewhere: the two dials that matter most to its first box, and every future. */
    private List<Picture> pictures(double[][] values, List<Verdict> verdicts, List<Box> boxes) {
        List<Picture> pictures = new ArrayList<>();
        for (int candidate = 0; candidate < candidates.size(); candidate++) {
            String id = id(candidate);
            int index = candidate;
            boxes.stream()
                    .filter(box -> box.candidate().equals(id))
                    .findFirst()
                    .ifPresent(box -> pictures.add(
                            picture(finding(verdicts.get(index), boxes), candidates.get(index), values[index], box)));
        }
        return pictures;
    }

    private Picture picture(Phrase title, Space space, double[] values, Box box) {
        boolean[] misses = misses(values);
        double[] chances = Prim.chances(box.box(), List.of(), snapped, misses);
        List<Integer> dials = IntStream.range(0, chances.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> Double.isNaN(chances[i]) ? 2 : chances[i]))
                .toList();
        int across = dials.get(0);
        int up = dials.get(Math.min(1, dials.size() - 1));
        return new Picture(
                "futures-" + space.base().id(),
                Kind.POINTS,
                title,
                say("discover.note", futures.length, Words.replications(replications)),
                axis(space.dials().get(across)),
                axis(space.dials().get(up)),
                List.of(
                        new Series(say("discover.met"), points(space, misses, false, across, up)),
                        new Series(say("discover.missed"), points(space, misses, true, across, up))));
    }

    private static Axis axis(Dial dial) {
        return Axis.ofSetting(Words.axis(dial), Words.choices(dial));
    }

    private List<Point> points(Space space, boolean[] misses, boolean missed, int across, int up) {
        return IntStream.range(0, futures.length)
                .filter(future -> misses[future] == missed)
                .mapToObj(future -> {
                    double[] set = space.values(futures[future]);
                    return Point.at(set[across], Words.known(set[up]));
                })
                .toList();
    }
}
