package corridor.report;

import corridor.stats.Estimate;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Figures that stand under each other as text: all with the same digits, as many as their intervals bear.
 *
 * @param digits after the point
 * @param signed whether figures above zero have a plus: where some are below
 * @param lopsided whether an interval is told by its ends, because the mean is not in its middle
 */
record Rounding(int digits, boolean signed, boolean grouped, boolean lopsided) {

    private static final int MOST_DIGITS = 6;
    private static final double GROUPED = 1_000;

    private static final double SMALL = 100;

    /** Of figures that may be years. */
    private static final double EXACT_GROUPED = 10_000;

    /** Figures with intervals, where these are known. */
    static Rounding of(List<Estimate> figures) {
        double[] means = known(figures.stream().mapToDouble(Estimate::mean));
        double[] halves =
                known(figures.stream().mapToDouble(Estimate::halfWidth).filter(half -> half > 0));
        return new Rounding(
                halves.length == 0 ? digits(means) : digits(halves, means),
                DoubleStream.of(means).anyMatch(mean -> mean < 0),
                most(means) >= GROUPED,
                figures.stream().anyMatch(Rounding::lopsided));
    }

    /** Figures known without error. */
    static Rounding ofExact(List<Estimate> figures) {
        double[] values = known(figures.stream().mapToDouble(Estimate::mean));
        return new Rounding(digits(values), false, most(values) >= EXACT_GROUPED, false);
    }

    /**
     * As many as the interval in the middle bears; one more where the narrowest would look like none, or where figures that differ
     * would look the same, unless they are large.
     */
    private static int digits(double[] halves, double[] means) {
        int digits = digits(halves[halves.length / 2]);
        boolean none = halves[0] < 0.5 * Math.pow(10, -digits);
        boolean same = shown(means, digits) < shown(means, MOST_DIGITS);
        return bounded(most(means) < SMALL && (none || same) ? digits + 1 : digits);
    }

    /** How many look different. */
    private static long shown(double[] values, int digits) {
        double scale = Math.pow(10, digits);
        return DoubleStream.of(values)
                .map(value -> Math.rint(value * scale))
                .distinct()
                .count();
    }

    /** Half an interval has one digit that counts, and two if it begins with 1 or lies between 1 and 10. */
    private static int digits(double half) {
        return half >= 1 && half < 10 ? 1 : bounded(Math.ceil(-Math.log10(half / 2)));
    }

    /** As many as the figures have, but no more than three that count in the largest. */
    private static int digits(double[] values) {
        double most = most(values);
        int enough = most == 0 ? 0 : bounded(2 - Math.floor(Math.log10(most)));
        for (int digits = 0; digits < enough; digits++) {
            double scale = Math.pow(10, digits);
            if (DoubleStream.of(values).allMatch(v -> Math.abs(v * scale - Math.rint(v * scale)) < 1e-6)) {
                return digits;
            }
        }
        return enough;
    }

    private static int bounded(double digits) {
        return (int) Math.max(0, Math.min(MOST_DIGITS, digits));
    }

    /** In rising order, without what is not known. */
    private static double[] known(DoubleStream values) {
        return values.filter(Double::isFinite).sorted().toArray();
    }

    private static double most(double[] values) {
        return DoubleStream.of(values).map(Math::abs).max().orElse(0);
    }

    private static boolean lopsided(Estimate figure) {
        return Math.abs((figure.low() + figure.high()) / 2 - figure.mean()) > 0.02 * figure.halfWidth();
    }

    String value(double value) {
        if (!Double.isFinite(value)) {
            return Figures.fixed(Double.NaN, 0);
        }
        String bare = plain(Math.abs(value));
        if (bare.matches("[0.]*")) {
            return bare;
        }
        return (value < 0 ? "−" : signed ? "+" : "") + bare;
    }

    /** {@code ±0.4} or {@code (11.9 to 13.1)}; empty where no interval is known. */
    String spread(Estimate figure, Texts words) {
        if (!Double.isFinite(figure.halfWidth())) {
            return "";
        }
        return lopsided
                ? "(" + words.get("range", value(figure.low()), value(figure.high())) + ")"
                : "±" + plain(figure.halfWidth());
    }

    /** Figure and interval. */
    String text(Estimate figure, Texts words) {
        return (value(figure.mean()) + " " + spread(figure, words)).strip();
    }

    private String plain(double value) {
        return String.format(Locale.ROOT, "%" + (grouped ? "," : "") + "." + digits + "f", value);
    }
}
