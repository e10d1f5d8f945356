package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.result.Movements;
import corridor.result.Movements.Legs;
import corridor.result.Movements.Storm;
import corridor.result.ScenarioResult.ProfilePoint;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The graph of trains and vessels along the main way, time against place: each line a vehicle of one replication. */
final class TrainGraphChart implements ChartKind {

    private final List<Movements> years;

    /** @param years what was written down, of the first scenarios */
    TrainGraphChart(List<Movements> years) {
        this.years = List.copyOf(years);
    }

    @Override
    public List<ChartSpec> specs(ExperimentResult result, Texts words) {
        return IntStream.range(0, years.size())
                .filter(i -> weeks(result, i).isPresent())
                .mapToObj(i -> spec(result, i, words))
                .toList();
    }

    private ChartSpec spec(ExperimentResult result, int number, Texts words) {
        WayWeeks weeks = weeks(result, number).orElseThrow();
        String title = words.get(
                "graph.title",
                weeks.movements().name(),
                String.valueOf(weeks.to() - weeks.from()),
                date(weeks.movements().start().plusDays(weeks.from()), "%1$td.%1$tm.%1$tY"),
                String.valueOf(weeks.count("rail")),
                String.valueOf(weeks.count("sea")),
                Figures.whole(weeks.stormHours()));
        String file = "trains-and-vessels-" + weeks.movements().scenario();
        return ChartSpec.over(this, file, title, words.get("graph.note")).further();
    }

    private static String date(LocalDate day, String pattern) {
        return String.format(Locale.ROOT, pattern, day);
    }

    /** Of each year the weeks that are the busiest of the first, so that two can be laid side by side. */
    private Optional<WayWeeks> weeks(ExperimentResult result, int number) {
        List<ProfilePoint> first = way(result, years.get(0));
        List<ProfilePoint> way = way(result, years.get(number));
        if (first.size() < 2 || way.size() < 2) {
            return Optional.empty();
        }
        WayWeeks busiest = WayWeeks.busiest(years.get(0), first);
        WayWeeks weeks = new WayWeeks(years.get(number), way, busiest.from(), busiest.to());
        return weeks.vehicles().isEmpty() ? Optional.empty() : Optional.of(weeks);
    }

    private static List<ProfilePoint> way(ExperimentResult result, Movements year) {
        String main = KeyFlows.main(result);
        return result.scenarios().stream()
                .filter(scenario -> scenario.id().equals(year.scenario()))
                .findFirst()
                .map(scenario -> scenario.flow(main).profile())
                .orElse(List.of());
    }

