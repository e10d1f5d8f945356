package corridor.study;

import corridor.scenario.Difference;
import corridor.scenario.InvalidScenario;
import corridor.scenario.Loaded;
import corridor.scenario.Loaded.Value;
import corridor.scenario.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether four scenarios are neither of two measures, each of them, and both: nothing can be said of another four. */
public final class Factorial {

    private static final int MOST_NAMED = 5;
    private static final String ABSENT = "none";

    /** No value reads so. */
    private static final String AS_BEFORE = "\n";

    private Factorial() {}

    /**
     * @param four neither, the first alone, the second alone, both
     * @throws InvalidScenario if the last differs from the first by anything but what the second and the third change
     */
    public static void check(List<Loaded> four) {
        Loaded neither = four.get(0);
        Loaded both = four.get(3);
        Map<String, String> first = changes(neither, four.get(1));
        Map<String, String> second = changes(neither, four.get(2));
        Map<String, String> all = changes(neither, both);
        Set<String> paths = new LinkedHashSet<>(all.keySet());
        paths.addAll(first.keySet());
        paths.addAll(second.keySet());
        List<String> wrong = new ArrayList<>();
        for (String path : paths) {
            List<String> wanted = Stream.of(first.get(path), second.get(path))
                    .filter(Objects::nonNull)
                    .toList();
            if (!wanted.contains(all.getOrDefault(path, AS_BEFORE))) {
                wrong.add(path);
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidScenario(List.of(problem(four, wrong)));
        }
    }

    private static Problem problem(List<Loaded> four, List<String> wrong) {
        List<String> named = wrong.subList(0, Math.min(MOST_NAMED, wrong.size()));
        return four.get(3)
                .problem(
                        "name",
                        "'%s' is not both of '%s' and '%s': it is neither's in %s%s."
                                .formatted(
                                        four.get(3).id(),
                                        four.get(1).id(),
                                        four.get(2).id(),
                                        String.join(", ", named),
                                        wrong.size() > named.size()
                                                ? " and %d more".formatted(wrong.size() - named.size())
                                                : ""),
                        "Name them in this order: neither, the first alone, the second alone, both. 'corridor diff' shows what each changes.");
    }

    /** What each value becomes, by its path. */
    private static Map<String, String> changes(Loaded base, Loaded candidate) {
        Map<String, String> changes = new LinkedHashMap<>();
        Difference.between(base, candidate).stream()
                .filter(difference -> !Measures.isReworded(difference))
                .forEach(difference -> changes.put(difference.path(), text(difference.after())));
        return changes;
    }

    private static String text(@Nullable Value value) {
        return value == null ? ABSENT : value.text();
    }
}
