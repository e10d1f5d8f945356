package corridor.result;

/** Told what happened in a year, row by row and in the order of time; keeps nothing that it need not. */
public interface Recording {

    /** A container is ready at its origin; its events follow. */
    default void ready(ReadyRecord container) {}

    /** A container has been delivered, or the year is over and it is still under way. */
    default void container(ContainerRecord container) {}

    /** A vehicle sets out for the first time; its events follow. */
    default void vehicle(VehicleRecord vehicle) {}

    default void event(EventRecord event) {}

    /** Every six hours, once for each node. */
    default void queue(QueueRecord queue) {}
}
