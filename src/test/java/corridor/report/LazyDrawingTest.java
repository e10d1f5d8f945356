package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: words alone cost no start of the drawing library. */
class LazyDrawingTest {

    @Test
    void tablesAndPagesLoadNothingOfTheDrawingLibraries(@TempDir Path directory)
            throws IOException, InterruptedException {
        Path log = directory.resolve("classes.log");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        WordsOnly.class.getName(),
                        directory.toString()))
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
        assertThat(log)
                .content()
                .contains("corridor.report.TerminalTable")
                .contains("corridor.report.ReportPage")
                .contains("corridor.report.StudyTerminal")
                .contains("corridor.report.StudyPage")
                .doesNotContain(" java.awt.")
                .doesNotContain(" sun.awt.")
                .doesNotContain(" org.jfree.");
    }

    /** A process of its own, since others here draw. */
    static final class WordsOnly {
        private WordsOnly() {}

        public static void main(String[] arguments) throws IOException {
            Path directory = Path.of(arguments[0]);
            var result = SampleResults.comparison();
            TerminalTable.of(result, 80, true);
            ReportPage.write(
                    result,
                    SampleResults.info(result),
                    directory.resolve("report.html"),
                    directory,
                    Locale.ENGLISH,
                    null);
            var study = SamplePictures.study();
            StudyTerminal.of(study, 80, true);
            StudyPage.write(study, SampleStudies.info(), directory.resolve("study.html"), directory, Locale.ENGLISH);
        }
    }
}
