package corridor.export;

import java.nio.file.Path;

/** A folder from which no result can be read again. */
public final class UnreadableResult extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;
    private final boolean damaged;

    /**
     * @param what is wrong with {@code path}: a clause that follows it
     * @param remedy a whole sentence
     * @param damaged whether it was a result once, and is no longer what was written
     */
    public UnreadableResult(Path path, String what, String remedy, boolean damaged) {
        super("'%s' %s.".formatted(path, what));
        this.remedy = remedy;
        this.damaged = damaged;
    }

    /** What to do about it, a whole sentence. */
    public String remedy() {
        return remedy;
    }

    /** Whether what was written has changed since. */
    public boolean damaged() {
        return damaged;
    }
}
