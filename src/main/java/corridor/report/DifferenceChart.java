package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.experiment.ExperimentResult.Comparison;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.stats.Estimate;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Every flow's paired difference with its interval, against a line at zero. Filled: shown; hollow: not shown. */
final class DifferenceChart implements ChartKind {

    @Override
    public List<ChartSpec> specs(ExperimentResult result, Texts words) {
        if (result.comparisons().isEmpty()) {
            return List.of();
        }
        String about = words.get("differences.note", result.base().name(), KeyFlows.replications(result, words));
        String note = CargoFinding.note(result, about, words);
        String title = CargoFinding.otherFlows(result)
                ? Answer.of(result, words.language()).headline()
                : Findings.headline(result, "all", words.language());
        return List.of(ChartSpec.over(this, "differences", title, note));
    }

    @Override
    public Body draw(ExperimentResult result, ChartSpec spec, Texts words) {
        return new Drawing(result, words).body();
    }

    @Override
    public String data(ExperimentResult result, ChartSpec spec) {
        CsvText data = new CsvText(
                "base", "candidate", "flow", "difference_days", "low_days", "high_days", "replications", "verdict");
        for (Comparison c : result.comparisons()) {
            if (c.measure() == Measure.TRANSIT_MEAN) {
                Estimate d = c.difference();
                data.row(
                        c.base(),
                        c.candidate(),
                        c.flow(),
                        d.mean(),
                        d.low(),
                        d.high(),
                        d.n(),
                        CargoFinding.otherCargo(result, c)
                                ? "other cargo"
                                : c.verdict().text());
            }
        }
        return data.text();
    }

    private static final class Drawing {

        private static final int ROW = 30;
        private static final int GAP = 10;
        private static final double NAMES = 360;
        private static final double FIGURES = 500;

        private final ExperimentResult result;
        private final List<ScenarioResult> candidates;
        private final List<String> flows;
        private final int digits;
        private final Texts words;

        private Drawing(ExperimentResult result, Texts words) {
            this.result = result;
            this.words = words;
            candidates = result.scenarios().subList(1, result.scenarios().size());
            List<String> ids = KeyFlows.ids(result).toList();
            flows = Stream.concat(
                            ids.stream().filter(Names::group), ids.stream().filter(id -> !Names.group(id)))
                    .toList();
            digits = digits(comparisons());
        }

        private int rows() {
            return flows.size() * (ROW * candidates.size() + GAP);
        }

        Body body() {
            return new Body(plot(), rows() + 340);
        }

        private XYPlot plot() {
            double low = -0.1;
            double high = 0.1;
            for (Comparison c : comparisons()) {
                low = Math.min(low, known(c.difference().low(), c.difference().mean()));
                high = Math.max(
                        high, known(c.difference().high(), c.difference().mean()));
            }
            double margin = (high - low) * 0.05;
            XYPlot plot = Theme.plot(
                    Theme.foot(
                            words.get("differences.axis"),
                            low - margin,
                            high + margin,
                            Theme.step(high - low, 6),
                            "0.##;−0.##"),
                    Theme.hidden(0, rows()));
            plot.getRangeAxis().setInverted(true);
            plot.setRangeGridlinesVisible(false);
            plot.setInsets(new RectangleInsets(52 + 34 * keyRows(), NAMES, 6, FIGURES));
            plot.addAnnotation(new Marks(this::paint));
            return plot;
        }

        /** The same for all rows: two where one would round an interval to nothing. */
        private static int digits(List<Comparison> comparisons) {
            return comparisons.stream().anyMatch(c -> c.difference().halfWidth() < 0.05) ? 2 : 1;
        }

        private List<Comparison> comparisons() {
            return result.comparisons().stream()
                    .filter(c -> c.measure() == Measure.TRANSIT_MEAN
                            && !Findings.nothing(c)
                            && !CargoFinding.otherCargo(result, c))
                    .toList();
        }

        private static double known(double value, double otherwise) {
            return Double.isNaN(value) ? otherwise : value;
        }

        private void paint(Graphics2D g, Marks.Scale scale) {
            double zero = scale.x(0);
            double top = scale.area().getY();
            g.setColor(Theme.INK);
            g.setStroke(Theme.solid(2));
            Ink.line(g, zero, top - 8, zero, scale.area().getMaxY());
            Font font = Fonts.regular(Theme.SMALL + 1);
            sides(g, scale, zero, font);
            double figures = scale.area().getMaxX();
            Ink.text(g, words.get("differences.figures"), figures + 270, top - 24, font, Theme.MUTED, 1);
            Ink.text(g, words.get("differences.verdict"), figures + 290, top - 24, font, Theme.MUTED, 0);
            key(g, scale);
            double y = 0;
            for (String flow : flows) {
                flow(g, scale, flow, y);
                y += ROW * candidates.size() + GAP;
            }
        }

