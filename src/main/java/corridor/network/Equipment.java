package corridor.network;

import org.jspecify.annotations.Nullable;

/**
 * What is there of the equipment of a terminal from day to day.
 *
 * @param quayFailures of its cranes; null for none
 * @param railFailures the same at the tracks
 */
public record Equipment(
        Steps berths,
        Steps quayCranes,
        Steps tracks,
        Steps railCranes,
        Steps yard,
        @Nullable Failures quayFailures,
        @Nullable Failures railFailures) {

    static double inOrder(@Nullable Failures failures) {
        return failures == null ? 1 : failures.inOrder();
    }
}
