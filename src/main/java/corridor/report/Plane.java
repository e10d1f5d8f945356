package corridor.report;

import corridor.stats.Estimate;
import corridor.study.Phrase;
import corridor.study.Picture;
import corridor.study.Picture.Point;
import corridor.study.Picture.Series;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** The axes of a picture whose points have an x and a y, and the points as the chart library wants them. */
final class Plane {

    /** Where words begin at the left, under the title. */
    static final double LEFT = 32;

    private static final double LINE = 24;
    private static final double GROUPED = 1_000;

    /** Of figures that may be years. */
    private static final double X_GROUPED = 10_000;

    private static final double APART = 0.07;

    private final Picture picture;
    private final Locale language;
    private final double right;
    private final double width;
    private final Reach reach;
    private final boolean banded;
    private final List<List<String>> steps = new ArrayList<>();
    private final Font font = Fonts.regular(Theme.SMALL + 1);

    /** @param right room beside the plot, pixels */
    Plane(PictureText text, double right) {
        this(text, right, Theme.WIDTH - 170 - right, Reach.of(text.picture()), text.banded());
    }

    /**
     * @param width of the plot, pixels
     * @param reach of the upright axis
     * @param banded whether intervals are bands, which need no arrow where they are cut
     */
    Plane(PictureText text, double right, double width, Reach reach, boolean banded) {
        picture = text.picture();
        language = text.words().language();
        this.right = right;
        this.width = width;
        this.reach = reach;
        this.banded = banded;
        double room = width / Math.max(1, picture.x().steps().size()) - 16;
        picture.x().steps().forEach(step -> steps.add(Ink.wrap(step.words(), font, room)));
    }

    boolean stepped() {
        return !steps.isEmpty();
    }

    int stepLines() {
        return steps.stream().mapToInt(List::size).max().orElse(0);
    }

    /** What names of steps take in height beyond one line. */
    int further() {
        return (int) (LINE * Math.max(0, stepLines() - 1));
    }

    /** Series by series; those at the same step stand beside each other. */
    XYIntervalSeriesCollection data(boolean apart) {
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        for (int i = 0; i < picture.series().size(); i++) {
            XYIntervalSeries series = new XYIntervalSeries(i, false, true);
            for (Point point : picture.series().get(i).points()) {
                double x = point.x() + (apart ? shift(i) : 0);
                Estimate y = point.y();
                series.add(x, x, x, y.mean(), y.low(), y.high());
            }
            data.addSeries(series);
        }
        return data;
    }

    /** To the side, in steps, so that intervals do not hide each other; none on an axis of numbers, where it would lie. */
    private double shift(int series) {
        int count = picture.series().size();
        return stepped() ? (series - (count - 1) / 2.0) * Math.min(APART, 0.6 / count) : 0;
    }

    double x(int series, Point point) {
        return point.x() + shift(series);
    }

    static XYErrorRenderer errorBars(int series) {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setErrorStroke(Theme.solid(2));
        renderer.setCapLength(12);
        for (int i = 0; i < series; i++) {
            renderer.setSeriesPaint(i, Theme.line(i));
            renderer.setSeriesShape(i, Marker.at(0, 0, i));
        }
        return renderer;
    }

    /** @param above room for a key over the plot, pixels */
    XYPlot plot(XYIntervalSeriesCollection data, XYItemRenderer renderer, double above) {
        XYPlot plot = new XYPlot(data, xAxis(), yAxis(), renderer);
        Theme.clean(plot);
        plot.setDomainGridlinesVisible(false);
        plot.setInsets(new RectangleInsets(above + 56, 10, stepped() ? LINE * stepLines() + 56 : 6, right));
        plot.addAnnotation(new Marks(this::words));
        return plot;
    }

