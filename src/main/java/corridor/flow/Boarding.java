package corridor.flow;

/** Where boxes wait for a ride: a train's sidings or a vessel's yard. */
interface Boarding {

    /** A box is ready to ride and waits for its turn. */
    void join(int box);

    /** What is announced to come has changed. */
    void announced();

    /**
     * How long the boxes of a consignment that came now would wait by the mean until their ride leaves, as far as can be seen from
     * outside.
     */
    double expectedWaitSeconds(int ownTeu);
}
