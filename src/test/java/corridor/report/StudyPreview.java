package corridor.report;

import java.nio.file.Path;

/** Draws the invented studies into a directory, to look at. */
final class StudyPreview {
    private StudyPreview() {}

    public static void main(String[] arguments) throws Exception {
        StudyCharts.write(SamplePictures.study(), Path.of(arguments[0]).resolve("charts"));
    }
}
