package corridor.flow;

/**
 * Told what happens in a run, as it happens. Indices are those of the network. For tests and for records of single events;
 * without one, nothing is built to tell.
 */
public interface Journal {

    /**
     * A train, vessel or truck leaves a site with this much aboard; the boxes follow. {@code vehicle} is no other's before or after: above 0 for
     * trains and trucks, below -1 for vessels.
     */
    default void departed(long second, int service, int vehicle, int site, int teu) {}

    /** A train, vessel or truck reaches a site with this much aboard. */
    default void arrived(long second, int service, int vehicle, int site, int teu) {}

    /** A consignment takes a route, which is expected to take so long; its boxes are made next. */
    default void booked(int flow, int route, double expectedDays) {}

    /**
     * A box is made at the origin of its flow. {@code box} and {@code lot}, its consignment, are no other's until they are
     * delivered, and are then used again.
     */
    default void made(long second, int box, int lot, int flow, int route, int teu, boolean measured) {}

    /** A box comes to a site on its way. */
    default void reached(long second, int box, int site, int vehicle) {}

    /** A box leaves a site aboard a vehicle; -1 for one that is at its destination. */
    default void left(long second, int box, int site, int vehicle) {}

    /** A box is at its destination, and owes this much storage: the last that is told of it. {@link #delivered} follows. */
    default void ended(long second, int box, long storageCents) {}

    /**
     * A train, vessel or truck sets out for its next stop.
     *
     * @param arriveSecond when it will be there
     * @param stop that it leaves, counted from where its service begins in this direction
     * @param vehicle tells it from all others that are under way; one that is done may leave its number to another
     */
    default void setsOut(
            long second, long arriveSecond, int service, boolean forward, int stop, int vehicle, int teu) {}

    /** So many boxes are at a site from now on, whatever is done with them there. */
    default void standing(long second, int site, long boxes) {}

    /** A box reaches its destination; the causes of its time in seconds, in the order of {@code Cause}. */
    default void delivered(long second, int flow, int route, long transitSeconds, long[] causeSeconds) {}

    /** A port closes or opens. */
    default void weather(long second, int site, boolean closed) {}

    /** What a train or vessel brings is expected to be ready to go on from a site at {@code readySecond}; said again when it changes. */
    default void expected(long second, int service, int site, long readySecond) {}

    /** A step of papers is taken up before the consignment is there; {@code step} as the regime has it at this border. */
    default void takenUp(long second, int crossing, int step) {}
}