        private void sides(Graphics2D g, Marks.Scale scale, double zero, Font font) {
            double y = scale.area().getY() - 24;
            if (zero - scale.area().getX() > 90) {
                Ink.text(g, words.get("differences.faster"), zero - 12, y, font, Theme.MUTED, 1);
            }
            if (scale.area().getMaxX() - zero > 80) {
                Ink.text(g, words.get("differences.slower"), zero + 12, y, font, Theme.MUTED, 0);
            }
        }

        private int keyRows() {
            return candidates.size() < 2 ? 0 : (candidates.size() + 1) / 2;
        }

        /** Only with several candidates; else the title names the one. */
        private void key(Graphics2D g, Marks.Scale scale) {
            if (candidates.size() < 2) {
                return;
            }
            double left = scale.area().getX() - NAMES + 30;
            double width = (scale.area().getMaxX() + FIGURES - left) / 2;
            Font font = Fonts.semibold(Theme.LABEL - 1);
            for (int i = 0; i < candidates.size(); i++) {
                double x = left + width * (i % 2);
                double y = scale.area().getY() - 58 - 34.0 * (keyRows() - 1 - i / 2);
                g.setColor(Theme.line(i + 1));
                g.setStroke(Theme.stroke(i + 1, 3));
                Ink.line(g, x, y, x + 50, y);
                Marker.draw(g, x + 25, y, i + 1, Theme.line(i + 1), true);
                String name = CutNames.fit(candidates, candidates.get(i), font, width - 80);
                Ink.text(g, name, x + 62, y, font, Theme.word(i + 1), 0);
            }
        }

        private void flow(Graphics2D g, Marks.Scale scale, String flow, double y) {
            double middle = scale.y(y + ROW * candidates.size() / 2.0);
            boolean group = Names.group(flow);
            Font font = group ? Fonts.semibold(Theme.LABEL - 1) : Fonts.regular(Theme.LABEL - 1);
            Ink.text(
                    g,
                    Ink.fit(Names.flow(flow, words.language()), font, NAMES - 60),
                    scale.area().getX() - 16,
                    middle,
                    font,
                    Theme.INK,
                    1);
            g.setColor(Theme.GRID);
            g.setStroke(Theme.solid(1));
            double below = scale.y(y + ROW * candidates.size() + GAP / 2.0);
            Ink.line(g, scale.area().getX() - NAMES + 30, below, scale.area().getMaxX() + FIGURES - 20, below);
            for (int i = 0; i < candidates.size(); i++) {
                int scenario = i + 1;
                double row = scale.y(y + ROW * (i + 0.5));
                Findings.comparison(result, candidates.get(i).id(), flow, Measure.TRANSIT_MEAN)
                        .ifPresent(c -> row(g, scale, c, scenario, row));
            }
        }

        private void row(Graphics2D g, Marks.Scale scale, Comparison c, int scenario, double y) {
            Estimate d = c.difference();
            if (Findings.nothing(c) || CargoFinding.otherCargo(result, c)) {
                Ink.text(
                        g,
                        CargoFinding.verdict(result, c, words.language()),
                        scale.area().getMaxX() + 290,
                        y,
                        Fonts.regular(Theme.SMALL),
                        Theme.MUTED,
                        0);
                return;
            }
            boolean shown = Findings.shown(c);
            g.setColor(Theme.line(scenario));
            g.setStroke(Theme.solid(3));
            if (!Double.isNaN(d.low())) {
                Ink.interval(g, scale.x(d.low()), scale.x(d.high()), y, 6);
            }
            Marker.draw(g, scale.x(d.mean()), y, scenario, Theme.line(scenario), shown);
            Font font = shown ? Fonts.semibold(Theme.SMALL) : Fonts.regular(Theme.SMALL);
            double x = scale.area().getMaxX();
            String figures =
                    "%s (%s)".formatted(Figures.signed(d.mean(), digits), Figures.signedInterval(d, digits, words));
            Ink.text(g, figures, x + 270, y, font, Theme.word(scenario), 1);
            Ink.text(g, verdict(c), x + 290, y, font, Theme.word(scenario), 0);
        }

        private String verdict(Comparison c) {
            return switch (c.verdict()) {
                case LOWER -> words.get("differences.faster");
                case HIGHER -> words.get("differences.slower");
                case EQUIVALENT -> words.get("differences.equivalent");
                case NO_DIFFERENCE_SHOWN -> words.get("differences.none");
            };
        }
    }
}
