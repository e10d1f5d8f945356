package corridor.study;

import corridor.scenario.Difference;
import corridor.scenario.InvalidScenario;
import corridor.scenario.Loaded;
import corridor.scenario.Parameter;
import corridor.scenario.Parameters;
import corridor.scenario.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a candidate changes in a base, gathered into measures that can be taken one without the other. */
final class Measures {

    /** The name of the one group where there would be too many others. */
    static final String ALL = "all that differs";

    private Measures() {}

    /**
     * @param name what its paths have in common
     * @param changes overrides that bring it into the base
     */
    record Group(String name, List<String> changes) {
        Group {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Every value a measure, if there are few, but what is set alike in several things of a kind is one, such as the day on which
     * the sections of a line open; else all of one thing, {@code vessels.aktau-alat}; else all of one kind.
     */
    static List<Group> of(Loaded base, Loaded candidate, int most) {
        List<Difference> differences = simulated(base, candidate);
        List<Function<Difference, String>> coarser = List.of(
                difference -> alike(difference, differences),
                difference -> head(difference.path(), 2),
                difference -> head(difference.path(), 1));
        for (Function<Difference, String> name : coarser) {
            List<Group> groups = grouped(differences, name);
            if (groups.size() <= most) {
                return groups;
            }
        }
        return grouped(differences, difference -> ALL);
    }

    private static List<Group> grouped(List<Difference> differences, Function<Difference, String> name) {
        Map<String, List<String>> changes = new LinkedHashMap<>();
        for (Difference difference : differences) {
            String path = difference.path();
            Parameter after = new Parameter(path, Objects.requireNonNull(difference.after()), Parameter.Kind.NUMBER);
            changes.computeIfAbsent(name.apply(difference), key -> new ArrayList<>())
                    .add(after.assignment());
        }
        return changes.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** The path, with a star for the name of the thing where others of its kind are set alike. */
    private static String alike(Difference difference, List<Difference> all) {
        String starred = starred(difference.path());
        String value = Objects.requireNonNull(difference.after()).text();
        long same = all.stream()
                .filter(other -> starred(other.path()).equals(starred))
                .filter(other -> Objects.requireNonNull(other.after()).text().equals(value))
                .count();
        return same > 1 ? starred + "=" + value : difference.path();
    }

    private static String starred(String path) {
        return path.replaceFirst("^([^.]+)\\.[^.]+\\.", "$1.*.");
    }

    private static String head(String path, int keys) {
        String[] parts = path.split("\\.", keys + 1);
        return String.join(".", List.of(parts).subList(0, Math.min(keys, parts.length)));
    }

    /** All differences but those in words for people. */
    private static List<Difference> simulated(Loaded base, Loaded candidate) {
        Set<String> parameters = Stream.of(base, candidate)
                .flatMap(scenario -> Parameters.of(scenario).stream())
                .map(Parameter::path)
                .collect(Collectors.toSet());
        return Difference.between(base, candidate).stream()
                .filter(difference -> !List.of("name", "about").contains(difference.path()))
                .filter(difference -> parameters.contains(difference.path()) || isInOneOnly(difference))
                .toList();
    }

    private static boolean isInOneOnly(Difference difference) {
        return difference.before() == null || difference.after() == null;
    }

    /** @throws InvalidScenario if a value is only in one of the two, or none differs */
    static void mustBeValues(Loaded base, Loaded candidate) {
        List<Difference> differences = simulated(base, candidate);
        List<Problem> problems = new ArrayList<>();
        differences.stream()
                .filter(Measures::isInOneOnly)
                .map(Difference::entry)
                .distinct()
                .forEach(entry -> problems.add(candidate.problem(
                        entry,
                        "'%s' is in one of '%s' and '%s' only, and cannot be taken by halves."
                                .formatted(entry, base.id(), candidate.id()),
                        "Compare the two instead, or give both the entry with other values.")));
        if (differences.isEmpty()) {
            problems.add(candidate.problem(
                    "name",
                    "'%s' differs from '%s' in nothing that is simulated.".formatted(candidate.id(), base.id()),
                    null));
        }
        if (!problems.isEmpty()) {
            throw new InvalidScenario(problems);
        }
    }
}
