package corridor.study;

import static corridor.study.Phrase.say;

import corridor.batch.Variant;
import corridor.result.Cause;
import corridor.scenario.InvalidScenario;
import corridor.scenario.Loaded;
import corridor.stats.Estimate;
import corridor.stats.ShapleyValues;
import corridor.stats.Verdict;
import corridor.study.Picture.Axis;
import corridor.study.Picture.Kind;
import corridor.study.Picture.Point;
import corridor.study.Picture.Series;
import corridor.study.Trials.Outcome;
import corridor.units.Measurable;
import corridor.units.MeasurePath;
import corridor.units.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the difference of two scenarios comes from: by cause, for which container days are spent, and by measure, for what was
 * changed. Both add up to the whole in every replication.
 */
public final class Explain {

    private final Loaded base;
    private final Loaded candidate;
    private final Trials trials;
    private final int replications;
    private final Measures measures;

    private Explain(Loaded base, Loaded candidate, Trials trials, int replications) {
        this.base = base;
        this.candidate = candidate;
        this.trials = trials;
        this.replications = replications;
        measures = Measures.of(base, candidate, ShapleyValues.MOST_CAUSES);
    }

    /** What is asked of each run: the mean transit time of a flow, and its days by cause. */
    public static List<MeasurePath> metrics(String flow) {
        List<MeasurePath> metrics = new ArrayList<>();
        metrics.add(new MeasurePath(Measurable.FLOW_MEAN, flow, ""));
        causes().forEach(days -> metrics.add(new MeasurePath(days, flow, "")));
        return metrics;
    }

    private static List<Measurable> causes() {
        return Arrays.stream(Measurable.values())
                .filter(what -> Cause.of(what).isPresent())
                .toList();
    }

    /**
     * @param trials of {@link #metrics}
     * @throws InvalidScenario if the two differ in nothing
     */
    public static Study of(Loaded base, Loaded candidate, Trials trials, int replications, long seed) {
        return new Explain(base, candidate, trials, replications).study(seed);
    }

    /** @param share of the difference */
    private record Part(Phrase name, Phrase what, Estimate share, Verdict verdict) {
        static Part of(Phrase name, Phrase what, Estimate share) {
            return new Part(name, what, share, Verdict.of(share, 0));
        }
    }

    private Study study(long seed) {
        List<Variant> sets = IntStream.range(0, 1 << measures.size())
                .mapToObj(measures::variant)
                .toList();
        List<Outcome> outcomes = trials.run(sets, replications);
        Outcome none = outcomes.get(0);
        Outcome all = outcomes.get(sets.size() - 1);
        Estimate whole = all.minus(none, 0);
        List<Part> byCause = byCause(none, all);
        List<Part> byMeasure = byMeasure(outcomes);
        return new Study(
                "explain",
                List.of(base.id(), candidate.id()),
                seed,
                replications,
                findings(none, whole, byCause, byMeasure),
                List.of(
                        sheet("causes", say("explain.causes"), byCause, whole),
                        sheet("measures", say("explain.measures"), byMeasure, whole)),
                List.of(
                        picture("causes", "explain.largest-cause", say("explain.unshown-causes"), byCause),
                        picture("measures", "explain.largest-measure", say("explain.unshown-measures"), byMeasure)),
                trials.broken());
    }

    private List<Part> byCause(Outcome none, Outcome all) {
        List<Part> parts = new ArrayList<>();
        for (int metric = 1; metric < trials.metrics().size(); metric++) {
            Cause cause = Cause.of(trials.metrics().get(metric).what()).orElseThrow();
            parts.add(Part.of(say("cause." + cause.id()), Phrase.of(""), all.minus(none, metric)));
        }
        return parts;
    }

    private List<Part> byMeasure(List<Outcome> outcomes) {
        double[][] values = outcomes.stream().map(outcome -> outcome.sample(0)).toArray(double[][]::new);
        List<Estimate> shares = ShapleyValues.estimates(values);
        return IntStream.range(0, measures.size())
                .mapToObj(i -> Part.of(measures.names().get(i), measures.words().get(i), shares.get(i)))
                .toList();
    }

    private List<Phrase> findings(Outcome none, Estimate whole, List<Part> byCause, List<Part> byMeasure) {
        MeasurePath metric = trials.metrics().get(0);
        List<Phrase> findings = new ArrayList<>();
        Verdict verdict = Verdict.of(whole, 0);
        findings.add(
                verdict == Verdict.LOWER || verdict == Verdict.HIGHER
                        ? say(
                                verdict == Verdict.LOWER ? "explain.lowers" : "explain.raises",
                                candidate.id(),
                                Words.of(metric),
                                Words.size(whole, metric),
                                Words.value(none.estimate(0), metric))
                        : say("explain.not-shown", candidate.id(), Words.of(metric), Words.signed(whole, metric)));
        largest(byCause).ifPresent(part -> findings.add(sentence("explain.largest-cause", part)));
        largest(byMeasure).ifPresent(part -> findings.add(sentence("explain.largest-measure", part)));
        return findings;
    }

    private Phrase sentence(String key, Part part) {
        return say(key, part.name(), Words.signed(part.share(), trials.metrics().get(0)));
    }

    private static Optional<Part> largest(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.verdict() == Verdict.LOWER || part.verdict() == Verdict.HIGHER)
                .max(Comparator.comparingDouble(part -> Math.abs(part.share().mean())));
    }

    private static Sheet sheet(String name, Phrase title, List<Part> parts, Estimate whole) {
        List<Part> rows = new ArrayList<>(parts);
        rows.add(Part.of(say("explain.all"), Phrase.of(""), whole));
        return new Sheet.Builder<Part>()
                .words("part", Phrase.of(""), Part::name)
                .estimate("difference", say("column.change"), Unit.DAYS.id(), Part::share)
                .words("verdict", say("column.each-alone"), part -> Words.verdict(part.verdict()))
                .words("set", say("column.set"), Part::what)
                .of(name, title, rows);
    }

    /** @param unshown its title, where no part is shown to be one */
    private Picture picture(String name, String title, Phrase unshown, List<Part> parts) {
        return new Picture(
                name,
                Kind.BARS,
                largest(parts).map(part -> sentence(title, part)).orElse(unshown),
                say("explain.note", candidate.id(), base.id(), Words.replications(replications)),
                Axis.NONE,
                Axis.of(say("explain.axis", Words.of(trials.metrics().get(0)), Words.unit(Unit.DAYS.id()))),
                List.of(Series.of(parts.stream()
                        .filter(part -> part.share().mean() != 0)
                        .sorted(Comparator.comparingDouble(
                                part -> -Math.abs(part.share().mean())))
                        .map(part -> new Point(part.name(), 0, part.share()))
                        .toList())));
    }
}
