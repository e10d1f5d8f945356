package corridor.report;

import corridor.stats.Estimate;
import corridor.study.Picture;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;

/** Rows with a bar from zero, its interval and its figures. Hollow: the interval contains zero. */
final class BarsChart {

    private static final int AROUND = 305;
    private static final double HEAD = 54;
    private static final double BAR = 28;
    private static final double LINE = 25;
    private static final double WIDEST_LABEL = 600;
    private static final double GAP = 28;

    private final Picture picture;
    private final PictureText text;
    private final Texts words;
    private final BarRows rows;
    private final Rounding rounding;
    private final Key key;
    private final List<List<String>> labels = new ArrayList<>();
    private final double labelRoom;
    private final double figureRoom;

    /** Where each row begins, pixels, and where the last ends. */
    private final double[] tops;

    private final Font labelFont = Fonts.regular(Theme.LABEL - 1);
    private final Font figureFont = Fonts.semibold(Theme.SMALL + 1);
    private final Font hollowFont = Fonts.regular(Theme.SMALL + 1);
    private final Font headFont = Fonts.regular(Theme.SMALL + 1);

    BarsChart(PictureText text) {
        this.text = text;
        words = text.words();
        picture = text.picture();
        rows = new BarRows(picture);
        rounding = Rounding.of(rows.estimates().toList());
        List<String> names =
                picture.series().stream().map(series -> series.name().words()).toList();
        key = new Key(names);
        rows.shown().forEach(row -> labels.add(Ink.wrap(row.label(), labelFont, WIDEST_LABEL)));
        labelRoom = Math.max(
                Ink.width(Fonts.drawable(picture.x().label().words()), headFont),
                labels.stream()
                        .flatMap(List::stream)
                        .mapToDouble(line -> Ink.width(line, labelFont))
                        .max()
                        .orElse(0));
        figureRoom = rows.estimates()
                .mapToDouble(bar -> Ink.width(rounding.text(bar, words), figureFont))
                .max()
                .orElse(0);
        tops = new double[labels.size() + 1];
        for (int i = 0; i < labels.size(); i++) {
            tops[i + 1] =
                    tops[i] + Math.max(BAR * lanes() + 12, LINE * labels.get(i).size() + 10);
        }
    }

    /** Bars of a row, one under the other; those of a tornado side by side. */
    private int lanes() {
        return rows.tornado() ? 1 : Math.max(1, picture.series().size());
    }

    private int columns() {
        return rows.tornado() ? 2 : 1;
    }

    private double total() {
        return Math.max(BAR, tops[labels.size()]);
    }

    private double figuresWidth() {
        return Math.max(columns() * (figureRoom + GAP), Ink.width(figureHead(), headFont) + GAP);
    }

    int height() {
        return (int) (AROUND + HEAD + key.height() + total() + (rows.more() > 0 ? LINE : 0));
    }

    JFreeChart draw(String footer) {
        return Theme.framed(plot(), text.title(), text.note(), footer);
    }

    XYPlot plot() {
        double low = Math.min(0, ends(Estimate::low).min().orElse(0));
        double high = Math.max(0, ends(Estimate::high).max().orElse(0));
        double range = high > low ? high - low : 1;
        double to = high == low ? 1 : high;
        XYPlot plot = Theme.plot(
                Theme.foot(
                        picture.y().label().words(),
                        low - (low < 0 ? 0.04 * range : 0),
                        to + (high > 0 ? 0.04 * range : 0),
                        Theme.step(range, 6),
                        Plane.format(Math.max(high, -low))),
                Theme.hidden(0, total()));
        plot.getRangeAxis().setInverted(true);
        plot.setRangeGridlinesVisible(false);
        plot.setInsets(new RectangleInsets(
                HEAD + key.height(), labelRoom + GAP, 6 + (rows.more() > 0 ? LINE : 0), figuresWidth() + 20));
        plot.addAnnotation(new Marks(this::paint));
        return plot;
    }

    private DoubleStream ends(ToDoubleFunction<Estimate> end) {
        return rows.estimates().mapToDouble(bar -> {
            double value = end.applyAsDouble(bar);
            return Double.isFinite(value) ? value : bar.mean();
        });
    }

    private String figureHead() {
        String label = picture.y().label().words();
        String unit = label.substring(label.lastIndexOf(',') + 1).strip();
        boolean known =
                rows.estimates().anyMatch(bar -> !rounding.spread(bar, words).isEmpty());
        String interval = !known ? "" : words.get(rounding.lopsided() ? "study.interval" : "study.half-interval");
        return ((label.contains(",") ? unit : "") + " " + interval).strip();
    }

