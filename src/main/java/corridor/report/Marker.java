package corridor.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Square, disc, diamond, triangle: told apart in grey. */
final class Marker {

    static final int KINDS = 4;

    private Marker() {}

    /** @param filled hollow where nothing was shown */
    static void draw(Graphics2D g, double x, double y, int number, Color color, boolean filled) {
        Shape shape = at(x, y, number);
        g.setColor(filled ? color : Theme.PAPER);
        g.fill(shape);
        g.setColor(color);
        g.setStroke(Theme.solid(2.6));
        g.draw(shape);
    }

    /** @param number after the last shape comes the first again */
    static Shape at(double x, double y, int number) {
        int kind = number % KINDS;
        if (kind == 0) {
            return new Rectangle2D.Double(x - 7, y - 7, 14, 14);
        }
        if (kind == 1) {
            return new Ellipse2D.Double(x - 8, y - 8, 16, 16);
        }
        Path2D path = new Path2D.Double();
        path.moveTo(x, y - 9);
        path.lineTo(x + 9, kind == 2 ? y : y + 7);
        path.lineTo(kind == 2 ? x : x - 9, kind == 2 ? y + 9 : y + 7);
        if (kind == 2) {
            path.lineTo(x - 9, y);
        }
        path.closePath();
        return path;
    }
}
