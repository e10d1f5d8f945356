package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.experiment.ExperimentResult.Comparison;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.FlowResult;
import corridor.stats.Estimate;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/**
 * Risk beside error: how much transit times scatter, and how well that is known. The SMORE plot of Nelson (2008), The MORE Plot:
 * Displaying Measures of Risk and Error from Simulation Output, Winter Simulation Conference, pp. 413-416.
 */
final class RiskChart implements ChartKind {

    private static final List<Measure> QUANTILES =
            List.of(Measure.TRANSIT_P5, Measure.TRANSIT_P50, Measure.TRANSIT_P95);

    @Override
    public List<ChartSpec> specs(ExperimentResult result, Texts words) {
        String note = CargoFinding.note(result, words.get("risk.note", KeyFlows.replications(result, words)), words);
        return List.of(ChartSpec.over(this, "risk-and-error", finding(result, words), note)
                .further());
    }

    private static String finding(ExperimentResult result, Texts words) {
        String flow = KeyFlows.main(result);
        String name = Names.flow(flow, words.language());
        Optional<Comparison> change = Findings.comparisons(result, flow, Measure.TRANSIT_P95).stream()
                .filter(c -> !Double.isNaN(c.difference().low()))
                .max(Comparator.comparingDouble(c -> Math.abs(c.difference().mean())));
        Estimate level = result.base().flow(flow).estimate(Measure.TRANSIT_P95);
        String first = Double.isNaN(level.low())
                ? words.get("risk.level.one", result.base().name(), name, Figures.one(level.mean()))
                : words.get(
                        "risk.level",
                        result.base().name(),
                        name,
                        Figures.one(level.mean()),
                        Figures.one(level.low()),
                        Figures.one(level.high()));
        return change.map(c -> first + " "
                        + words.get(
                                "risk.change",
                                Findings.scenario(result, c.candidate()).name(),
                                Figures.signed(c.difference().mean(), 1),
                                Figures.signedInterval(c.difference(), 1, words)))
                .orElse(first);
    }

    @Override
    public Body draw(ExperimentResult result, ChartSpec spec, Texts words) {
        return new Drawing(result, words).body();
    }

    @Override
    public String data(ExperimentResult result, ChartSpec spec) {
        CsvText data = new CsvText("scenario", "flow", "what", "days", "low_days", "high_days", "replications");
        for (String flow : KeyFlows.withSum(result)) {
            for (ScenarioResult scenario : result.scenarios()) {
                row(data, scenario, flow, "mean", Measure.TRANSIT_MEAN);
                QUANTILES.forEach(q -> row(data, scenario, flow, "p" + Figures.fixed(100 * q.quantile(), 0), q));
            }
        }
        return data.text();
    }

    private static void row(CsvText data, ScenarioResult scenario, String flow, String what, Measure measure) {
        Estimate it = scenario.flow(flow).estimate(measure);
        data.row(scenario.id(), flow, what, it.mean(), it.low(), it.high(), it.n());
    }

    private static final class Drawing {

        private static final int ROW = 44;
        private static final int HEAD = 40;
        private static final double NAMES = 330;
        private static final double FIGURES = 320;

        private final List<ScenarioResult> scenarios;
        private final List<String> flows;
        private final Texts words;

        Drawing(ExperimentResult result, Texts words) {
            scenarios = result.scenarios();
            flows = KeyFlows.withSum(result);
            this.words = words;
        }

        private int rows() {
            return flows.size() * (HEAD + ROW * scenarios.size());
        }

        Body body() {
            return new Body(plot(), rows() + 310);
        }

