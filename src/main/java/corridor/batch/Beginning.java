package corridor.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What an archive was begun for, so that nothing of another experiment is taken for a part of it. A task that does nothing: its
 * result stands in the archive before all others.
 *
 * @param version of the program
 * @param digests of the scenarios, each as {@code id digest}
 */
public record Beginning(String version, long seed, List<String> digests) implements Task<String> {

    public static final String KEY = "beginning";

    public Beginning {
        digests = List.copyOf(digests);
    }

    public static Beginning of(String version, long seed, List<Variant> scenarios) {
        return new Beginning(
                version,
                seed,
                scenarios.stream()
                        .map(scenario -> scenario.id() + " " + scenario.digest())
                        .toList());
    }

    @Override
    public String run(Networks networks) {
        return version + "\n" + seed + "\n" + String.join("\n", digests);
    }

    @Override
    public String key() {
        return KEY;
    }

    /** Why what was begun so cannot be gone on with as this: a clause; empty if it can. */
    public Optional<String> changedSince(String begun) {
        List<String> then = begun.lines().toList();
        if (!then.get(0).equals(version)) {
            return Optional.of("was begun by corridor %s, and this is %s".formatted(then.get(0), version));
        }
        if (!then.get(1).equals(Long.toString(seed))) {
            return Optional.of("was begun with seed %s, not %d".formatted(then.get(1), seed));
        }
        Map<String, String> before = byId(then.subList(2, then.size()));
        Map<String, String> now = byId(digests);
        if (!before.keySet().equals(now.keySet())) {
            return Optional.of("is of %s".formatted(String.join(", ", before.keySet())));
        }
        return now.keySet().stream()
                .filter(id -> !Objects.equals(now.get(id), before.get(id)))
                .findFirst()
                .map("was begun before '%s' changed"::formatted);
    }

    private static Map<String, String> byId(List<String> digests) {
        Map<String, String> byId = new LinkedHashMap<>();
        digests.forEach(
                line -> byId.put(line.substring(0, line.lastIndexOf(' ')), line.substring(line.lastIndexOf(' ') + 1)));
        return byId;
    }
}
