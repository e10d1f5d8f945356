package corridor.report;

import corridor.result.Measure;
import corridor.stats.Estimate;
import java.util.Locale;

/** Numbers as text, the same in every language setting. What is not known is a dash. */
final class Figures {

    static final double SECONDS_PER_DAY = 86_400;

    private static final String UNKNOWN = "–";

    private Figures() {}

    /** One digit after the point. */
    static String one(double value) {
        return fixed(value, 1);
    }

    static String whole(double value) {
        return Double.isNaN(value) ? UNKNOWN : String.format(Locale.ROOT, "%,.0f", zero(value, 0));
    }

    static String fixed(double value, int digits) {
        return Double.isNaN(value) ? UNKNOWN : String.format(Locale.ROOT, "%." + digits + "f", zero(value, digits));
    }

    /** With a sign, and a true minus. */
    static String signed(double value, int digits) {
        if (Double.isNaN(value)) {
            return UNKNOWN;
        }
        double rounded = zero(value, digits);
        return String.format(Locale.ROOT, rounded == 0 ? "%." + digits + "f" : "%+." + digits + "f", rounded)
                .replace('-', '−');
    }

    static String percent(double share) {
        return Double.isNaN(share) ? UNKNOWN : String.format(Locale.ROOT, "%.0f%%", 100 * share);
    }

    /** {@code 25.1 to 25.5}, in the words of a language. */
    static String interval(Estimate estimate, int digits, Texts words) {
        return Double.isNaN(estimate.low())
                ? UNKNOWN
                : words.get("range", fixed(estimate.low(), digits), fixed(estimate.high(), digits));
    }

    /** {@code −1.5 to −0.9}, in the words of a language. */
    static String signedInterval(Estimate estimate, int digits, Texts words) {
        return Double.isNaN(estimate.low())
                ? UNKNOWN
                : words.get("range", signed(estimate.low(), digits), signed(estimate.high(), digits));
    }

    /** A measure of a flow. */
    static String of(double value, Measure measure) {
        return switch (measure) {
            case ON_TIME_SHARE -> percent(value);
            case BUFFER_TIME_INDEX, PLANNING_TIME_INDEX -> fixed(value, 2);
            case TRANSIT_MEAN, TRANSIT_P50, TRANSIT_P95 -> one(value);
            default -> whole(value);
        };
    }

    /** A change of a measure; of a share, in percentage points. */
    static String change(double value, Measure measure) {
        return measure == Measure.ON_TIME_SHARE ? signed(100 * value, 1) : signed(value, digits(measure));
    }

    /** Its interval. */
    static String change(Estimate d, Measure measure, Texts words) {
        return Double.isNaN(d.low())
                ? UNKNOWN
                : words.get("range", change(d.low(), measure), change(d.high(), measure));
    }

    private static int digits(Measure measure) {
        return switch (measure) {
            case TRANSIT_MEAN, TRANSIT_P50, TRANSIT_P95 -> 2;
            default -> 0;
        };
    }

    /** What rounds to nothing has no sign. */
    private static double zero(double value, int digits) {
        return Math.abs(value) < 0.5 * Math.pow(10, -digits) ? 0 : value;
    }
}
