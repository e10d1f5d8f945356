package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.ServiceResult;
import corridor.result.ScenarioResult.WayResult;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** The room that each service offers, way by way, against what it carries: the ladder of capacity, the fullest rung on top. */
final class CapacityChart implements ChartKind {

    private static final int MOST_RUNGS = 12;

    /** So many times the largest load, room is shown whole. */
    private static final double MOST_ROOM = 2.5;

    /** One way of a service, in some scenario. */
    private record Rung(String service, String from, String to) {
        Optional<WayResult> in(ScenarioResult scenario) {
            return scenario.services().stream()
                    .filter(it -> it.id().equals(service))
                    .flatMap(it -> it.ways().stream())
                    .filter(way -> way.from().equals(from) && way.to().equals(to) && known(way))
                    .findFirst();
        }

        static boolean known(WayResult way) {
            return way.loadFactor() > 0;
        }
    }

    private static double room(WayResult way) {
        return way.teu() / way.loadFactor();
    }

    @Override
    public List<ChartSpec> specs(ExperimentResult result, Texts words) {
        List<Rung> rungs = rungs(result);
        if (rungs.isEmpty()) {
            return List.of();
        }
        String about = words.get("capacity.note", KeyFlows.replications(result, words));
        List<Rung> drawn = rungs.stream().limit(MOST_RUNGS).toList();
        boolean cut = ways(result, drawn).stream().anyMatch(way -> room(way) > most(result, drawn));
        String note = (cut ? words.get("capacity.note.cut", about) : about)
                + LeftOut.rows(rungs.size(), MOST_RUNGS, "capacity.csv", words);
        return List.of(ChartSpec.over(this, "capacity", finding(result, rungs.get(0), words), note)
                .further());
    }

    private static List<WayResult> ways(ExperimentResult result, List<Rung> rungs) {
        return rungs.stream()
                .flatMap(rung -> result.scenarios().stream().flatMap(it -> rung.in(it).stream()))
                .toList();
    }

    /** TEU at the end of the axis: all that is carried or wants to be, and room as far as that does not make the loads hard to see. */
    private static double most(ExperimentResult result, List<Rung> rungs) {
        List<WayResult> ways = ways(result, rungs);
        double load = ways.stream()
                .flatMapToDouble(way -> DoubleStream.of(way.teu(), way.demandTeu()))
                .filter(teu -> !Double.isNaN(teu))
                .max()
                .orElse(0);
        double room = ways.stream().mapToDouble(CapacityChart::room).max().orElse(1);
        return Math.max(load, Math.min(room, MOST_ROOM * load));
    }

    private static String finding(ExperimentResult result, Rung fullest, Texts words) {
        ScenarioResult scenario = result.scenarios().stream()
                .max(Comparator.comparingDouble(
                        it -> fullest.in(it).map(WayResult::loadFactor).orElse(0.0)))
                .orElseThrow();
        WayResult way = fullest.in(scenario).orElseThrow();
        return words.get(
                "capacity.title",
                scenario.name(),
                name(fullest, words),
                Figures.percent(way.loadFactor()),
                Figures.whole(way.teu()),
                Figures.whole(room(way)));
    }

    private static String name(Rung rung, Texts words) {
        return words.get(
                "capacity.way", Names.place(rung.from(), words.language()), Names.place(rung.to(), words.language()));
    }

