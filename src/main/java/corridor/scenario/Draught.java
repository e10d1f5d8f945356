package corridor.scenario;

import corridor.units.Share;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which the water allows a vessel another load than usual.
 *
 * @param from first day
 * @param to last day
 * @param loadFactor share of the slots that the draught allows then
 * @param note why, for people
 */
public record Draught(
        LocalDate from,
        LocalDate to,
        Share loadFactor,
        @Nullable String note) implements Period {}
