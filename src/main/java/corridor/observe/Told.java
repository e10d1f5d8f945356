package corridor.observe;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Told what stands in an event log, in its order: a container may be described after its events. */
interface Told {

    /** What happens to a container. */
    enum Step {
        READY,
        DEPARTED,
        ARRIVED,
        DELIVERED
    }

    void event(String container, Step step, String node, Instant time);

    /**
     * What is known of a container.
     *
     * @param flow null where the log does not say
     * @param teu 0 where the log does not say
     * @param counted whether it is to be counted
     */
    void container(String id, @Nullable String flow, int teu, boolean counted);
}
