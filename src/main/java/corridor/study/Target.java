package corridor.study;

import corridor.scenario.InvalidScenario;
import corridor.scenario.Loaded;
import corridor.scenario.MetricPaths;
import corridor.scenario.Problem;
import corridor.scenario.Problem.Position;
import corridor.units.MeasurePath;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a metric should come to: {@code transitDays.p95 <= 20 d}.
 *
 * @param smallerIsBetter whether it must not be more than the limit; else not less
 * @param limit in the unit of the metric
 */
public record Target(MeasurePath metric, boolean smallerIsBetter, double limit) {

    private static final Pattern WRITTEN = Pattern.compile("\\s*(\\S+)\\s*(<=|>=)\\s*(.+?)\\s*");

    /**
     * @param option what messages call the place
     * @throws InvalidScenario with everything that is wrong with any of them
     */
    public static List<Target> read(Loaded scenario, String option, List<String> written) {
        List<Target> read = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            String place = "%s#%d".formatted(option, i + 1);
            try {
                read.add(read(scenario, place, written.get(i)));
            } catch (InvalidScenario invalid) {
                problems.addAll(invalid.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidScenario(problems);
        }
        return read;
    }

    private static Target read(Loaded scenario, String place, String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new InvalidScenario(List.of(new Problem(
                    new Position(place, 1, 1),
                    "'%s' is no target.".formatted(written),
                    "Write a metric, <= or >=, and a value with its unit: transitDays.p95 <= 20 d.")));
        }
        MeasurePath metric = MetricPaths.read(scenario, new Position(place, 1, 1), parts.group(1));
        double limit = MetricPaths.amount(metric, parts.group(3), new Position(place, 1, parts.start(3) + 1));
        return new Target(metric, parts.group(2).equals("<="), limit);
    }

    /** Not met where nothing was measured. */
    public boolean met(double value) {
        return smallerIsBetter ? value <= limit : value >= limit;
    }

    /** How far it is missed, in the unit of the metric; 0 where it is met. */
    public double missedBy(double value) {
        return Math.max(0, smallerIsBetter ? value - limit : limit - value);
    }

    /** {@code P95 of transit time <= 20 days}. */
    public Phrase words() {
        return Phrase.list(
                " ", Words.of(metric), Phrase.of(smallerIsBetter ? "<=" : ">="), Words.amount(limit, metric));
    }
}
