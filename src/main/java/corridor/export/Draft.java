package corridor.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is built beside its place and moved there when it is whole; if that fails, an earlier one stays. */
final class Draft {

    private Draft() {}

    /** Writes the file that it is given. */
    @FunctionalInterface
    interface Writing {
        void to(Path draft) throws IOException;
    }

    static void of(Path file, Writing writing) throws IOException {
        Path draft = file.resolveSibling("." + file.getFileName() + ".draft");
        try {
            writing.to(draft);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
