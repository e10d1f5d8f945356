package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.result.Measure;
import corridor.result.Published;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.ProfilePoint;
import corridor.stats.Estimate;
import corridor.units.Unit;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** What a TEU of a flow has cost, and emitted, until each place of its main route: slopes are carriage, steps are stops. */
final class CostDistanceChart implements ChartKind {

    @Override
    public List<ChartSpec> specs(ExperimentResult result, Texts words) {
        String main = KeyFlows.main(result);
        if (result.scenarios().stream()
                .noneMatch(scenario -> scenario.flow(main).profile().size() > 1)) {
            return List.of();
        }
        String note = words.get("cost.note", KeyFlows.replications(result, words))
                + intervals(result, words)
                + (observations(result, main).isEmpty() ? "" : words.get("profile.note.observed"));
        return List.of(ChartSpec.ofFlow(this, "cost-distance", result, main, finding(result, main, words), note)
                .further());
    }

    /** One replication has none. */
    private static String intervals(ExperimentResult result, Texts words) {
        if (result.replications() == 1) {
            return "";
        }
        return words.get(result.scenarios().size() <= MOST_BANDS ? "cost.note.bands" : "cost.note.many");
    }

    /** Of the whole price, each once. */
    private static List<Published> observations(ExperimentResult result, String flow) {
        return ObservedRows.find(result, Unit.USD_PER_TEU, "flows." + flow + ".costUsdPerTeu");
    }

    private static String finding(ExperimentResult result, String flow, Texts words) {
        String name = Names.flow(flow, words.language());
        return Findings.comparisons(result, flow, Measure.COST).stream()
                .filter(c -> !Double.isNaN(c.difference().low()))
                .findFirst()
                .map(c -> words.get(
                        none(c.difference()) ? "cost.same" : "cost.change",
                        Findings.scenario(result, c.candidate()).name(),
                        name,
                        Figures.signed(c.difference().mean(), 0),
                        Figures.signedInterval(c.difference(), 0, words),
                        Figures.whole(cost(result.base(), flow).mean())))
                .orElseGet(() -> words.get(
                        "cost.level",
                        result.base().name(),
                        name,
                        Figures.whole(cost(result.base(), flow).mean())));
    }

    /** Whether it is less than half a dollar, with all of its interval. */
    private static boolean none(Estimate difference) {
        return Math.max(Math.abs(difference.low()), Math.abs(difference.high())) < 0.5;
    }

    private static Estimate cost(ScenarioResult scenario, String flow) {
        return scenario.flow(flow).estimate(Measure.COST);
    }

    @Override
    public Body draw(ExperimentResult result, ChartSpec spec, Texts words) {
        return new Drawing(result, spec.flow(), words).body();
    }

    @Override
    public String data(ExperimentResult result, ChartSpec spec) {
        CsvText data = new CsvText(
                "scenario",
                "flow",
                "node",
                "distance_km",
                "arrive_usd_per_teu",
                "arrive_ci95_low_usd_per_teu",
                "arrive_ci95_high_usd_per_teu",
                "depart_usd_per_teu",
                "depart_ci95_low_usd_per_teu",
                "depart_ci95_high_usd_per_teu",
                "arrive_co2_kg_per_teu");
        for (ScenarioResult scenario : result.scenarios()) {
            for (ProfilePoint point : scenario.flow(spec.flow()).profile()) {
                data.row(
                        scenario.id(),
                        spec.flow(),
                        point.node(),
                        point.distanceKm(),
                        point.arriveUsdPerTeu().mean(),
                        point.arriveUsdPerTeu().low(),
                        point.arriveUsdPerTeu().high(),
                        point.departUsdPerTeu().mean(),
                        point.departUsdPerTeu().low(),
                        point.departUsdPerTeu().high(),
                        point.co2KgPerTeu());
            }
        }
        return data.text();
    }

    /** With two digits that count; less than half a cent is nothing: what is paid by no hour does not depend on luck. */
    static String plusMinus(double half) {
        int decimals = half >= 10 || half < 0.005 ? 0 : 1 - (int) Math.floor(Math.log10(half));
        return "±" + Figures.fixed(half, decimals);
    }

    private static final class Drawing {

        private static final double END_LABELS = 400;

