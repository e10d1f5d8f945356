package corridor.report;

import corridor.study.Picture;
import corridor.study.Study;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Every picture of a study as PNG (1600 pixels wide) and SVG, each with the CSV behind it. */
public final class StudyCharts {

    private StudyCharts() {}

    /**
     * @param directory is made if it is not there
     * @throws IOException when a file cannot be written
     */
    public static void write(Study study, Path directory, Set<ChartFormat> formats) throws IOException {
        ChartFiles.all(study.pictures(), picture -> drawing(study, picture), directory, formats);
    }

    static ChartFiles.Drawing drawing(Study study, Picture picture) {
        String footer = "%s · seed %d · %s"
                .formatted(
                        String.join(", ", study.scenarios()),
                        study.seed(),
                        StudyWords.replications(study, Texts.ofPages(Locale.ENGLISH)));
        return drawing(picture, footer);
    }

    static ChartFiles.Drawing drawing(Picture picture, String footer) {
        int further = Theme.furtherLines(picture.title(), picture.note(), footer);
        String data = PictureData.of(picture);
        return switch (picture.kind()) {
            case LINES -> {
                LinesChart chart = new LinesChart(picture);
                yield new ChartFiles.Drawing(picture.name(), chart.draw(footer), chart.height() + further, data);
            }
            case POINTS -> {
                PointsChart chart = new PointsChart(picture);
                yield new ChartFiles.Drawing(picture.name(), chart.draw(footer), chart.height() + further, data);
            }
            case BARS -> {
                BarsChart chart = new BarsChart(picture);
                yield new ChartFiles.Drawing(picture.name(), chart.draw(footer), chart.height() + further, data);
            }
        };
    }
}
