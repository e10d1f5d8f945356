package corridor.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kinds of quantity a scenario holds, and the units each may be written in. */
@SuppressWarnings("ImmutableEnumChecker") // Map.of and List.of do not change
enum Quantity {
    TIME(Map.of("min", 60.0, "h", 3_600.0, "d", 86_400.0), List.of("min", "h", "d")),
    VOLUME(Map.of("TEU", 1.0), List.of("TEU")),
    LENGTH(Map.of("km", 1.0), List.of("km")),
    GAUGE(Map.of("mm", 1.0), List.of("mm")),
    SHARE(Map.of("%", 0.01), List.of("%")),
    PER_HOUR(Map.of("/h", 1.0, "/d", 1 / 24.0), List.of("/h", "/d")),
    PER_DAY(Map.of("/d", 1.0, "/h", 24.0), List.of("/d", "/h")),
    VOLUME_PER_YEAR(Map.of("TEU/y", 1.0), List.of("TEU/y")),
    PRICE(Map.of("USD/TEU", 1.0), List.of("USD/TEU")),
    PRICE_PER_KM(Map.of("USD/TEU-km", 1.0), List.of("USD/TEU-km")),
    VALUE_OF_TIME(Map.of("USD/TEU/d", 1.0), List.of("USD/TEU/d")),
    EMISSION(Map.of("g/tkm", 1.0), List.of("g/tkm")),
    MASS(Map.of("t/TEU", 1.0), List.of("t/TEU")),
    MASS_PER_TEU(Map.of("kg/TEU", 1.0), List.of("kg/TEU")),
    PER_YEAR(Map.of("/y", 1.0), List.of("/y")),
    MONEY(Map.of("USD", 1.0), List.of("USD")),
    SPEED(Map.of("km/h", 1.0), List.of("km/h"));

    /** Ways of writing a unit that mean the same; all others are compared without regard to case and blanks. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("mins", "min"),
            Map.entry("minute", "min"),
            Map.entry("minutes", "min"),
            Map.entry("hr", "h"),
            Map.entry("hrs", "h"),
            Map.entry("hour", "h"),
            Map.entry("hours", "h"),
            Map.entry("day", "d"),
            Map.entry("days", "d"),
            Map.entry("percent", "%"),
            Map.entry("perhour", "/h"),
            Map.entry("/hour", "/h"),
            Map.entry("perday", "/d"),
            Map.entry("/day", "/d"),
            Map.entry("/year", "/y"),
            Map.entry("peryear", "/y"),
            Map.entry("teu/year", "teu/y"),
            Map.entry("teu/a", "teu/y"),
            Map.entry("usd/teukm", "usd/teu-km"),
            Map.entry("usd/teu/km", "usd/teu-km"),
            Map.entry("usd/teu/day", "usd/teu/d"),
            Map.entry("usd/teu-d", "usd/teu/d"),
            Map.entry("g/t-km", "g/tkm"));

    private static final String NUMBER = "[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d+)?";
    private static final int LONGEST = 200;
    private static final Pattern WRITTEN = Pattern.compile("\\s*(" + NUMBER + ")\\s*(.*?)\\s*");

    private static final Pattern BLANK = Pattern.compile("\\s");

    private final Map<String, Double> factors;
    private final List<String> accepted;

    Quantity(Map<String, Double> factors, List<String> accepted) {
        this.factors = factors;
        this.accepted = accepted;
    }

    /** The units to suggest, the usual one first. */
    List<String> accepted() {
        return accepted;
    }

    /**
     * The number in the base unit of this quantity (seconds, TEU, km, mm, parts of one, ...).
     *
     * @throws Unreadable if there is a {@link #refusal}
     */
    double read(String label, String text) throws Unreadable {
        Unreadable refusal = refusal(label, text);
        if (refusal != null) {
            throw refusal;
        }
        Written written = Objects.requireNonNull(Written.of(text));
        return this == SHARE
                ? written.number() / 100
                : written.number() * Objects.requireNonNull(factor(written.unit()));
    }

    /** What is wrong with a text that is no number, has no unit or one of another kind; null if it can be read. */
    @Nullable
    Unreadable refusal(String label, String text) {
        Written written = Written.of(text);
        if (written == null) {
            String what = "%s is '%s', which is not a number with a unit.";
            return new Unreadable(what.formatted(label, abbreviated(text)), units());
        }
        if (Double.isInfinite(written.number())) {
            return new Unreadable("%s is %s, which is too large.".formatted(label, abbreviated(text)), null);
        }
        if (written.unit().isEmpty()) {
            return new Unreadable(
                    "%s is %s without a unit.".formatted(label, text.strip()),
                    "Maybe '%s'? %s".formatted(suggested(written.number(), text.strip()), units()));
        }
        if (factor(written.unit()) == null) {
            String what = "%s is '%s', and '%s' is not a unit of it.";
            String remedy =
                    written.unit().startsWith(",") ? "Write fractions with a point, thousands with nothing. " : "";
            return new Unreadable(what.formatted(label, text.strip(), written.unit()), remedy + units());
        }
        return null;
    }

    private String units() {
        return "Accepted: %s.".formatted(String.join(", ", accepted));
    }

    /** What stands behind the number, maybe nothing; empty if the text is no number at all. */
    static Optional<String> unitIn(String text) {
        return Optional.ofNullable(Written.of(text)).map(Written::unit);
    }

    /** Whether two ways of writing a unit mean the same. */
    static boolean isSameUnit(String one, String other) {
        return usual(one).equals(usual(other));
    }

    private @Nullable Double factor(String unit) {
        // Most are written as they are listed.
        Double listed = factors.get(unit);
        if (listed != null) {
            return listed;
        }
        String known = usual(unit);
        return factors.entrySet().stream()
                .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(known))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static String usual(String unit) {
        String plain =
                BLANK.matcher(unit.toLowerCase(Locale.ROOT)).replaceAll("").replace("$", "usd");
        return SPELLINGS.getOrDefault(plain, plain);
    }

    /** A share written as a part of one most likely means that part. */
    private String suggested(double number, String text) {
        if (this == SHARE && number > 0 && number <= 1) {
            return BigDecimal.valueOf(number)
                            .movePointRight(2)
                            .stripTrailingZeros()
                            .toPlainString() + " %";
        }
        return text + " " + (this == TIME ? "h" : accepted.get(0));
    }

    static String abbreviated(String text) {
        return text.length() <= 60 ? text.strip() : text.substring(0, 57).strip() + "...";
    }

    /** A number and what stands behind it. */
    private record Written(double number, String unit) {
        static @Nullable Written of(String text) {
            Matcher matcher = WRITTEN.matcher(text);
            return text.length() <= LONGEST && matcher.matches()
                    ? new Written(Double.parseDouble(matcher.group(1)), matcher.group(2))
                    : null;
        }
    }

    /** Text that is not what it should be; becomes a {@link Problem} where its position is known. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final @Nullable String remedy;

        Unreadable(String what, @Nullable String remedy) {
            super(what);
            this.remedy = remedy;
        }

        String what() {
            return String.valueOf(getMessage());
        }

        @Nullable
        String remedy() {
            return remedy;
        }
    }
}
