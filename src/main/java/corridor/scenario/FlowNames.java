package corridor.scenario;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Flows by their ids, and by the names of the places between which they go: {@code xian-halkali} for {@code xian-istanbul}. */
public final class FlowNames {

    private static final List<String> SUMS = List.of("all", "westbound", "eastbound");
    private static final int MOST_NAMES = 3;

    private final Scenario scenario;

    FlowNames(Scenario scenario) {
        this.scenario = scenario;
    }

    /** The sums, then every flow that is counted as traffic of the corridor. */
    List<String> ids() {
        List<String> ids = new ArrayList<>(SUMS);
        scenario.flows().forEach((id, flow) -> {
            if (flow.isCounted()) {
                ids.add(id);
            }
        });
        return ids;
    }

    /**
     * Refuses what is no flow of the scenario.
     *
     * @param option what the message calls the place
     * @throws InvalidScenario with the flows that may be meant
     */
    public static void check(Loaded loaded, String option, String written) {
        FlowNames names = new FlowNames(loaded.scenario());
        if (!names.ids().contains(written)) {
            throw new InvalidScenario(List.of(new Problem(
                    new Problem.Position(option, 1, 1),
                    "'%s' is no flow of '%s'.".formatted(written, loaded.id()),
                    names.question(written).orElse("Flows of it: %s.".formatted(String.join(", ", names.ids()))))));
        }
    }

    /** Whether it is a flow of which none is to be carried. */
    public static boolean isWithoutCargo(Loaded loaded, String id) {
        Flow flow = loaded.scenario().flows().get(id);
        return flow != null && flow.volume().value() == 0;
    }

    /** Those whose places are called so, else those whose id is near. */
    private Optional<String> question(String written) {
        List<String> meant = meant(written);
        return meant.isEmpty()
                ? NearestName.question(written, ids())
                : Optional.of(meant.stream()
                        .map(id -> "'%s' (%s)".formatted(id, places(id)))
                        .collect(Collectors.joining(" or ", "Maybe ", "?")));
    }

    /** Flows of which all that is written are words of the places that they go from and to, in this order; three at most. */
    List<String> meant(String written) {
        List<String> words = words(written);
        return scenario.flows().keySet().stream()
                .filter(id -> !words.isEmpty() && flow(id).isCounted())
                .filter(id -> IntStream.rangeClosed(0, words.size())
                        .anyMatch(cut -> namesOf(from(id)).containsAll(words.subList(0, cut))
                                && namesOf(to(id)).containsAll(words.subList(cut, words.size()))))
                .limit(MOST_NAMES)
                .toList();
    }

    private String places(String id) {
        return name(from(id)) + " to " + name(to(id));
    }

    private String from(String id) {
        return flow(id).from();
    }

    private String to(String id) {
        return flow(id).to();
    }

    private Flow flow(String id) {
        Flow flow = scenario.flows().get(id);
        if (flow == null) {
            throw new IllegalArgumentException(id + " is no flow.");
        }
        return flow;
    }

    private String name(String node) {
        @Nullable Place place = scenario.nodes().get(node);
        return place == null ? node : place.name();
    }

    private Set<String> namesOf(String node) {
        return Stream.concat(words(node).stream(), words(name(node)).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** {@code Xi'an}: xian. */
    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[\\p{M}']", "");
        return Stream.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
