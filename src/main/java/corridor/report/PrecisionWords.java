package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.experiment.PrecisionOutcome;
import corridor.result.Measure;
import corridor.stats.Estimate;
import corridor.study.Phrase;
import corridor.study.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What came of each {@code --precision}, in sentences. */
final class PrecisionWords {

    private final ExperimentResult result;
    private final Texts words;

    PrecisionWords(ExperimentResult result, Texts words) {
        this.result = result;
        this.words = words;
    }

    /** One for each that was asked for: whether it was reached, and what is known of what it was asked for. */
    List<String> all() {
        return result.outcomes().stream()
                .map(it -> verdict(it) + " " + values(it) + ".")
                .toList();
    }

    /** One for each that was not reached. */
    List<String> missed() {
        return result.outcomes().stream()
                .filter(it -> !it.reached())
                .map(this::verdict)
                .toList();
    }

    private String verdict(PrecisionOutcome outcome) {
        String asked = outcome.asked().text();
        String replications = String.valueOf(outcome.replications());
        if (outcome.reached()) {
            return words.get("precision.reached", asked, replications);
        }
        return outcome.needed().isPresent()
                ? words.get(
                        "precision.missed",
                        asked,
                        replications,
                        String.valueOf(outcome.needed().getAsLong()))
                : words.get("precision.missed.unknown", asked, replications);
    }

    private String values(PrecisionOutcome outcome) {
        Measure measure = outcome.asked().measure();
        String metric = Phrase.say("metric." + measure.id()).words(words.language());
        String what = Names.flow(outcome.asked().flow(), words.language()) + ", "
                + (measure.isMean() ? metric : words.get("precision.over", metric)); // tables have it of all containers
        return outcome.parts().stream()
                .map(part -> value(outcome, part))
                .collect(Collectors.joining("; ", what + "; ", ""));
    }

    private String value(PrecisionOutcome outcome, PrecisionOutcome.Part part) {
        boolean difference = outcome.asked().difference();
        String name = part.scenario().name();
        String of =
                difference ? words.get("precision.minus", name, result.base().name()) : name;
        Estimate value = part.value();
        double half = value.halfWidth();
        if (Double.isNaN(half)) {
            return words.get("precision.unknown", of);
        }
        Measure measure = outcome.asked().measure();
        int digits = digits(half);
        String width = outcome.asked().rule().relative()
                ? String.format(Locale.ROOT, "%.2g%%", 100 * outcome.asked().width(value))
                : amount(Figures.fixed(half, digits), measure);
        return words.get(
                "precision.value",
                of,
                amount(figure(value.mean(), digits, difference), measure),
                figure(value.low(), digits, difference),
                figure(value.high(), digits, difference),
                width);
    }

    private static String figure(double value, int digits, boolean difference) {
        return difference ? Figures.signed(value, digits) : Figures.fixed(value, digits);
    }

    private String amount(String figure, Measure measure) {
        String unit = measure.unit().id();
        return unit.isEmpty() ? figure : figure + " " + Words.unit(unit).words(words.language());
    }

    /** After the point, so that three digits of the half-width count: with fewer it looks like what was asked for too soon. */
    private static int digits(double half) {
        return half > 0 ? Math.max(0, Math.min(6, 2 - (int) Math.floor(Math.log10(half)))) : 2;
    }
}
