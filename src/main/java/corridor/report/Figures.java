package corridor.report;

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

    /** {@code 25.1 to 25.5}. */
    static String interval(Estimate estimate, int digits) {
        return Double.isNaN(estimate.low())
                ? UNKNOWN
                : fixed(estimate.low(), digits) + " to " + fixed(estimate.high(), digits);
    }

    /** {@code −1.5 to −0.9}. */
    static String signedInterval(Estimate estimate, int digits) {
        return Double.isNaN(estimate.low())
                ? UNKNOWN
                : signed(estimate.low(), digits) + " to " + signed(estimate.high(), digits);
    }

    /** What rounds to nothing has no sign. */
    private static double zero(double value, int digits) {
        return Math.abs(value) < 0.5 * Math.pow(10, -digits) ? 0 : value;
    }
}
