package corridor.report;

import corridor.report.RoutesChart.Link;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Bands between places, as wide as what goes along them; one panel below the other. */
final class Sankey {

    private static final double PANEL = 400;
    private static final double HEAD = 44;
    private static final double BAR = 14;
    private static final double LEAST = 42;
    private static final double GAP = 10;

    private final Map<String, Map<Link, Double>> panels;
    private final int scenario;
    private final Texts words;

    /** @param scenario whose colour it has */
    Sankey(Map<String, Map<Link, Double>> panels, int scenario, Texts words) {
        this.panels = panels;
        this.scenario = scenario;
        this.words = words;
    }

    ChartKind.Body body() {
        double height = panels.values().stream()
                .mapToDouble(links -> new Layout(links).height() + HEAD + 20)
                .sum();
        XYPlot plot = Theme.plot(Theme.hidden(0, 1), Theme.hidden(0, 1));
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setInsets(new RectangleInsets(6, 10, 6, 30));
        plot.addAnnotation(new Marks(this::paint));
        return new ChartKind.Body(plot, (int) Math.ceil(height) + 210);
    }

    private void paint(Graphics2D g, Marks.Scale scale) {
        double top = scale.area().getY();
        for (Map.Entry<String, Map<Link, Double>> panel : panels.entrySet()) {
            Layout layout = new Layout(panel.getValue());
            double left = scale.area().getX();
            Ink.text(g, panel.getKey(), left, top + HEAD / 2, Fonts.semibold(Theme.LABEL), Theme.INK, 0);
            layout.paint(g, left, top + HEAD, (scale.area().getWidth() - BAR - 170) / Math.max(1, layout.layers() - 1));
            top += layout.height() + HEAD + 20;
        }
    }

    /** Where each place stands: in its layer, and as low as what leads there. */
    private final class Layout {
        private final Map<Link, Double> links;
        private final Map<String, Integer> layer;
        private final Map<String, Double> volume = new LinkedHashMap<>();
        private final Map<String, Double> top = new LinkedHashMap<>();
        private final double perTeu;

        Layout(Map<Link, Double> links) {
            this.links = links;
            layer = Layers.of(links);
            weigh();
            double most = columns().stream()
                    .mapToDouble(
                            column -> column.stream().mapToDouble(volume::get).sum())
                    .max()
                    .orElse(1);
            perTeu = PANEL / Math.max(1, most);
            columns().forEach(this::stack);
        }

        private void weigh() {
            Map<String, Double> in = new LinkedHashMap<>();
            Map<String, Double> out = new LinkedHashMap<>();
            links.forEach((link, teu) -> {
                out.merge(link.from(), teu, Double::sum);
                in.merge(link.to(), teu, Double::sum);
            });
            layer.keySet()
                    .forEach(place ->
                            volume.put(place, Math.max(in.getOrDefault(place, 0.0), out.getOrDefault(place, 0.0))));
        }

        private int layer(String place) {
            return layer.getOrDefault(place, 0);
        }

        int layers() {
            return layer.values().stream().mapToInt(it -> it).max().orElse(0) + 1;
        }

        private List<List<String>> columns() {
            List<List<String>> columns = new ArrayList<>();
            for (int i = 0; i < layers(); i++) {
                int column = i;
                columns.add(layer.keySet().stream()
                        .filter(place -> layer(place) == column)
                        .toList());
            }
            return columns;
        }

        private void stack(List<String> column) {
            double y = 0;
            List<String> order = column.stream()
                    .sorted(Comparator.comparingDouble(this::centre)
                            .thenComparing(Comparator.comparingDouble(this::teu).reversed()))
                    .toList();
            for (String place : order) {
                top.put(place, y);
                y += Math.max(LEAST, teu(place) * perTeu) + GAP;
            }
        }

        private double teu(String place) {
            return volume.getOrDefault(place, 0.0);
        }

        private double top(String place) {
            return top.getOrDefault(place, 0.0);
        }

        /** Mean height of where it comes from, farther left. */
        private double centre(String place) {
            return links.entrySet().stream()
                    .filter(link -> link.getKey().to().equals(place)
                            && layer(link.getKey().from()) < layer(place))
                    .mapToDouble(link -> top(link.getKey().from()))
                    .average()
                    .orElse(0);
        }

        double height() {
            return top.keySet().stream()
                    .mapToDouble(place -> top(place) + Math.max(LEAST, teu(place) * perTeu))
                    .max()
                    .orElse(0);
        }

        void paint(Graphics2D g, double left, double above, double step) {
            Map<String, Double> leaves = new LinkedHashMap<>();
            Map<String, Double> comes = new LinkedHashMap<>();
            List<Map.Entry<Link, Double>> ordered = links.entrySet().stream()
                    .sorted(Comparator.<Map.Entry<Link, Double>>comparingDouble(
                                    it -> top(it.getKey().to()))
                            .thenComparingDouble(it -> top(it.getKey().from())))
                    .toList();
            g.setColor(Theme.pale(Theme.line(scenario), 70));
            for (Map.Entry<Link, Double> link : ordered) {
                String from = link.getKey().from();
                String to = link.getKey().to();
                double width = link.getValue() * perTeu;
                double y1 = above + top(from) + leaves.getOrDefault(from, 0.0);
                double y2 = above + top(to) + comes.getOrDefault(to, 0.0);
                leaves.merge(from, width, Double::sum);
                comes.merge(to, width, Double::sum);
                band(g, left + layer(from) * step + BAR, y1, left + layer(to) * step, y2, width);
            }
            layer.keySet().forEach(place -> name(g, place, left + layer(place) * step, above));
        }

        private void name(Graphics2D g, String place, double x, double above) {
            double y = above + top(place);
            double height = teu(place) * perTeu;
            Ink.box(g, new Rectangle2D.Double(x, y, BAR, Math.max(2, height)), Theme.line(scenario));
            Font font = Fonts.semibold(Theme.SMALL - 1);
            double middle = y + Math.max(LEAST, height) / 2;
            String name = Ink.fit(Names.place(place, words.language()), font, 150);
            Ink.text(g, name, x + BAR + 8, middle - 10, font, Theme.INK, 0);
            Ink.text(
                    g,
                    Figures.whole(teu(place)),
                    x + BAR + 8,
                    middle + 10,
                    Fonts.regular(Theme.SMALL - 1),
                    Theme.INK,
                    0);
        }
    }

    private static void band(Graphics2D g, double x1, double y1, double x2, double y2, double width) {
        double bend = (x2 - x1) / 2;
        Path2D band = new Path2D.Double();
        band.moveTo(x1, y1);
        band.curveTo(x1 + bend, y1, x2 - bend, y2, x2, y2);
        band.lineTo(x2, y2 + width);
        band.curveTo(x2 - bend, y2 + width, x1 + bend, y1 + width, x1, y1 + width);
        band.closePath();
        g.fill(band);
    }
}
