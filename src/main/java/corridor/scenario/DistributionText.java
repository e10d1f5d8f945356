package corridor.scenario;

import corridor.random.Distribution;
import corridor.scenario.Quantity.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how a time varies: {@code 24 h}, {@code triangular(20 h, 24 h, 36 h)}, {@code lognormal(mean: 36 h, cv: 0.9)}. */
final class DistributionText {

    private static final Map<String, List<String>> SHAPES = Map.of(
            "uniform", List.of("low", "high"),
            "triangular", List.of("low", "mode", "high"),
            "exponential", List.of("mean"),
            "lognormal", List.of("mean", "cv"),
            "gamma", List.of("mean", "cv"));

    private static final Pattern CALL = Pattern.compile("\\s*([A-Za-z][\\w-]*)\\s*\\((.*)\\)\\s*");
    private static final Pattern CUT_OFF = Pattern.compile("\\s*[A-Za-z][\\w-]*\\s*\\([^)]*");

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
            return call(call.group(1), call.group(2).split(",", -1));
        }
        if (CUT_OFF.matcher(text).matches()) {
            throw new Unreadable(
                    "%s is '%s', which breaks off at the comma.".formatted(label, text),
                    "Inside { } put it in quotes: '%s, ...)'.".formatted(text));
        }
        return new Distribution.Fixed(notNegative(text));
    }

    private Distribution call(String shape, String[] written) throws Unreadable {
        List<String> names = SHAPES.get(shape);
        if (names == null) {
            String maybe = NearestName.of(shape, SHAPES.keySet())
                    .map("Maybe '%s'? "::formatted)
                    .orElse("");
            throw refused(
                    "'%s' is not a distribution".formatted(shape),
                    maybe + "Accepted: uniform, triangular, exponential, lognormal, gamma, or one time.");
        }
        String[] values = values(shape, names, written);
        return switch (shape) {
            case "uniform" -> uniform(notNegative(values[0]), notNegative(values[1]));
            case "triangular" -> triangular(notNegative(values[0]), notNegative(values[1]), notNegative(values[2]));
            case "exponential" -> new Distribution.Exponential(positive(values[0]));
            case "lognormal" -> new Distribution.LogNormal(positive(values[0]), cv(values[1]));
            default -> new Distribution.Gamma(positive(values[0]), cv(values[1]));
        };
    }

    private String[] values(String shape, List<String> names, String[] written) throws Unreadable {
        String form = "Write %s(%s).".formatted(shape, String.join(", ", pattern(names)));
        if (written.length != names.size()) {
            throw refused("%s takes %d values".formatted(shape, names.size()), form);
        }
        String[] values = new String[names.size()];
        for (int i = 0; i < written.length; i++) {
            int colon = written[i].indexOf(':');
            int index =
                    colon < 0 ? i : names.indexOf(written[i].substring(0, colon).strip());
            if (index < 0 || values[index] != null) {
                throw refused("'%s' does not fit".formatted(written[i].strip()), form);
            }
            values[index] = written[i].substring(colon + 1);
        }
        return values;
    }

    private static List<String> pattern(List<String> names) {
        List<String> pattern = new ArrayList<>();
        boolean named = names.contains("mean");
        for (String name : names) {
            pattern.add(!named ? name : name.equals("cv") ? "cv: 0.8" : "mean: 24 h");
        }
        return pattern;
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
        try {
            double cv = Double.parseDouble(value.strip());
            if (cv > 0 && cv <= 10) {
                return cv;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw refused("cv must be a number above 0 and at most 10", "cv is the standard deviation over the mean.");
    }

    private Unreadable refused(String why, @Nullable String remedy) {
        return new Unreadable("%s is '%s', but %s.".formatted(label, Quantity.abbreviated(text), why), remedy);
    }
}
