package corridor.scenario;

import corridor.scenario.Parameter.Kind;
import corridor.scenario.Problem.Position;
import corridor.scenario.Quantity.Unreadable;
import corridor.units.Teu;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what may vary: {@code vessels.aktau-alat.count=2..6}, {@code terminals.alat.quay.moves=8..18 /h},
 * {@code regime=separate,single}, or a path alone, which varies over the range that the scenario states.
 */
public final class Dials {

    private static final Pattern SPAN = Pattern.compile("(.+?)\\s*\\.\\.\\s*(.+)");

    private final Loaded loaded;
    private final List<Parameter> all;
    private final Problems problems = new Problems();

    private Dials(Loaded loaded) {
        this.loaded = loaded;
        all = Parameters.of(loaded);
    }

    /**
     * @param option what messages call the place: {@code --vary#2} is the second
     * @throws InvalidScenario with everything that is wrong with any of them
     */
    public static List<Dial> read(Loaded loaded, String option, List<String> written) {
        Dials dials = new Dials(loaded);
        List<Dial> read = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            Position place = new Position("%s#%d".formatted(option, i + 1), 1, 1);
            Dial dial = dials.dial(written.get(i), place);
            if (dial != null && dials.isNew(dial, read, place)) {
                read.add(dial);
            }
        }
        if (!dials.problems.none()) {
            throw new InvalidScenario(dials.problems.sorted());
        }
        return read;
    }

    /** Every number that the scenario gives a range for, over that range. */
    public static List<Dial> withRanges(Loaded loaded) {
        Dials dials = new Dials(loaded);
        return Parameters.numbers(loaded).stream()
                .filter(parameter -> !parameter.range().isEmpty() && !Double.isNaN(dials.size(parameter)))
                .map(parameter -> dials.overRange(parameter.path(), List.of(parameter), parameter.at()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** One number as it stands, with no ends. */
    public static Dial where(Parameter parameter) {
        String unit = parameter.unit();
        try {
            double one = unit.isEmpty() ? 1 : size(parameter, "1 " + unit);
            double value = size(parameter, parameter.text()) / one;
            return new Dial(
                    parameter.path(), unit, value, value, value, isWhole(parameter), List.of(), List.of(parameter));
        } catch (Unreadable e) {
            throw new IllegalArgumentException(parameter.path() + " is no number.", e);
        }
    }

    private @Nullable Dial dial(String written, Position place) {
        int equals = written.indexOf('=');
        String path = (equals < 0 ? written : written.substring(0, equals)).strip();
        List<Parameter> turned = turned(path);
        if (turned.isEmpty()) {
            String nearest =
                    Parameters.nearest(all, path).orElse("'corridor params SCENARIO' lists what can be changed.");
            problems.add(place, "'%s' is nothing that can be changed in '%s'.".formatted(path, loaded.id()), nearest);
            return null;
        }
        if (equals < 0) {
            return overRange(path, turned, place);
        }
        Position from = new Position(place.file(), 1, equals + 2);
        String over = written.substring(equals + 1).strip();
        Matcher span = SPAN.matcher(over);
        return span.matches() && !over.contains(",")
                ? span(path, turned, span.group(1), span.group(2), from)
                : choices(path, turned, split(over), from);
    }

    /** Two dials that turn the same number would hide one another. */
    private boolean isNew(Dial dial, List<Dial> before, Position place) {
        for (Dial other : before) {
            for (Parameter turned : dial.parameters()) {
                if (other.parameters().contains(turned)) {
                    problems.add(
                            place,
                            "'%s' is turned here and by '%s' before.".formatted(turned.path(), other.path()),
                            "Name each number once, with all its values.");
                    return false;
                }
            }
        }
        return true;
    }

    private List<Parameter> turned(String path) {
        return path.contains("*")
                ? Parameters.matching(all, path).stream()
                        .filter(parameter -> parameter
                                        .path()
                                        .chars()
                                        .filter(letter -> letter == '.')
                                        .count()
                                == path.chars().filter(letter -> letter == '.').count())
                        .toList()
                : all.stream()
                        .filter(parameter -> parameter.path().equals(path))
                        .toList();
    }

    private @Nullable Dial overRange(String path, List<Parameter> turned, Position place) {
        Parameter first = turned.get(0);
        String ends = first.provenance().range().replaceAll("^\\[|\\]$", "");
        String[] two = ends.split(",\\s*", -1);
        if (two.length != 2) {
            problems.add(
                    place,
                    "'%s' has no range in '%s' to vary over.".formatted(path, loaded.id()),
                    "Write one: %s=LOW..HIGH.".formatted(path));
            return null;
        }
        return span(path, turned, with(two[0].strip(), first.unit()), with(two[1].strip(), first.unit()), place);
    }

    private @Nullable Dial span(String path, List<Parameter> turned, String from, String to, Position at) {
        Parameter first = turned.get(0);
        if (first.kind() == Kind.CHOICE || Double.isNaN(size(first))) {
            problems.add(
                    at,
                    "'%s' is '%s', which has no values in between.".formatted(path, first.text()),
                    "List the values: %s=%s,...".formatted(path, first.text()));
            return null;
        }
        String unit = unitIn(to).isEmpty() ? unitIn(from) : unitIn(to);
        try {
            double most = size(first, with(to, unit));
            double one = unit.isEmpty() ? 1 : size(first, "1 " + unit);
            double low = size(first, with(from, unit)) / one;
            double high = most / one;
            if (low >= high) {
                problems.add(at, "'%s' goes from %s to %s.".formatted(path, from, to), "Write the lower end first.");
                return null;
            }
            return new Dial(path, unit, size(first) / one, low, high, isWhole(first), List.of(), turned);
        } catch (Unreadable e) {
            problems.add(at, e.what(), e.remedy());
            return null;
        }
    }

    private @Nullable Dial choices(String path, List<Parameter> turned, List<String> values, Position at) {
        if (values.size() == 1) {
            problems.add(at, "'%s' has one value here, and so does not vary.".formatted(path), "Write two or more.");
            return null;
        }
        List<String> texts = new ArrayList<>();
        Parameter first = turned.get(0);
        String unit = values.stream().map(Dials::unitIn).reduce("", (before, next) -> next.isEmpty() ? before : next);
        for (String value : values) {
            boolean number = first.kind() == Kind.NUMBER && !value.contains("(");
            String text = number ? with(value, unit) : value;
            try {
                ScalarText.read(type(first), path, text);
                if (texts.contains(text)) {
                    problems.add(at, "'%s' has '%s' twice.".formatted(path, text), "Leave one away.");
                    return null;
                }
                texts.add(text);
            } catch (Unreadable e) {
                problems.add(at, e.what(), e.remedy());
            }
        }
        return texts.size() < values.size()
                ? null
                : new Dial(path, "", Double.NaN, 0, texts.size() - 1.0, true, texts, turned);
    }

    /** At the commas outside of brackets. */
    private static List<String> split(String written) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < written.length(); i++) {
            char letter = written.charAt(i);
            depth += "([{".indexOf(letter) >= 0 ? 1 : ")]}".indexOf(letter) >= 0 ? -1 : 0;
            if (letter == ',' && depth == 0) {
                parts.add(written.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(written.substring(start).strip());
        return parts;
    }

    private static Class<?> type(Parameter parameter) {
        return (Class<?>) Objects.requireNonNull(Keys.type(parameter.path()));
    }

    private static boolean isWhole(Parameter parameter) {
        Class<?> type = type(parameter);
        boolean bare = parameter.unit().isEmpty() && type != double.class && type != Double.class;
        return bare || type == Teu.class;
    }

    /** Of what it is now; NaN for what has no size. */
    private double size(Parameter parameter) {
        try {
            return Keys.type(parameter.path()) instanceof Class<?> ? size(parameter, parameter.text()) : Double.NaN;
        } catch (Unreadable e) {
            return Double.NaN; // a list of numbers
        }
    }

    private static double size(Parameter parameter, String text) throws Unreadable {
        return Magnitude.of(type(parameter), parameter.path(), text);
    }

    private static String unitIn(String text) {
        return Quantity.unitIn(text).orElse("");
    }

    private static String with(String number, String unit) {
        return unit.isEmpty() || !Quantity.unitIn(number).orElse("-").isEmpty() ? number : number + " " + unit;
    }
}
