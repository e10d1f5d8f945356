package corridor.report;

import corridor.stats.Estimate;
import corridor.study.Picture;
import corridor.study.Picture.Point;
import corridor.study.Picture.Series;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/** A response: each series a line with its name at the end, its intervals as a band or as bars. */
final class LinesChart {

    private static final int HEIGHT = 900;
    private static final int MOST_FIGURES = 14;
    /** More marks than this hide the line they stand on. */
    private static final int MOST_MARKS = 30;

    private static final double LINE = 25;
    private static final double WIDEST_NAME = 400;

    private final Picture picture;
    private final PictureText text;
    private final List<List<String>> names = new ArrayList<>();
    private final Plane plane;
    private final Font font = Fonts.semibold(Theme.LABEL - 1);

    LinesChart(PictureText text) {
        this.text = text;
        picture = text.picture();
        picture.series().forEach(series -> names.add(Ink.wrap(series.name().words(), font, WIDEST_NAME)));
        double widest = names.stream()
                .flatMap(List::stream)
                .mapToDouble(line -> Ink.width(line, font))
                .max()
                .orElse(0);
        plane = new Plane(text, widest == 0 ? 50 : widest + 60);
    }

    int height() {
        return HEIGHT + plane.further();
    }

    XYPlot plot() {
        XYPlot plot = plane.plot(plane.data(true), renderer(picture.series(), banded()), 0);
        plot.addAnnotation(new Marks(this::words));
        return plot;
    }

    JFreeChart draw(String footer) {
        return Theme.framed(plot(), text.title(), text.note(), footer);
    }

    /** @param banded whether intervals are bands, else bars */
    static XYLineAndShapeRenderer renderer(List<Series> lines, boolean banded) {
        XYLineAndShapeRenderer renderer = banded ? bands(lines) : Plane.errorBars(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            renderer.setSeriesLinesVisible(i, true);
            renderer.setSeriesStroke(i, Theme.stroke(i, 3.4));
        }
        return renderer;
    }

    private static DeviationRenderer bands(List<Series> lines) {
        DeviationRenderer renderer = new DeviationRenderer(true, true) {
            @Override
            public boolean getItemShapeVisible(int series, int item) {
                List<Point> points = lines.get(series).points();
                return points.size() <= MOST_MARKS || !points.get(item).label().isEmpty();
            }
        };
        renderer.setAlpha(0.16f);
        for (int i = 0; i < lines.size(); i++) {
            renderer.setSeriesPaint(i, Theme.line(i));
            renderer.setSeriesFillPaint(i, Theme.line(i));
            renderer.setSeriesShape(i, Marker.at(0, 0, i));
        }
        return renderer;
    }

    private boolean banded() {
        return text.banded();
    }

    private void words(Graphics2D g, Marks.Scale scale) {
        Labels labels = new Labels(new Rectangle2D.Double(
                scale.area().getX() + 4,
                scale.area().getY() - 8,
                scale.area().getWidth() + 30,
                scale.area().getHeight() + 4));
        for (int i = 0; i < picture.series().size(); i++) {
            avoid(labels, scale, i);
        }
        for (int i = 0; i < picture.series().size(); i++) {
            figures(g, labels, scale, i);
        }
        endNames(g, scale);
    }

    private void avoid(Labels labels, Marks.Scale scale, int series) {
        Point2D before = null;
        for (Point point : picture.series().get(series).points()) {
            Point2D at = at(scale, series, point);
            if (Double.isNaN(point.y().mean())) {
                before = null;
                continue;
            }
            labels.avoid(new Rectangle2D.Double(at.getX() - 10, at.getY() - 10, 20, 20));
            if (!banded() && !Double.isNaN(point.y().low())) {
                labels.avoid(
                        new Point2D.Double(at.getX(), scale.y(point.y().low())),
                        new Point2D.Double(at.getX(), scale.y(point.y().high())));
            }
            if (before != null) {
                labels.avoid(before, at);
            }
            before = at;
        }
    }

    /** The label of a point; where there is one short line, its figures too. */
    private void figures(Graphics2D g, Labels labels, Marks.Scale scale, int series) {
        List<Point> points = picture.series().get(series).points();
        Rounding rounding = Rounding.of(points.stream().map(Point::y).toList());
        boolean alone = picture.series().size() == 1 && points.size() <= MOST_FIGURES;
        for (Point point : points) {
            Estimate y = point.y();
            String text = (point.label().words() + (alone ? " " + rounding.value(y.mean()) : "")).strip();
            if (!text.isEmpty() && !Double.isNaN(y.mean())) {
                labels.place(g, text, at(scale, series, point), Fonts.regular(Theme.LABEL), Theme.INK, true);
            }
        }
    }

    private Point2D at(Marks.Scale scale, int series, Point point) {
        return scale.at(plane.x(series, point), point.y().mean());
    }

    private void endNames(Graphics2D g, Marks.Scale scale) {
        List<Integer> named = IntStream.range(0, names.size())
                .filter(i -> !picture.series().get(i).name().isEmpty()
                        && last(picture.series().get(i)).isPresent())
                .boxed()
                .toList();
        double[] wanted = named.stream()
                .mapToDouble(i -> last(picture.series().get(i))
                        .map(point -> scale.y(point.y().mean()))
                        .orElse(0.0))
                .toArray();
        int lines = names.stream().mapToInt(List::size).max().orElse(1);
        double room = LINE * lines / 2;
        double[] heights = Labels.apart(
                wanted,
                LINE * lines + 6,
                scale.area().getY() + room,
                scale.area().getMaxY() - room);
        for (int k = 0; k < heights.length; k++) {
            int i = named.get(k);
            double height = heights[k];
            last(picture.series().get(i)).ifPresent(point -> endName(g, scale, i, at(scale, i, point), height));
        }
    }

    private void endName(Graphics2D g, Marks.Scale scale, int series, Point2D from, double height) {
        double x = scale.area().getMaxX() + 40;
        g.setColor(Theme.line(series));
        g.setStroke(Theme.dotted(1.6));
        Ink.line(g, from.getX() + 12, from.getY(), x - 8, height);
        List<String> lines = names.get(series);
        for (int k = 0; k < lines.size(); k++) {
            double y = height + LINE * (k - (lines.size() - 1) / 2.0);
            Ink.text(g, lines.get(k), x, y, font, Theme.word(series), 0);
        }
    }

    private static Optional<Point> last(Series series) {
        return series.points().stream()
                .filter(point -> Double.isFinite(point.y().mean()))
                .max(Comparator.comparingDouble(Point::x));
    }
}
