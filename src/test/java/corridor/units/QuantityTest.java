package corridor.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class QuantityTest {

    @Test
    void quantitiesAreWrittenWithTheirUnits() {
        assertThat(new Teu(90)).hasToString("90 TEU");
        assertThat(new Kilometres(440)).hasToString("440.0 km");
        assertThat(new Gauge(1_520)).hasToString("1520 mm");
        assertThat(new DailyHours(8 * 60, 20 * 60 + 30)).hasToString("08:00-20:30");
    }

    @Test
    void aRefusalNamesTheValueAndItsUnit() {
        assertThatThrownBy(() -> new Teu(-1)).hasMessageContaining("-1").hasMessageContaining("TEU");
        assertThatThrownBy(() -> new Kilometres(-5)).hasMessageContaining("-5.0 km");
        assertThatThrownBy(() -> new PerHour(0)).hasMessageContaining("0.0 /h");
        assertThatThrownBy(() -> new Share(1.2)).hasMessageContaining("120.0 %");
    }

    @Test
    void whatIsNoNumberIsNoQuantity() {
        assertThatThrownBy(() -> new Kilometres(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PerDay(Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void zeroVolumeAndTheEndsOfAShareAreAllowed() {
        assertThat(new Teu(0).value()).isZero();
        assertThat(new Share(0).value()).isZero();
        assertThat(new Share(1).value()).isEqualTo(1);
    }

    @Test
    void volumesAreOrderedBySize() {
        assertThat(new Teu(1)).isLessThan(new Teu(2));
    }

    @Test
    void hoursMayRunOverMidnightButNotBeEmpty() {
        assertThat(new DailyHours(22 * 60, 6 * 60).roundTheClock()).isFalse();
        assertThat(DailyHours.ROUND_THE_CLOCK.roundTheClock()).isTrue();
        assertThatThrownBy(() -> new DailyHours(480, 480)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DailyHours(0, 1_441)).isInstanceOf(IllegalArgumentException.class);
    }
}
