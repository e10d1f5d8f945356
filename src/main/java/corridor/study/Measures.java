package corridor.study;

import static corridor.study.Phrase.say;
import static java.util.stream.Collectors.groupingBy;

import corridor.batch.Variant;
import corridor.scenario.Difference;
import corridor.scenario.InvalidScenario;
import corridor.scenario.Loaded;
import corridor.scenario.Parameter;
import corridor.scenario.Parameters;
import corridor.scenario.ResolvedYaml;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a candidate changes in a base, gathered into measures that can be taken one without the other.
 *
 * <p>A value that both have is set; what only one of them has, and lists such as routes, are laid into the text of the base. Of
 * a whole entry, such as a line of vessels, the parts are one measure.
 */
final class Measures {

    private static final String ALL_BUT_VALUES = "all but values";
    private static final String ALL = "all that differs";

    private final Loaded base;
    private final Set<String> settable;
    private final Map<String, List<Difference>> groups;
    /** Of what is laid in, so that variants that differ in values alone share one. */
    private final Map<List<Difference>, String> texts = new HashMap<>();

    private Measures(Loaded base, Set<String> settable, Map<String, List<Difference>> groups) {
        this.base = base;
        this.settable = settable;
        this.groups = groups;
    }

    /**
     * Every value a measure, if there are few, but what is set alike in several things of a kind is one, such as the day on which
     * the sections of a line open; else all of one thing, {@code vessels.aktau-alat}; else all of one kind; else whatever is no
     * value that both have; else all together. The first of these that leaves no more than asked for, each of which makes sense
     * alone and as the only one that is left out.
     *
     * @throws InvalidScenario if the two differ in nothing that is simulated
     */
    static Measures of(Loaded base, Loaded candidate, int most) {
        List<Difference> differences = Difference.between(base, candidate).stream()
                .filter(difference -> !List.of("name", "about").contains(difference.path()))
                .toList();
        if (differences.isEmpty()) {
            throw new InvalidScenario(List.of(candidate.problem(
                    "name",
                    "'%s' differs from '%s' in nothing that is simulated.".formatted(candidate.id(), base.id()),
                    null)));
        }
        Set<String> settable = settable(base, candidate);
        Set<String> entries = differences.stream()
                .filter(difference -> !settable.contains(difference.path()))
                .map(Difference::entry)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Function<Difference, String> finest = difference ->
                settable.contains(difference.path()) ? alike(difference, differences) : outermost(difference, entries);
        return Stream.<Function<Difference, String>>of(
                        finest,
                        difference -> head(finest.apply(difference), 2),
                        difference -> head(finest.apply(difference), 1),
                        difference -> settable.contains(difference.path()) ? finest.apply(difference) : ALL_BUT_VALUES)
                .map(name -> new Measures(base, settable, grouped(differences, name)))
                .filter(measures -> measures.size() <= most && measures.canBeTaken())
                .findFirst()
                .orElseGet(() -> new Measures(base, settable, Map.of(ALL, differences)));
    }

    /** Values that both have, and an override can set. */
    private static Set<String> settable(Loaded base, Loaded candidate) {
        Set<String> paths = Parameters.of(base).stream().map(Parameter::path).collect(Collectors.toSet());
        paths.retainAll(Parameters.of(candidate).stream().map(Parameter::path).toList());
        return paths;
    }

    private static Map<String, List<Difference>> grouped(
            List<Difference> differences, Function<Difference, String> name) {
        return differences.stream().collect(groupingBy(name, LinkedHashMap::new, Collectors.toList()));
    }

    /** The path, with a star for the name of the thing where others of its kind are set alike. */
    private static String alike(Difference difference, List<Difference> all) {
        String starred = starred(difference.path());
        String value = text(difference);
        long same = all.stream()
                .filter(other -> starred(other.path()).equals(starred))
                .filter(other -> other.after() != null && text(other).equals(value))
                .count();
        return same > 1 ? starred + "=" + value : difference.path();
    }

    private static String text(Difference difference) {
        return Objects.requireNonNull(difference.after()).text();
    }

    private static String starred(String path) {
        return path.replaceFirst("^([^.]+)\\.[^.]+\\.", "$1.*.");
    }

    /** Where one has a word and the other a group of keys in its place, both are one entry. */
    private static String outermost(Difference difference, Set<String> entries) {
        String entry = difference.entry();
        return entries.stream()
                .filter(other -> entry.startsWith(other + "."))
                .findFirst()
                .orElse(entry);
    }

    private static String head(String path, int keys) {
        String[] parts = path.split("\\.", keys + 1);
        return String.join(".", List.of(parts).subList(0, Math.min(keys, parts.length)));
    }

    /** Whether each makes sense alone and as the only one left out; of values nothing else is asked. */
    private boolean canBeTaken() {
        int all = (1 << size()) - 1;
        return groups.values().stream().flatMap(List::stream).allMatch(this::isSet)
                || IntStream.range(0, size())
                        .flatMap(group -> IntStream.of(1 << group, all & ~(1 << group)))
                        .allMatch(this::makesSense);
    }

    private boolean makesSense(int set) {
        try {
            variant(set).compile();
            return true;
        } catch (InvalidScenario e) {
            return false;
        }
    }

    int size() {
        return groups.size();
    }

    List<Phrase> names() {
        return groups.keySet().stream().map(Measures::name).toList();
    }

    private static Phrase name(String group) {
        return switch (group) {
            case ALL -> say("explain.all-measures");
            case ALL_BUT_VALUES -> say("explain.all-but-values");
            default -> Phrase.of(group);
        };
    }

    /** What to write for {@code -s}, or which entries come and go; one text for each measure. */
    List<Phrase> words() {
        return groups.values().stream()
                .map(group -> Phrase.list(
                        " ", group.stream().map(this::words).distinct().toList()))
                .toList();
    }

    private Phrase words(Difference difference) {
        if (isSet(difference)) {
            return Phrase.of(assignment(difference));
        }
        return say(difference.after() == null ? "explain.without" : "explain.with", difference.entry());
    }

    /** @param set bit i says whether measure i is taken */
    Variant variant(int set) {
        List<List<Difference>> all = List.copyOf(groups.values());
        List<Difference> taken = IntStream.range(0, size())
                .filter(group -> (set & 1 << group) != 0)
                .boxed()
                .flatMap(group -> all.get(group).stream())
                .toList();
        List<Difference> laidIn =
                taken.stream().filter(difference -> !isSet(difference)).toList();
        return new Variant(
                base.id(),
                texts.computeIfAbsent(laidIn, some -> ResolvedYaml.write(base, some)),
                taken.stream().filter(this::isSet).map(Measures::assignment).toList());
    }

    private boolean isSet(Difference difference) {
        return settable.contains(difference.path());
    }

    private static String assignment(Difference difference) {
        return new Parameter(difference.path(), Objects.requireNonNull(difference.after()), Parameter.Kind.NUMBER)
                .assignment();
    }
}
