package corridor.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One container, when it is delivered or when the year is over. Seconds count from the beginning of the warm-up.
 *
 * @param number from 1, in the order in which the containers of the year are made
 * @param consignment from 1: containers of one travel on the same papers
 * @param via the terminals where it changes vehicle
 * @param measured whether it counts in the results
 * @param madeSecond ready at its origin
 * @param deliveredSecond null while it is under way
 * @param causeSeconds by {@link Cause}; they add up to the transit time. Empty while it is under way
 * @param usd price of the transport with storage and demurrage, for the whole container; NaN while it is under way
 * @param co2Kg CO2e, for the whole container; NaN while it is under way
 */
public record ContainerRecord(
        long number,
        long consignment,
        String flow,
        List<String> via,
        int teu,
        boolean measured,
        long madeSecond,
        @Nullable Long deliveredSecond,
        List<Long> causeSeconds,
        double usd,
        double co2Kg) {

    public ContainerRecord {
        via = List.copyOf(via);
        causeSeconds = List.copyOf(causeSeconds);
    }
}
