package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.result.Cause;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.FlowResult;
import corridor.stats.Estimate;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Where the days go: one bar per scenario and flow, cut by cause, always in the same order. */
final class CauseChart implements ChartKind {

    @Override
    public List<ChartSpec> specs(ExperimentResult result, Texts words) {
        String finding = CauseFinding.of(result, KeyFlows.main(result), words.language());
        String note = CargoFinding.note(result, words.get("causes.note", KeyFlows.replications(result, words)), words);
        return List.of(ChartSpec.over(this, "days-by-cause", finding, note));
    }

    @Override
    public Body draw(ExperimentResult result, ChartSpec spec, Texts words) {
        return new Drawing(result, words).body();
    }

    @Override
    public String data(ExperimentResult result, ChartSpec spec) {
        CsvText data = new CsvText("scenario", "flow", "cause", "days");
        for (String flow : KeyFlows.withSum(result)) {
            for (ScenarioResult scenario : result.scenarios()) {
                for (Cause cause : Names.CAUSES) {
                    data.row(
                            scenario.id(),
                            flow,
                            cause.id(),
                            CauseFinding.days(scenario.flow(flow).causesDays(), cause));
                }
            }
        }
        return data.text();
    }

    private static final class Drawing {

        private static final int BAR = 40;
        private static final int HEAD = 44;
        private static final int KEY_LINE = 34;
        private static final int KEY_ROWS = 3;

        private final ExperimentResult result;
        private final Texts words;
        private final List<String> flows;
        private final int rows;
        private final double names;

        private Drawing(ExperimentResult result, Texts words) {
            this.result = result;
            this.words = words;
            flows = KeyFlows.withSum(result);
            names = room(result);
            rows = HEAD * flows.size() + BAR * flows.size() * result.scenarios().size();
        }

        /** Room for the longest name of a scenario, within reason. */
        private static double room(ExperimentResult result) {
            Font font = Fonts.semibold(Theme.LABEL - 2);
            double widest = result.scenarios().stream()
                    .mapToDouble(scenario -> Ink.width(Fonts.drawable(scenario.name()), font))
                    .max()
                    .orElse(0);
            return Math.min(400, Math.max(200, widest + 30));
        }

        Body body() {
            return new Body(plot(), rows + KEY_LINE * KEY_ROWS + 310);
        }

        private XYPlot plot() {
            double most = result.scenarios().stream()
                    .flatMap(scenario -> flows.stream().map(scenario::flow))
                    .mapToDouble(Drawing::total)
                    .filter(Double::isFinite) // not of a flow without cargo
                    .max()
                    .orElse(1);
            double high = Math.max(1, most * 1.02);
            XYPlot plot = Theme.plot(
                    Theme.foot(words.get("days.mean"), 0, high, Theme.step(high, 12), "0.##"), Theme.hidden(0, rows));
            plot.getRangeAxis().setInverted(true);
            plot.setRangeGridlinesVisible(false);
            plot.setInsets(new RectangleInsets(KEY_LINE * KEY_ROWS + 14, names + 20, 6, 190));
            plot.addAnnotation(new Marks(this::bars));
            plot.addAnnotation(new Marks(this::key));
            return plot;
        }

        private void bars(Graphics2D g, Marks.Scale scale) {
            double y = 0;
            for (String flow : flows) {
                Ink.text(
                        g,
                        Names.flow(flow, words.language()),
                        scale.area().getX() - names,
                        scale.y(y + HEAD * 0.6),
                        Fonts.semibold(Theme.LABEL),
                        Theme.INK,
                        0);
                y += HEAD;
                for (int i = 0; i < result.scenarios().size(); i++) {
                    bar(g, scale, i, result.scenarios().get(i).flow(flow), scale.y(y), scale.y(y + BAR) - scale.y(y));
                    y += BAR;
                }
            }
        }

        private void bar(Graphics2D g, Marks.Scale scale, int scenario, FlowResult flow, double top, double pitch) {
            double from = 0;
            for (Cause cause : Names.CAUSES) {
                double days = CauseFinding.days(flow.causesDays(), cause);
                if (days > 0) {
                    double left = scale.x(from);
                    double right = scale.x(from + days);
                    segment(
                            g,
                            cause,
                            new Rectangle2D.Double(left, top + 3, right - left, pitch - 6),
                            Figures.one(days));
                    from += days;
                }
            }
            double middle = top + pitch / 2;
            Font font = Fonts.semibold(Theme.LABEL - 2);
            String name = CutNames.fit(result.scenarios(), result.scenarios().get(scenario), font, names - 14);
            Ink.text(g, name, scale.area().getX() - 14, middle, font, Theme.word(scenario), 1);
            Estimate mean = flow.estimate(Measure.TRANSIT_MEAN);
            String half = Double.isNaN(mean.low())
                    ? ""
                    : " ± " + Figures.fixed(mean.halfWidth(), mean.halfWidth() < 0.095 ? 2 : 1);
            Ink.text(
                    g,
                    Double.isNaN(mean.mean())
                            ? words.get("nothing")
                            : words.get("days", Figures.one(mean.mean()) + half),
                    scale.x(from) + 10,
                    middle,
                    font,
                    Theme.INK,
                    0);
        }

        private static void segment(Graphics2D g, Cause cause, Rectangle2D box, String days) {
            CauseInk.fill(g, cause, box);
            Font font = Fonts.semibold(Theme.SMALL - 1);
            double width = Ink.width(days, font);
            if (width + 8 > box.getWidth()) {
                return;
            }
            if (CauseInk.hatched(cause)) {
                Rectangle2D plate = new Rectangle2D.Double(
                        box.getCenterX() - width / 2 - 3, box.getY() + 4, width + 6, box.getHeight() - 8);
                Ink.box(g, plate, CauseInk.color(cause));
            }
            Ink.text(g, days, box.getCenterX(), box.getCenterY(), font, CauseInk.words(cause), 0.5);
        }

        private void key(Graphics2D g, Marks.Scale scale) {
            int columns = (Names.CAUSES.size() + KEY_ROWS - 1) / KEY_ROWS;
            double left = scale.area().getX() - names;
            double width = (scale.area().getMaxX() + 190 - left) / columns;
            double top = scale.area().getY() - KEY_LINE * KEY_ROWS - 10;
            for (int i = 0; i < Names.CAUSES.size(); i++) {
                Cause cause = Names.CAUSES.get(i);
                int column = i / KEY_ROWS;
                double x = left + width * column;
                double y = top + KEY_LINE * (i % KEY_ROWS);
                CauseInk.fill(g, cause, new Rectangle2D.Double(x, y + 4, 34, 24));
                Ink.text(
                        g,
                        Names.cause(cause, words.language()),
                        x + 44,
                        y + 16,
                        Fonts.regular(Theme.LABEL - 1),
                        Theme.INK,
                        0);
            }
        }

        private static double total(FlowResult flow) {
            return flow.causesDays().values().stream().mapToDouble(days -> days).sum();
        }
    }
}
