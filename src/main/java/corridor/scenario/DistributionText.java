package corridor.scenario;

import corridor.random.Distribution;
import corridor.random.Distribution.Mixture.Part;
import corridor.scenario.Quantity.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how a time varies: {@code 24 h}, {@code triangular(20 h, 24 h, 36 h)}, {@code lognormal(mean: 36 h, cv: 0.9)}. */
final class DistributionText {

    private static final String EMPIRICAL = "empirical";
    private static final String MIXTURE = "mixture";

    /** Those with a fixed number of values, and how each is written. */
    private static final Map<String, List<String>> SHAPES = Map.of(
            "uniform", List.of("low", "high"),
            "triangular", List.of("low", "mode", "high"),
            "exponential", List.of("mean: 24 h"),
            "lognormal", List.of("mean: 24 h", "cv: 0.8"),
            "gamma", List.of("mean: 24 h", "cv: 0.8"),
            "weibull", List.of("shape: 1.8", "scale: 24 h"));

    private static final String ACCEPTED =
            "Accepted: uniform, triangular, exponential, lognormal, gamma, weibull, empirical, mixture, or one time.";

    private static final Pattern CALL = Pattern.compile("\\s*([A-Za-z][\\w-]*)\\s*\\((.*)\\)\\s*", Pattern.DOTALL);
    private static final Pattern CUT_OFF = Pattern.compile("\\s*[A-Za-z][\\w-]*\\s*\\([^)]*");
    private static final double LONGEST_SECONDS = 36_525 * 86_400.0;

    private final String label;
    private final String text;

    private DistributionText(String label, String text) {
        this.label = label;
        this.text = text;
    }

    static Distribution read(String label, String text) throws Unreadable {
        return new DistributionText(label, text).read();
    }

    private Distribution read() throws Unreadable {
        Matcher call = CALL.matcher(text);
        if (call.matches()) {
            List<String> written = split(call.group(2));
            return switch (call.group(1)) {
                case EMPIRICAL -> empirical(written);
                case MIXTURE -> mixture(written);
                default -> call(call.group(1), written);
            };
        }
        if (CUT_OFF.matcher(text).matches()) {
            throw new Unreadable(
                    "%s is '%s', which breaks off at the comma.".formatted(label, text),
                    "Inside { } put it in quotes: '%s, ...)'.".formatted(text));
        }
        return new Distribution.Fixed(notNegative(text));
    }

    /** At the commas outside of inner brackets. */
    private static List<String> split(String written) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < written.length(); i++) {
            char letter = written.charAt(i);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (letter == ',' && depth == 0) {
                parts.add(written.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(written.substring(start));
        return parts;
    }

    private Distribution call(String shape, List<String> written) throws Unreadable {
        List<String> form = SHAPES.get(shape);
        if (form == null) {
            TreeSet<String> names = new TreeSet<>(SHAPES.keySet());
            names.addAll(List.of(EMPIRICAL, MIXTURE));
            String maybe =
                    NearestName.of(shape, names).map("Maybe '%s'? "::formatted).orElse("");
            throw refused("'%s' is not a distribution".formatted(shape), maybe + ACCEPTED);
        }
        String[] values = values(shape, form, written);
        return switch (shape) {
            case "uniform" -> uniform(notNegative(values[0]), notNegative(values[1]));
            case "triangular" -> triangular(notNegative(values[0]), notNegative(values[1]), notNegative(values[2]));
            case "exponential" -> new Distribution.Exponential(positive(values[0]));
            case "lognormal" -> new Distribution.LogNormal(positive(values[0]), cv(values[1]));
            case "gamma" -> new Distribution.Gamma(positive(values[0]), cv(values[1]));
            default -> new Distribution.Weibull(shape(values[0]), positive(values[1]));
        };
    }

    private String[] values(String shape, List<String> pattern, List<String> written) throws Unreadable {
        String form = "Write %s(%s).".formatted(shape, String.join(", ", pattern));
        List<String> names = pattern.stream().map(name -> name.split(":", 2)[0]).toList();
        if (written.size() != names.size()) {
            throw refused("%s takes %d values".formatted(shape, names.size()), form);
        }
        String[] values = new String[names.size()];
        for (int i = 0; i < values.length; i++) {
            String part = written.get(i);
            int colon = part.indexOf(':');
            int index = colon < 0 ? i : names.indexOf(part.substring(0, colon).strip());
            if (index < 0 || values[index] != null) {
                throw refused("'%s' does not fit".formatted(part.strip()), form);
            }
            values[index] = part.substring(colon + 1);
        }
        return values;
    }

    private Distribution empirical(List<String> written) throws Unreadable {
        List<Double> seconds = new ArrayList<>();
        for (String time : written) {
            seconds.add(notNegative(time));
        }
        return new Distribution.Empirical(seconds);
    }

    private Distribution mixture(List<String> written) throws Unreadable {
        List<Part> parts = new ArrayList<>();
        double sum = 0;
        for (String part : written) {
            int colon = part.indexOf(':');
            double share = colon < 0 ? 0 : Quantity.SHARE.read(label, part.substring(0, colon));
            String of = part.substring(colon + 1);
            if (share <= 0 || of.strip().startsWith(MIXTURE)) {
                throw refused(
                        "'%s' does not fit".formatted(Quantity.abbreviated(part)),
                        "Write mixture(90 %: triangular(20 h, 24 h, 36 h), 10 %: 72 h).");
            }
            sum += share;
            parts.add(new Part(share, read(label, of)));
        }
        if (Math.abs(sum - 1) > 1e-9) {
            throw refused("its shares add up to %s %%, not to 100 %%".formatted(Math.round(sum * 1e4) / 1e2), null);
        }
        return new Distribution.Mixture(parts);
    }

    private Distribution uniform(double low, double high) throws Unreadable {
        if (low > high) {
            throw refused("its low end is above its high end", null);
        }
        return new Distribution.Uniform(low, high);
    }

    private Distribution triangular(double low, double mode, double high) throws Unreadable {
        if (low > mode || mode > high) {
            throw refused("the order must be lowest, most likely, highest", null);
        }
        return new Distribution.Triangular(low, mode, high);
    }

    private double notNegative(String value) throws Unreadable {
        double seconds = Quantity.TIME.read(label, value.strip());
        if (seconds < 0) {
            throw refused("a time cannot be negative", null);
        }
        if (seconds > LONGEST_SECONDS) {
            throw refused("nothing takes more than 100 years", null);
        }
        return seconds;
    }

    private double positive(String value) throws Unreadable {
        double seconds = notNegative(value);
        if (seconds == 0) {
            throw refused("the mean must be above zero", null);
        }
        return seconds;
    }

    private double cv(String value) throws Unreadable {
        return within(
                value,
                Double.MIN_VALUE,
                10,
                "cv must be a number above 0 and at most 10",
                "cv is the standard deviation over the mean.");
    }

    /** Below a quarter the mean is far above anything that is ever drawn. */
    private double shape(String value) throws Unreadable {
        return within(value, 0.25, 100, "shape must be a number from 0.25 to 100", "A shape of 1 is the exponential.");
    }

    private double within(String value, double least, double most, String demand, String remedy) throws Unreadable {
        try {
            double number = Double.parseDouble(value.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw refused(demand, remedy);
    }

    private Unreadable refused(String why, @Nullable String remedy) {
        return new Unreadable("%s is '%s', but %s.".formatted(label, Quantity.abbreviated(text), why), remedy);
    }
}
