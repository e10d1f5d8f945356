package corridor.experiment;

import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.scenario.InvalidScenario;
import corridor.scenario.Loaded;
import corridor.scenario.MetricPaths;
import corridor.scenario.Problem;
import corridor.scenario.Problem.Position;
import corridor.stats.Estimate;
import corridor.stats.StoppingRule;
import corridor.units.MeasurePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How well something must be known before an experiment may stop: {@code 2%} of the mean transit time,
 * {@code transitDays.p95 6 h}, {@code difference xian-halkali.transitDays.mean 3 h}.
 *
 * @param text as written
 * @param flow id
 * @param difference whether of each candidate less the base; else of every scenario
 */
public record Precision(String text, String flow, Measure measure, boolean difference, StoppingRule rule)
        implements Sequential.Goal<ExperimentResult> {

    private static final String USUAL = "transitDays.mean";
    private static final Pattern WRITTEN =
            Pattern.compile("\\s*(difference\\s+)?(?:([A-Za-z]\\S*)\\s+)?(\\d*\\.?\\d+\\s*\\S*)\\s*");
    private static final Pattern PERCENT = Pattern.compile("(\\d*\\.?\\d+)\\s*%");

    /**
     * @param option what messages call the place
     * @throws InvalidScenario with everything that is wrong with any of them
     */
    public static List<Precision> read(List<Loaded> scenarios, String option, List<String> written) {
        List<Precision> read = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            try {
                read.add(read(scenarios, "%s#%d".formatted(option, i + 1), written.get(i)));
            } catch (InvalidScenario invalid) {
                problems.addAll(invalid.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidScenario(problems);
        }
        return read;
    }

    private static Precision read(List<Loaded> scenarios, String place, String text) {
        Position at = new Position(place, 1, 1);
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw refused(at, "'%s' is no precision.".formatted(text));
        }
        String metric = parts.group(2) == null ? USUAL : parts.group(2);
        boolean difference = parts.group(1) != null;
        if (difference && scenarios.size() == 1) {
            throw new InvalidScenario(List.of(new Problem(
                    at, "'%s' is of two scenarios, and there is one.".formatted(text), "Leave 'difference' away.")));
        }
        MeasurePath path = MetricPaths.read(scenarios.get(0), at, metric);
        Measure measure = Measure.find(path.what())
                .orElseThrow(() -> refused(
                        at, "'%s' has no value for each replication, and so no interval.".formatted(path.text())));
        StoppingRule rule = rule(path, parts.group(3), difference, at);
        return new Precision(text.strip(), path.id(), measure, difference, rule);
    }

    private static StoppingRule rule(MeasurePath path, String amount, boolean difference, Position at) {
        Matcher percent = PERCENT.matcher(amount);
        if (!percent.matches()) {
            double width = MetricPaths.amount(path, amount, at);
            if (!(width > 0)) {
                throw refused(at, "a half-width of %s is never reached.".formatted(amount));
            }
            return StoppingRule.absolute(width);
        }
        double share = Double.parseDouble(percent.group(1)) / 100;
        if (!(share > 0)) {
            throw refused(at, "a half-width of 0% is never reached.");
        }
        if (difference) {
            throw refused(at, "a difference may be 0, and no part of it is a precision.");
        }
        return StoppingRule.relative(share);
    }

    private static InvalidScenario refused(Position at, String what) {
        return new InvalidScenario(
                List.of(new Problem(at, what, "Write 2%, transitDays.p95 6 h, or difference transitDays.p95 6 h.")));
    }

    /** Whether all that it is about is known so well. */
    public boolean reached(ExperimentResult result) {
        return estimates(result).allMatch(rule::reached);
    }

    /** Whether more replications can bring it nearer: what is never measured gets no better. */
    @Override
    public boolean open(ExperimentResult result) {
        return estimates(result).anyMatch(rule::open);
    }

    /** Replications that it is likely to take in all; those there are, where nothing was measured twice. */
    @Override
    public long likely(ExperimentResult result) {
        return estimates(result)
                .filter(estimate -> estimate.n() > 1)
                .mapToLong(rule::replicationsLikely)
                .max()
                .orElse(result.replications());
    }

    /** Whether there are intervals to hold against it. */
    public boolean known(ExperimentResult result) {
        return estimates(result).noneMatch(estimate -> Double.isNaN(estimate.halfWidth()));
    }

    /** What came of it by now, scenario by scenario. */
    public PrecisionOutcome outcome(ExperimentResult result) {
        List<Estimate> estimates = estimates(result).toList();
        int first = result.scenarios().size() - estimates.size();
        List<PrecisionOutcome.Part> parts = IntStream.range(0, estimates.size())
                .mapToObj(i -> new PrecisionOutcome.Part(
                        result.scenarios().get(first + i), estimates.get(i), rule.reached(estimates.get(i))))
                .toList();
        boolean open = known(result) && !reached(result);
        return new PrecisionOutcome(
                this, result.replications(), open ? OptionalLong.of(likely(result)) : OptionalLong.empty(), parts);
    }

    /** What was reached by now, by the widest interval that there is: {@code all.transitDays.mean +- 0.41 days (1.3 %)}. */
    public String words(ExperimentResult result) {
        String what = (difference ? "difference of " : "") + flow + "." + measure.id();
        if (!known(result)) {
            return what + " was seen in fewer than two years";
        }
        Estimate widest =
                estimates(result).max(Comparator.comparingDouble(this::width)).orElseThrow();
        String width = String.format(
                Locale.ROOT, "+- %.3g %s", widest.halfWidth(), measure.unit().id());
        return rule.relative()
                ? String.format(Locale.ROOT, "%s %s (%.2g %%)", what, width, 100 * width(widest))
                : what + " " + width;
    }

    /** Half of an interval as it was asked for: in the unit of the measure, or as a share of the mean. */
    public double width(Estimate estimate) {
        return rule.relative() ? estimate.halfWidth() / Math.abs(estimate.mean()) : estimate.halfWidth();
    }

    private Stream<Estimate> estimates(ExperimentResult result) {
        Function<ScenarioResult, double[]> sample =
                scenario -> scenario.flow(flow).sample(measure);
        double[] base = sample.apply(result.base());
        return difference
                ? result.scenarios().stream()
                        .skip(1)
                        .map(candidate -> Estimate.ofDifference(base, sample.apply(candidate)))
                : result.scenarios().stream().map(scenario -> Estimate.of(sample.apply(scenario)));
    }
}
