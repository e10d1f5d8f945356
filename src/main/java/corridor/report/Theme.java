package corridor.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * How every chart looks. The colours of scenarios are those of Okabe and Ito (2008), told apart with every common colour
 * blindness; each has its own dash and marker for print in grey.
 */
final class Theme {

    static final int WIDTH = 1600;

    /** What a line of words around a plot has of that. */
    private static final double LINE = WIDTH - 100.0;

    static final Color INK = new Color(0x1F2933);
    static final Color MUTED = new Color(0x52606D);
    static final Color GRID = new Color(0xE4E7EB);
    static final Color PAPER = Color.WHITE;

    static final double TITLE = 33;
    static final double NOTE = 22;
    static final double LABEL = 21;
    static final double SMALL = 18;

    private static final Color[] LINES = {
        new Color(0x0072B2), new Color(0xD55E00), new Color(0x009E73), new Color(0xCC79A7), new Color(0xE69F00),
    };

    /** The same hues, dark enough for words on white (contrast 4.5 or more). */
    private static final Color[] WORDS = {
        new Color(0x0067A1), new Color(0xB54F00), new Color(0x007A59), new Color(0x9C4A78), new Color(0x8A5F00),
    };

    private static final float[][] DASHES = {{}, {14, 6}, {3, 5}, {14, 5, 3, 5}, {26, 7}};

    private Theme() {}

    static Color line(int scenario) {
        return LINES[scenario % LINES.length];
    }

    static Color word(int scenario) {
        return WORDS[scenario % WORDS.length];
    }

    static Color pale(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }

    /** @param share of the colour, the rest is paper */
    static Color mixed(Color color, double share) {
        double paper = 255 * (1 - share);
        return new Color((int) (color.getRed() * share + paper), (int) (color.getGreen() * share + paper), (int)
                (color.getBlue() * share + paper));
    }

    /** Where the colours come round again, the dashes are one further on: twenty-five can be told apart. */
    static BasicStroke stroke(int scenario, double width) {
        float[] dash = DASHES[(scenario + scenario / LINES.length) % DASHES.length];
        return dash.length == 0
                ? solid(width)
                : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    static BasicStroke solid(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4);
    }

    static BasicStroke dotted(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {6, 6}, 0);
    }

    /** @param tick distance between labels, in the unit of the axis */
    static NumberAxis axis(String label, double low, double high, double tick, String format) {
        NumberAxis axis = new NumberAxis(label);
        axis.setLabelFont(Fonts.regular(LABEL));
        axis.setTickLabelFont(Fonts.regular(SMALL + 1));
        axis.setLabelPaint(MUTED);
        axis.setTickLabelPaint(MUTED);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setRange(low, high);
        axis.setTickUnit(
                new NumberTickUnit(tick, new DecimalFormat(format, DecimalFormatSymbols.getInstance(Locale.ROOT))));
        return axis;
    }

    /** Of days or kilometres along the foot, clear of the lowest label of the axis at the side. */
    static NumberAxis foot(String label, double low, double high, double tick, String format) {
        NumberAxis axis = axis(label, low, high, tick, format);
        axis.setTickLabelInsets(new RectangleInsets(11, 4, 2, 4));
        return axis;
    }

    /** Names at 0, 1, 2, ... of an upright axis. */
    static NumberAxis choices(List<String> names) {
        SymbolAxis axis = new SymbolAxis("", names.toArray(String[]::new));
        axis.setGridBandsVisible(false);
        axis.setTickLabelFont(Fonts.regular(SMALL + 1));
        axis.setTickLabelPaint(MUTED);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setRange(-0.5, names.size() - 0.5);
        return axis;
    }

    /** An axis that only places things. */
    static NumberAxis hidden(double low, double high) {
        NumberAxis axis = axis("", low, high, high - low, "0");
        axis.setVisible(false);
        return axis;
    }

    /** 1, 2 or 5 times a power of ten, so that about {@code count} of them fill the range. */
    static double step(double range, int count) {
        double raw = range / count;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double lead = raw / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    }

    /** Axes and a grid, for marks of our own; without a renderer the library would draw no grid. */
    static XYPlot plot(NumberAxis domain, NumberAxis range) {
        XYPlot plot = new XYPlot(new XYSeriesCollection(), domain, range, new XYLineAndShapeRenderer(false, false));
        clean(plot);
        return plot;
    }

    static void clean(XYPlot plot) {
        plot.setBackgroundPaint(PAPER);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(GRID);
        plot.setRangeGridlinePaint(GRID);
        plot.setDomainGridlineStroke(solid(1.2));
        plot.setRangeGridlineStroke(solid(1.2));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    }

    /** The plot under its finding, with its sources below. */
    static JFreeChart framed(Plot plot, String heading, String note, String footer) {
        JFreeChart chart = new JFreeChart(null, Fonts.regular(SMALL), plot, false);
        chart.setBackgroundPaint(PAPER);
        chart.setPadding(new RectangleInsets(26, 24, 18, 24));
        chart.addSubtitle(0, title(note, Fonts.regular(NOTE), MUTED, 14));
        chart.addSubtitle(0, title(heading, Fonts.semibold(TITLE), INK, 6));
        TextTitle foot = title(footer, Fonts.regular(SMALL - 1), MUTED, 0);
        foot.setPosition(RectangleEdge.BOTTOM);
        foot.setMargin(10, 8, 0, 0);
        chart.addSubtitle(foot);
        return chart;
    }

    /** What the words around a plot take in height beyond one line each. */
    static int furtherLines(String heading, String note, String footer) {
        return further(heading, Fonts.semibold(TITLE))
                + further(note, Fonts.regular(NOTE))
                + further(footer, Fonts.regular(SMALL - 1));
    }

    private static int further(String text, Font font) {
        int lines = Ink.wrap(text, fitted(text, font), LINE).size();
        return (int) Math.ceil((lines - 1) * Ink.height(font));
    }

    /** A little smaller, where that saves a line. */
    private static Font fitted(String text, Font font) {
        double fits = (LINE - 1) / Ink.width(Fonts.drawable(text), font);
        return fits < 1 && fits > 0.83 ? font.deriveFont((float) (font.getSize2D() * fits)) : font;
    }

    private static TextTitle title(String text, Font font, Color color, double below) {
        Font fits = fitted(text, font);
        // Broken here, since the library would break inside a figure.
        TextTitle title = new TextTitle(String.join("\n", Ink.wrap(text, fits, LINE)), fits);
        title.setPaint(color);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setMargin(0, 8, below, 0);
        return title;
    }
}
