package corridor.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** FEATURE: a chart for those who set type: sharp at any size, with no font to go missing and no time of day. */
class PdfFileTest {

    private static final ChartFiles.Drawing CHART = chart();

    private static ChartFiles.Drawing chart() {
        Texts words = Texts.ofCharts(Locale.ENGLISH);
        var result = SampleResults.comparison();
        return Charts.drawing(result, ChartKinds.of(result, words).get(0), words);
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfFile.write(CHART.chart(), Theme.WIDTH, CHART.height(), out);
        return out.toByteArray();
    }

    @Test
    void thePageIsAsWideAsASheetOfA4OnItsSideWithinItsMargins() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isEqualTo(720); // 10 inches of 11.7
            assertThat(box.getHeight() / box.getWidth()).isEqualTo((float) CHART.height() / Theme.WIDTH);
            assertThat(document.getPage(0).getResources().getFontNames()).isEmpty();
        }
    }

    @Test
    void nothingInItTellsWhenOrByWhomItWasDrawn() throws IOException {
        assertThat(new String(pdf(), ISO_8859_1)).doesNotContain("CreationDate", "ModDate", "Producer", "Author");
        assertThat(pdf()).isEqualTo(pdf());
    }

    /** A grey mean of the page says little, but a page that is empty, or on its head, is not like its bitmap. */
    @Test
    void whatItShowsIsWhatTheBitmapShows() throws IOException {
        BufferedImage bitmap = new BufferedImage(Theme.WIDTH, CHART.height(), BufferedImage.TYPE_INT_RGB);
        CHART.chart()
                .draw(bitmap.createGraphics(), new java.awt.geom.Rectangle2D.Double(0, 0, Theme.WIDTH, CHART.height()));
        try (PDDocument document = Loader.loadPDF(pdf())) {
            BufferedImage page = new PDFRenderer(document).renderImage(0, 1 / 0.45f);
            int differ = 0;
            int cells = 0;
            int cell = 20;
            for (int x = 0; x + cell <= Theme.WIDTH; x += cell) {
                for (int y = 0; y + cell <= CHART.height(); y += cell) {
                    cells++;
                    differ += Math.abs(grey(bitmap, x, y, cell) - grey(page, x, y, cell)) > 25 ? 1 : 0;
                }
            }
            assertThat(differ).isLessThan(cells / 100);
        }
    }

    private static double grey(BufferedImage image, int left, int top, int cell) {
        double sum = 0;
        for (int x = left; x < left + cell; x++) {
            for (int y = top; y < top + cell; y++) {
                int colour = image.getRGB(x, y);
                sum += ((colour >> 16 & 255) + (colour >> 8 & 255) + (colour & 255)) / 3.0;
            }
        }
        return sum / (cell * cell);
    }
}