    private NumberAxis xAxis() {
        if (stepped()) {
            return Theme.hidden(-0.5, steps.size() - 0.5);
        }
        double[] xs = points().mapToDouble(Point::x).toArray();
        double low = DoubleStream.of(xs).min().orElse(0);
        double high = DoubleStream.of(xs).max().orElse(1);
        double margin = high > low ? 0.04 * (high - low) : Math.max(0.5, Math.abs(low) * 0.1);
        double tick = Theme.step(high - low + 2 * margin, width < Theme.WIDTH / 2.0 ? 5 : 10);
        boolean whole = DoubleStream.of(xs).allMatch(x -> x == Math.rint(x));
        return Theme.foot(
                picture.x().label().words(),
                low - margin,
                high + margin,
                whole ? Math.max(1, tick) : tick,
                format(high, X_GROUPED));
    }

    private NumberAxis yAxis() {
        List<Phrase> choices = picture.y().steps();
        if (!choices.isEmpty()) {
            return Theme.choices(choices.stream().map(Phrase::words).toList());
        }
        double ticks = reach.to() - reach.from();
        return Theme.axis("", reach.from(), reach.to(), Theme.step(ticks, 8), format(reach.size()));
    }

    private Stream<Point> points() {
        return picture.series().stream().map(Series::points).flatMap(List::stream);
    }

    static String format(double most) {
        return format(most, GROUPED);
    }

    private static String format(double most, double grouped) {
        String digits = most >= grouped ? "#,##0.######" : "0.######";
        return digits + ";−" + digits;
    }

    /** A path of a scenario stays as it is typed. */
    static String begin(String label, Locale language) {
        boolean path = label.split("[ ,]", 2)[0].contains(".");
        return label.isEmpty() || path ? label : label.substring(0, 1).toUpperCase(language) + label.substring(1);
    }

    /** At the edge, where an interval goes on beyond it. */
    private void arrows(Graphics2D g, Marks.Scale scale) {
        for (int i = 0; i < picture.series().size(); i++) {
            g.setColor(Theme.line(i));
            for (Point point : picture.series().get(i).points()) {
                double x = scale.x(x(i, point));
                if (point.y().high() > reach.to()) {
                    arrow(g, x, scale.area().getY(), 1);
                }
                if (point.y().low() < reach.from()) {
                    arrow(g, x, scale.area().getMaxY(), -1);
                }
            }
        }
    }

    /** @param down 1 where its shaft is below its tip, -1 above */
    private static void arrow(Graphics2D g, double x, double tip, int down) {
        Path2D head = new Path2D.Double();
        head.moveTo(x, tip);
        head.lineTo(x - 6, tip + 12.0 * down);
        head.lineTo(x + 6, tip + 12.0 * down);
        head.closePath();
        g.fill(head);
    }

    private void words(Graphics2D g, Marks.Scale scale) {
        if (!picture.y().label().isEmpty()) {
            Ink.text(
                    g,
                    begin(picture.y().label().words(), language),
                    LEFT,
                    scale.area().getY() - 26,
                    Fonts.regular(Theme.LABEL),
                    Theme.MUTED,
                    0);
        }
        if (!banded) {
            arrows(g, scale);
        }
        boolean numbers = picture.y().steps().isEmpty();
        if (numbers && scale.range().getLowerBound() < 0 && scale.range().getUpperBound() > 0) {
            g.setColor(Theme.MUTED);
            g.setStroke(Theme.solid(1.8));
            Ink.line(g, scale.area().getX(), scale.y(0), scale.area().getMaxX(), scale.y(0));
        }
        for (int step = 0; step < steps.size(); step++) {
            double y = scale.area().getMaxY() + 20;
            for (String line : steps.get(step)) {
                Ink.text(g, line, scale.x(step), y, font, Theme.MUTED, 0.5);
                y += LINE;
            }
        }
        if (stepped() && !picture.x().label().isEmpty()) {
            double y = scale.area().getMaxY() + 20 + LINE * stepLines() + 14;
            Ink.text(
                    g,
                    picture.x().label().words(),
                    scale.area().getCenterX(),
                    y,
                    Fonts.regular(Theme.LABEL),
                    Theme.MUTED,
                    0.5);
        }
    }
}
