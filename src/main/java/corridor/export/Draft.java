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

    /** @throws OutputFailure when the disk says no, or {@code file} is a folder or a link to nothing */
    static void of(Path file, Writing writing) {
        Disk.ask(file, () -> {
            if (Files.isDirectory(file)) {
                throw new OutputFailure(file, "is a folder, not a file", "Give -o the name of a file.");
            }
            Path target = Site.real(file, file); // a link stays, and what it points to is replaced
            Path draft = target.resolveSibling("." + target.getFileName() + ".draft");
            Files.deleteIfExists(draft); // of a killed process, or a link that leads elsewhere
            try {
                writing.to(draft);
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        });
    }
}
