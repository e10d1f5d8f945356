package corridor.scenario;

import corridor.units.Share;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which there is less of something than usual.
 *
 * @param from first day
 * @param to last day
 * @param left share of the usual that is there; a part of one of them is none
 * @param note why, for people
 */
public record Cut(
        LocalDate from, LocalDate to, Share left, @Nullable String note) implements Period {}