        private XYPlot plot() {
            double low = Double.MAX_VALUE;
            double high = 0;
            for (Estimate drawn : drawn()) {
                low = Math.min(low, Double.isNaN(drawn.low()) ? drawn.mean() : drawn.low());
                high = Math.max(high, Double.isNaN(drawn.high()) ? drawn.mean() : drawn.high());
            }
            if (high == 0) {
                low = 0;
                high = 1;
            }
            double margin = Math.max(0.5, 0.04 * (high - low));
            double from = Math.max(0, low - margin);
            double to = high + margin;
            XYPlot plot = Theme.plot(
                    Theme.foot(words.get("days.axis"), from, to, Theme.step(to - from, 8), "0.##"),
                    Theme.hidden(0, rows()));
            plot.getRangeAxis().setInverted(true);
            plot.setRangeGridlinesVisible(false);
            plot.setInsets(new RectangleInsets(16, NAMES, 6, FIGURES));
            plot.addAnnotation(new Marks(this::paint));
            return plot;
        }

        private List<Estimate> drawn() {
            return flows.stream()
                    .flatMap(flow -> scenarios.stream().map(scenario -> scenario.flow(flow)))
                    .flatMap(flow -> Stream.concat(QUANTILES.stream(), Stream.of(Measure.TRANSIT_MEAN))
                            .map(flow::estimate))
                    .filter(estimate -> !Double.isNaN(estimate.mean()))
                    .toList();
        }

        private void paint(Graphics2D g, Marks.Scale scale) {
            double y = 0;
            for (String flow : flows) {
                String name = Names.flow(flow, words.language());
                double left = scale.area().getX() - NAMES + 16;
                Ink.text(g, name, left, scale.y(y + HEAD / 2.0), Fonts.semibold(Theme.LABEL), Theme.INK, 0);
                y += HEAD;
                for (int i = 0; i < scenarios.size(); i++) {
                    row(g, scale, i, scenarios.get(i).flow(flow), scale.y(y + ROW / 2.0));
                    y += ROW;
                }
            }
        }

        private void row(Graphics2D g, Marks.Scale scale, int scenario, FlowResult flow, double y) {
            Font font = Fonts.regular(Theme.LABEL - 2);
            Color color = Theme.line(scenario);
            String name = CutNames.fit(scenarios, scenarios.get(scenario), font, NAMES - 60);
            Ink.text(g, name, scale.area().getX() - 16, y, font, Theme.word(scenario), 1);
            Estimate mean = flow.estimate(Measure.TRANSIT_MEAN);
            double x = scale.area().getMaxX() + FIGURES - 16;
            if (Double.isNaN(mean.mean())) {
                Ink.text(g, words.get("nothing"), x, y, font, Theme.MUTED, 1);
                return;
            }
            List<Estimate> quantiles = QUANTILES.stream().map(flow::estimate).toList();
            g.setColor(color);
            g.setStroke(Theme.solid(3));
            Ink.line(
                    g,
                    scale.x(quantiles.get(0).mean()),
                    y,
                    scale.x(quantiles.get(2).mean()),
                    y);
            for (Estimate quantile : quantiles) {
                error(g, scale, quantile, y, Theme.pale(color, 70), 15);
                g.setColor(color);
                g.setStroke(Theme.solid(3));
                double at = scale.x(quantile.mean());
                Ink.line(g, at, y - 15, at, y + 15);
            }
            error(g, scale, mean, y, Theme.pale(Theme.INK, 120), 5);
            Marker.draw(g, scale.x(mean.mean()), y, scenario, color, true);
            String figures = words.get(
                    "risk.figures",
                    Figures.one(mean.mean()),
                    Figures.one(quantiles.get(0).mean()),
                    Figures.one(quantiles.get(2).mean()));
            Ink.text(g, figures, x, y, font, Theme.word(scenario), 1);
        }

        /** An interval of few replications may begin below zero, where no container is. */
        private static void error(Graphics2D g, Marks.Scale scale, Estimate of, double y, Color color, double half) {
            if (!Double.isNaN(of.low())) {
                double left = Math.max(scale.x(of.low()), scale.area().getX());
                Ink.box(g, new Rectangle2D.Double(left, y - half, scale.x(of.high()) - left, 2 * half), color);
            }
        }
    }
}
