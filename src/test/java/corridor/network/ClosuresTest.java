package corridor.network;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.network.Closures.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosuresTest {

    private final Closures closures =
            Closures.of(List.of(new Span(50, 60), new Span(10, 20), new Span(15, 30), new Span(30, 35)));

    @Test
    void spansThatMeetAreOne() {
        assertThat(closures.spans()).containsExactly(new Span(10, 35), new Span(50, 60));
    }

    @Test
    void theEndOfASpanIsOpen() {
        assertThat(closures.at(9)).isFalse();
        assertThat(closures.at(10)).isTrue();
        assertThat(closures.opensAt(10)).isEqualTo(35);
        assertThat(closures.opensAt(35)).isEqualTo(35);
    }

    /** From 20 to 35 and from 50 to 55. */
    @Test
    void theSecondsShutWithinAStretchAreAddedUp() {
        assertThat(closures.secondsBetween(20, 55)).isEqualTo(20);
        assertThat(closures.secondsBetween(36, 50)).isZero();
    }
}
