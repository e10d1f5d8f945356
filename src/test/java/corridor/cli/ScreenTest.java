package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreenTest {

    private final ConsoleOptions plain = new ConsoleOptions();

    @Test
    void aTerminalHasColoursABarAndItsOwnWidth() {
        assertThat(Screen.of(plain, Map.of("TERM", "xterm", "COLUMNS", "132"), "12", false))
                .isEqualTo(new Screen(true, true, 132));
    }

    @Test
    void aFileHasNeither() {
        assertThat(Screen.of(plain, Map.of("TERM", "xterm"), "", true)).isEqualTo(new Screen(false, false, 100));
        assertThat(Screen.of(plain, Map.of("TERM", "xterm"), "2", true)).isEqualTo(new Screen(false, true, 100));
    }

    /** The rule of no-color.org: set and not empty. */
    @Test
    void noColourMeansNoColourButStillABar() {
        assertThat(Screen.of(plain, Map.of("TERM", "xterm", "NO_COLOR", "1"), "12", true))
                .isEqualTo(new Screen(false, true, 100));
        assertThat(Screen.of(plain, Map.of("TERM", "xterm", "NO_COLOR", ""), "12", true))
                .isEqualTo(new Screen(true, true, 100));
    }

    @Test
    void withoutTheLauncherJavaIsAsked() {
        assertThat(Screen.of(plain, Map.of("TERM", "xterm"), null, true)).isEqualTo(new Screen(true, true, 100));
    }
}
