package corridor.report;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;

/** Charts as files: the same bytes from the same chart. */
final class ChartFiles {

    private ChartFiles() {}

    /**
     * A chart and what goes with it.
     *
     * @param name of its files, without their endings
     * @param data the CSV behind it
     */
    record Drawing(String name, JFreeChart chart, int height, String data) {}

    /**
     * Draws on all processors; the files do not depend on how many there are.
     *
     * @param directory is made if it is not there
     * @param formats of each chart; none: nothing is drawn
     * @throws IOException when a file cannot be written
     */
    static <T> void all(List<T> items, Function<T, Drawing> draw, Path directory, Set<ChartFormat> formats)
            throws IOException {
        if (formats.isEmpty()) {
            return;
        }
        Files.createDirectories(directory);
        try {
            items.parallelStream().map(draw).forEach(drawing -> write(drawing, directory, formats));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Drawing drawing, Path directory, Set<ChartFormat> formats) {
        try {
            for (ChartFormat format : formats) {
                Path file = directory.resolve(drawing.name + "." + format.id());
                switch (format) {
                    case PNG -> png(drawing.chart, drawing.height, file);
                    case SVG -> svg(drawing.chart, drawing.height, file);
                    case PDF -> pdf(drawing.chart, drawing.height, file);
                }
            }
            Files.writeString(directory.resolve(drawing.name + ".csv"), drawing.data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pdf(JFreeChart chart, int height, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            PdfFile.write(chart, Theme.WIDTH, height, out);
        }
    }

    private static void png(JFreeChart chart, int height, Path file) throws IOException {
        BufferedImage image = new BufferedImage(Theme.WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        chart.draw(g, new Rectangle2D.Double(0, 0, Theme.WIDTH, height));
        g.dispose();
        try (OutputStream out = Files.newOutputStream(file)) {
            Png.write(image, out);
        }
    }

    private static void svg(JFreeChart chart, int height, Path file) throws IOException {
        Document document = GenericDOMImplementation.getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(2);
        SVGGraphics2D g = new SVGGraphics2D(context, false);
        chart.draw(g, new Rectangle2D.Double(0, 0, Theme.WIDTH, height));
        StringWriter text = new StringWriter();
        g.stream(text, false);
        Files.writeString(file, SvgText.tidy(text.toString(), Theme.WIDTH, height));
    }
}
