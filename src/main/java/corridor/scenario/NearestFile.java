package corridor.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The file somebody most likely meant. */
public final class NearestFile {

    private NearestFile() {}

    /** "Maybe 'scenarios/today.yaml'?": the nearest of the files beside one that is not there; none if it is there, or none is near. */
    public static Optional<String> question(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        Path name = file.getFileName();
        if (folder == null || name == null || !Files.isDirectory(folder) || Files.exists(file)) {
            return Optional.empty();
        }
        try (Stream<Path> siblings = Files.list(folder)) {
            List<String> names = siblings.map(sibling -> String.valueOf(sibling.getFileName()))
                    .toList();
            return NearestName.of(name.toString(), names)
                    .map(near -> "Maybe '%s'?".formatted(file.resolveSibling(near)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
