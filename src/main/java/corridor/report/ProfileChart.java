package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.result.Published;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.FlowResult;
import corridor.result.ScenarioResult.ProfilePoint;
import corridor.result.ScenarioResult.Spread;
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
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Time against distance along the main route of a flow: slopes are speed, vertical steps are stops. */
final class ProfileChart implements ChartKind {

    private static final int HEIGHT = 1000;

    @Override
    public List<ChartSpec> specs(ExperimentResult result, Texts words) {
        return KeyFlows.of(result).stream()
                .filter(flow -> result.scenarios().stream()
                        .anyMatch(scenario -> scenario.flow(flow).profile().size() > 1))
                .map(flow -> spec(result, flow, words))
                .toList();
    }

    private ChartSpec spec(ExperimentResult result, String flow, Texts words) {
        boolean bands = result.scenarios().size() <= MOST_BANDS;
        String note = words.get(bands ? "profile.note" : "profile.note.many", KeyFlows.pooled(result, words))
                + words.get("profile.note.all", KeyFlows.replications(result, words))
                + (observations(result, flow).isEmpty() ? "" : words.get("profile.note.observed"));
        return ChartSpec.ofFlow(
                this, "time-distance", result, flow, Findings.headline(result, flow, words.language()), note);
    }

    @Override
    public Body draw(ExperimentResult result, ChartSpec spec, Texts words) {
        return new Drawing(result, spec.flow(), words).body();
    }

    private static List<Published> observations(ExperimentResult result, String flow) {
        return ObservedRows.find(result, Unit.DAYS, "flows." + flow + ".transitDays.");
    }

    @Override
    public String data(ExperimentResult result, ChartSpec spec) {
        String flow = spec.flow();
        CsvText data = new CsvText(
                "scenario",
                "flow",
                "node",
                "distance_km",
                "arrive_mean_days",
                "arrive_p10_days",
                "arrive_p50_days",
                "arrive_p90_days",
                "depart_mean_days",
                "depart_p10_days",
                "depart_p50_days",
                "depart_p90_days");
        for (ScenarioResult scenario : result.scenarios()) {
            FlowResult found = scenario.flow(flow);
            for (ProfilePoint point : found.profile()) {
                List<Object> row = new ArrayList<>(List.of(scenario.id(), flow, point.node(), point.distanceKm()));
                for (Spread spread : List.of(point.arriveDays(), point.departDays())) {
                    row.addAll(List.of(spread.mean(), spread.p10(), spread.p50(), spread.p90()));
                }
                data.row(row.toArray());
            }
        }
        return data.text();
    }

    private static final class Drawing {

        private static final double END_LABELS = 400;

        private final List<ScenarioResult> scenarios;
        private final List<List<ProfilePoint>> profiles;
        private final ObservedMarks observed;
        private final Texts words;

        private Drawing(ExperimentResult result, String flow, Texts words) {
            scenarios = result.scenarios();
            observed = new ObservedMarks(observations(result, flow), "profile.observed", Figures::one, words);
            this.words = words;
            profiles = scenarios.stream().map(s -> s.flow(flow).profile()).toList();
        }

        Body body() {
            return new Body(plot(), HEIGHT);
        }

        private XYPlot plot() {
            double km = most(ProfilePoint::distanceKm);
            double days =
                    most(p -> Math.max(p.arriveDays().p90(), p.departDays().mean()));
            double high = Math.max(1, Math.max(days, observed.most()) * 1.06);
            XYPlot plot = Theme.plot(
                    Theme.foot(words.get("distance.axis"), 0, Math.max(1, km), Theme.step(Math.max(1, km), 8), "#,##0"),
                    Theme.axis(words.get("profile.axis"), 0, high, Theme.step(high, 8), "0.##"));
            plot.setDomainGridlinesVisible(false);
            plot.setInsets(new RectangleInsets(6, 10, 6, END_LABELS));
            plot.addAnnotation(new Marks(this::paint));
            return plot;
        }

        private double most(ToDoubleFunction<ProfilePoint> of) {
            return profiles.stream()
                    .flatMap(List::stream)
                    .mapToDouble(of)
                    .filter(value -> !Double.isNaN(value))
                    .max()
                    .orElse(1);
        }

        private void paint(Graphics2D g, Marks.Scale scale) {
            if (scenarios.size() <= ChartKind.MOST_BANDS) {
                for (int i = 0; i < profiles.size(); i++) {
                    band(g, scale, i);
                }
            }
            Labels labels = new Labels(new Rectangle2D.Double(
                    scale.area().getX() + 4,
                    scale.area().getY(),
                    scale.area().getWidth() - 8,
                    scale.area().getHeight()));
            for (int i = 0; i < profiles.size(); i++) {
                line(g, scale, i, labels);
            }
            observed.keepFree(scale, labels);
            List<String> named = new ArrayList<>();
            if (!profiles.get(0).isEmpty()) {
                nodeName(g, scale, labels, named, 0, last(0)); // where the way ends, and observations stand too
            }
            observed.paint(g, scale, labels); // before names, of which there are many
            nodeNames(g, scale, labels, named);
            endLabels(g, scale);
        }

        private void band(Graphics2D g, Marks.Scale scale, int scenario) {
            List<Point2D> edge = new ArrayList<>(steps(scale, scenario, Spread::p90));
            List<Point2D> lower = steps(scale, scenario, Spread::p10);
            for (int k = lower.size() - 1; k >= 0; k--) {
                edge.add(lower.get(k));
            }
            Path2D area = path(edge);
            if (edge.size() > 2) {
                area.closePath();
            }
            g.setColor(Theme.pale(Theme.line(scenario), 36));
            g.fill(area);
        }

