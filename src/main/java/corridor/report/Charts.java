package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.result.ScenarioResult;
import corridor.study.WarmUp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
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
    public static void write(ExperimentResult result, Path directory, Locale language) throws IOException {
        Texts words = Texts.ofCharts(language);
        ChartFiles.all(ChartKinds.of(result, words), spec -> drawing(result, spec, words), directory);
        ChartFiles.all(
                result.pilot().stream().map(WarmUp::picture).toList(),
                picture -> StudyCharts.drawing(picture, footer(result, words)),
                directory);
    }

    static ChartFiles.Drawing drawing(ExperimentResult result, ChartSpec spec, Texts words) {
        String footer = footer(result, words);
        ChartKind.Body body = spec.kind().draw(result, spec, words);
        JFreeChart chart = Theme.framed(body.plot(), spec.title(), spec.note(), footer);
        int height = body.height() + Theme.furtherLines(spec.title(), spec.note(), footer);
        return new ChartFiles.Drawing(spec.file(), chart, height, spec.kind().data(result, spec));
    }

    private static String footer(ExperimentResult result, Texts words) {
        String files = result.scenarios().stream().map(ScenarioResult::file).collect(Collectors.joining(", "));
        return words.get(
                "footer",
                files,
                String.valueOf(result.seed()),
                KeyFlows.replications(result, words),
                Figures.fixed(result.horizonDays(), 0),
                Figures.fixed(result.warmUpDays(), 0));
    }
}
