package corridor.scenario;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The units in a text of numbers: {@code triangular(20 h, 24 h, 36 h)} is in hours. */
final class Units {

    private static final Pattern NUMBER_WITH_UNIT = Pattern.compile(
            "(?<![\\w.])([-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d+)?)\\s*([A-Za-z%/$][^\\d.,()\\[\\]]*)");

    private Units() {}

    /** The unit, if all that have one have the same; else empty. */
    static String of(String text) {
        Matcher matcher = NUMBER_WITH_UNIT.matcher(text);
        Set<String> units = matcher.results().map(Units::unit).collect(Collectors.toSet());
        return units.size() == 1 ? units.iterator().next() : "";
    }

    private static String unit(MatchResult found) {
        return found.group(2).strip();
    }

    /** The text with its numbers bare. */
    static String without(String text) {
        return NUMBER_WITH_UNIT
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + after(found.group(2))));
    }

    /** The blanks behind a unit belong to what follows it. */
    private static String after(String unit) {
        return unit.substring(unit.stripTrailing().length());
    }
}
