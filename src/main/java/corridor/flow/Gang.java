package corridor.flow;

/** Those who work one vessel: first off, then on, in the order asked. */
interface Gang {

    /** The vessel berths; what the other port had to do is done. */
    void workAt(Terminal port);

    /** A box is to come off. */
    void off(int box);

    /** A box is to go aboard. */
    void on(int box);
}
