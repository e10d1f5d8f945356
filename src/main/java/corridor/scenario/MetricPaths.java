package corridor.scenario;

import corridor.scenario.Problem.Position;
import corridor.scenario.Quantity.Unreadable;
import corridor.units.Measurable;
import corridor.units.MeasurePath;
import corridor.units.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads what is asked for on the command line: {@code transitDays.p95} of all flows, {@code xian-halkali.transitDays.mean} of one,
 * or any path of {@code summary.json}.
 */
public final class MetricPaths {

    private MetricPaths() {}

    /**
     * @param option what messages call the place: {@code --metric#2} is the second
     * @throws InvalidScenario with everything that is wrong with any of them
     */
    public static List<MeasurePath> read(Loaded loaded, String option, List<String> written) {
        List<Problem> problems = new ArrayList<>();
        List<MeasurePath> read = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            try {
                read.add(read(loaded, new Position("%s#%d".formatted(option, i + 1), 1, 1), written.get(i)));
            } catch (InvalidScenario invalid) {
                problems.addAll(invalid.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidScenario(problems);
        }
        return read;
    }

    /**
     * One of them.
     *
     * @param at where it was written
     * @throws InvalidScenario if nothing is measured there
     */
    public static MeasurePath read(Loaded loaded, Position at, String written) {
        String text = written.strip();
        return find(loaded, text)
                .orElseThrow(
                        () -> new InvalidScenario(
                                List.of(
                                        new Problem(
                                                at,
                                                "'%s' is nothing that a run of '%s' measures."
                                                        .formatted(text, loaded.id()),
                                                NearestName.question(text, names(loaded))
                                                        .orElse(
                                                                "Write transitDays.p95, xian-halkali.transitDays.mean or a path of summary.json.")))));
    }

    /**
     * An amount of a metric, with its unit: {@code 20 d}.
     *
     * @return in the unit of the metric
     * @throws InvalidScenario if it has no unit or one of another kind
     */
    public static double amount(MeasurePath metric, String text, Position at) {
        Unit unit = metric.what().unit();
        String label = "a value of " + metric.text();
        String accepted = "Accepted: %s.".formatted(String.join(", ", ReportedText.accepted(unit)));
        try {
            OptionalDouble amount = ReportedText.read(label, text).in(unit);
            if (amount.isPresent()) {
                return amount.getAsDouble();
            }
            throw new InvalidScenario(List.of(
                    new Problem(at, "%s is '%s', and that is in another unit.".formatted(label, text), accepted)));
        } catch (Unreadable e) {
            throw new InvalidScenario(List.of(new Problem(at, e.what(), e.remedy() == null ? null : accepted)));
        }
    }

    private static Optional<MeasurePath> find(Loaded loaded, String text) {
        return Stream.of(text, "flows.all." + text, "flows." + text)
                .filter(path -> Measurable.groups().contains(path.split("\\.", 2)[0]))
                .map(MeasurePath::of)
                .flatMap(Optional::stream)
                .filter(path -> subjects(loaded, path.what().group()).contains(path.id()))
                .filter(path ->
                        path.node().isEmpty() || loaded.scenario().nodes().containsKey(path.node()))
                .findFirst();
    }

    private static Set<String> subjects(Loaded loaded, String group) {
        Scenario scenario = loaded.scenario();
        Set<String> ids = new LinkedHashSet<>();
        switch (group) {
            case "flows" -> {
                ids.addAll(List.of("all", "westbound", "eastbound"));
                scenario.flows().forEach((id, flow) -> {
                    if (flow.isCounted()) {
                        ids.add(id);
                    }
                });
            }
            case "nodes" -> ids.addAll(scenario.nodes().keySet());
            case "borders" -> ids.addAll(scenario.borders().keySet());
            default -> {
                ids.addAll(scenario.trains().keySet());
                ids.addAll(scenario.vessels().keySet());
                if (scenario.trucks() != null) {
                    ids.addAll(scenario.trucks().keySet());
                }
            }
        }
        return ids;
    }

    private static List<String> names(Loaded loaded) {
        List<String> names = new ArrayList<>();
        for (String group : Measurable.groups()) {
            for (Measurable what : Measurable.of(group)) {
                if (!what.isAtANode()) {
                    subjects(loaded, group).forEach(id -> names.add(group + "." + id + "." + what.words()));
                    if (group.equals("flows")) {
                        names.add(what.words());
                        subjects(loaded, group).forEach(id -> names.add(id + "." + what.words()));
                    }
                }
            }
        }
        return names;
    }
}
