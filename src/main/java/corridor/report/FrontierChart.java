package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.stats.Estimate;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Cost against time, a point for each scenario; the steps join those that no other beats in both. */
final class FrontierChart implements ChartKind {

    /** A scenario where it stands for the main flow. */
    private record Place(int number, ScenarioResult scenario, Estimate days, Estimate usd) {
        boolean beats(Place other) {
            return days.mean() <= other.days.mean()
                    && usd.mean() <= other.usd.mean()
                    && (days.mean() < other.days.mean() || usd.mean() < other.usd.mean());
        }
    }

    @Override
    public List<ChartSpec> specs(ExperimentResult result, Texts words) {
        List<Place> places = places(result);
        if (places.size() < 2) {
            return List.of();
        }
        String flow = Names.flow(KeyFlows.main(result), words.language());
        String best = frontier(places).stream().map(it -> it.scenario().name()).collect(Collectors.joining(", "));
        String title = words.get("frontier.title", flow, best);
        String note = words.get("frontier.note", KeyFlows.replications(result, words));
        return List.of(ChartSpec.over(this, "cost-against-time", title, note).further());
    }

    private static List<Place> places(ExperimentResult result) {
        String flow = KeyFlows.main(result);
        return result.scenarios().stream()
                .map(it -> new Place(
                        result.scenarios().indexOf(it),
                        it,
                        it.flow(flow).estimate(Measure.TRANSIT_MEAN),
                        it.flow(flow).estimate(Measure.COST)))
                .filter(it -> Double.isFinite(it.days().mean())
                        && Double.isFinite(it.usd().mean()))
                .toList();
    }

    /** From the fastest to the cheapest. */
    private static List<Place> frontier(List<Place> places) {
        return places.stream()
                .filter(it -> places.stream().noneMatch(other -> other.beats(it)))
                .sorted(Comparator.comparingDouble(it -> it.days().mean()))
                .toList();
    }

    @Override
    public Body draw(ExperimentResult result, ChartSpec spec, Texts words) {
        return new Drawing(result, words).body();
    }

    @Override
    public String data(ExperimentResult result, ChartSpec spec) {
        CsvText data = new CsvText(
                "scenario", "flow", "days", "low_days", "high_days", "usd_per_teu", "low_usd", "high_usd", "efficient");
        List<Place> places = places(result);
        List<Place> best = frontier(places);
        for (Place it : places) {
            data.row(
                    it.scenario().id(),
                    KeyFlows.main(result),
                    it.days().mean(),
                    it.days().low(),
                    it.days().high(),
                    it.usd().mean(),
                    it.usd().low(),
                    it.usd().high(),
                    best.contains(it));
        }
        return data.text();
    }

    private static final class Drawing {

        private final List<Place> places;
        private final Texts words;

        Drawing(ExperimentResult result, Texts words) {
            places = places(result);
            this.words = words;
        }

        Body body() {
            double[] x = range(Place::days);
            double[] y = range(Place::usd);
            XYPlot plot = Theme.plot(
                    Theme.foot(words.get("frontier.days"), x[0], x[1], Theme.step(x[1] - x[0], 8), "0.##"),
                    Theme.axis(words.get("frontier.usd"), y[0], y[1], Theme.step(y[1] - y[0], 6), "#,##0.##"));
            plot.setInsets(new RectangleInsets(16, 10, 6, 30));
            plot.addAnnotation(new Marks(this::paint));
            return new Body(plot, 900);
        }

        private double[] range(Function<Place, Estimate> of) {
            double low = ends(of, Estimate::low).min().orElse(0);
            double high = ends(of, Estimate::high).max().orElse(1);
            // At least a hundredth of the level, so that what hardly differs does not look far apart.
            double margin = Math.max(0.15 * (high - low), 0.01 * Math.abs(high));
            return new double[] {low - margin, high + margin};
        }

        private DoubleStream ends(Function<Place, Estimate> of, ToDoubleFunction<Estimate> end) {
            return places.stream().map(of).mapToDouble(it -> {
                double value = end.applyAsDouble(it);
                return Double.isNaN(value) ? it.mean() : value;
            });
        }

        private void paint(Graphics2D g, Marks.Scale scale) {
            Rectangle2D area = scale.area();
            Labels labels = new Labels(area);
            Path2D steps = new Path2D.Double();
            Point2D last = null;
            for (Place it : frontier(places)) {
                Point2D at = at(scale, it);
                if (last == null) {
                    steps.moveTo(at.getX(), area.getY());
                    labels.avoid(new Point2D.Double(at.getX(), area.getY()), at);
                } else {
                    steps.lineTo(at.getX(), last.getY());
                    labels.avoid(last, new Point2D.Double(at.getX(), last.getY()));
                    labels.avoid(new Point2D.Double(at.getX(), last.getY()), at);
                }
                steps.lineTo(at.getX(), at.getY());
                last = at;
            }
            if (last != null) {
                steps.lineTo(area.getMaxX(), last.getY());
                labels.avoid(last, new Point2D.Double(area.getMaxX(), last.getY()));
            }
            g.setColor(Theme.MUTED);
            g.setStroke(Theme.dotted(2));
            g.draw(steps);
            places.forEach(it -> cross(g, scale, it, labels));
            Font font = Fonts.semibold(Theme.LABEL);
            List<ScenarioResult> scenarios =
                    places.stream().map(Place::scenario).toList();
            for (Place it : places) {
                String name = CutNames.fit(scenarios, it.scenario(), font, 420);
                labels.place(g, name, at(scale, it), font, Theme.word(it.number()), true);
            }
        }

        private static Point2D at(Marks.Scale scale, Place it) {
            return scale.at(it.days().mean(), it.usd().mean());
        }

        private static void cross(Graphics2D g, Marks.Scale scale, Place it, Labels labels) {
            Point2D at = at(scale, it);
            g.setColor(Theme.line(it.number()));
            g.setStroke(Theme.solid(2));
            if (!Double.isNaN(it.days().low())) {
                Point2D from = new Point2D.Double(scale.x(it.days().low()), at.getY());
                Point2D to = new Point2D.Double(scale.x(it.days().high()), at.getY());
                Ink.line(g, from.getX(), from.getY(), to.getX(), to.getY());
                labels.avoid(from, to);
            }
            if (!Double.isNaN(it.usd().low())) {
                Point2D from = new Point2D.Double(at.getX(), scale.y(it.usd().low()));
                Point2D to = new Point2D.Double(at.getX(), scale.y(it.usd().high()));
                Ink.line(g, from.getX(), from.getY(), to.getX(), to.getY());
                labels.avoid(from, to);
            }
            Marker.draw(g, at.getX(), at.getY(), it.number(), Theme.line(it.number()), true);
            labels.avoid(new Rectangle2D.Double(at.getX() - 10, at.getY() - 10, 20, 20));
        }
    }
}
