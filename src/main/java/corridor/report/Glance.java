package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.report.PageTable.Row;
import corridor.result.Cause;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The main flow in ten seconds: what is compared, in one table, and what it waits for, in bars. */
final class Glance {

    private static final int MOST_WAITS = 5;
    private static final double NOTHING = 0.005;

    private final ExperimentResult result;
    private final String flow;
    private final Texts words;

    Glance(ExperimentResult result, String flow, Texts words) {
        this.result = result;
        this.flow = flow;
        this.words = words;
    }

    /** The measures that are compared: levels of each scenario, then differences of each candidate. */
    PageTable table() {
        List<String> head = new ArrayList<>(List.of(words.get("head.measure")));
        result.scenarios().forEach(scenario -> head.add(scenario.name()));
        List<ScenarioResult> candidates =
                result.scenarios().subList(1, result.scenarios().size());
        for (ScenarioResult candidate : candidates) {
            boolean one = candidates.size() == 1;
            head.add(words.get("head.difference") + (one ? "" : ": " + candidate.name()));
            head.add(words.get("head.interval"));
            head.add(words.get("head.verdict"));
        }
        List<Row> rows = ExperimentResult.HEADLINES.stream()
                .map(measure -> row(measure, candidates))
                .toList();
        String about = candidates.isEmpty() ? "" : words.get("glance.about");
        return new PageTable("glance", words.get("glance", Names.flow(flow, words.language())), about, head, rows);
    }

    private Row row(Measure measure, List<ScenarioResult> candidates) {
        List<String> cells = new ArrayList<>(List.of(words.get("measure." + measure.id())));
        result.scenarios().forEach(scenario -> cells.add(Figures.of(level(scenario, measure, candidates), measure)));
        for (ScenarioResult candidate : candidates) {
            Findings.comparison(result, candidate.id(), flow, measure)
                    .ifPresentOrElse(
                            c -> cells.addAll(List.of(
                                    Figures.change(c.difference().mean(), measure),
                                    Figures.change(c.difference(), measure, words),
                                    CargoFinding.verdict(result, c, words.language()))),
                            () -> cells.addAll(List.of("", "", "")));
        }
        return new Row(measure == Measure.TRANSIT_MEAN, cells);
    }

    /** Beside a difference the mean over replications, as that is: else the two levels would not subtract to it. */
    private double level(ScenarioResult scenario, Measure measure, List<ScenarioResult> candidates) {
        var result = scenario.flow(flow);
        return candidates.isEmpty()
                ? result.value(measure)
                : result.estimate(measure).mean();
    }

    /**
     * What the flow waits for.
     *
     * @param bars of each scenario, the longest of all being 100
     */
    public record Wait(String cause, List<Bar> bars) {}

    /**
     * One scenario's part of a {@link Wait}.
     *
     * @param length from 0 to 100, as text
     */
    public record Bar(int scenario, String name, String days, String length) {}

    /** The longest first; what is neither moving nor handling of some kind is waiting. */
    List<Wait> waits() {
        List<Cause> causes = Names.CAUSES.stream()
                .filter(cause -> !List.of(Cause.MOVING, Cause.HANDLING, Cause.GAUGE_CHANGE)
                                .contains(cause)
                        && most(cause) >= NOTHING)
                .sorted(Comparator.comparingDouble((Cause cause) -> -most(cause)))
                .limit(MOST_WAITS)
                .toList();
        double longest = causes.stream().mapToDouble(this::most).max().orElse(1);
        return causes.stream()
                .map(cause -> new Wait(Names.cause(cause, words.language()), bars(cause, longest)))
                .toList();
    }

    private List<Bar> bars(Cause cause, double longest) {
        List<Bar> bars = new ArrayList<>();
        for (ScenarioResult scenario : result.scenarios()) {
            double days = days(scenario, cause);
            bars.add(new Bar(
                    bars.size(), scenario.name(), Figures.fixed(days, 2), Figures.fixed(100 * days / longest, 1)));
        }
        return bars;
    }

    private double most(Cause cause) {
        return result.scenarios().stream()
                .mapToDouble(scenario -> days(scenario, cause))
                .max()
                .orElse(0);
    }

    private double days(ScenarioResult scenario, Cause cause) {
        return CauseFinding.days(scenario.flow(flow).causesDays(), cause);
    }
}
