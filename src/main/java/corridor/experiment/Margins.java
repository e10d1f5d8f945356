package corridor.experiment;

import corridor.result.Measure;
import corridor.scenario.InvalidScenario;
import corridor.scenario.MetricPaths;
import corridor.scenario.Problem;
import corridor.scenario.Problem.Position;
import corridor.units.MeasurePath;
import corridor.units.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Differences that do not matter to who asks: what is shown to lie within them is equivalent.
 *
 * @param stated in the unit of each measure; of the others what is usual holds
 */
public record Margins(Map<Measure, Double> stated) {

    /** An hour for times, which matters to nobody; nothing for the others, of which nobody knows what matters. */
    public static final Margins USUAL = new Margins(Map.of());

    private static final double HOUR_IN_DAYS = 1.0 / 24;

    public Margins {
        stated = Map.copyOf(stated);
    }

    /** In the unit of the measure; 0 for none. */
    public double of(Measure measure) {
        return stated.getOrDefault(measure, measure.unit() == Unit.DAYS ? HOUR_IN_DAYS : 0);
    }

    /**
     * Reads {@code transitDays.p95 6 h}.
     *
     * @param option what messages call the place
     * @throws InvalidScenario with everything that is wrong with any of them
     */
    public static Margins read(String option, List<String> written) {
        Map<Measure, Double> read = new EnumMap<>(Measure.class);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            Position at = new Position("%s#%d".formatted(option, i + 1), 1, 1);
            try {
                String[] words = written.get(i).strip().split("\\s+", 2);
                Measure measure = measure(words[0], at);
                if (read.put(measure, amount(measure, words.length < 2 ? "" : words[1], at)) != null) {
                    throw refused(at, "%s has a margin already.".formatted(measure.id()), "Give it once.");
                }
            } catch (InvalidScenario invalid) {
                problems.addAll(invalid.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidScenario(problems);
        }
        return new Margins(read);
    }

    private static Measure measure(String id, Position at) {
        return ExperimentResult.HEADLINES.stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> refused(
                        at,
                        "'%s' is nothing that is compared flow by flow.".formatted(id),
                        ExperimentResult.HEADLINES.stream()
                                .map(Measure::id)
                                .collect(Collectors.joining(", ", "Compared are: ", "."))));
    }

    private static double amount(Measure measure, String text, Position at) {
        if (text.isEmpty()) {
            throw refused(at, "%s has no margin.".formatted(measure.id()), "Write transitDays.p95 6 h.");
        }
        MeasurePath path = MeasurePath.of("flows.all." + measure.id()).orElseThrow();
        double amount = MetricPaths.amount(path, text, at);
        if (!(amount > 0)) {
            throw refused(at, "a margin of %s leaves nothing within it.".formatted(text), "Write one above 0.");
        }
        return amount;
    }

    private static InvalidScenario refused(Position at, String what, String remedy) {
        return new InvalidScenario(List.of(new Problem(at, what, remedy)));
    }
}
