package corridor.observe;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one standard, event by event. */
interface LogReader {

    /** Which standard a file is written in, by its name. */
    Map<String, LogReader> BY_ENDING =
            Map.of(".ocel.json", new OcelReader(), ".xes", new XesReader(), ".epcis.json", new EpcisReader());

    /**
     * Tells all that stands in a file.
     *
     * @throws UnreadableLog if it is not what its name says
     */
    void read(Path file, Told told) throws IOException;

    /** Whether a log of it has only the containers that are to be counted, and of the others at a place knows nothing. */
    boolean isPartial();

    /** By the end of its name. */
    static Optional<LogReader> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return BY_ENDING.entrySet().stream()
                .filter(reader -> name.endsWith(reader.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** A moment as the standards write it. */
    static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new UnreadableLog("has the time '%s', which is not one like 2025-03-01T06:00:00Z".formatted(text), e);
        }
    }

    /** What stands after the last slash: {@code https://corridor.example/node/aktau} is {@code aktau}. */
    static String lastWord(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    /** By the words of this program's logs. */
    static Optional<Told.Step> step(String event) {
        return switch (event) {
            case "container-ready" -> Optional.of(Told.Step.READY);
            case "container-departed" -> Optional.of(Told.Step.DEPARTED);
            case "container-arrived" -> Optional.of(Told.Step.ARRIVED);
            case "container-delivered" -> Optional.of(Told.Step.DELIVERED);
            default -> Optional.empty();
        };
    }
}
