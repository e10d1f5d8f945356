package corridor.flow;

/**
 * Told what happens in a run, as it happens. Indices are those of the network. For tests and for records of single events;
 * without one, nothing is built to tell.
 */
public interface Journal {

    /** A train or vessel leaves a site with this much aboard. */
    default void departed(long second, int service, int site, int teu) {}

    /** A train or vessel reaches a site with this much aboard. */
    default void arrived(long second, int service, int site, int teu) {}

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
