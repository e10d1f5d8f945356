package corridor.flow;

/** Where boxes wait for a ride: a train's sidings or a vessel's yard. */
interface Boarding {

    /** A box is ready to ride and waits for its turn. */
    void join(int box);

    /** What waits now. */
    int waitingTeu();

    /** What the service can take away in a day at most; infinite where nothing limits it. */
    double teuPerDay();
}
