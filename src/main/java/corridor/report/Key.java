package corridor.report;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** What each mark stands for, in rows across the whole picture; nothing where there is only one without a name. */
final class Key {

    static final int ROW = 34;

    private static final double SAMPLE = 56;
    private static final double GAP = 44;
    private static final double ROOM = Theme.WIDTH - 80.0;

    private final List<List<Integer>> rows = new ArrayList<>();
    private final List<String> names;
    private final Font font = Fonts.semibold(Theme.LABEL - 1);

    Key(List<String> names) {
        this.names = names;
        if (names.size() == 1 && names.get(0).isEmpty()) {
            return;
        }
        double x = 0;
        for (int i = 0; i < names.size(); i++) {
            if (rows.isEmpty() || x + width(i) > ROOM) {
                rows.add(new ArrayList<>());
                x = 0;
            }
            rows.get(rows.size() - 1).add(i);
            x += width(i) + GAP;
        }
    }

    private double width(int i) {
        return Math.min(ROOM, SAMPLE + Ink.width(Fonts.drawable(names.get(i)), font));
    }

    int height() {
        return rows.size() * ROW;
    }

    /** Draws the sample of one in a box of 44 by 20 whose middle left is at {@code x, y}. */
    interface Sample {
        void draw(Graphics2D g, int number, double x, double y);
    }

    /** @param bottom where the last row ends */
    void paint(Graphics2D g, double left, double bottom, Sample sample) {
        double y = bottom - height() + ROW / 2.0;
        for (List<Integer> row : rows) {
            double x = left;
            for (int i : row) {
                sample.draw(g, i, x, y);
                Ink.text(
                        g,
                        CutNames.fit(names, names.get(i), font, ROOM - SAMPLE),
                        x + SAMPLE,
                        y,
                        font,
                        Theme.word(i),
                        0);
                x += width(i) + GAP;
            }
            y += ROW;
        }
    }
}
