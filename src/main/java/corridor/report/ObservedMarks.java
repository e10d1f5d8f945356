package corridor.report;

import corridor.result.Published;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleFunction;

/** What was observed of a whole way, in a diagram against its distance: diamonds at the kilometre where it ends. */
final class ObservedMarks {

    private static final double HALF = 9;

    private final List<Published> figures;
    private final String key;
    private final DoubleFunction<String> figure;
    private final Texts words;

    /**
     * @param key of the words beside a diamond, of the id and the figure
     * @param figure as it is written
     */
    ObservedMarks(List<Published> figures, String key, DoubleFunction<String> figure, Texts words) {
        this.figures = List.copyOf(figures);
        this.key = key;
        this.figure = figure;
        this.words = words;
    }

    /** The highest end of all ranges; 0 where nothing was observed. */
    double most() {
        return figures.stream()
                .mapToDouble(figure ->
                        Double.isNaN(figure.high()) ? figure.reported() : Math.max(figure.reported(), figure.high()))
                .max()
                .orElse(0);
    }

    /** Keeps words off the diamonds and their ranges. */
    void keepFree(Marks.Scale scale, Labels labels) {
        double x = scale.area().getMaxX();
        for (Published figure : figures) {
            double y = scale.y(figure.reported());
            labels.avoid(new Rectangle2D.Double(x - HALF, y - HALF, 2 * HALF, 2 * HALF));
            if (figure.low() < figure.high()) {
                double top = scale.y(figure.high());
                labels.avoid(new Rectangle2D.Double(x - 7, top - 1, 14, scale.y(figure.low()) - top + 2));
            }
        }
    }

    void paint(Graphics2D g, Marks.Scale scale, Labels labels) {
        figures.forEach(figure -> paint(g, scale, labels, figure));
    }

    private void paint(Graphics2D g, Marks.Scale scale, Labels labels, Published seen) {
        double x = scale.area().getMaxX();
        double y = scale.y(seen.reported());
        g.setColor(Theme.INK);
        g.setStroke(Theme.solid(2));
        if (seen.low() < seen.high()) {
            Ink.standingInterval(g, x, scale.y(seen.low()), scale.y(seen.high()), 6);
        }
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x, y - HALF);
        diamond.lineTo(x + HALF, y);
        diamond.lineTo(x, y + HALF);
        diamond.lineTo(x - HALF, y);
        diamond.closePath();
        g.setColor(Theme.PAPER);
        g.fill(diamond);
        g.setColor(Theme.INK);
        g.draw(diamond);
        String text = words.get(key, seen.id(), figure.apply(seen.reported()));
        labels.place(g, text, new Point2D.Double(x - HALF, y), Fonts.regular(Theme.SMALL), Theme.INK, true);
    }
}
