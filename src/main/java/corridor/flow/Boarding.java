package corridor.flow;

/** Where boxes wait for a ride: a train's sidings or a vessel's yard. */
interface Boarding {

    /** A box is ready to ride and waits for its turn. */
    void join(int box);

    /** What is announced to come has changed. */
    void announced();

    /** How long a box that came now would wait until its ride leaves, as far as can be seen from outside. */
    double expectedWaitSeconds();
}
