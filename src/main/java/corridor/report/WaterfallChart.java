package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.experiment.ExperimentResult.Comparison;
import corridor.result.Cause;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.stats.Estimate;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** From the days of the base to those of a candidate, cause by cause: which waits went, which came. */
final class WaterfallChart implements ChartKind {

    /** Less would not be seen: a quarter of an hour. */
    private static final double LEAST_DAYS = 0.01;

    @Override
    public List<ChartSpec> specs(ExperimentResult result, Texts words) {
        String main = KeyFlows.main(result);
        List<Comparison> known = Findings.comparisons(result, main, Measure.TRANSIT_MEAN).stream()
                .filter(c -> !Double.isNaN(c.difference().mean()))
                .toList();
        String left = LeftOut.scenarios(known.size(), MOST_BANDS, "tables/causes.csv", words);
        return known.stream()
                .sorted(Comparator.comparingInt(c -> Findings.shown(c) ? 0 : 1))
                .limit(MOST_BANDS)
                .map(c -> spec(result, c, left, words))
                .toList();
    }

    private ChartSpec spec(ExperimentResult result, Comparison c, String left, Texts words) {
        String note = words.get(
                        "waterfall.note", Names.flow(c.flow(), words.language()), KeyFlows.replications(result, words))
                + left;
        ChartSpec spec = ChartSpec.over(
                this, "change-by-cause-" + c.candidate(), Findings.sentence(result, c, words.language()), note);
        boolean first = Findings.strongest(result, c.flow()).filter(c::equals).isPresent();
        return first ? spec : spec.further();
    }

    private static Comparison comparison(ExperimentResult result, ChartSpec spec) {
        return Findings.comparisons(result, KeyFlows.main(result), Measure.TRANSIT_MEAN).stream()
                .filter(c -> spec.file().equals("change-by-cause-" + c.candidate()))
                .findFirst()
                .orElseThrow();
    }

    /** What a cause adds to the days of the base; the largest saving first. */
    private record Step(Cause cause, double days) {
        static List<Step> of(Map<Cause, Double> before, Map<Cause, Double> after) {
            return Names.CAUSES.stream()
                    .map(cause -> new Step(cause, CauseFinding.days(after, cause) - CauseFinding.days(before, cause)))
                    .filter(step -> Math.abs(step.days) >= LEAST_DAYS)
                    .sorted(Comparator.comparingDouble(Step::days))
                    .toList();
        }
    }

    @Override
    public Body draw(ExperimentResult result, ChartSpec spec, Texts words) {
        return new Drawing(result, comparison(result, spec), words).body();
    }

    @Override
    public String data(ExperimentResult result, ChartSpec spec) {
        Comparison c = comparison(result, spec);
        Map<Cause, Double> before =
                Findings.scenario(result, c.base()).flow(c.flow()).causesDays();
        Map<Cause, Double> after =
                Findings.scenario(result, c.candidate()).flow(c.flow()).causesDays();
        CsvText data = new CsvText("base", "candidate", "flow", "cause", "base_days", "candidate_days", "change_days");
        for (Cause cause : Names.CAUSES) {
            double from = CauseFinding.days(before, cause);
            double to = CauseFinding.days(after, cause);
            data.row(c.base(), c.candidate(), c.flow(), cause.id(), from, to, to - from);
        }
        return data.text();
    }

    private static final class Drawing {

        private static final int ROW = 48;
        private static final double NAMES = 330;
        private static final double FIGURES = 330;

        private final ScenarioResult before;
        private final ScenarioResult after;
        private final int number;
        private final Comparison comparison;
        private final List<Step> steps;
        private final double start;
        private final double end;
        private final Texts words;

        Drawing(ExperimentResult result, Comparison comparison, Texts words) {
            this.comparison = comparison;
            this.words = words;
            before = Findings.scenario(result, comparison.base());
            after = Findings.scenario(result, comparison.candidate());
            number = result.scenarios().indexOf(after);
            Map<Cause, Double> from = before.flow(comparison.flow()).causesDays();
            Map<Cause, Double> to = after.flow(comparison.flow()).causesDays();
            steps = Step.of(from, to);
            start = from.values().stream().mapToDouble(days -> days).sum();
            end = to.values().stream().mapToDouble(days -> days).sum();
        }

        Body body() {
            return new Body(plot(), ROW * (steps.size() + 2) + 290);
        }

