package corridor.study;

import static corridor.study.Phrase.say;

import corridor.scenario.Dial;
import corridor.stats.Estimate;
import corridor.stats.Verdict;
import corridor.units.MeasurePath;
import corridor.units.Unit;
import java.util.List;
import java.util.Locale;

/** Figures and metrics as they stand in a sentence. */
public final class Words {

    private static final int MOST_DIGITS = 6;

    private static final double CHANCE = 1 - Estimate.CONFIDENCE;

    private Words() {}

    /** {@code P95 of transit time, xian-halkali}; of all flows without their name. */
    static Phrase of(MeasurePath metric) {
        Phrase what = say("metric." + metric.what().words(), metric.node());
        return metric.id().equals("all") ? what : Phrase.list(", ", what, whose(metric.id()));
    }

    /** The sum of all flows of a direction, or a name, which is the same in every language. */
    private static Phrase whose(String id) {
        return switch (id) {
            case "westbound" -> say("metric.of.westbound");
            case "eastbound" -> say("metric.of.eastbound");
            default -> Phrase.of(id);
        };
    }

    /** What stands at an axis: {@code mean transit time, days}. */
    static Phrase axis(MeasurePath metric) {
        return Phrase.list(", ", of(metric), unit(metric));
    }

    static Phrase unit(MeasurePath metric) {
        return unit(metric.what().unit().id());
    }

    /** @param id as it stands in files; what no language has a word of its own for stays so */
    public static Phrase unit(String id) {
        String key = "unit." + id;
        return Phrase.Said.texts(Locale.ENGLISH).containsKey(key) ? say(key) : Phrase.of(id);
    }

    /** A figure and its unit, which may be none. */
    private static Phrase amount(Phrase figure, String unit) {
        return unit.isEmpty() ? figure : Phrase.list(" ", figure, unit(unit));
    }

    /** With its unit and half of its interval, both as far as two digits of that count: {@code 20.60 +- 0.34 days}. */
    static Phrase value(Estimate value, MeasurePath metric) {
        return value(value, metric.what().unit());
    }

    static Phrase value(Estimate value, Unit unit) {
        double half = value.halfWidth();
        if (!(half > 0)) {
            return amount(number(value.mean()), unit.id());
        }
        int digits = (int) Math.max(0, Math.min(MOST_DIGITS, 1 - Math.floor(Math.log10(half))));
        return amount(say("plus-minus", fixed(value.mean(), digits), fixed(half, digits)), unit.id());
    }

    /** Of a difference, without its sign and with both ends: {@code 1.0 days (0.9 to 1.2)}. */
    static Phrase size(Estimate difference, MeasurePath metric) {
        boolean negative = difference.mean() < 0;
        double low = negative ? -difference.high() : difference.low();
        double high = negative ? -difference.low() : difference.high();
        return ends(Math.abs(difference.mean()), low, high, metric);
    }

    /** Of a difference, with its sign and both ends: {@code -1.0 days (-1.2 to -0.9)}. */
    static Phrase signed(Estimate difference, MeasurePath metric) {
        return ends(difference.mean(), difference.low(), difference.high(), metric);
    }

    private static Phrase ends(double mean, double low, double high, MeasurePath metric) {
        Phrase amount = amount(number(mean), metric.what().unit().id());
        return Double.isNaN(low) ? amount : say("interval", amount, number(low), number(high));
    }

    /** Three digits that count, never an exponent. */
    static Phrase number(double value) {
        if (Double.isNaN(value)) {
            return say("not-known");
        }
        double size = Math.abs(value);
        return fixed(value, size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
    }

    private static Phrase fixed(double value, int digits) {
        return Phrase.of(String.format(Locale.ROOT, "%." + digits + "f", value));
    }

    /** {@code 78} for 0.78. */
    static Phrase percent(double share) {
        return Phrase.of(String.format(Locale.ROOT, "%.0f", 100 * share));
    }

    /** A figure with its unit as it stands for a limit: {@code 20.0 days}. */
    static Phrase amount(double value, MeasurePath metric) {
        return amount(number(value), metric.what().unit().id());
    }

    /** A setting for a reader, {@code 25.8 h}; {@link #exact} has the digits that a scenario file needs. */
    static Phrase setting(Dial dial, double at) {
        return dial.isChoice() || dial.whole() ? exact(dial, at) : amount(number(at), dial.unit());
    }

    /** A setting to the last digit, its unit in the words of the reader. */
    static Phrase exact(Dial dial, double at) {
        String words = dial.words(at);
        return dial.isChoice() || dial.unit().isEmpty()
                ? Phrase.of(words)
                : amount(Phrase.of(words.substring(0, words.lastIndexOf(' '))), dial.unit());
    }

    /** The path of a dial with its unit, at an axis. */
    static Phrase axis(Dial dial) {
        return dial.unit().isEmpty()
                ? Phrase.of(dial.path())
                : Phrase.list(", ", Phrase.of(dial.path()), unit(dial.unit()));
    }

    /** What may be chosen, as it stands in files. */
    static List<Phrase> choices(Dial dial) {
        return dial.choices().stream().map(Phrase::of).toList();
    }

    /** {@code 2 h}, {@code 1.3 h}. */
    static Phrase hours(double hours) {
        return amount(
                Phrase.of(
                        hours == Math.rint(hours)
                                ? String.valueOf((int) hours)
                                : String.format(Locale.ROOT, "%.1f", hours)),
                Unit.HOURS.id());
    }

    /** A figure that is what it is. */
    static Estimate known(double value) {
        return new Estimate(value, Double.NaN, Double.NaN, 1);
    }

    static Phrase verdict(Verdict verdict) {
        return say("verdict." + verdict.text().replace(' ', '-'));
    }

    static Phrase yesOrNo(boolean yes) {
        return yes ? say("yes") : say("no");
    }

    static Phrase replications(int replications) {
        return replications == 1 ? say("replications.one") : say("replications", replications);
    }

    /** How many of so many verdicts chance alone would give. */
    static Phrase byChance(int verdicts) {
        return say("by-chance", number(verdicts * CHANCE / 2));
    }
}
