package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.result.Occupancy;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.WeekResult;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** The fullest yards and the busiest berths through the year, with the time in which storms or holidays closed the quay. */
final class YearChart implements ChartKind {

    private static final int EACH = 2;

    @Override
    public List<ChartSpec> specs(ExperimentResult result, Texts words) {
        List<WeekGrid.Row> rows = rows(result);
        if (rows.isEmpty()) {
            return List.of();
        }
        String about = words.get("year.note", KeyFlows.replications(result, words));
        boolean bands = result.replications() > 1 && bands(result.scenarios());
        String note = (bands ? words.get("year.note.bands", about) : about)
                + LeftOut.rows(all(result).size(), rows.size(), "through-the-year.csv", words);
        return List.of(ChartSpec.over(this, "through-the-year", finding(result, rows.get(0), words), note)
                .further());
    }

    private static String finding(ExperimentResult result, WeekGrid.Row row, Texts words) {
        WeekResult most = result.base().weeks().stream()
                .filter(row::is)
                .max(Comparator.comparingDouble(WeekResult::mean))
                .orElseThrow();
        boolean share = row.what().unit().isEmpty();
        return words.get(
                (share ? "year.title.share" : "year.title") + (result.replications() == 1 ? ".one" : ""),
                result.base().name(),
                row.inSentence(words),
                String.valueOf(most.week()),
                figure(most.mean(), share),
                figure(most.lowest(), share),
                figure(most.highest(), share));
    }

    private static String figure(double value, boolean share) {
        return share ? Figures.percent(value) : Figures.whole(value);
    }

    /** Of more, bands would cover each other. */
    private static boolean bands(List<ScenarioResult> scenarios) {
        return scenarios.size() <= MOST_BANDS;
    }

    /** Of the base: what the others do there is read against it. */
    private static List<WeekGrid.Row> rows(ExperimentResult result) {
        return Stream.of(Occupancy.YARD, Occupancy.BERTHS)
                .flatMap(what -> fullest(result.base(), what).limit(EACH))
                .toList();
    }

    private static List<WeekGrid.Row> all(ExperimentResult result) {
        return Stream.of(Occupancy.YARD, Occupancy.BERTHS)
                .flatMap(what -> fullest(result.base(), what))
                .toList();
    }

    private static Stream<WeekGrid.Row> fullest(ScenarioResult scenario, Occupancy what) {
        Map<WeekGrid.Row, Double> sums = new HashMap<>();
        scenario.weeks().stream()
                .filter(week -> week.what() == what && week.mean() > 0)
                .forEach(week -> sums.merge(new WeekGrid.Row(week.node(), what), week.mean(), Double::sum));
        return sums.entrySet().stream()
                .sorted(Map.Entry.<WeekGrid.Row, Double>comparingByValue()
                        .reversed()
                        .thenComparing(it -> it.getKey().node()))
                .map(Map.Entry::getKey);
    }

    @Override
    public Body draw(ExperimentResult result, ChartSpec spec, Texts words) {
        return new Drawing(result, words).body();
    }

    @Override
    public String data(ExperimentResult result, ChartSpec spec) {
        CsvText data = new CsvText("scenario", "node", "what", "unit", "week", "mean", "lowest", "highest");
        List<WeekGrid.Row> rows = all(result);
        for (ScenarioResult scenario : result.scenarios()) {
            for (WeekResult week : scenario.weeks()) {
                boolean closed = week.what() == Occupancy.QUAY_CLOSED
                        && rows.stream().anyMatch(row -> row.node().equals(week.node()));
                if (closed || rows.stream().anyMatch(row -> row.is(week))) {
                    String unit =
                            week.what().unit().isEmpty() ? "share" : week.what().unit();
                    data.row(
                            scenario.id(),
                            week.node(),
                            week.what().id(),
                            unit,
                            week.week(),
                            week.mean(),
                            week.lowest(),
                            week.highest());
                }
            }
        }
        return data.text();
    }

    private static final class Drawing {

        private static final int PANEL = 190;
        private static final int GAP = 44;

        private final List<ScenarioResult> scenarios;
        private final List<WeekGrid.Row> rows;
        private final int weeks;
        private final Texts words;

