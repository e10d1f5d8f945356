package corridor.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for the time of one command. */
public final class Scratch implements AutoCloseable {

    private final Path folder;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    /** @throws OutputFailure if there is no room for it */
    public static Scratch make() {
        try {
            return new Scratch(Files.createTempDirectory("corridor"));
        } catch (IOException e) {
            throw Site.failure(Path.of(System.getProperty("java.io.tmpdir")), e);
        }
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            Site.delete(folder);
        } catch (IOException e) {
            // Where temporary files lie, the system clears up.
        }
    }
}