    private void paint(Graphics2D g, Marks.Scale scale) {
        heads(g, scale);
        double left = scale.area().getX();
        for (int r = 0; r < rows.shown().size(); r++) {
            double top = scale.y(tops[r]);
            double bottom = scale.y(tops[r + 1]);
            g.setColor(Theme.GRID);
            g.setStroke(Theme.solid(1));
            Ink.line(g, left - labelRoom - GAP + 14, bottom, scale.area().getMaxX() + figuresWidth(), bottom);
            label(g, labels.get(r), left - 16, (top + bottom) / 2);
            for (int i = 0; i < picture.series().size(); i++) {
                double lane = BAR * (rows.tornado() ? 0 : i - (lanes() - 1) / 2.0);
                bar(g, scale, i, rows.shown().get(r).bars().get(i), (top + bottom) / 2 + lane);
            }
        }
        g.setColor(Theme.INK);
        g.setStroke(Theme.solid(2));
        Ink.line(
                g, scale.x(0), scale.area().getY() - 6, scale.x(0), scale.area().getMaxY());
    }

    private void heads(Graphics2D g, Marks.Scale scale) {
        double y = scale.area().getY() - 24;
        key.paint(
                g,
                Plane.LEFT,
                scale.area().getY() - HEAD + 8,
                (paper, i, x, middle) -> fill(paper, i, new Rectangle2D.Double(x, middle - 10, 44, 20), true));
        if (!picture.x().label().isEmpty()) {
            Ink.text(g, picture.x().label().words(), scale.area().getX() - 16, y, headFont, Theme.MUTED, 1);
        }
        Ink.text(g, figureHead(), figuresEnd(scale, columns() - 1), y, headFont, Theme.MUTED, 1);
        if (rows.estimates().anyMatch(bar -> !shown(bar))) {
            Ink.text(g, words.get("study.hollow"), scale.area().getX() + 12, y, headFont, Theme.MUTED, 0);
        }
        if (rows.more() > 0) {
            String more = words.get("study.more", String.valueOf(rows.more()), picture.name());
            Ink.text(g, more, Plane.LEFT, scale.area().getMaxY() + 76, headFont, Theme.MUTED, 0);
        }
    }

    private double figuresEnd(Marks.Scale scale, int column) {
        return scale.area().getMaxX() + figuresWidth() - (columns() - 1 - column) * (figureRoom + GAP);
    }

    private void label(Graphics2D g, List<String> lines, double x, double middle) {
        for (int k = 0; k < lines.size(); k++) {
            double y = middle + LINE * (k - (lines.size() - 1) / 2.0);
            Ink.text(g, lines.get(k), x, y, labelFont, Theme.INK, 1);
        }
    }

    private void bar(Graphics2D g, Marks.Scale scale, int series, @Nullable Estimate bar, double y) {
        if (bar == null) {
            return;
        }
        double end = figuresEnd(scale, rows.tornado() ? series : 0);
        Font font = shown(bar) ? figureFont : hollowFont;
        Ink.text(g, rounding.text(bar, words), end, y, font, Theme.word(series), 1);
        if (!Double.isFinite(bar.mean())) {
            return;
        }
        double zero = scale.x(0);
        double tip = scale.x(bar.mean());
        fill(g, series, new Rectangle2D.Double(Math.min(zero, tip), y - 10, Math.abs(tip - zero), 20), shown(bar));
        if (Double.isFinite(bar.halfWidth())) {
            g.setColor(Theme.INK);
            g.setStroke(Theme.solid(2));
            Ink.interval(g, scale.x(bar.low()), scale.x(bar.high()), y, 6);
        }
    }

    private static boolean shown(Estimate bar) {
        return !(bar.low() <= 0 && bar.high() >= 0);
    }

    /** Every second series is hatched, for print in grey. */
    private static void fill(Graphics2D g, int series, Rectangle2D box, boolean filled) {
        Ink.box(g, box, filled ? Theme.mixed(Theme.line(series), 0.55) : Theme.PAPER);
        if (filled && series % 2 == 1) {
            g.setColor(Theme.PAPER);
            g.setStroke(Theme.solid(2));
            Ink.hatch(g, box, 10, true);
        }
        g.setColor(Theme.line(series));
        g.setStroke(Theme.solid(2));
        g.draw(box);
    }
}