    private static List<Rung> rungs(ExperimentResult result) {
        Map<Rung, Double> fullness = new LinkedHashMap<>();
        for (ScenarioResult scenario : result.scenarios()) {
            for (ServiceResult service : scenario.services()) {
                service.ways().stream()
                        .filter(Rung::known)
                        .forEach(way -> fullness.merge(
                                new Rung(service.id(), way.from(), way.to()), way.loadFactor(), Math::max));
            }
        }
        return fullness.entrySet().stream()
                .sorted(Map.Entry.<Rung, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Body draw(ExperimentResult result, ChartSpec spec, Texts words) {
        return new Drawing(result, words).body();
    }

    @Override
    public String data(ExperimentResult result, ChartSpec spec) {
        CsvText data = new CsvText(
                "scenario",
                "service",
                "from",
                "to",
                "departures",
                "room_teu",
                "teu",
                "other_teu",
                "load_factor",
                "demand_teu");
        for (Rung rung : rungs(result)) {
            for (ScenarioResult scenario : result.scenarios()) {
                rung.in(scenario)
                        .ifPresent(way -> data.row(
                                scenario.id(),
                                rung.service(),
                                way.from(),
                                way.to(),
                                way.departures(),
                                room(way),
                                way.teu(),
                                way.otherTeu(),
                                way.loadFactor(),
                                way.demandTeu()));
            }
        }
        return data.text();
    }

    private static final class Drawing {

        private static final int BAR = 30;
        private static final int GAP = 16;
        private static final int HEAD = 34;
        private static final double NAMES = 330;
        private static final double FIGURES = 330;

        private final List<ScenarioResult> scenarios;
        private final List<Rung> rungs;
        private final double most;
        private final Texts words;

        Drawing(ExperimentResult result, Texts words) {
            scenarios = result.scenarios();
            rungs = rungs(result).stream().limit(MOST_RUNGS).toList();
            most = most(result, rungs);
            this.words = words;
        }

        Body body() {
            return new Body(plot(), rows() + 310);
        }

        private int rows() {
            return rungs.size() * (HEAD + BAR * scenarios.size() + GAP);
        }

        private XYPlot plot() {
            double high = most * 1.02;
            XYPlot plot = Theme.plot(
                    Theme.foot(words.get("capacity.axis"), 0, high, Theme.step(high, 8), "#,##0"),
                    Theme.hidden(0, rows()));
            plot.getRangeAxis().setInverted(true);
            plot.setRangeGridlinesVisible(false);
            plot.setInsets(new RectangleInsets(10, NAMES, 6, FIGURES));
            plot.addAnnotation(new Marks(this::paint));
            return plot;
        }

        private void paint(Graphics2D g, Marks.Scale scale) {
            double y = 0;
            for (Rung rung : rungs) {
                Font head = Fonts.semibold(Theme.LABEL - 1);
                double left = scale.area().getX() - NAMES + 16;
                String name = name(rung, words);
                Ink.text(g, name, left, scale.y(y + HEAD / 2.0), head, Theme.INK, 0);
                double x = left + Ink.width(name, head) + 14;
                Font font = Fonts.regular(Theme.SMALL);
                Ink.text(g, rung.service(), x, scale.y(y + HEAD / 2.0), font, Theme.MUTED, 0);
                y += HEAD;
                for (int i = 0; i < scenarios.size(); i++) {
                    bar(g, scale, i, rung.in(scenarios.get(i)), scale.y(y));
                    y += BAR;
                }
                y += GAP;
            }
        }

        private void bar(Graphics2D g, Marks.Scale scale, int scenario, Optional<WayResult> found, double top) {
            Font font = Fonts.regular(Theme.LABEL - 2);
            double left = scale.area().getX();
            double middle = top + BAR / 2.0;
            String name = CutNames.fit(scenarios, scenarios.get(scenario), font, NAMES - 60);
            Ink.text(g, name, left - 16, middle, font, Theme.word(scenario), 1);
            double end = scale.area().getMaxX() + FIGURES - 16;
            if (found.isEmpty()) {
                Ink.text(g, words.get("capacity.none"), end, middle, font, Theme.MUTED, 1);
                return;
            }
            WayResult way = found.get();
            double height = BAR - 8;
            double own = scale.x(way.teu() - way.otherTeu());
            double carried = scale.x(way.teu());
            Rectangle2D other = new Rectangle2D.Double(own, top + 4, carried - own, height);
            Ink.box(g, new Rectangle2D.Double(left, top + 4, own - left, height), Theme.line(scenario));
            Ink.box(g, other, Theme.mixed(Theme.line(scenario), 0.5));
            g.setColor(Theme.INK);
            g.setStroke(Theme.solid(1.6));
            frame(g, left, top + 4, scale.x(Math.min(room(way), most)), height, room(way) > most);
            demand(g, scale, way, top);
            String figures = words.get(
                    "capacity.figures",
                    Figures.whole(way.teu()),
                    Figures.whole(room(way)),
                    Figures.percent(way.loadFactor()));
            Ink.text(g, figures, end, middle, font, Theme.word(scenario), 1);
        }

        /** A line as high as the bar and a little more, that may stand beyond the frame: what would ride if nothing queued. */
        private static void demand(Graphics2D g, Marks.Scale scale, WayResult way, double top) {
            if (!Double.isNaN(way.demandTeu())) {
                double x = scale.x(way.demandTeu());
                g.setColor(Theme.PAPER);
                g.setStroke(Theme.solid(7));
                Ink.line(g, x, top + 1, x, top + BAR - 1);
                g.setColor(Theme.INK);
                g.setStroke(Theme.solid(3.4));
                Ink.line(g, x, top + 1, x, top + BAR - 1);
            }
        }

        /** Without its right side where the room goes on. */
        private static void frame(Graphics2D g, double left, double top, double right, double height, boolean open) {
            Ink.line(g, left, top, right, top);
            Ink.line(g, left, top + height, right, top + height);
            Ink.line(g, left, top, left, top + height);
            if (!open) {
                Ink.line(g, right, top, right, top + height);
            }
        }
    }
}
