package corridor.observe;

/** An event log that cannot be read. */
public final class UnreadableLog extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param why a clause about the file */
    UnreadableLog(String why) {
        super(why);
    }

    UnreadableLog(String why, Throwable cause) {
        super(why, cause);
    }
}
