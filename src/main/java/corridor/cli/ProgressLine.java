package corridor.cli;

import corridor.batch.Progress;
import java.io.PrintWriter;
import java.util.function.LongSupplier;

/** How far a run is: a bar with the time left on a terminal, elsewhere a line now and then. */
final class ProgressLine implements Progress {

    private static final long BETWEEN_LINES_NANOS = 10_000_000_000L;
    private static final int CELLS = 30;

    private final PrintWriter err;
    private final boolean bar;
    private final LongSupplier nanoTime;
    private final long started;
    private long said;

    /** @param nanoTime the clock, in nanoseconds from some beginning */
    ProgressLine(PrintWriter err, boolean bar, LongSupplier nanoTime) {
        this.err = err;
        this.bar = bar;
        this.nanoTime = nanoTime;
        this.started = nanoTime.getAsLong();
        this.said = started;
    }

    @Override
    public void done(int replications, int of) {
        long now = nanoTime.getAsLong();
        double leftSeconds = (now - started) / 1e9 / replications * (of - replications);
        if (bar) {
            drawBar(replications, of, leftSeconds);
        } else if (now - said >= BETWEEN_LINES_NANOS) {
            said = now;
            err.printf("corridor: %d of %d years simulated, %s left%n", replications, of, clock(leftSeconds));
        }
    }

    private void drawBar(int replications, int of, double leftSeconds) {
        int full = (int) ((long) CELLS * replications / of);
        String text = "[%s%s] %d/%d years, %s left"
                .formatted("#".repeat(full), ".".repeat(CELLS - full), replications, of, clock(leftSeconds));
        // Written over with blanks when done: the results should stand alone.
        err.printf("\r%-70s%s", replications < of ? text : "", replications < of ? "" : "\r");
        err.flush();
    }

    /** Minutes and seconds: {@code 1:05}. */
    static String clock(double seconds) {
        long whole = Math.round(seconds);
        return "%d:%02d".formatted(whole / 60, whole % 60);
    }
}