        /** The axis need not begin at zero, since what counts are the steps: it says so by its figures. */
        private XYPlot plot() {
            double low = Math.min(start, end);
            double high = Math.max(start, end);
            double sum = start;
            for (Step step : steps) {
                sum += step.days();
                low = Math.min(low, sum);
                high = Math.max(high, sum);
            }
            Estimate d = comparison.difference();
            double half = Double.isNaN(d.low()) ? 0 : d.halfWidth();
            low = Math.min(low, end - half);
            high = Math.max(high, end + half);
            double margin = Math.max(0.5, 0.12 * (high - low));
            double from = Math.max(0, low - margin);
            XYPlot plot = Theme.plot(
                    Theme.foot(
                            words.get("days.mean"), from, high + margin, Theme.step(high + margin - from, 10), "0.##"),
                    Theme.hidden(0, steps.size() + 2.0));
            plot.getRangeAxis().setInverted(true);
            plot.setRangeGridlinesVisible(false);
            plot.setInsets(new RectangleInsets(16, NAMES, 6, FIGURES));
            plot.addAnnotation(new Marks(this::paint));
            return plot;
        }

        private void paint(Graphics2D g, Marks.Scale scale) {
            whole(g, scale, 0, start, before, 0);
            double sum = start;
            for (int i = 0; i < steps.size(); i++) {
                step(g, scale, i + 1, steps.get(i), sum);
                sum += steps.get(i).days();
            }
            whole(g, scale, steps.size() + 1, end, after, number);
            Estimate d = comparison.difference();
            double y = scale.y(steps.size() + 1.5);
            String change = words.get("waterfall.change", Figures.signed(d.mean(), 1));
            if (!Double.isNaN(d.low())) {
                g.setColor(Theme.INK);
                g.setStroke(Theme.solid(3));
                Ink.interval(g, scale.x(end - d.halfWidth()), scale.x(end + d.halfWidth()), y, 7);
                change = words.get(
                        "waterfall.change.interval", Figures.signed(d.mean(), 1), Figures.signedInterval(d, 1, words));
            }
            double x = scale.area().getMaxX() + FIGURES - 16;
            Ink.text(g, change, x, y + 13, Fonts.regular(Theme.SMALL), Theme.word(number), 1);
        }

        private static double height(Marks.Scale scale) {
            return scale.y(1) - scale.y(0);
        }

        private void whole(Graphics2D g, Marks.Scale scale, int row, double days, ScenarioResult of, int scenario) {
            double left = scale.area().getX();
            Rectangle2D bar = new Rectangle2D.Double(left, scale.y(row) + 7, scale.x(days) - left, height(scale) - 14);
            Ink.box(g, bar, Theme.mixed(Theme.line(scenario), 0.45));
            double y = bar.getCenterY();
            Font font = Fonts.semibold(Theme.LABEL);
            String name = CutNames.fit(List.of(before, after), of, font, NAMES - 40);
            Ink.text(g, name, left - 16, y, font, Theme.word(scenario), 1);
            boolean last = row > 0;
            double x = scale.area().getMaxX() + FIGURES - 16;
            Ink.text(g, words.get("days", Figures.one(days)), x, last ? y - 11 : y, font, Theme.word(scenario), 1);
        }

        private void step(Graphics2D g, Marks.Scale scale, int row, Step step, double from) {
            double a = scale.x(from);
            double b = scale.x(from + step.days());
            double top = scale.y(row);
            Rectangle2D bar =
                    new Rectangle2D.Double(Math.min(a, b), top + 7, Math.max(2, Math.abs(b - a)), height(scale) - 14);
            CauseInk.fill(g, step.cause(), bar);
            g.setColor(Theme.MUTED);
            g.setStroke(Theme.solid(1.2));
            g.draw(bar);
            g.setStroke(Theme.dotted(1.2));
            Ink.line(g, a, top - 7, a, top + 7);
            Ink.line(g, b, bar.getMaxY(), b, bar.getMaxY() + 14);
            double y = bar.getCenterY();
            String name = Names.cause(step.cause(), words.language());
            Ink.text(g, name, scale.area().getX() - 16, y, Fonts.regular(Theme.LABEL), Theme.INK, 1);
            double x = scale.area().getMaxX() + FIGURES - 16;
            String days = words.get("days", Figures.signed(step.days(), 2));
            Ink.text(g, days, x, y, Fonts.regular(Theme.LABEL), Theme.INK, 1);
        }
    }
}
