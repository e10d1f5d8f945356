package corridor.report;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;

/** Charts as files: the same bytes from the same chart. */
final class ChartFiles {

    private ChartFiles() {}

    static void png(JFreeChart chart, int height, Path file) throws IOException {
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

    static void svg(JFreeChart chart, int height, Path file) throws IOException {
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
