package corridor.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;

/**
 * A year that is told row by row.
 *
 * @param replication from 1
 * @param seed of the experiment
 */
public record LoggedYear(String scenario, int replication, long seed, Clock clock) {

    /**
     * A year of a result.
     *
     * @param firstMeasured the first day after the warm-up
     */
    public static LoggedYear of(
            String scenario, int replication, long seed, LocalDate firstMeasured, long warmUpSeconds) {
        return new LoggedYear(scenario, replication, seed, Clock.of(firstMeasured, warmUpSeconds));
    }

    /** What no other year of an experiment is called, as part of a web address: things are numbered anew in each year. */
    String id() {
        String name = URLEncoder.encode(scenario, UTF_8).replace("+", "%20");
        return "%s/%d/%d".formatted(name, seed, replication);
    }
}
