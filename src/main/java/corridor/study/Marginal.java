package corridor.study;

import static corridor.study.Phrase.say;

import corridor.batch.Variant;
import corridor.experiment.Preflight;
import corridor.result.LoadPlan;
import corridor.scenario.Loaded;
import corridor.stats.Estimate;
import corridor.stats.Holm;
import corridor.stats.Verdict;
import corridor.study.OneMore.Step;
import corridor.study.Picture.Axis;
import corridor.study.Picture.Kind;
import corridor.study.Picture.Point;
import corridor.study.Picture.Series;
import corridor.study.Trials.Outcome;
import corridor.units.MeasurePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one more of each thing would buy: a vessel, a berth, a crane, a path, two hours less at a border. Each is tried alone
 * against the scenario as it is, on the same luck.
 */
public final class Marginal {

    private static final int SHOWN = 12;

    private final Loaded scenario;
    private final Trials trials;
    private final int replications;

    private Marginal(Loaded scenario, Trials trials, int replications) {
        this.scenario = scenario;
        this.trials = trials;
        this.replications = replications;
    }

    /**
     * @param trials of one metric
     * @param seed of the trials, for the record
     */
    public static Study of(Loaded scenario, Trials trials, int replications, long seed) {
        return new Marginal(scenario, trials, replications).study(seed);
    }

    /**
     * @param verdict of this change alone
     * @param adjustedP that may be held against 0.05 whatever the number of changes (Holm)
     * @param next what is then most loaded
     */
    private record Gain(Step step, Estimate change, Verdict verdict, double adjustedP, Phrase next) {
        boolean shown() {
            return change.mean() < 0 && adjustedP < 1 - Estimate.CONFIDENCE;
        }
    }

    private Study study(long seed) {
        Variant base = Variant.of(scenario);
        List<Step> steps = OneMore.steps(scenario);
        List<Variant> variants = Stream.concat(Stream.of(base), steps.stream().map(step -> base.with(step.changes())))
                .toList();
        List<Outcome> outcomes = trials.run(variants, replications);
        List<Estimate> changes = IntStream.range(0, steps.size())
                .mapToObj(i -> outcomes.get(i + 1).minus(outcomes.get(0), 0))
                .toList();
        double[] adjusted =
                Holm.adjusted(changes.stream().mapToDouble(Estimate::pValue).toArray());
        List<Gain> gains = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            gains.add(new Gain(
                    steps.get(i),
                    changes.get(i),
                    Verdict.of(changes.get(i), 0),
                    adjusted[i],
                    bottleneck(variants.get(i + 1).read())));
        }
        gains.sort(Comparator.comparingDouble(gain -> gain.change().mean()));
        List<Phrase> findings = findings(outcomes.get(0), gains);
        return new Study(
                "marginal",
                List.of(scenario.id()),
                seed,
                replications,
                findings,
                List.of(sheet(gains)),
                List.of(picture(findings.get(0), gains)),
                trials.broken());
    }

    private List<Phrase> findings(Outcome base, List<Gain> gains) {
        MeasurePath metric = trials.metrics().get(0);
        List<Phrase> findings = new ArrayList<>();
        Optional<Gain> best = gains.stream().filter(Gain::shown).findFirst();
        findings.add(best.map(gain -> say(
                        "marginal.best",
                        gain.step().words().begun(),
                        Words.of(metric),
                        Words.size(gain.change(), metric),
                        Words.value(base.estimate(0), metric),
                        gains.size()))
                .orElseGet(() ->
                        say("marginal.none", gains.size(), Words.of(metric), Words.value(base.estimate(0), metric))));
        long alone =
                gains.stream().filter(gain -> gain.verdict() == Verdict.LOWER).count();
        findings.add(say("marginal.alone", alone, gains.size(), Words.byChance(gains.size())));
        Phrase loaded = bottleneck(scenario);
        findings.add(best.map(gain -> say("marginal.loaded.then", loaded, gain.next()))
                .orElse(say("marginal.loaded", loaded)));
        return findings;
    }

    private Sheet sheet(List<Gain> gains) {
        MeasurePath metric = trials.metrics().get(0);
        return new Sheet.Builder<Gain>()
                .words("change", say("column.change"), gain -> gain.step().words())
                .estimate(
                        "difference",
                        say("marginal.change-of", Words.of(metric)),
                        metric.what().unit().id(),
                        Gain::change)
                .words("verdict", say("column.each-alone"), gain -> Words.verdict(gain.verdict()))
                .number("holm_p", say("column.holm-p"), "", Gain::adjustedP)
                .words("next", say("marginal.next"), Gain::next)
                .text(
                        "set",
                        say("column.set"),
                        gain -> String.join(" ", gain.step().changes()))
                .of("marginal", say("marginal.sheet"), gains);
    }

    private Picture picture(Phrase title, List<Gain> gains) {
        MeasurePath metric = trials.metrics().get(0);
        return new Picture(
                "marginal",
                Kind.BARS,
                title,
                say("marginal.note", Math.min(SHOWN, gains.size()), gains.size(), Words.replications(replications)),
                Axis.NONE,
                Axis.of(say("marginal.axis", Words.of(metric), Words.unit(metric))),
                List.of(Series.of(gains.stream()
                        .limit(SHOWN)
                        .map(gain -> new Point(gain.step().words(), 0, gain.change()))
                        .toList())));
    }

    private static Phrase bottleneck(Loaded variant) {
        LoadPlan plan = Preflight.of(variant);
        return plan.loads().stream()
                .findFirst()
                .map(load -> say("load", say("load." + load.kind().id()), load.subject(), Words.percent(load.load())))
                .orElse(say("load.nothing"));
    }
}
