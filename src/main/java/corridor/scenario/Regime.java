package corridor.scenario;

import corridor.random.Distribution;
import corridor.units.Share;
import corridor.units.UsDollarsPerTeu;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A document regime: the papers of one consignment from origin to destination.
 *
 * @param atOrigin before the consignment may leave, in seconds; none if left out
 * @param atBorder time at each border's desk for one consignment, in seconds
 * @param ahead what is cleared before arrival; none if left out
 * @param inspections share of a border's inspections that is still made
 * @param errors what goes wrong
 * @param costAtOrigin price of the papers that are made out before the consignment may leave; nothing if left out
 * @param costAtBorder price of those that are made out, or handed in, at each border; nothing if left out
 */
public record Regime(
        String about,
        @Nullable Distribution atOrigin,
        Distribution atBorder,
        @Nullable Ahead ahead,
        Share inspections,
        Errors errors,
        @Nullable UsDollarsPerTeu costAtOrigin,
        @Nullable UsDollarsPerTeu costAtBorder) {

    /**
     * @param lead how long before the expected arrival the next border takes the consignment up
     * @param time at that border's desk, in seconds, while the consignment is still on its way
     */
    public record Ahead(Duration lead, Distribution time) {}

    /**
     * @param share of consignments found wrong at a border
     * @param rework until they are right, in seconds
     */
    public record Errors(Share share, Distribution rework) {}
}
