package corridor.export;

import corridor.result.Recording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A standard that an event log can be written in. A larger build finds more of them on its class path (decision 21). */
public interface LogFormat {

    /** As it stands on the command line. */
    String id();

    /** Of its files. */
    String ending();

    /**
     * Writes one year.
     *
     * @param draft a file that is not there yet
     * @param story tells what is to be written
     */
    void write(Path draft, LoggedYear year, Consumer<Recording> story) throws IOException;

    /** The ones that this build comes with. */
    static List<LogFormat> all() {
        return Stream.concat(
                        Arrays.stream(EventLog.Format.values()),
                        ServiceLoader.load(LogFormat.class, LogFormat.class.getClassLoader()).stream()
                                .map(ServiceLoader.Provider::get))
                .toList();
    }

    /** By its id, in any case. */
    static Optional<LogFormat> find(String id) {
        return all().stream()
                .filter(format -> format.id().equals(id.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
