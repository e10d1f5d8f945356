package corridor.study;

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
    private record Gain(Step step, Estimate change, Verdict verdict, double adjustedP, String next) {
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
        List<String> findings = findings(outcomes.get(0), gains);
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

    private List<String> findings(Outcome base, List<Gain> gains) {
        MeasurePath metric = trials.metrics().get(0);
        List<String> findings = new ArrayList<>();
        Optional<Gain> best = gains.stream().filter(Gain::shown).findFirst();
        findings.add(best.map(
                        gain -> "%s lowers %s by %s, from %s: the largest gain that is shown among %d changes (Holm)."
                                .formatted(
                                        Words.begin(gain.step().words()),
                                        Words.of(metric),
                                        Words.size(gain.change(), metric),
                                        Words.value(base.estimate(0), metric),
                                        gains.size()))
                .orElseGet(() -> "None of the %d changes is shown to lower %s, which is %s, all taken together (Holm)."
                        .formatted(gains.size(), Words.of(metric), Words.value(base.estimate(0), metric))));
        long alone =
                gains.stream().filter(gain -> gain.verdict() == Verdict.LOWER).count();
        findings.add("%d of %d show a gain each taken alone; %s."
                .formatted(alone, gains.size(), Words.byChance(gains.size())));
        String loaded = "Most loaded today: %s".formatted(bottleneck(scenario));
        findings.add(best.map(gain -> "%s; after that change: %s.".formatted(loaded, gain.next()))
                .orElse(loaded + "."));
        return findings;
    }

    private Sheet sheet(List<Gain> gains) {
        MeasurePath metric = trials.metrics().get(0);
        return new Sheet.Builder<Gain>()
                .text("change", "change", gain -> gain.step().words())
                .estimate(
                        "difference",
                        "change of " + Words.of(metric),
                        metric.what().unit().id(),
                        Gain::change)
                .text("verdict", "each alone", gain -> gain.verdict().text())
                .number("holm_p", "p (Holm)", "", Gain::adjustedP)
                .text("next", "most loaded then", Gain::next)
                .text("set", "set with", gain -> String.join(" ", gain.step().changes()))
                .of("marginal", "What one more of each would change, best first", gains);
    }

    private Picture picture(String title, List<Gain> gains) {
        MeasurePath metric = trials.metrics().get(0);
        return new Picture(
                "marginal",
                Kind.BARS,
                title,
                "What one more of each would change, best %d of %d; paired over %s on the same luck"
                        .formatted(Math.min(SHOWN, gains.size()), gains.size(), Words.replications(replications)),
                Axis.of(""),
                Axis.of("Change of the %s, %s"
                        .formatted(Words.of(metric), metric.what().unit().id())),
                List.of(new Series(
                        "",
                        gains.stream()
                                .limit(SHOWN)
                                .map(gain -> new Point(gain.step().words(), 0, gain.change()))
                                .toList())));
    }

    private static String bottleneck(Loaded variant) {
        LoadPlan plan = Preflight.of(variant);
        return plan.loads().stream()
                .findFirst()
                .map(load -> "%s of %s (%.0f %%)"
                        .formatted(load.kind().id().replace('-', ' '), load.subject(), 100 * load.load()))
                .orElse("nothing");
    }
}