        private final List<ScenarioResult> scenarios;
        private final List<List<ProfilePoint>> profiles;
        private final ObservedMarks observed;
        private final Texts words;

        Drawing(ExperimentResult result, String flow, Texts words) {
            observed = new ObservedMarks(observations(result, flow), "cost.observed", Figures::whole, words);
            scenarios = result.scenarios();
            profiles = scenarios.stream().map(s -> s.flow(flow).profile()).toList();
            this.words = words;
        }

        Body body() {
            double km = profiles.stream()
                    .flatMap(List::stream)
                    .mapToDouble(ProfilePoint::distanceKm)
                    .max()
                    .orElse(1);
            NumberAxis foot =
                    Theme.foot(words.get("distance.axis"), 0, Math.max(1, km), Theme.step(Math.max(1, km), 8), "#,##0");
            CombinedDomainXYPlot plot = new CombinedDomainXYPlot(foot);
            plot.setGap(24);
            XYPlot usd = panel(usd(), observed.most(), words.get("cost.axis"), this::usdAtTheEnd);
            usd.addAnnotation(new Marks(this::bands));
            usd.addAnnotation(new Marks(this::places));
            plot.add(usd, 3);
            plot.add(panel(co2(), 0, words.get("co2.axis"), (i, kg) -> Figures.whole(kg)), 2);
            plot.setBackgroundPaint(Theme.PAPER);
            plot.setOutlineVisible(false);
            plot.setInsets(new RectangleInsets(8, 10, 6, END_LABELS));
            return new Body(plot, 1150);
        }

        /** What stands at the end of a line. */
        private interface End {
            String figure(int scenario, double value);
        }

        private String usdAtTheEnd(int scenario, double usd) {
            List<ProfilePoint> profile = profiles.get(scenario);
            double half = profile.get(profile.size() - 1).departUsdPerTeu().halfWidth();
            return Figures.whole(usd) + (Double.isNaN(half) ? "" : " " + plusMinus(half));
        }

        /** The 95% interval of what is spent, behind the lines. */
        private void bands(Graphics2D g, Marks.Scale scale) {
            for (int i = 0; i < profiles.size() && profiles.size() <= MOST_BANDS; i++) {
                Path2D band = new Path2D.Double();
                edge(scale, profiles.get(i), Estimate::high).forEach(at -> add(band, at));
                List<Point2D> lower = edge(scale, profiles.get(i), Estimate::low);
                Collections.reverse(lower);
                lower.forEach(at -> add(band, at));
                if (band.getCurrentPoint() != null) {
                    band.closePath();
                    g.setColor(Theme.pale(Theme.line(i), 60));
                    g.fill(band);
                }
            }
        }

        /** Nothing where no interval is known. */
        private static List<Point2D> edge(
                Marks.Scale scale, List<ProfilePoint> profile, ToDoubleFunction<Estimate> end) {
            List<Point2D> edge = new ArrayList<>();
            for (ProfilePoint point : profile) {
                for (Estimate usd : List.of(point.arriveUsdPerTeu(), point.departUsdPerTeu())) {
                    if (!Double.isNaN(end.applyAsDouble(usd))) {
                        edge.add(scale.at(point.distanceKm(), end.applyAsDouble(usd)));
                    }
                }
            }
            return edge;
        }

