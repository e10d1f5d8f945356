package corridor.report;

import corridor.result.Cause;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;

/** Each cause in its colour and hatch, the same in every chart. */
final class CauseInk {

        /** @param hatch 0 plain, 1 rising lines, 2 falling lines: neighbours differ in grey too */
        private record Fill(Color color, int hatch) {}

        private static final Map<Cause, Fill> FILLS = Map.ofEntries(
                Map.entry(Cause.MOVING, new Fill(new Color(0xD3DAE1), 0)),
                Map.entry(Cause.HANDLING, new Fill(new Color(0x8D99A6), 0)),
                Map.entry(Cause.GAUGE_CHANGE, new Fill(new Color(0x009E73), 2)),
                Map.entry(Cause.DOCUMENTS, new Fill(new Color(0xE69F00), 0)),
                Map.entry(Cause.INSPECTION, new Fill(new Color(0xD55E00), 1)),
                Map.entry(Cause.WAITING_TRAIN, new Fill(new Color(0x8CCBEF), 2)),
                Map.entry(Cause.WAITING_TRUCK, new Fill(new Color(0xB07AA1), 1)),
                Map.entry(Cause.WAITING_VESSEL, new Fill(new Color(0x0072B2), 0)),
                Map.entry(Cause.WAITING_BERTH, new Fill(new Color(0x003A5C), 0)),
                Map.entry(Cause.WEATHER, new Fill(new Color(0xF0E442), 0)),
                Map.entry(Cause.CLOSED, new Fill(new Color(0xCC79A7), 1)),
                Map.entry(Cause.BLOCKED, new Fill(new Color(0x1F2933), 0)));

    private CauseInk() {}

        static void fill(Graphics2D g, Cause cause, Rectangle2D box) {
            Fill fill = fill(cause);
            Ink.box(g, box, fill.color);
            g.setColor(Theme.pale(Theme.PAPER, 190));
            g.setStroke(Theme.solid(2.4));
            if (fill.hatch > 0) {
                Ink.hatch(g, box, 9, fill.hatch == 1);
            }
            g.setColor(Theme.PAPER);
            g.setStroke(Theme.solid(1.6));
            Ink.line(g, box.getMaxX(), box.getY(), box.getMaxX(), box.getMaxY());
        }

    static boolean hatched(Cause cause) {
        return fill(cause).hatch > 0;
    }

    static Color color(Cause cause) {
        return fill(cause).color;
    }

    /** Of words upon it. */
    static Color words(Cause cause) {
        return luminance(color(cause)) > 0.3 ? Theme.INK : Theme.PAPER;
    }

        private static Fill fill(Cause cause) {
            return FILLS.getOrDefault(cause, new Fill(Theme.MUTED, 0));
        }

        /** WCAG 2.2, relative luminance. */
        private static double luminance(Color color) {
            return 0.2126 * linear(color.getRed())
                    + 0.7152 * linear(color.getGreen())
                    + 0.0722 * linear(color.getBlue());
        }

        private static double linear(int channel) {
            double c = channel / 255.0;
            return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
}
