package corridor.scenario;

import corridor.units.UsDollarsPerTeuKm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A price that holds for what is booked on certain days, instead of the usual one.
 *
 * @param from first day
 * @param to last day
 * @param note why, for people
 */
public record Tariff(
        LocalDate from,
        LocalDate to,
        UsDollarsPerTeuKm cost,
        @Nullable String note) implements Period {}
