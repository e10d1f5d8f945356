package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.FlowResult;
import corridor.stats.TimeHistogram;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Transit times of a key flow, or of several together: boxes that name the scenarios, a histogram and a cumulative curve over one axis of days. */
final class DistributionChart implements ChartKind {

    @Override
    public List<ChartSpec> specs(ExperimentResult result, Texts words) {
        String main = KeyFlows.main(result);
        List<String> keys = KeyFlows.of(result);
        return Stream.concat(
                        Stream.of(main),
                        KeyFlows.ids(result)
                                .filter(flow -> Names.group(flow) || keys.contains(flow))
                                .filter(flow -> !flow.equals(main) && KeyFlows.seen(result, flow)))
                .map(flow -> ChartSpec.ofFlow(
                        this,
                        "distribution",
                        result,
                        flow,
                        Findings.headline(result, flow, words.language()),
                        note(result, flow, words)))
                .toList();
    }

    private static String note(ExperimentResult result, String flow, Texts words) {
        double least = result.scenarios().stream()
                .mapToDouble(s -> s.flow(flow).distribution().count())
                .filter(count -> count > 0)
                .min()
                .orElse(0);
        String containers =
                words.get(result.scenarios().size() == 1 ? "containers" : "containers.or-more", Figures.whole(least));
        return words.get("distribution.note", containers, KeyFlows.pooled(result, words));
    }

    @Override
    public Body draw(ExperimentResult result, ChartSpec spec, Texts words) {
        return new Drawing(result, spec.flow(), words).body();
    }

    @Override
    public String data(ExperimentResult result, ChartSpec spec) {
        String flow = spec.flow();
        CsvText data = new CsvText("scenario", "flow", "from_days", "to_days", "share", "cumulative_share");
        DayBins bins =
                DayBins.of(result.scenarios().stream().map(s -> s.flow(flow)).toList());
        for (ScenarioResult scenario : result.scenarios()) {
            double[] shares = bins.shares(scenario.flow(flow).distribution());
            var curve = bins.cumulative(scenario.flow(flow).distribution());
            for (int i = 0; i < shares.length; i++) {
                double to = bins.edge(i + 1);
                data.row(scenario.id(), flow, bins.edge(i), to, shares[i], curve.getOrDefault(to, Double.NaN));
            }
        }
        return data.text();
    }

    private static final class Drawing {

        private static final int BOX_ROW = 60;
        private static final int PANEL = 330;
        private static final double MOST_NAME = 340;

        private final List<ScenarioResult> scenarios;
        private final List<FlowResult> flows;
        private final DayBins bins;

        private final Texts words;

        private Drawing(ExperimentResult result, String flow, Texts words) {
            this.words = words;
            scenarios = result.scenarios();
            flows = scenarios.stream().map(scenario -> scenario.flow(flow)).toList();
            bins = DayBins.of(flows);
        }

        Body body() {
            return new Body(plot(), 2 * PANEL + BOX_ROW * scenarios.size() + 300);
        }

        private CombinedDomainXYPlot plot() {
            double tick = Math.max(bins.width(), Theme.step(bins.high() - bins.low(), 14));
            NumberAxis days = Theme.foot(words.get("days.axis"), bins.low(), bins.high(), tick, "0.##");
            CombinedDomainXYPlot plot = new CombinedDomainXYPlot(days);
            plot.setGap(22);
            plot.add(boxes(), BOX_ROW * scenarios.size());
            plot.add(histogram(), PANEL);
            plot.add(cumulative(), PANEL);
            plot.setBackgroundPaint(Theme.PAPER);
            plot.setOutlineVisible(false);
            plot.setInsets(new RectangleInsets(4, 10, 6, 30));
            return plot;
        }

        private XYPlot boxes() {
            XYPlot plot = panel(new XYSeriesCollection(), Theme.hidden(0, scenarios.size()));
            plot.setRangeGridlinesVisible(false);
            for (int i = 0; i < scenarios.size(); i++) {
                int scenario = i;
                if (!empty(i)) {
                    plot.addAnnotation(new Marks((g, scale) -> box(g, scale, scenario)));
                }
            }
            return plot;
        }

