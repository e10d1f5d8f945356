package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.result.Movements;
import corridor.result.ScenarioResult;
import corridor.study.WarmUp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;

/** Every chart of an experiment as PNG (1600 pixels wide), SVG or PDF, each with the CSV behind it. */
public final class Charts {

    private Charts() {}

    /**
     * Draws on all processors; the files do not depend on how many there are.
     *
     * @param movements of the first scenarios, in one replication; none: nothing of single vehicles is drawn
     * @param directory is made if it is not there
     * @param formats of each chart; none: nothing is drawn
     * @throws IOException when a file cannot be written
     */
    public static void write(
            ExperimentResult result,
            List<Movements> movements,
            Path directory,
            Locale language,
            Set<ChartFormat> formats)
            throws IOException {
        Texts words = Texts.ofCharts(language);
        ChartFiles.all(
                ChartKinds.of(result, movements, words), spec -> drawing(result, spec, words), directory, formats);
        ChartFiles.all(
                result.pilot().stream().map(WarmUp::picture).toList(),
                picture -> StudyCharts.drawing(picture, words, footer(result, words)),
                directory,
                formats);
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
