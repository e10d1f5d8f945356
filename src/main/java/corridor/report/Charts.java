package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.result.ScenarioResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;

/** Every chart of an experiment as PNG (1600 pixels wide) and SVG, each with the CSV behind it. */
public final class Charts {

    private Charts() {}

    /**
     * Draws on all processors; the files do not depend on how many there are.
     *
     * @param directory is made if it is not there
     * @throws IOException when a file cannot be written
     */
    public static void write(ExperimentResult result, Path directory) throws IOException {
        ChartFiles.all(ChartSpec.of(result), spec -> drawing(result, spec), directory);
    }

    private static ChartFiles.Drawing drawing(ExperimentResult result, ChartSpec spec) {
        return new ChartFiles.Drawing(
                spec.file(), draw(result, spec), height(result, spec), ChartData.of(result, spec));
    }

    static JFreeChart draw(ExperimentResult result, ChartSpec spec) {
        String footer = footer(result);
        return switch (spec.kind()) {
            case DISTRIBUTION -> DistributionChart.draw(result, spec, footer);
            case CAUSES -> CauseChart.draw(result, spec, footer);
            case PROFILE -> ProfileChart.draw(result, spec, footer);
            case DIFFERENCES -> DifferenceChart.draw(result, spec, footer);
        };
    }

    static int height(ExperimentResult result, ChartSpec spec) {
        return switch (spec.kind()) {
            case DISTRIBUTION -> DistributionChart.height(result);
            case CAUSES -> CauseChart.height(result);
            case PROFILE -> ProfileChart.HEIGHT;
            case DIFFERENCES -> DifferenceChart.height(result);
        };
    }

    private static String footer(ExperimentResult result) {
        String files = result.scenarios().stream().map(ScenarioResult::file).collect(Collectors.joining(", "));
        return "%s · seed %d · %s of %s days after %s days of warm-up"
                .formatted(
                        files,
                        result.seed(),
                        ChartSpec.replications(result),
                        Figures.fixed(result.horizonDays(), 0),
                        Figures.fixed(result.warmUpDays(), 0));
    }
}
