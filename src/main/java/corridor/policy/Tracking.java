package corridor.policy;

/** Where cargo is known to be, and so from when what lies ahead of it can be begun. */
public enum Tracking {
    /** The gates of terminals: a departure, with the time of arrival that is planned, and the arrival. */
    GATE,
    /** Every milestone as it happens, with the arrival that is then to be expected. */
    LIVE;

    /** Whether borders and stops under way tell of what passes them. */
    public boolean seesMilestones() {
        return this == LIVE;
    }
}