        private void box(Graphics2D g, Marks.Scale scale, int scenario) {
            TimeHistogram seen = flows.get(scenario).distribution();
            double y = scale.y(scenarios.size() - scenario - 0.5);
            Color color = Theme.line(scenario);
            g.setColor(color);
            g.setStroke(Theme.solid(2.6));
            double p5 = scale.x(Math.max(bins.low(), days(seen, 0.05)));
            double p25 = scale.x(days(seen, 0.25));
            double p75 = scale.x(days(seen, 0.75));
            double p95 = scale.x(Math.min(bins.high(), days(seen, 0.95)));
            Ink.line(g, p5, y, p25, y);
            Ink.line(g, p75, y, p95, y);
            Ink.line(g, p5, y - 8, p5, y + 8);
            Ink.line(g, p95, y - 8, p95, y + 8);
            Rectangle2D middle = new Rectangle2D.Double(p25, y - 15, p75 - p25, 30);
            Ink.box(g, middle, Theme.pale(color, 60));
            g.setColor(color);
            g.draw(middle);
            g.setStroke(Theme.solid(5));
            double p50 = scale.x(days(seen, 0.5));
            Ink.line(g, p50, y - 15, p50, y + 15);
            boxWords(g, scale, scenario, p5, p95, y);
        }

        /** Beside the box, on the side with more room; the figures are cut down to the median where there is little. */
        private void boxWords(Graphics2D g, Marks.Scale scale, int scenario, double p5, double p95, double y) {
            TimeHistogram seen = flows.get(scenario).distribution();
            double right = scale.area().getMaxX() + 20 - p95 - 14;
            double left = p5 - scale.area().getX() - 14;
            double room = Math.max(left, right);
            Font font = Fonts.semibold(Theme.LABEL - 1);
            Font small = Fonts.regular(Theme.SMALL + 1);
            String median = words.get("distribution.median", Figures.one(days(seen, 0.5)));
            String whole =
                    words.get("distribution.box", median, Figures.one(days(seen, 0.05)), Figures.one(days(seen, 0.95)));
            String figures = Ink.width(whole, small) <= room ? whole : median;
            double x = right >= left ? p95 + 14 : p5 - 14;
            int align = right >= left ? 0 : 1;
            Ink.text(
                    g,
                    CutNames.fit(scenarios, scenarios.get(scenario), font, room),
                    x,
                    y - 12,
                    font,
                    Theme.word(scenario),
                    align);
            Ink.text(g, figures, x, y + 12, small, Theme.word(scenario), align);
        }

        /** Whether none of the flow arrives in the scenario: there is nothing to draw. */
        private boolean empty(int scenario) {
            return flows.get(scenario).distribution().count() == 0;
        }

        private XYPlot histogram() {
            XYSeriesCollection series = new XYSeriesCollection();
            double peak = 0;
            for (int i = 0; i < flows.size(); i++) {
                XYSeries steps = new XYSeries(i, false);
                series.addSeries(steps);
                if (empty(i)) {
                    continue;
                }
                double[] shares = bins.shares(flows.get(i).distribution());
                steps.add(bins.low(), 0);
                for (int k = 0; k < shares.length; k++) {
                    steps.add(bins.edge(k), 100 * shares[k]);
                    steps.add(bins.edge(k + 1), 100 * shares[k]);
                    peak = Math.max(peak, 100 * shares[k]);
                }
                steps.add(bins.high(), 0);
            }
            double high = Math.max(1, peak * 1.08);
            String label = bins.width() == 1
                    ? words.get("distribution.day")
                    : words.get("distribution.days", Figures.fixed(bins.width(), bins.width() < 1 ? 1 : 0));
            XYPlot plot = panel(series, Theme.axis(label, 0, high, Theme.step(high, 5), "0.#'%'"));
            if (flows.size() <= 2) {
                plot.addAnnotation(new Marks((g, scale) -> fill(g, scale, series)));
            }
            return plot;
        }

        private static void fill(Graphics2D g, Marks.Scale scale, XYSeriesCollection series) {
            for (int i = 0; i < series.getSeriesCount(); i++) {
                if (series.getItemCount(i) == 0) {
                    continue;
                }
                Path2D area = new Path2D.Double();
                area.moveTo(scale.x(series.getXValue(i, 0)), scale.y(0));
                for (int k = 0; k < series.getItemCount(i); k++) {
                    area.lineTo(scale.x(series.getXValue(i, k)), scale.y(series.getYValue(i, k)));
                }
                area.closePath();
                g.setColor(Theme.pale(Theme.line(i), 55));
                g.fill(area);
            }
        }

