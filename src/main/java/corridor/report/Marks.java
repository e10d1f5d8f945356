package corridor.report;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Free drawing on a plot, in its scales: what the chart library has no renderer for. */
final class Marks extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1;

    private final transient Painter painter;

    Marks(Painter painter) {
        this.painter = painter;
    }

    @Override
    public void draw(
            Graphics2D g,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis domainAxis,
            ValueAxis rangeAxis,
            int rendererIndex,
            PlotRenderingInfo info) {
        Shape clip = g.getClip();
        // Labels stand in the margins too, and the plot clips to its own area.
        g.setClip(null);
        painter.paint(g, new Scale(area, domainAxis, rangeAxis));
        g.setClip(clip);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    interface Painter {
        void paint(Graphics2D g, Scale scale);
    }

    /** From values to places on the picture. */
    record Scale(Rectangle2D area, ValueAxis domain, ValueAxis range) {
        double x(double value) {
            return domain.valueToJava2D(value, area, RectangleEdge.BOTTOM);
        }

        double y(double value) {
            return range.valueToJava2D(value, area, RectangleEdge.LEFT);
        }

        Point2D at(double x, double y) {
            return new Point2D.Double(x(x), y(y));
        }
    }
}
