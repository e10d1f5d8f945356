package corridor.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A chart in a page.
 *
 * @param file its name, without ending
 * @param leading whether it is shown at once, not on a click
 * @param svg ready for the page
 */
public record ChartView(String file, String title, boolean leading, String svg) {

    /** Empty if it has not been drawn. */
    static Optional<ChartView> find(Path directory, String name, String title, String note, boolean leading)
            throws IOException {
        Path file = directory.resolve(name + ".svg");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String svg = SvgText.inline(Files.readString(file), name, title + " " + note);
        return Optional.of(new ChartView(name, title, leading, svg));
    }
}