        private void line(Graphics2D g, Marks.Scale scale, int scenario, Labels labels) {
            List<Point2D> points = steps(scale, scenario, Spread::mean);
            for (int k = 1; k < points.size(); k++) {
                labels.avoid(points.get(k - 1), points.get(k));
            }
            g.setColor(Theme.line(scenario));
            g.setStroke(Theme.stroke(scenario, 3.4));
            g.draw(path(points));
        }

        /** Each node twice: arrival and departure, at the same distance; the last only once. */
        private List<Point2D> steps(Marks.Scale scale, int scenario, ToDoubleFunction<Spread> of) {
            List<Point2D> points = new ArrayList<>();
            List<ProfilePoint> profile = profiles.get(scenario);
            for (int k = 0; k < profile.size(); k++) {
                ProfilePoint point = profile.get(k);
                points.add(scale.at(point.distanceKm(), known(of, point.arriveDays(), 0)));
                if (k < profile.size() - 1) {
                    points.add(scale.at(
                            point.distanceKm(), known(of, point.departDays(), known(of, point.arriveDays(), 0))));
                }
            }
            return points;
        }

        private static double known(ToDoubleFunction<Spread> of, Spread spread, double otherwise) {
            double value = of.applyAsDouble(spread);
            return Double.isNaN(value) ? otherwise : value;
        }

        private static Path2D path(List<Point2D> points) {
            Path2D path = new Path2D.Double();
            for (int k = 0; k < points.size(); k++) {
                Point2D point = points.get(k);
                if (k == 0) {
                    path.moveTo(point.getX(), point.getY());
                } else {
                    path.lineTo(point.getX(), point.getY());
                }
            }
            return path;
        }

        /** Names above the base's line; what only a candidate passes, below its own. A node passed by several is named once. */
        private void nodeNames(Graphics2D g, Marks.Scale scale, Labels labels, List<String> named) {
            for (int i = 0; i < profiles.size(); i++) {
                // From the far end for names below, so that those of a dense stretch fan out and do not cross.
                for (ProfilePoint point : i == 0 ? profiles.get(i) : reversed(profiles.get(i))) {
                    nodeName(g, scale, labels, named, i, point);
                }
            }
        }

        private void nodeName(
                Graphics2D g, Marks.Scale scale, Labels labels, List<String> named, int scenario, ProfilePoint point) {
            boolean upper = scenario == 0;
            double days = known(
                    Spread::mean,
                    upper ? point.departDays() : point.arriveDays(),
                    known(Spread::mean, point.arriveDays(), 0));
            Point2D at = scale.at(point.distanceKm(), days);
            dot(g, at, scenario);
            if (!named.contains(point.node())) {
                named.add(point.node());
                String name = Names.place(point.node(), words.language());
                Font font = Fonts.regular(Theme.SMALL + 1);
                labels.place(g, name, at, font, upper ? Theme.INK : Theme.word(scenario), upper);
            }
        }

        private static List<ProfilePoint> reversed(List<ProfilePoint> points) {
            List<ProfilePoint> reversed = new ArrayList<>(points);
            Collections.reverse(reversed);
            return reversed;
        }

        private static void dot(Graphics2D g, Point2D at, int scenario) {
            g.setColor(Theme.line(scenario));
            g.fill(new Rectangle2D.Double(at.getX() - 3.5, at.getY() - 3.5, 7, 7));
        }

        private void endLabels(Graphics2D g, Marks.Scale scale) {
            List<Integer> shown = new ArrayList<>();
            for (int i = 0; i < profiles.size(); i++) {
                if (!profiles.get(i).isEmpty()) {
                    shown.add(i);
                }
            }
            double[] wanted = shown.stream()
                    .mapToDouble(i -> scale.y(last(i).arriveDays().mean()))
                    .toArray();
            double[] heights = Labels.apart(
                    wanted, 62, scale.area().getY() + 14, scale.area().getMaxY() - 40);
            for (int k = 0; k < heights.length; k++) {
                endLabel(g, scale, shown.get(k), wanted[k], heights[k]);
            }
        }

        private void endLabel(Graphics2D g, Marks.Scale scale, int scenario, double at, double height) {
            Spread arrive = last(scenario).arriveDays();
            double end = scale.x(last(scenario).distanceKm());
            double x = scale.area().getMaxX() + 34;
            g.setColor(Theme.line(scenario));
            g.setStroke(Theme.solid(1.4));
            Ink.line(g, end + 6, at, x - 6, height);
            Font bold = Fonts.semibold(Theme.LABEL);
            Ink.text(
                    g,
                    CutNames.fit(scenarios, scenarios.get(scenario), bold, END_LABELS - 40),
                    x,
                    height - 4,
                    bold,
                    Theme.word(scenario),
                    0);
            String figures = words.get(
                    "risk.figures", Figures.one(arrive.mean()), Figures.one(arrive.p10()), Figures.one(arrive.p90()));
            Ink.text(g, figures, x, height + 24, Fonts.regular(Theme.SMALL + 1), Theme.word(scenario), 0);
        }

        private ProfilePoint last(int scenario) {
            List<ProfilePoint> profile = profiles.get(scenario);
            return profile.get(profile.size() - 1);
        }
    }
}
