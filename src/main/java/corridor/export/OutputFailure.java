package corridor.export;

import java.nio.file.Path;

/** Results that could not be written. Nothing half-written is left; an earlier result is as it was. */
public final class OutputFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param what is wrong with {@code path}: a clause that follows it
     * @param remedy a whole sentence
     */
    OutputFailure(Path path, String what, String remedy, Throwable cause) {
        super("'%s' %s.".formatted(path, what), cause);
        this.remedy = remedy;
    }

    OutputFailure(Path path, String what, String remedy) {
        super("'%s' %s.".formatted(path, what));
        this.remedy = remedy;
    }

    /** What to do about it, a whole sentence. */
    public String remedy() {
        return remedy;
    }
}