    private int number(ChartSpec spec) {
        return IntStream.range(0, years.size())
                .filter(i -> spec.file().endsWith("-vessels-" + years.get(i).scenario()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Body draw(ExperimentResult result, ChartSpec spec, Texts words) {
        WayWeeks weeks = weeks(result, number(spec)).orElseThrow();
        int scenario = IntStream.range(0, result.scenarios().size())
                .filter(i ->
                        result.scenarios().get(i).id().equals(weeks.movements().scenario()))
                .findFirst()
                .orElseThrow();
        return new Drawing(weeks, scenario, words).body();
    }

    @Override
    public String data(ExperimentResult result, ChartSpec spec) {
        WayWeeks weeks = weeks(result, number(spec)).orElseThrow();
        Legs legs = weeks.movements().legs();
        CsvText data = new CsvText(
                "scenario", "vehicle", "service", "mode", "from", "to", "departs_days", "arrives_days", "load_teu");
        for (List<Integer> vehicle : weeks.vehicles()) {
            for (int leg : vehicle) {
                data.row(
                        weeks.movements().scenario(),
                        legs.vehicle().at(leg),
                        weeks.way(leg).service(),
                        weeks.way(leg).mode(),
                        weeks.way().get(weeks.place(weeks.way(leg).from())).node(),
                        weeks.way().get(weeks.place(weeks.way(leg).to())).node(),
                        WayWeeks.day(legs.departs().at(leg)),
                        WayWeeks.day(legs.arrives(leg)),
                        legs.teu().at(leg));
            }
        }
        return data.text();
    }

    /** Days of the measured time as day and month. */
    private static final class Dates extends NumberFormat {

        private static final long serialVersionUID = 1;

        private final LocalDate start;

        Dates(LocalDate start) {
            this.start = start;
        }

        @Override
        public StringBuffer format(double day, StringBuffer to, FieldPosition where) {
            return format(Math.round(day), to, where);
        }

        @Override
        public StringBuffer format(long day, StringBuffer to, FieldPosition where) {
            return to.append(date(start.plusDays(day), "%1$td.%1$tm."));
        }

        @Override
        public Number parse(String text, ParsePosition where) {
            throw new UnsupportedOperationException("Dates are only written.");
        }
    }

    private static final class Drawing {

        private static final int HEIGHT = 1200;
        private static final double NAMES = 250;
        private static final int WEEK = 7;
        private static final Color STORM = new Color(0xDDE3EA);

        private final WayWeeks weeks;
        private final int scenario;
        private final Texts words;
        private final double[] heights;

        Drawing(WayWeeks weeks, int scenario, Texts words) {
            this.weeks = weeks;
            this.scenario = scenario;
            this.words = words;
            heights = new double[weeks.way().size()];
            for (int i = 1; i < heights.length; i++) {
                double km =
                        weeks.way().get(i).distanceKm() - weeks.way().get(i - 1).distanceKm();
                // By the root: in proportion the sea would be a twentieth of the picture, and a border nothing.
                heights[i] = heights[i - 1] + Math.sqrt(Math.max(1, km));
            }
        }

        Body body() {
            NumberAxis days = Theme.foot(words.get("graph.axis"), weeks.from(), weeks.to(), WEEK, "0");
            days.setTickUnit(
                    new NumberTickUnit(WEEK, new Dates(weeks.movements().start())));
            NumberAxis places = Theme.axis("", 0, heights[heights.length - 1], heights[heights.length - 1], "0");
            places.setInverted(true);
            places.setTickLabelsVisible(false);
            XYPlot plot = new XYPlot(lines(), days, places, renderer());
            Theme.clean(plot);
            plot.setRangeGridlinesVisible(false);
            plot.setInsets(new RectangleInsets(14, NAMES, 6, 40));
            plot.addAnnotation(new Marks(this::names));
            return new Body(plot, HEIGHT);
        }

        private XYSeriesCollection lines() {
            XYSeriesCollection lines = new XYSeriesCollection();
            for (List<Integer> vehicle : weeks.vehicles()) {
                XYSeries line = new XYSeries(lines.getSeriesCount(), false);
                int before = -1;
                for (int leg : vehicle) {
                    int from = weeks.place(weeks.way(leg).from());
                    int to = weeks.place(weeks.way(leg).to());
                    Legs legs = weeks.movements().legs();
                    double departs = WayWeeks.day(legs.departs().at(leg));
                    if (before >= 0 && before != from) {
                        line.add(departs, Double.NaN); // it came round by another way
                    }
                    line.add(departs, heights[from]);
                    line.add(WayWeeks.day(legs.arrives(leg)), heights[to]);
                    before = to;
                }
                lines.addSeries(line);
            }
            return lines;
        }

        private XYLineAndShapeRenderer renderer() {
            XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
            renderer.setDrawSeriesLineAsPath(true);
            List<List<Integer>> vehicles = weeks.vehicles();
            for (int i = 0; i < vehicles.size(); i++) {
                String mode = weeks.way(vehicles.get(i).get(0)).mode();
                boolean sea = mode.equals("sea");
                renderer.setSeriesPaint(i, sea ? Theme.line(scenario) : Theme.MUTED);
                renderer.setSeriesStroke(i, mode.equals("road") ? Theme.dotted(1.3) : Theme.solid(sea ? 2.6 : 1.3));
            }
            renderer.addAnnotation(new Marks(this::ground), Layer.BACKGROUND);
            return renderer;
        }

        /** Storms over the sea that they stop, and a line for each place. */
        private void ground(Graphics2D g, Marks.Scale scale) {
            for (WayWeeks.Sea sea : weeks.seas()) {
                double top = scale.y(heights[sea.one()]);
                double bottom = scale.y(heights[sea.other()]);
                for (Storm storm : sea.storms()) {
                    double left = scale.x(Math.max(weeks.from(), WayWeeks.day(storm.from())));
                    double right = scale.x(Math.min(weeks.to(), WayWeeks.day(storm.to())));
                    Ink.box(g, new Rectangle2D.Double(left, top, right - left, bottom - top), STORM);
                }
            }
            g.setColor(Theme.GRID);
            g.setStroke(Theme.solid(1.2));
            for (double height : heights) {
                Ink.line(g, scale.area().getX(), scale.y(height), scale.area().getMaxX(), scale.y(height));
            }
        }

        private void names(Graphics2D g, Marks.Scale scale) {
            Font font = Fonts.regular(Theme.SMALL + 1);
            Rectangle2D area = scale.area();
            double[] wanted = new double[heights.length];
            for (int i = 0; i < heights.length; i++) {
                wanted[i] = scale.y(heights[i]);
            }
            double[] apart = Labels.apart(wanted, 24, area.getY(), area.getMaxY());
            for (int i = 0; i < heights.length; i++) {
                ProfilePoint place = weeks.way().get(i);
                String km = words.get("km", Figures.whole(place.distanceKm()));
                double right = area.getX() - 34;
                Font small = Fonts.regular(Theme.SMALL - 2);
                double kmRoom = Ink.width(words.get("km", "99,999"), small);
                Ink.text(g, km, right, apart[i], small, Theme.MUTED, 1);
                String name = Ink.fit(Names.place(place.node(), words.language()), font, NAMES - kmRoom - 30);
                Ink.text(g, name, right - kmRoom - 8, apart[i], font, Theme.INK, 1);
                g.setColor(Theme.MUTED);
                g.setStroke(Theme.solid(1));
                Ink.line(g, right + 5, apart[i], area.getX() - 3, wanted[i]);
            }
        }
    }
}
