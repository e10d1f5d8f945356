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

    /** So much is on its way to here, and has let this be known. */
    void booked(int teu);

    /** So much of it is here. */
    void came(int teu);
}
