package corridor.export;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import tools.jackson.core.exc.JacksonIOException;

/** The one place where the word of a disk that it cannot becomes a word to the user, however a library wraps it. */
final class Disk {

    private Disk() {}

    /** Something that writes. */
    @FunctionalInterface
    interface Work {
        void go() throws IOException;
    }

    /**
     * Does it.
     *
     * @param path what is written, as the user knows it
     * @throws OutputFailure when the disk says no
     */
    static void ask(Path path, Work work) {
        try {
            work.go();
        } catch (IOException e) {
            throw Site.failure(path, e);
        } catch (UncheckedIOException e) {
            throw Site.failure(path, requireNonNull(e.getCause()));
        } catch (JacksonIOException e) {
            throw Site.failure(path, requireNonNull(e.getCause()));
        }
    }
}
