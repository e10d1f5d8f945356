package corridor.report;

import corridor.result.Published;
import corridor.units.Unit;

/**
 * A published figure and what was simulated beside it, as text, all with the same digits.
 *
 * @param signed whether the figures are changes
 */
record PublishedText(Published it, boolean signed) {

    private static final double LARGE = 1_000;

    String reported() {
        return figure(it.reported())
                + (it.unit().id().isEmpty() ? "" : " " + it.unit().id());
    }

    String range(Texts words) {
        return span(it.low(), it.high(), words);
    }

    String simulated() {
        return figure(it.simulated().value());
    }

    String interval(Texts words) {
        return span(it.simulated().low(), it.simulated().high(), words);
    }

    String halfWidth() {
        double half = (it.simulated().high() - it.simulated().low()) / 2;
        return Double.isNaN(half) ? "" : "+-" + bare(half);
    }

    /** Simulated minus reported, as a part of what was reported. */
    String relative() {
        double percent = 100 * it.relativeDifference();
        return Double.isNaN(percent) ? Figures.one(percent) : Figures.signed(percent, 0) + "%";
    }

    /** What the file says of where the figure comes from. */
    String source() {
        return (it.source() + " " + it.confidence()).strip();
    }

    private String span(double low, double high, Texts words) {
        return Double.isNaN(low) ? Figures.one(low) : words.get("range", figure(low), figure(high));
    }

    private String figure(double value) {
        String bare = bare(Math.abs(value));
        boolean nothing = bare.matches("[0.%]*");
        if (!signed || Double.isNaN(value) || nothing) {
            return bare(nothing ? 0 : value);
        }
        return (value < 0 ? "−" : "+") + bare;
    }

    private String bare(double value) {
        if (it.unit() == Unit.SHARE) {
            return Figures.percent(value);
        }
        boolean large =
                Math.abs(it.reported()) >= LARGE || Math.abs(it.simulated().value()) >= LARGE;
        return large ? Figures.whole(value) : Figures.one(value);
    }
}
