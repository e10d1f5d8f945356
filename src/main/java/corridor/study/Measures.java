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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
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
    private static final Pattern FOR_PEOPLE = Pattern.compile("(^|\\.)(name|about)$");

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
     * value that both have; else all together. The first of these that leaves no more than asked for, any of which make sense
     * together.
     *
     * @throws InvalidScenario if the two differ in nothing that is simulated
     */
    static Measures of(Loaded base, Loaded candidate, int most) {
        List<Difference> differences = Difference.between(base, candidate).stream()
                .filter(difference -> !isReworded(difference))
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
        List<Difference> values = differences.stream()
                .filter(difference -> settable.contains(difference.path()))
                .toList();
        Function<Difference, String> finest =
                difference -> values.contains(difference) ? alike(difference, values) : outermost(difference, entries);
        Function<Difference, String> whole =
                difference -> values.contains(difference) ? difference.path() : outermost(difference, entries);
        return Stream.<Function<Difference, String>>of(
                        finest,
                        difference -> head(whole.apply(difference), 2),
                        difference -> head(whole.apply(difference), 1),
                        difference -> values.contains(difference) ? finest.apply(difference) : ALL_BUT_VALUES)
                .map(name -> new Measures(base, settable, grouped(differences, name)))
                .filter(measures -> measures.size() <= most && measures.canBeTaken())
                .findFirst()
                .orElseGet(() -> new Measures(base, settable, Map.of(ALL, differences)));
    }

    /** Words for people, of what both have. */
    static boolean isReworded(Difference difference) {
        return difference.before() != null
                && difference.after() != null
                && FOR_PEOPLE.matcher(difference.path()).find();
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
    private static String alike(Difference difference, List<Difference> values) {
        String starred = starred(difference.path());
        String value = text(difference);
        long same = values.stream()
                .filter(other -> starred(other.path()).equals(starred))
                .filter(other -> text(other).equals(value))
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

    private boolean canBeTaken() {
        return IntStream.range(1, (1 << size()) - 1).allMatch(this::makesSense);
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
        return groups.values().stream().map(this::words).toList();
    }

    private Phrase words(List<Difference> group) {
        Set<String> entries = group.stream()
                .filter(difference -> !isSet(difference))
                .map(Difference::entry)
                .collect(Collectors.toSet());
        List<Phrase> words = new ArrayList<>();
        group.stream()
                .filter(this::isSet)
                .map(Measures::assignment)
                .map(Phrase::of)
                .forEach(words::add);
        group.stream()
                .filter(difference -> !isSet(difference))
                .collect(groupingBy(
                        difference -> outermost(difference, entries), LinkedHashMap::new, Collectors.toList()))
                .forEach((entry, parts) -> words.add(say(
                        parts.stream().allMatch(part -> part.after() == null) ? "explain.without" : "explain.with",
                        entry)));
        return Phrase.list(entries.isEmpty() ? " " : ", ", words);
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
