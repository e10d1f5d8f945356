package corridor.report;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.jfree.chart.JFreeChart;

/** A chart on a page of its own size; words are drawn as outlines, so that no font is missing anywhere. */
final class PdfFile {

    /** Points (1/72 inch) to a pixel: the width of a sheet of A4 on its side, within its margins. */
    private static final double SCALE = 0.45;

    private PdfFile() {}

    /** Without date and with the same number in every file, so that the same chart has the same bytes. */
    static void write(JFreeChart chart, int width, int height, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle((float) (SCALE * width), (float) (SCALE * height)));
            document.addPage(page);
            PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, width, height);
            chart.draw(g, new Rectangle2D.Double(0, 0, width, height));
            g.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(Matrix.getScaleInstance((float) SCALE, (float) SCALE));
                content.drawForm(g.getXFormObject());
            }
            document.setDocumentId(1L);
            document.save(out);
        }
    }
}
