package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: a picture does not depend on the fonts of the machine that draws it. */
class MachineWithoutFontsTest {

    /** As in a slim image: no font is installed, and fontconfig finds none. */
    private static final String NO_FONTS = "<?xml version=\"1.0\"?><fontconfig></fontconfig>";

    @Test
    void everyPictureHasTheSameBytesWithAndWithoutFonts(@TempDir Path disk) throws IOException, InterruptedException {
        Path configuration = Files.writeString(disk.resolve("no-fonts.conf"), NO_FONTS);
        Path bare = disk.resolve("bare");
        Process process = process(bare, configuration);
        Pictures.main(new String[] {disk.resolve("usual").toString()});
        assertThat(process.waitFor()).isZero();
        assertThat(Files.readString(bare.resolve("families.txt")))
                .as("the other process sees no font of the machine")
                .doesNotContain("DejaVu")
                .doesNotContain("Liberation");
        try (Stream<Path> files = Files.list(disk.resolve("usual"))) {
            List<Path> pictures =
                    files.filter(file -> !file.endsWith("families.txt")).toList();
            assertThat(pictures)
                    .hasSizeGreaterThan(30)
                    .allSatisfy(picture ->
                            assertThat(bare.resolve(picture.getFileName())).hasSameBinaryContentAs(picture));
        }
    }

    private static Process process(Path directory, Path configuration) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Pictures.class.getName(),
                        directory.toString())))
                .inheritIO();
        builder.environment().put("FONTCONFIG_FILE", configuration.toString());
        return builder.start();
    }

    /** Draws the invented results, and says which fonts there are. */
    static final class Pictures {
        private Pictures() {}

        public static void main(String[] arguments) throws IOException {
            Path directory = Path.of(arguments[0]);
            EnumSet<ChartFormat> formats = EnumSet.of(ChartFormat.PNG, ChartFormat.SVG);
            Charts.write(SampleResults.comparison(), List.of(), directory, Locale.ENGLISH, formats);
            StudyCharts.write(SamplePictures.study(), directory, Locale.ENGLISH, formats);
            Files.writeString(
                    directory.resolve("families.txt"),
                    String.join(
                            "\n",
                            java.awt.GraphicsEnvironment.getLocalGraphicsEnvironment()
                                    .getAvailableFontFamilyNames()));
        }
    }
}
