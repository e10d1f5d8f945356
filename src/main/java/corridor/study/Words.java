package corridor.study;

import corridor.scenario.Dial;
import corridor.stats.Estimate;
import corridor.units.Measurable;
import corridor.units.MeasurePath;
import corridor.units.Unit;
import java.util.Locale;

/** Figures and metrics as they stand in a sentence. */
final class Words {

    private static final double CHANCE = 1 - Estimate.CONFIDENCE;

    private Words() {}

    /** {@code P95 of transit time, xian-halkali}; of all flows without their name. */
    static String of(MeasurePath metric) {
        String what = plain(metric.what()).replace("*", metric.node());
        return metric.id().equals("all") ? what : what + ", " + metric.id();
    }

    /** As a person would say it, where that is short; else as it stands in files. */
    private static String plain(Measurable what) {
        return switch (what) {
            case FLOW_MEAN -> "mean transit time";
            case FLOW_P5, FLOW_P10, FLOW_P50, FLOW_P90, FLOW_P95 ->
                what.words().replace("transitDays.p", "P") + " of transit time";
            case FLOW_ON_TIME -> "share on time";
            case FLOW_COST -> "price per TEU";
            case FLOW_CO2 -> "emissions per TEU";
            case FLOW_TEU -> "volume delivered";
            default -> what.words();
        };
    }

    /** The same at the beginning of a sentence. */
    static String begin(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** With its unit and half of its interval: {@code 20.6 +- 0.3 days}. */
    static String value(Estimate value, MeasurePath metric) {
        return value(value, metric.what().unit());
    }

    static String value(Estimate value, Unit unit) {
        String interval = Double.isNaN(value.low()) ? "" : " +- " + number(value.halfWidth());
        return number(value.mean()) + interval + (unit.id().isEmpty() ? "" : " " + unit.id());
    }

    /** Of a difference, without its sign and with both ends: {@code 1.0 days (0.9 to 1.2)}. */
    static String size(Estimate difference, MeasurePath metric) {
        boolean negative = difference.mean() < 0;
        double low = negative ? -difference.high() : difference.low();
        double high = negative ? -difference.low() : difference.high();
        String unit = metric.what().unit().id();
        String interval = Double.isNaN(low) ? "" : " (%s to %s)".formatted(number(low), number(high));
        return number(Math.abs(difference.mean())) + (unit.isEmpty() ? "" : " " + unit) + interval;
    }

    /** Of a difference, with its sign and both ends: {@code -1.0 days (-1.2 to -0.9)}. */
    static String signed(Estimate difference, MeasurePath metric) {
        String unit = metric.what().unit().id();
        String interval = Double.isNaN(difference.low())
                ? ""
                : " (%s to %s)".formatted(number(difference.low()), number(difference.high()));
        return number(difference.mean()) + (unit.isEmpty() ? "" : " " + unit) + interval;
    }

    /** Three digits that count, never an exponent. */
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "not known";
        }
        double size = Math.abs(value);
        int digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    /** A setting for a reader, {@code 25.8 h}; {@link Dial#words} gives the digits that a scenario file needs. */
    static String setting(Dial dial, double at) {
        return dial.isChoice() || dial.whole()
                ? dial.words(at)
                : number(at) + (dial.unit().isEmpty() ? "" : " " + dial.unit());
    }

    /** {@code 2 h}, {@code 1.3 h}. */
    static String hours(double hours) {
        return hours == Math.rint(hours) ? "%d h".formatted((int) hours) : String.format(Locale.ROOT, "%.1f h", hours);
    }

    /** A figure that is what it is. */
    static Estimate known(double value) {
        return new Estimate(value, Double.NaN, Double.NaN, 1);
    }

    static String replications(int replications) {
        return replications == 1 ? "one replication" : replications + " replications";
    }

    /** How many of so many verdicts chance alone would give. */
    static String byChance(int verdicts) {
        return "about %s would by chance alone".formatted(number(verdicts * CHANCE / 2));
    }
}
