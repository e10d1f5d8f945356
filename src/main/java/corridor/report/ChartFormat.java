package corridor.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** As what kind of file a chart is drawn. */
public enum ChartFormat {
    PNG("png"),
    SVG("svg"),
    PDF("pdf");

    private final String id;

    ChartFormat(String id) {
        this.id = id;
    }

    /** As it is typed, and the ending of its files. */
    public String id() {
        return id;
    }

    /** Empty for what is no format. */
    public static Optional<ChartFormat> find(String id) {
        return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
    }

    /**
     * Clears away the pictures of other formats; where none is left, their numbers too, and the folder.
     *
     * @param charts where they were drawn; may be missing
     * @throws IOException when a file cannot be removed
     */
    public static void keepOnly(Set<ChartFormat> formats, Path charts) throws IOException {
        if (!Files.exists(charts)) {
            return;
        }
        for (Path file : files(charts)) {
            String name = file.getFileName().toString();
            boolean other = find(name.substring(name.lastIndexOf('.') + 1))
                    .map(format -> !formats.contains(format))
                    .orElse(formats.isEmpty());
            if (other) {
                Files.delete(file);
            }
        }
        if (formats.isEmpty()) {
            Files.delete(charts);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