        private static void add(Path2D path, Point2D at) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(at.getX(), at.getY());
            } else {
                path.lineTo(at.getX(), at.getY());
            }
        }

        private XYSeriesCollection usd() {
            XYSeriesCollection all = new XYSeriesCollection();
            for (int i = 0; i < profiles.size(); i++) {
                XYSeries series = new XYSeries(i, false);
                for (ProfilePoint point : profiles.get(i)) {
                    series.add(point.distanceKm(), point.arriveUsdPerTeu().mean());
                    series.add(point.distanceKm(), point.departUsdPerTeu().mean());
                }
                all.addSeries(series);
            }
            return all;
        }

        private XYSeriesCollection co2() {
            XYSeriesCollection all = new XYSeriesCollection();
            for (int i = 0; i < profiles.size(); i++) {
                XYSeries series = new XYSeries(i, false);
                profiles.get(i).forEach(point -> series.add(point.distanceKm(), point.co2KgPerTeu()));
                all.addSeries(series);
            }
            return all;
        }

        private XYPlot panel(XYSeriesCollection series, double least, String label, End end) {
            double most = Math.max(1, least);
            for (int i = 0; i < series.getSeriesCount(); i++) {
                for (int k = 0; k < series.getItemCount(i); k++) {
                    double value = series.getYValue(i, k);
                    most = Double.isNaN(value) ? most : Math.max(most, value);
                }
            }
            XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
            renderer.setDrawSeriesLineAsPath(true);
            for (int i = 0; i < series.getSeriesCount(); i++) {
                renderer.setSeriesPaint(i, Theme.line(i));
                renderer.setSeriesStroke(i, Theme.stroke(i, 3.2));
            }
            double high = most * 1.08;
            XYPlot plot = new XYPlot(series, null, Theme.axis(label, 0, high, Theme.step(high, 5), "#,##0"), renderer);
            Theme.clean(plot);
            plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD); // dashes over the full line of the base
            plot.setDomainGridlinesVisible(false);
            plot.addAnnotation(new Marks((g, scale) -> ends(g, scale, series, end)));
            return plot;
        }

        private void ends(Graphics2D g, Marks.Scale scale, XYSeriesCollection series, End of) {
            List<Integer> shown = new ArrayList<>();
            for (int i = 0; i < profiles.size(); i++) {
                if (!profiles.get(i).isEmpty()) {
                    shown.add(i);
                }
            }
            double[] wanted =
                    shown.stream().mapToDouble(i -> scale.y(last(series, i))).toArray();
            double[] heights = Labels.apart(
                    wanted, 28, scale.area().getY() + 10, scale.area().getMaxY() - 6);
            Font font = Fonts.semibold(Theme.LABEL - 2);
            for (int k = 0; k < heights.length; k++) {
                int i = shown.get(k);
                double x = scale.area().getMaxX() + 34;
                g.setColor(Theme.line(i));
                g.setStroke(Theme.solid(1.4));
                double end = scale.x(series.getXValue(i, series.getItemCount(i) - 1));
                Ink.line(g, end + 6, wanted[k], x - 6, heights[k]);
                String figure = of.figure(i, last(series, i));
                double room = END_LABELS - 60 - Ink.width(figure, font);
                String name = CutNames.fit(scenarios, scenarios.get(i), font, room);
                Ink.text(g, figure + " " + name, x, heights[k], font, Theme.word(i), 0);
            }
        }

        private static double last(XYSeriesCollection series, int i) {
            return series.getYValue(i, series.getItemCount(i) - 1);
        }

        private void places(Graphics2D g, Marks.Scale scale) {
            Labels labels = new Labels(new Rectangle2D.Double(
                    scale.area().getX() + 4,
                    scale.area().getY(),
                    scale.area().getWidth() - 8,
                    scale.area().getHeight()));
            for (List<ProfilePoint> profile : profiles) {
                for (int k = 0; k < profile.size(); k++) {
                    ProfilePoint point = profile.get(k);
                    labels.avoid(
                            scale.at(point.distanceKm(), point.arriveUsdPerTeu().mean()),
                            scale.at(point.distanceKm(), point.departUsdPerTeu().mean()));
                    if (k > 0) {
                        labels.avoid(
                                scale.at(
                                        profile.get(k - 1).distanceKm(),
                                        profile.get(k - 1).departUsdPerTeu().mean()),
                                scale.at(
                                        point.distanceKm(),
                                        point.arriveUsdPerTeu().mean()));
                    }
                }
            }
            observed.keepFree(scale, labels);
            observed.paint(g, scale, labels); // before names, of which there are many
            List<String> named = new ArrayList<>();
            for (int i = 0; i < profiles.size(); i++) {
                List<ProfilePoint> points = new ArrayList<>(profiles.get(i));
                if (i > 0) {
                    Collections.reverse(points); // names below fan out from the far end
                }
                for (ProfilePoint point : points) {
                    if (!named.contains(point.node())) {
                        named.add(point.node());
                        labels.place(
                                g,
                                Names.place(point.node(), words.language()),
                                scale.at(
                                        point.distanceKm(),
                                        point.departUsdPerTeu().mean()),
                                Fonts.regular(Theme.SMALL),
                                i == 0 ? Theme.INK : Theme.word(i),
                                i == 0);
                    }
                }
            }
        }
    }
}