        private XYPlot cumulative() {
            XYSeriesCollection series = new XYSeriesCollection();
            for (int i = 0; i < flows.size(); i++) {
                XYSeries curve = new XYSeries(i, false);
                series.addSeries(curve);
                if (empty(i)) {
                    continue;
                }
                bins.cumulative(flows.get(i).distribution()).forEach((x, share) -> curve.add((double) x, 100 * share));
            }
            XYPlot plot = panel(series, Theme.axis(words.get("distribution.within"), 0, 104, 25, "0'%'"));
            plot.addAnnotation(new Marks(this::promise));
            return plot;
        }

        /** Where the promised time stands, and how many keep it; in the corner that the curves leave empty. */
        private void promise(Graphics2D g, Marks.Scale scale) {
            FlowResult first = flows.get(0);
            double promised = first.promisedDays();
            boolean one = !Names.group(first.id()) && promised > bins.low() && promised < bins.high();
            double x = scale.x(promised);
            if (one) {
                g.setColor(Theme.MUTED);
                g.setStroke(Theme.dotted(1.8));
                Ink.line(g, x, scale.area().getY(), x, scale.area().getMaxY());
            }
            String head = one
                    ? words.get("distribution.promised", Figures.fixed(promised, promised % 1 == 0 ? 0 : 1))
                    : words.get("distribution.promises");
            Font font = Fonts.semibold(Theme.LABEL - 1);
            double[] onTime =
                    flows.stream().mapToDouble(flow -> onTime(flow, one)).toArray();
            List<String> kept = kept(onTime, font);
            double width = Stream.concat(Stream.of(head), kept.stream())
                    .mapToDouble(line -> Ink.width(line, font))
                    .max()
                    .orElse(0);
            boolean roomLeft = x - 12 - width > scale.area().getX();
            boolean roomRight = x + 12 + width < scale.area().getMaxX() + 20;
            boolean most =
                    Arrays.stream(onTime).filter(Double::isFinite).average().orElse(1) >= 0.5;
            // The curves are low left of a time that few keep, and high right of it; where many keep it, low is empty.
            boolean right = !one || (most ? roomRight : !roomLeft);
            double line = 28;
            double top = most || right
                    ? scale.area().getMaxY() - 12 - line * (kept.size() + 0.5)
                    : scale.area().getY() + line / 2;
            double start = !one ? scale.area().getMaxX() + 20 - Math.max(338, width) : right ? x + 12 : x - 12;
            Ink.text(g, head, start, top, Fonts.regular(Theme.LABEL - 1), Theme.MUTED, right ? 0 : 1);
            for (int i = 0; i < kept.size(); i++) {
                Ink.text(g, kept.get(i), start, top + line * (i + 1), font, Theme.word(i), right ? 0 : 1);
            }
        }

        /** Of all containers together, as the curve beside it; flows of several promises have no such point on it. */
        private static double onTime(FlowResult flow, boolean onePromise) {
            return onePromise
                    ? flow.distribution().shareWithin(Math.round(flow.promisedDays() * Figures.SECONDS_PER_DAY))
                    : flow.estimate(Measure.ON_TIME_SHARE).mean();
        }

        private List<String> kept(double[] onTime, Font font) {
            return IntStream.range(0, onTime.length)
                    .mapToObj(i -> {
                        String name = CutNames.fit(scenarios, scenarios.get(i), font, MOST_NAME);
                        return empty(i)
                                ? words.get("distribution.nothing", name)
                                : words.get("distribution.on-time", Figures.percent(onTime[i]), name);
                    })
                    .toList();
        }

        private static XYPlot panel(XYSeriesCollection series, NumberAxis axis) {
            XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
            renderer.setDrawSeriesLineAsPath(true);
            for (int i = 0; i < series.getSeriesCount(); i++) {
                renderer.setSeriesPaint(i, Theme.line(i));
                renderer.setSeriesStroke(i, Theme.stroke(i, 3));
            }
            XYPlot plot = new XYPlot(series, null, axis, renderer);
            Theme.clean(plot);
            plot.setDomainGridlinesVisible(false);
            return plot;
        }

        private static double days(TimeHistogram seen, double p) {
            return seen.quantileSeconds(p) / Figures.SECONDS_PER_DAY;
        }
    }
}
