package corridor.scenario;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which something is shut.
 *
 * @param from first day
 * @param to last day
 * @param note why, for people
 */
public record Closure(
        LocalDate from, LocalDate to, @Nullable String note) implements Period {}
