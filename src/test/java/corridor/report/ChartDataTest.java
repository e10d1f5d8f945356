package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.experiment.ExperimentResult;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ChartDataTest {

    private final ExperimentResult result = SampleResults.comparison();

    private List<String[]> rows(String file) {
        ChartSpec spec = ChartKinds.of(result, Texts.ofCharts(Locale.ENGLISH)).stream()
                .filter(s -> s.file().equals(file))
                .findFirst()
                .orElseThrow();
        return spec.kind()
                .data(result, spec)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    @Test
    void sharesOfAHistogramAddUpToAllButTheTails() {
        double sum = rows("distribution-xian-halkali").stream()
                .filter(row -> row[0].equals("today"))
                .mapToDouble(row -> Double.parseDouble(row[4]))
                .sum();
        // The axis ends beyond 995 in 1,000 and begins before 1 in 1,000.
        assertThat(sum).isBetween(0.994, 1.0);
    }

    @Test
    void theLastCumulativeShareIsWhatTheHistogramHasBelowTheEdge() {
        List<String[]> rows = rows("distribution-xian-halkali");
        String[] last = rows.get(rows.size() - 1);
        double days = Double.parseDouble(last[3]);
        double within =
                result.scenarios().get(1).flow("xian-halkali").distribution().shareWithin(Math.round(days * 86_400));
        assertThat(Double.parseDouble(last[5])).isCloseTo(within, within(1e-5));
    }

    @Test
    void causesOfOneBarAddUpToItsDays() {
        double sum = rows("days-by-cause").stream()
                .filter(row -> row[0].equals("zangezur") && row[1].equals("xian-poti"))
                .mapToDouble(row -> Double.parseDouble(row[3]))
                .sum();
        double days = result.scenarios().get(1).flow("xian-poti").causesDays().values().stream()
                .mapToDouble(x -> x)
                .sum();
        assertThat(sum).isCloseTo(days, within(1e-3));
    }

    @Test
    void everyFlowHasItsRowOfDifferences() {
        assertThat(rows("differences")).hasSize(19).allMatch(row -> row.length == 8);
    }

    @Test
    void aStopOfTheProfileLeavesNoEarlierThanItArrives() {
        assertThat(rows("time-distance-xian-halkali"))
                .hasSize(18 + 19)
                .allMatch(row -> Double.parseDouble(row[8]) >= Double.parseDouble(row[4]));
    }

    @Test
    void heightsMovedApartKeepTheirOrderAndStayInside() {
        double[] moved = Labels.apart(new double[] {95, 90, 10, 96}, 20, 0, 100);
        assertThat(moved).containsExactly(80, 60, 10, 100);
        assertThat(Arrays.stream(moved)).allMatch(height -> height >= 0 && height <= 100);
    }

    @Test
    void anotherReaderSeesTheSamePixels() throws IOException {
        BufferedImage image = new BufferedImage(7, 5, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 35; i++) {
            image.setRGB(i % 7, i / 7, 0xFF000000 | i * 7_412_345);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Png.write(image, out);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        for (int i = 0; i < 35; i++) {
            assertThat(read.getRGB(i % 7, i / 7)).isEqualTo(image.getRGB(i % 7, i / 7));
        }
    }
}
