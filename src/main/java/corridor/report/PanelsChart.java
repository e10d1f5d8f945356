package corridor.report;

import corridor.study.Phrase;
import corridor.study.Picture;
import corridor.study.Picture.Axis;
import corridor.study.Picture.Series;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Small multiples: a response in several planes of the same axes, each under what it was asked at; the key stands once. */
final class PanelsChart {

    private static final int AROUND = 280;
    private static final int[] HEIGHTS = {520, 360, 290};
    private static final double LINE = 26;
    /** For figures at the upright axis. */
    private static final double SIDE = 84;

    private static final double GAP = 44;
    /** For figures or names of steps below each plane. */
    private static final double FOOT = 40;

    private final PictureText text;
    private final Picture picture;
    private final List<String> panels;
    private final List<List<String>> heads;
    private final List<String> lines;
    private final Reach reach;
    private final Plane whole;
    private final Key key;
    private final Font font = Fonts.semibold(Theme.LABEL - 1);

    PanelsChart(PictureText text) {
        this.text = text;
        picture = text.picture();
        panels = picture.panels();
        lines = picture.series().stream()
                .map(series -> series.name().words())
                .distinct()
                .toList();
        reach = Reach.of(picture);
        whole = plane(picture.series());
        key = new Key(lines);
        heads = panels.stream().map(panel -> Ink.wrap(panel, font, width())).toList();
    }

    int columns() {
        return panels.size() == 4 ? 2 : Math.min(3, panels.size());
    }

    int rows() {
        return (panels.size() + columns() - 1) / columns();
    }

    private double width() {
        return (Theme.WIDTH - 2 * Plane.LEFT - SIDE - GAP * (columns() - 1)) / columns();
    }

    private double panelHeight() {
        return HEIGHTS[Math.min(rows(), HEIGHTS.length) - 1];
    }

    private double head() {
        return LINE * heads.stream().mapToInt(List::size).max().orElse(1) + 10;
    }

    private double foot() {
        return FOOT + LINE * Math.max(0, whole.stepLines() - 1);
    }

    private double rowHeight() {
        return head() + panelHeight() + foot() + 16;
    }

    int height() {
        return (int) (AROUND + key.height() + rows() * rowHeight());
    }

    JFreeChart draw(String footer) {
        XYPlot paper = Theme.plot(Theme.hidden(0, 1), Theme.hidden(0, 1));
        paper.setDomainGridlinesVisible(false);
        paper.setRangeGridlinesVisible(false);
        paper.setInsets(new RectangleInsets(key.height() + 50.0, 8, 40, 8));
        paper.addAnnotation(new Marks((g, scale) -> paint(g, scale.area())));
        return Theme.framed(paper, text.title(), text.note(), footer);
    }

    private void paint(Graphics2D g, Rectangle2D area) {
        Font regular = Fonts.regular(Theme.LABEL);
        key.paint(g, Plane.LEFT, area.getY() - 44, (paper, i, x, y) -> sample(paper, i, x, y));
        Ink.text(
                g,
                Plane.begin(picture.y().label().words(), text.words().language()),
                Plane.LEFT,
                area.getY() - 20,
                regular,
                Theme.MUTED,
                0);
        for (int i = 0; i < panels.size(); i++) {
            int row = i / columns();
            double x = Plane.LEFT + SIDE + i % columns() * (width() + GAP);
            double y = area.getY() + row * rowHeight() + head();
            for (int k = 0; k < heads.get(i).size(); k++) {
                Ink.text(g, heads.get(i).get(k), x, y - head() + LINE * (k + 0.5) + 4, font, Theme.INK, 0);
            }
            boolean first = i % columns() == 0;
            double left = first ? SIDE : 0;
            panel(i, left)
                    .draw(
                            g,
                            new Rectangle2D.Double(x - left, y, width() + left, panelHeight() + foot()),
                            null,
                            null,
                            null);
        }
        double bottom = area.getY() + rows() * rowHeight();
        Ink.text(g, picture.x().label().words(), Theme.WIDTH / 2.0, bottom + 8, regular, Theme.MUTED, 0.5);
    }

    private static void sample(Graphics2D g, int line, double x, double y) {
        g.setColor(Theme.line(line));
        g.setStroke(Theme.stroke(line, 3.4));
        Ink.line(g, x, y, x + 44, y);
        Marker.draw(g, x + 22, y, line, Theme.line(line), true);
    }

    /** @param left room for figures at the upright axis; none where there are no figures */
    XYPlot panel(int number, double left) {
        List<Series> series =
                lines.stream().map(line -> line(panels.get(number), line)).toList();
        Plane plane = plane(series);
        XYPlot plot = plane.plot(plane.data(true), LinesChart.renderer(series, text.banded()), 0);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.getRangeAxis().setTickLabelsVisible(left > 0);
        AxisSpace side = new AxisSpace();
        side.setLeft(left);
        plot.setFixedRangeAxisSpace(side);
        AxisSpace below = new AxisSpace();
        below.setBottom(foot());
        plot.setFixedDomainAxisSpace(below);
        return plot;
    }

    /** The same line in each panel has the same number, and with it its colour; without points where nothing was asked. */
    private Series line(String panel, String name) {
        return picture.series().stream()
                .filter(series -> series.panel().words().equals(panel)
                        && series.name().words().equals(name))
                .findFirst()
                .orElse(new Series(Phrase.of(name), List.of()));
    }

    /** Its axes have no names: those stand once for all. */
    private Plane plane(List<Series> series) {
        Axis x = new Axis(Phrase.of(""), picture.x().steps(), picture.x().setting());
        Axis y = new Axis(Phrase.of(""), picture.y().steps(), picture.y().setting());
        Picture part = new Picture(picture.name(), picture.kind(), picture.title(), picture.note(), x, y, series);
        return new Plane(new PictureText(part, text.words()), 0, width(), reach, text.banded());
    }
}
