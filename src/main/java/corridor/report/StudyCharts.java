package corridor.report;

import corridor.study.Picture;
import corridor.study.Study;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Every picture of a study as PNG (1600 pixels wide), SVG or PDF, each with the CSV behind it. */
public final class StudyCharts {

    private StudyCharts() {}

    /**
     * @param directory is made if it is not there
     * @throws IOException when a file cannot be written
     */
    public static void write(Study study, Path directory, Locale language, Set<ChartFormat> formats)
            throws IOException {
        ChartFiles.all(study.pictures(), picture -> drawing(study, picture, language), directory, formats);
    }

    static ChartFiles.Drawing drawing(Study study, Picture picture, Locale language) {
        Texts words = Texts.ofCharts(language);
        String footer = words.get(
                "study.footer",
                String.join(", ", study.scenarios()),
                String.valueOf(study.seed()),
                StudyWords.replications(study, Texts.ofPages(language)));
        return drawing(picture, words, footer);
    }

    static ChartFiles.Drawing drawing(Picture picture, Texts words, String footer) {
        PictureText text = new PictureText(picture, words);
        int further = Theme.furtherLines(text.title(), text.note(), footer);
        String data = PictureData.of(picture);
        return switch (picture.kind()) {
            case LINES -> {
                if (!picture.panels().isEmpty()) {
                    PanelsChart chart = new PanelsChart(text);
                    yield new ChartFiles.Drawing(picture.name(), chart.draw(footer), chart.height() + further, data);
                }
                LinesChart chart = new LinesChart(text);
                yield new ChartFiles.Drawing(picture.name(), chart.draw(footer), chart.height() + further, data);
            }
            case POINTS -> {
                PointsChart chart = new PointsChart(text);
                yield new ChartFiles.Drawing(picture.name(), chart.draw(footer), chart.height() + further, data);
            }
            case BARS -> {
                BarsChart chart = new BarsChart(text);
                yield new ChartFiles.Drawing(picture.name(), chart.draw(footer), chart.height() + further, data);
            }
        };
    }
}
