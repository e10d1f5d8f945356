package corridor.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Strokes and words, each in one line of code. */
final class Ink {

    /** The same in every picture, bitmap or vector, so that places do not depend on the kind of file. */
    private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

    private static final Pattern BREAKS = Pattern.compile("(?<= )|(?<=\\p{L}[-._=/,])");

    private Ink() {}

    /** @param align where {@code x} is: 0 at the start of the words, 0.5 in their middle, 1 at their end */
    static void text(Graphics2D g, String text, double x, double middle, Font font, Color color, double align) {
        String words = Fonts.drawable(text);
        g.setFont(font);
        g.setColor(color);
        double start = x - align * width(words, font);
        g.drawString(words, (float) start, (float) (middle + 0.36 * font.getSize2D()));
    }

    static double width(String text, Font font) {
        return font.getStringBounds(text, METRICS).getWidth();
    }

    static double height(Font font) {
        return 1.25 * font.getSize2D();
    }

    /** The longest start of the text that fits, with dots when it was cut. */
    static String fit(String text, Font font, double width) {
        String words = Fonts.drawable(text);
        if (width(words, font) <= width) {
            return words;
        }
        int end = words.length();
        while (end > 1
                && font.getStringBounds(words.substring(0, end).strip() + "…", METRICS)
                                .getWidth()
                        > width) {
            end--;
        }
        return words.substring(0, end).strip() + "…";
    }

    /** Lines that fit, broken at spaces and inside long names; a name without a place to break is broken anywhere. */
    static List<String> wrap(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : BREAKS.split(Fonts.drawable(text), -1)) {
            if (!line.isEmpty() && width((line + piece).strip(), font) > width) {
                lines.add(line.strip());
                line = "";
            }
            line += piece;
            while (line.length() > 1 && width(line.strip(), font) > width) {
                int end = line.length() - 1;
                while (end > 1 && width(line.substring(0, end), font) > width) {
                    end--;
                }
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        lines.add(line.strip());
        return lines;
    }

    static void line(Graphics2D g, double x1, double y1, double x2, double y2) {
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /** From end to end, with a cap of so many pixels to either side. */
    static void interval(Graphics2D g, double left, double right, double y, double cap) {
        line(g, left, y, right, y);
        line(g, left, y - cap, left, y + cap);
        line(g, right, y - cap, right, y + cap);
    }

    /** The same, standing. */
    static void standingInterval(Graphics2D g, double x, double low, double high, double cap) {
        line(g, x, low, x, high);
        line(g, x - cap, low, x + cap, low);
        line(g, x - cap, high, x + cap, high);
    }

    static void box(Graphics2D g, Rectangle2D box, Color fill) {
        g.setColor(fill);
        g.fill(box);
    }

    /** Slanted lines over a box, cut at its edge by arithmetic: a clip would double the size of the picture's file. */
    static void hatch(Graphics2D g, Rectangle2D box, double distance, boolean rising) {
        Path2D lines = new Path2D.Double();
        double height = box.getHeight();
        for (double x = box.getX() - height + distance / 2; x < box.getMaxX(); x += distance) {
            double from = Math.max(x, box.getX());
            double to = Math.min(x + height, box.getMaxX());
            if (to - from > 0.5) {
                double a = (from - x) / height;
                double b = (to - x) / height;
                lines.moveTo(from, rising ? box.getMaxY() - a * height : box.getY() + a * height);
                lines.lineTo(to, rising ? box.getMaxY() - b * height : box.getY() + b * height);
            }
        }
        g.draw(lines);
    }
}
