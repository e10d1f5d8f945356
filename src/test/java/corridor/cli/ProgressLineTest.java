package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final StringWriter err = new StringWriter();
    private final AtomicLong seconds = new AtomicLong();

    private ProgressLine line(boolean bar) {
        return new ProgressLine(new PrintWriter(err, true), bar, () -> seconds.get() * 1_000_000_000);
    }

    /** One year takes 4 s: after 3 of 60 the other 57 take 228 s = 3:48. */
    @Test
    void inAFileALineNowAndThenSaysHowLongItTakes() {
        ProgressLine line = line(false);
        for (int year = 1; year <= 4; year++) {
            seconds.addAndGet(4);
            line.done(year, 60);
        }
        assertThat(err).hasToString("corridor: 3 of 60 years simulated, 3:48 left\n");
    }

    @Test
    void onATerminalTheBarIsRedrawnInPlaceAndGoneAtTheEnd() {
        ProgressLine line = line(true);
        seconds.set(65);
        line.done(1, 2);
        assertThat(err.toString())
                .startsWith("\r[###############...............] 1/2 years, 1:05 left")
                .doesNotContain("\n");
        line.done(2, 2);
        assertThat(err.toString()).endsWith("\r" + " ".repeat(70) + "\r");
    }
}
