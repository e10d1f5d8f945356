package corridor.report;

import corridor.stats.Estimate;
import corridor.study.Picture;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * From where to where an axis of means goes. It holds every mean; an interval that is far wider than the others are would press all
 * lines flat, and is cut. What is drawn in a plane is an amount, whose axis has no place below zero unless a mean lies there;
 * differences are bars.
 */
record Reach(double from, double to) {

    private static final double MARGIN = 0.08;

    /** So many times as wide as the one in the middle, an interval is shown whole wherever it lies. */
    private static final double WIDE = 1.5;

    static Reach of(Picture picture) {
        int choices = picture.y().steps().size();
        if (choices > 0) {
            return new Reach(-0.5, choices - 0.5);
        }
        return of(picture.series().stream()
                .flatMap(series -> series.points().stream())
                .map(Picture.Point::y)
                .filter(y -> Double.isFinite(y.mean()))
                .toList());
    }

    /** @param values with a known mean each */
    static Reach of(List<Estimate> values) {
        double least = means(values).min().orElse(0);
        double most = means(values).max().orElse(1);
        double beyond = Math.max((most - least) / 2, WIDE * usualHalfWidth(values));
        double low = Math.max(ends(values, Estimate::low).min().orElse(least), least - beyond);
        double high = Math.min(ends(values, Estimate::high).max().orElse(most), most + beyond);
        return around(least >= 0 ? Math.max(low, 0) : low, high);
    }

    /** With some air, and from zero where that is not far. */
    private static Reach around(double low, double high) {
        double margin = high > low ? MARGIN * (high - low) : Math.max(0.5, Math.abs(low) * 0.1);
        boolean fromZero = low >= 0 && low < 0.4 * high;
        boolean toZero = high <= 0 && high > 0.4 * low;
        return new Reach(fromZero ? 0 : low - margin, toZero ? 0 : high + margin);
    }

    /** Whether a part of its interval lies outside. */
    boolean cuts(Estimate value) {
        return value.low() < from || value.high() > to;
    }

    /** The largest size of what stands at the axis. */
    double size() {
        return Math.max(Math.abs(from), Math.abs(to));
    }

    private static DoubleStream means(List<Estimate> values) {
        return values.stream().mapToDouble(Estimate::mean);
    }

    /** The end of each interval, or the mean where none is known. */
    private static DoubleStream ends(List<Estimate> values, ToDoubleFunction<Estimate> end) {
        return values.stream().mapToDouble(value -> {
            double at = end.applyAsDouble(value);
            return Double.isNaN(at) ? value.mean() : at;
        });
    }

    /** The median; 0 where no interval is known. */
    private static double usualHalfWidth(List<Estimate> values) {
        double[] widths = values.stream()
                .mapToDouble(Estimate::halfWidth)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return widths.length == 0 ? 0 : widths[widths.length / 2];
    }
}
