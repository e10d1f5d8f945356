package corridor.report;

import corridor.study.Picture;
import corridor.study.Picture.Point;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;

/** Points in a plane, each series with a shape and a colour of its own. */
final class PointsChart {

    private static final int HEIGHT = 960;

    private final Picture picture;
    private final PictureText text;
    private final Plane plane;
    private final Key key;

    PointsChart(PictureText text) {
        this.text = text;
        picture = text.picture();
        plane = new Plane(text, 50);
        key = new Key(
                picture.series().stream().map(series -> series.name().words()).toList());
    }

    int height() {
        return HEIGHT + key.height() + plane.further();
    }

    XYPlot plot() {
        XYPlot plot =
                plane.plot(plane.data(true), Plane.errorBars(picture.series().size()), key.height());
        plot.addAnnotation(new Marks(this::words));
        return plot;
    }

    JFreeChart draw(String footer) {
        return Theme.framed(plot(), text.title(), text.note(), footer);
    }

    private void words(Graphics2D g, Marks.Scale scale) {
        key.paint(
                g,
                Plane.LEFT,
                scale.area().getY() - 48,
                (paper, i, x, y) -> Marker.draw(paper, x + 30, y, i, Theme.line(i), true));
        Labels labels = new Labels(scale.area());
        for (int i = 0; i < picture.series().size(); i++) {
            for (Point point : known(i)) {
                Point2D at = at(scale, i, point);
                labels.avoid(new Rectangle2D.Double(at.getX() - 9, at.getY() - 9, 18, 18));
            }
        }
        for (int i = 0; i < picture.series().size(); i++) {
            for (Point point : known(i)) {
                if (!point.label().isEmpty()) {
                    Point2D at = at(scale, i, point);
                    labels.place(g, point.label().words(), at, Fonts.regular(Theme.SMALL + 1), Theme.word(i), true);
                }
            }
        }
    }

    private List<Point> known(int series) {
        return picture.series().get(series).points().stream()
                .filter(point -> Double.isFinite(point.y().mean()))
                .toList();
    }

    private Point2D at(Marks.Scale scale, int series, Point point) {
        return scale.at(plane.x(series, point), point.y().mean());
    }
}
