package corridor.scenario;

import corridor.scenario.Loaded.Value;
import corridor.scenario.Parameter.Kind;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of a scenario that can be changed without drawing another network: all but names, places and routes, and what
 * changes no run: what was observed or claimed, and how far a line has been built.
 */
public final class Parameters {

    private static final int MOST_LISTED = 12;

    private static final Pattern NO_INPUT = Pattern.compile("(observed|claims|legs\\.[^.]+\\.status)(\\..*)?");

    private Parameters() {}

    /** In the order of the scenario. */
    public static List<Parameter> of(Loaded loaded) {
        List<Parameter> parameters = new ArrayList<>();
        loaded.values().forEach((path, value) -> {
            Kind kind = kind(path, value);
            if (kind != null) {
                parameters.add(new Parameter(path, value, kind));
            }
        });
        return parameters;
    }

    /** The numbers among those that say something about the corridor. */
    public static List<Parameter> numbers(Loaded loaded) {
        return of(loaded).stream()
                .filter(parameter -> parameter.kind() == Kind.NUMBER && parameter.isAssumption())
                .toList();
    }

    /**
     * Those whose path holds the pattern; with a star, as for {@code -s}, those at the path or below it, where a star stands
     * for any part of one name.
     */
    public static List<Parameter> matching(List<Parameter> parameters, String pattern) {
        if (!pattern.contains("*")) {
            return parameters.stream()
                    .filter(parameter -> parameter.path().contains(pattern))
                    .toList();
        }
        String glob = Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("[^.]*"));
        Pattern paths = Pattern.compile(glob + "(\\..*)?");
        return parameters.stream()
                .filter(parameter -> paths.matcher(parameter.path()).matches())
                .toList();
    }

    /** What nobody would match, in words that somebody may: what stands below it, else the nearest path, if one is near. */
    public static Optional<String> nearest(List<Parameter> parameters, String pattern) {
        String above = pattern + ".";
        List<String> below = parameters.stream()
                .map(Parameter::path)
                .filter(path -> path.startsWith(above))
                .map(path -> path.substring(above.length()))
                .toList();
        return below.isEmpty()
                ? NearestName.question(
                        pattern,
                        parameters.stream()
                                .map(Parameter::path)
                                .flatMap(Parameters::withAll)
                                .distinct()
                                .toList())
                : Optional.of("Below it stand: %s%s."
                        .formatted(
                                below.stream().limit(MOST_LISTED).collect(Collectors.joining(", ")),
                                below.size() > MOST_LISTED ? ", and more" : ""));
    }

    /** The path and all that it stands below. */
    private static Stream<String> withAll(String path) {
        return Stream.iterate(path, it -> !it.isEmpty(), it -> it.substring(0, Math.max(0, it.lastIndexOf('.'))));
    }

    private static @Nullable Kind kind(String path, Value value) {
        if (path.equals("corridor")
                || path.startsWith("nodes.")
                || isNoInput(path)
                || value.text().equals("{}")) {
            return null;
        }
        Type type = Keys.type(path);
        if (type instanceof ParameterizedType generic) {
            return generic.getActualTypeArguments()[0] == Double.class ? Kind.NUMBER : null;
        }
        if (type == Adoption.class) {
            return Kind.CHOICE;
        }
        if (type == String.class) {
            return path.endsWith(".regime") ? Kind.CHOICE : null;
        }
        if (!(type instanceof Class<?> plain) || !ScalarText.reads(plain)) {
            return null;
        }
        return plain.isEnum() || plain == Boolean.class ? Kind.CHOICE : Kind.NUMBER;
    }

    /** Whether the value is no input: what results are held against, and how far a line has been built. */
    public static boolean isNoInput(String path) {
        return NO_INPUT.matcher(path).matches();
    }

    /** Whether two texts at a path mean the same: {@code 24 h} is {@code 1 d}. */
    static boolean sameValue(String path, String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        Type type = Keys.type(path);
        if (!(type instanceof Class<?> plain) || !ScalarText.reads(plain)) {
            return false;
        }
        try {
            return ScalarText.read(plain, path, one).equals(ScalarText.read(plain, path, other));
        } catch (Quantity.Unreadable e) {
            return false;
        }
    }
}
