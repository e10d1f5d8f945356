package corridor.report;

import corridor.result.Occupancy;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.WeekResult;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.LookupPaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYZDataset;

/** Weeks from left to right, one row for each thing followed, darker where more: a panel for each scenario. */
final class WeekGrid {

    private static final int ROW = 32;
    private static final int HEAD = 46;
    private static final int MOST_TICKS = 14;

    /** Light to dark in one hue: the order can be read in grey too. */
    private static final Color[] SHADES = {
        new Color(0xEEF2F6),
        new Color(0xC6DBEF),
        new Color(0x8CBCDD),
        new Color(0x4A90C2),
        new Color(0x1B5F99),
        new Color(0x08305C),
    };

    /** What is followed at a node. */
    record Row(String node, Occupancy what) {
        boolean is(WeekResult week) {
            return week.node().equals(node) && week.what() == what;
        }

        /** {@code Aktau, vessels waiting}. */
        String name(Texts words) {
            return words.get("week.row", Names.place(node, words.language()), words.get("occupancy." + what.id()));
        }

        /** {@code vessels waiting at Aktau}. */
        String inSentence(Texts words) {
            return words.get("week.at", Names.place(node, words.language()), words.get("occupancy." + what.id()));
        }
    }

    /**
     * Where one shade ends and the next begins.
     *
     * @param edges five, rising
     * @param names of the six shades
     */
    record Classes(List<Double> edges, List<String> names) {
        Classes {
            edges = List.copyOf(edges);
            names = List.copyOf(names);
        }
    }

    private final List<ScenarioResult> scenarios;
    private final List<Row> rows;
    private final List<String> names;
    private final Classes classes;
    private final Texts words;
    private final boolean dots;
    private final int weeks;

    /** @param dots whether the highest of each week is marked */
    WeekGrid(List<ScenarioResult> scenarios, List<Row> rows, Classes classes, Texts words, boolean dots) {
        this.scenarios = scenarios;
        this.rows = rows;
        this.classes = classes;
        this.words = words;
        this.dots = dots;
        names = rows.stream().map(row -> row.name(words)).toList();
        weeks = scenarios.stream()
                .flatMap(scenario -> scenario.weeks().stream())
                .mapToInt(WeekResult::week)
                .max()
                .orElse(1);
    }

    static Optional<WeekResult> find(ScenarioResult scenario, Row row, int week) {
        return scenario.weeks().stream()
                .filter(it -> it.week() == week && row.is(it))
                .findFirst();
    }

    /** Weeks from one figure of an axis to the next: four, or as many fours as leave room for each of them. */
    static int tick(int weeks) {
        return weeks > 20 ? 4 * (int) Math.ceil(weeks / (4.0 * MOST_TICKS)) : 1;
    }

    ChartKind.Body body() {
        NumberAxis foot = Theme.foot(words.get("week.axis"), 0.5, weeks + 0.5, tick(weeks), "0");
        CombinedDomainXYPlot plot = new CombinedDomainXYPlot(foot);
        plot.setGap(HEAD);
        for (ScenarioResult scenario : scenarios) {
            plot.add(panel(scenario), rows.size());
        }
        plot.setBackgroundPaint(Theme.PAPER);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(HEAD + 44, 10, 6, 40));
        return new ChartKind.Body(plot, scenarios.size() * (ROW * rows.size() + HEAD) + 300);
    }

    private XYPlot panel(ScenarioResult scenario) {
        DefaultXYZDataset data = new DefaultXYZDataset();
        data.addSeries(scenario.id(), values(scenario));
        XYBlockRenderer renderer = new XYBlockRenderer();
        LookupPaintScale shades = new LookupPaintScale(-1, 1e12, SHADES[0]);
        for (int i = 0; i < classes.edges().size(); i++) {
            shades.add(classes.edges().get(i), SHADES[i + 1]);
        }
        renderer.setPaintScale(shades);
        SymbolAxis side = new SymbolAxis(null, names.toArray(String[]::new));
        side.setGridBandsVisible(false);
        side.setTickLabelFont(Fonts.regular(Theme.SMALL));
        side.setTickLabelPaint(Theme.INK);
        side.setAxisLineVisible(false);
        side.setTickMarksVisible(false);
        side.setInverted(true);
        XYPlot plot = new XYPlot(data, null, side, renderer);
        Theme.clean(plot);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.addAnnotation(new Marks((g, scale) -> head(g, scale, scenario)));
        return plot;
    }

    /** What is not known, since nothing was ever there, is nothing. */
    private double[][] values(ScenarioResult scenario) {
        double[][] values = new double[3][rows.size() * weeks];
        for (int row = 0; row < rows.size(); row++) {
            for (int week = 1; week <= weeks; week++) {
                int i = row * weeks + week - 1;
                values[0][i] = week;
                values[1][i] = row;
                values[2][i] = find(scenario, rows.get(row), week)
                        .map(WeekResult::mean)
                        .orElse(0.0);
            }
        }
        return values;
    }

    private void head(Graphics2D g, Marks.Scale scale, ScenarioResult scenario) {
        int number = scenarios.indexOf(scenario);
        Rectangle2D area = scale.area();
        Font font = Fonts.semibold(Theme.LABEL);
        String name = CutNames.fit(scenarios, scenario, font, area.getWidth());
        Ink.text(g, name, area.getX(), area.getY() - 18, font, Theme.word(number), 0);
        for (int row = 0; row <= rows.size(); row++) {
            g.setColor(Theme.PAPER);
            g.setStroke(Theme.solid(2));
            Ink.line(g, area.getX(), scale.y(row - 0.5), area.getMaxX(), scale.y(row - 0.5));
        }
        if (dots) {
            dots(g, scale, scenario);
        }
        if (number == 0) {
            key(g, area);
        }
    }

    private void dots(Graphics2D g, Marks.Scale scale, ScenarioResult scenario) {
        double[][] values = values(scenario);
        double size = Math.min(10, scale.x(2) - scale.x(1) - 1); // dots of two weeks do not touch
        for (int week = 0; week < weeks; week++) {
            int most = 0;
            for (int row = 1; row < rows.size(); row++) {
                most = values[2][row * weeks + week] > values[2][most * weeks + week] ? row : most;
            }
            double x = scale.x(week + 1);
            double y = scale.y(most);
            Ellipse2D dot = new Ellipse2D.Double(x - size / 2, y - size / 2, size, size);
            g.setColor(new Color(0xE69F00));
            g.fill(dot);
            g.setColor(Theme.PAPER);
            g.setStroke(Theme.solid(1.4));
            g.draw(dot);
        }
    }

    private void key(Graphics2D g, Rectangle2D area) {
        Font font = Fonts.regular(Theme.SMALL);
        double x = area.getX();
        double y = area.getY() - 58;
        for (int i = 0; i < SHADES.length; i++) {
            Ink.box(g, new Rectangle2D.Double(x, y - 11, 34, 22), SHADES[i]);
            String name = classes.names().get(i);
            Ink.text(g, name, x + 42, y, font, Theme.MUTED, 0);
            x += 42 + Ink.width(name, font) + 26;
        }
    }
}