        Drawing(ExperimentResult result, Texts words) {
            scenarios = result.scenarios();
            rows = rows(result);
            this.words = words;
            weeks = scenarios.stream()
                    .flatMap(scenario -> scenario.weeks().stream())
                    .mapToInt(WeekResult::week)
                    .max()
                    .orElse(1);
        }

        Body body() {
            Key key = new Key(scenarios.stream().map(ScenarioResult::name).toList());
            NumberAxis foot = Theme.foot(words.get("week.axis"), 0.5, weeks + 0.5, WeekGrid.tick(weeks), "0");
            CombinedDomainXYPlot plot = new CombinedDomainXYPlot(foot);
            plot.setGap(GAP);
            for (WeekGrid.Row row : rows) {
                XYPlot panel = panel(row);
                if (row.equals(rows.get(0))) {
                    panel.addAnnotation(new Marks((g, scale) -> key.paint(
                            g,
                            scale.area().getX(),
                            scale.area().getY() - 40,
                            (paper, number, x, y) -> sample(paper, number, x, y))));
                }
                plot.add(panel, PANEL);
            }
            plot.setBackgroundPaint(Theme.PAPER);
            plot.setOutlineVisible(false);
            plot.setInsets(new RectangleInsets(key.height() + 50.0, 10, 6, 30));
            return new Body(plot, rows.size() * (PANEL + GAP) + key.height() + 280);
        }

        private static void sample(Graphics2D g, int number, double x, double y) {
            g.setColor(Theme.line(number));
            g.setStroke(Theme.stroke(number, 3));
            Ink.line(g, x, y, x + 44, y);
        }

        private XYPlot panel(WeekGrid.Row row) {
            YIntervalSeriesCollection data = new YIntervalSeriesCollection();
            boolean share = row.what().unit().isEmpty();
            boolean bands = bands(scenarios);
            double scale = share ? 100 : 1;
            double most = 0;
            for (int i = 0; i < scenarios.size(); i++) {
                YIntervalSeries series = new YIntervalSeries(i);
                for (WeekResult week :
                        scenarios.get(i).weeks().stream().filter(row::is).toList()) {
                    double mean = scale * week.mean();
                    double low = bands ? scale * week.lowest() : mean;
                    double high = bands ? scale * week.highest() : mean;
                    series.add(week.week(), mean, low, high);
                    most = Math.max(most, high);
                }
                data.addSeries(series);
            }
            DeviationRenderer renderer = new DeviationRenderer(true, false);
            renderer.setAlpha(0.15f);
            for (int i = 0; i < scenarios.size(); i++) {
                renderer.setSeriesPaint(i, Theme.line(i));
                renderer.setSeriesFillPaint(i, Theme.line(i));
                renderer.setSeriesStroke(i, Theme.stroke(i, 2.6));
            }
            double high = share ? 100 : Math.max(1, most * 1.05);
            NumberAxis side = Theme.axis("", 0, high, share ? 25 : Theme.step(high, 4), share ? "0'%'" : "#,##0.##");
            XYPlot plot = new XYPlot(data, null, side, renderer);
            Theme.clean(plot);
            plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
            plot.setDomainGridlinesVisible(false);
            plot.addAnnotation(new Marks((g, s) -> head(g, s, row)));
            return plot;
        }

        private void head(Graphics2D g, Marks.Scale scale, WeekGrid.Row row) {
            Rectangle2D area = scale.area();
            String unit = row.what().unit();
            String name = row.name(words);
            String head = words.get(unit.isEmpty() ? "year.share" : "year.head", name, unit);
            Ink.text(g, head, area.getX(), area.getY() - 16, Fonts.semibold(Theme.LABEL - 1), Theme.INK, 0);
            WeekGrid.Row closed = new WeekGrid.Row(row.node(), Occupancy.QUAY_CLOSED);
            for (WeekResult week :
                    scenarios.get(0).weeks().stream().filter(closed::is).toList()) {
                double left = scale.x(week.week() - 0.3);
                double width = scale.x(week.week() + 0.3) - left;
                double height = area.getHeight() * Math.min(1, week.mean());
                Rectangle2D bar = new Rectangle2D.Double(left, area.getMaxY() - height, width, height);
                Ink.box(g, bar, Theme.pale(Theme.MUTED, 70));
            }
        }
    }
}
