package corridor.flow;

/** Where boxes wait for a ride: a train's sidings or a vessel's yard. */
interface Boarding {

    /** A box is ready to ride and waits for its turn. */
    void join(int box);

    /** What is announced to come has changed. */
    void announced();

    /**
     * How long the boxes of a consignment would wait by the mean until their ride leaves, as far as can be seen from outside.
     *
     * @param aheadSeconds until they are here
     */
    double expectedWaitSeconds(int ownTeu, double aheadSeconds);

    /** What forwarders know of it, and are told. */
    WaitsSeen waits();
}
