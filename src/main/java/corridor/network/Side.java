package corridor.network;

/** A side of a terminal: what lifts boxes there. */
public enum Side {
    QUAY,
    RAIL,
    ROAD
}
