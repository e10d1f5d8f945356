package corridor.report;

import corridor.study.Study;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;

/** Draws the invented studies into a directory, to look at. */
final class StudyPreview {
    private StudyPreview() {}

    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        Study study = SampleStudies.study("pictures", SampleStudies.small().sheets(), SamplePictures.all());
        StudyCharts.write(
                study, directory.resolve("charts"), Locale.ENGLISH, EnumSet.of(ChartFormat.PNG, ChartFormat.SVG));
        StudyPage.write(
                study,
                SampleStudies.info(),
                directory.resolve("report.html"),
                directory.resolve("charts"),
                Locale.ENGLISH);
        System.out.print(StudyTerminal.of(study, 80, false));
    }
}
