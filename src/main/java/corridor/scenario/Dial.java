package corridor.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number or a choice of a scenario that may be turned, from one end to the other.
 *
 * @param path as {@code -s} takes it; a star stands for any part of a name
 * @param unit of {@code value}, {@code low} and {@code high}; empty for bare numbers and for choices
 * @param value what the scenario has; the mean of a time that varies; NaN for a choice
 * @param whole whether only whole numbers mean anything
 * @param choices the texts to choose from; empty for a number
 * @param parameters those of the scenario that it turns, all alike
 */
public record Dial(
        String path,
        String unit,
        double value,
        double low,
        double high,
        boolean whole,
        List<String> choices,
        List<Parameter> parameters) {

    private static final MathContext DIGITS = new MathContext(6);

    /** A number with a unit of time, as it stands inside a distribution. */
    private static final Pattern TIME = Pattern.compile("(?<![\\w.])(\\d+(?:\\.\\d*)?|\\.\\d+)(\\s*)(min|h|d)\\b");

    public Dial {
        choices = List.copyOf(choices);
        parameters = List.copyOf(parameters);
    }

    public boolean isChoice() {
        return !choices.isEmpty();
    }

    /** How many settings there are; whole numbers between the ends count each, and other numbers have no count: 0. */
    public int settings() {
        return isChoice() ? choices.size() : whole ? (int) Math.round(high - low) + 1 : 0;
    }

    /**
     * Turns it.
     *
     * @param at for a choice, its index; for whole numbers, it is rounded
     * @return overrides; a time that varies keeps its shape, and gets this mean
     */
    public List<String> set(double at) {
        return parameters.stream()
                .map(parameter -> parameter.path() + "=" + text(parameter, at))
                .toList();
    }

    /** Whether turning it so leaves the scenario as it is, to the letter. */
    public boolean changesNothing(double at) {
        return parameters.stream().allMatch(parameter -> text(parameter, at).equals(parameter.text()));
    }

    /** The value in hours; NaN for what is no time. */
    public double hours() {
        return switch (unit) {
            case "min" -> value / 60;
            case "h" -> value;
            case "d" -> value * 24;
            default -> Double.NaN;
        };
    }

    /** The setting in words, with its unit: {@code 24 h}, {@code single}. */
    public String words(double at) {
        return isChoice() ? choices.get((int) Math.round(at)) : number(at) + (unit.isEmpty() ? "" : " " + unit);
    }

    private String text(Parameter parameter, double at) {
        return parameter.text().contains("(") && !isChoice() ? scaled(parameter.text(), at / value) : words(at);
    }

    private String number(double at) {
        return whole ? Long.toString(Math.round(at)) : plain(at);
    }

    /** Every time in it by a factor; shares, shapes and coefficients have no unit of time and stay. */
    private static String scaled(String distribution, double factor) {
        return TIME.matcher(distribution).replaceAll(found -> Matcher.quoteReplacement(times(found, factor)));
    }

    private static String times(MatchResult found, double factor) {
        return plain(Double.parseDouble(found.group(1)) * factor) + found.group(2) + found.group(3);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
