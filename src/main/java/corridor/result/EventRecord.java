package corridor.result;

import org.jspecify.annotations.Nullable;

/**
 * Something that happens at a node.
 *
 * @param second since the beginning of the warm-up
 * @param container its number; null for what happens to a vehicle or a port
 * @param vehicle the service and a number; null where none has to do with it
 * @param teu of the container, or aboard; of what happens to a port it means nothing
 */
public record EventRecord(
        long second,
        Kind kind,
        @Nullable Long container,
        @Nullable String vehicle,
        String node,
        int teu) {

    /** What happens. */
    public enum Kind {
        CONTAINER_READY("container-ready"),
        CONTAINER_DEPARTED("container-departed"),
        CONTAINER_ARRIVED("container-arrived"),
        CONTAINER_DELIVERED("container-delivered"),
        VEHICLE_DEPARTED("vehicle-departed"),
        VEHICLE_ARRIVED("vehicle-arrived"),
        PORT_CLOSED("port-closed"),
        PORT_OPENED("port-opened");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** Whether it happens to a port itself, whatever cargo is there. */
        public boolean isOfAPort() {
            return this == PORT_CLOSED || this == PORT_OPENED;
        }

        /** As it stands in files. */
        public String id() {
            return id;
        }
    }
}
