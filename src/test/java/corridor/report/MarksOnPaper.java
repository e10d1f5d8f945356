package corridor.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;

/** Paper that remembers every outline: with which colour and dash, and whether it is one of the markers. */
final class MarksOnPaper extends SVGGraphics2D {

    /** @param marker its number, where the shape is one */
    record Mark(Color color, String dash, OptionalInt marker) {}

    private final List<Mark> marks;

    private MarksOnPaper(List<Mark> marks) {
        super(GenericDOMImplementation.getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null));
        this.marks = marks;
    }

    private MarksOnPaper(MarksOnPaper parent) {
        super(parent);
        marks = parent.marks;
    }

    static List<Mark> of(JFreeChart chart, int height) {
        MarksOnPaper paper = new MarksOnPaper(new ArrayList<>());
        chart.draw(paper, new Rectangle2D.Double(0, 0, Theme.WIDTH, height));
        return paper.marks;
    }

    static String dash(BasicStroke stroke) {
        return Arrays.toString(stroke.getDashArray());
    }

    @Override
    public Graphics2D create() {
        return new MarksOnPaper(this);
    }

    @Override
    public void draw(Shape shape) {
        if (getPaint() instanceof Color color && getStroke() instanceof BasicStroke stroke) {
            marks.add(new Mark(color, dash(stroke), marker(shape)));
        }
        super.draw(shape);
    }

    /** By kind and size, which {@link Marker} alone draws: 14 by 14, 16 by 16, 18 by 18 and 18 by 16 pixels. */
    private static OptionalInt marker(Shape shape) {
        for (int number = 0; number < Marker.KINDS; number++) {
            Rectangle2D box = shape.getBounds2D();
            Rectangle2D its = Marker.at(0, 0, number).getBounds2D();
            boolean same =
                    Math.abs(box.getWidth() - its.getWidth()) + Math.abs(box.getHeight() - its.getHeight()) < 0.01;
            if (same && kind(shape).equals(kind(Marker.at(0, 0, number)))) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }

    private static String kind(Shape shape) {
        return shape instanceof Rectangle2D
                ? "square"
                : shape instanceof Ellipse2D ? "disc" : shape instanceof Path2D ? "path" : "other";
    }
}
