package corridor.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words on a chart that keep clear of the edge, of lines and of each other. */
final class Labels {

    private static final double GAP = 5;

    /** Where words go, seen from the point: right (1) or left (-1), below (1) or above (-1). */
    private static final int[][] SIDES = {{-1, -1}, {1, 1}, {1, -1}, {-1, 1}};

    /** Radians from the horizontal. */
    private static final double[] ANGLES = {0.78, 0.38, 0, 1.15, 1.37, 1.57};

    private final Rectangle2D area;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Line2D> lines = new ArrayList<>();
    private final List<Line2D> leaders = new ArrayList<>();

    /** @param area where words may stand */
    Labels(Rectangle2D area) {
        this.area = area;
    }

    /** A line that no word may touch. */
    void avoid(Point2D from, Point2D to) {
        lines.add(new Line2D.Double(from, to));
    }

    void avoid(Rectangle2D box) {
        taken.add(box);
    }

    /**
     * Writes the words near a point, with a thin line to it when they had to move away; not at all when there is no room.
     *
     * @param above whether words rather stand above and left of the point, else below and right
     */
    void place(Graphics2D g, String text, Point2D point, Font font, Color color, boolean above) {
        String words = Fonts.drawable(text);
        int first = above ? 0 : 1;
        // Last, where nothing else is left, with a leader that crosses a line.
        for (int side = first; side < 2 * SIDES.length + first; side++) {
            int[] sides = SIDES[side % SIDES.length];
            boolean crossing = side >= SIDES.length + first;
            Rectangle2D box = find(point, Ink.width(words, font), Ink.height(font), sides, crossing);
            if (box != null) {
                taken.add(box);
                Line2D leader = leader(box, point, sides[0], sides[1]);
                if (length(leader) > 20) {
                    g.setStroke(Theme.solid(1));
                    g.setColor(Theme.MUTED);
                    g.draw(leader);
                    leaders.add(leader);
                }
                Ink.text(g, words, box.getX(), box.getCenterY(), font, color, 0);
                return;
            }
        }
    }

    /** @param crossing whether the leader may cross a line */
    private @Nullable Rectangle2D find(Point2D point, double width, double height, int[] sides, boolean crossing) {
        int right = sides[0];
        int down = sides[1];
        for (double away = 8; away < 260; away += 6) {
            for (double angle : ANGLES) {
                double x = point.getX() + right * away * Math.cos(angle) - (right < 0 ? width : 0);
                double y = point.getY() + down * away * Math.sin(angle) - (down < 0 ? height : 0);
                Rectangle2D box = new Rectangle2D.Double(x, y, width, height);
                Line2D leader = leader(box, point, right, down);
                if (free(box, leader) && (crossing || length(leader) <= 20 || clear(leader))) {
                    return box;
                }
            }
        }
        return null;
    }

    private boolean free(Rectangle2D box, Line2D leader) {
        Rectangle2D wide =
                new Rectangle2D.Double(box.getX() - GAP, box.getY() - 1, box.getWidth() + 2 * GAP, box.getHeight() + 2);
        boolean far = length(leader) > 20;
        return area.contains(box)
                && taken.stream().noneMatch(other -> wide.intersects(other) || (far && leader.intersects(other)))
                && lines.stream().noneMatch(line -> line.intersects(wide))
                && leaders.stream().noneMatch(line -> line.intersects(wide) || (far && line.intersectsLine(leader)));
    }

    /** But for its end, which stands on the line that it leads to. */
    private boolean clear(Line2D leader) {
        double share = 1 - 12 / length(leader);
        Line2D start = new Line2D.Double(
                leader.getX1(),
                leader.getY1(),
                leader.getX1() + share * (leader.getX2() - leader.getX1()),
                leader.getY1() + share * (leader.getY2() - leader.getY1()));
        return lines.stream().noneMatch(line -> line.intersectsLine(start));
    }

    private static Line2D leader(Rectangle2D box, Point2D point, int right, int down) {
        double x = right < 0 ? box.getMaxX() + 2 : box.getX() - 2;
        double y = down < 0 ? box.getMaxY() - 5 : box.getY() + 5;
        return new Line2D.Double(x, y, point.getX() + 3.0 * right, point.getY() + 3.0 * down);
    }

    private static double length(Line2D line) {
        return line.getP1().distance(line.getP2());
    }

    /** Moves heights apart, in their order, until each has {@code gap}; they stay within the bounds when there is room. */
    static double[] apart(double[] heights, double gap, double low, double high) {
        Integer[] order = new Integer[heights.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        java.util.Arrays.sort(order, java.util.Comparator.comparingDouble(i -> heights[i]));
        double[] moved = heights.clone();
        double from = low;
        for (Integer i : order) {
            moved[i] = Math.max(moved[i], from);
            from = moved[i] + gap;
        }
        double to = high;
        for (int k = order.length - 1; k >= 0; k--) {
            moved[order[k]] = Math.min(moved[order[k]], to);
            to = moved[order[k]] - gap;
        }
        return moved;
    }
}
