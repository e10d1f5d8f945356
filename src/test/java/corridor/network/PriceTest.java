package corridor.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.network.Price.Dated;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** FEATURE: a price holds from one second to another. */
class PriceTest {

    private static double[] at(Price price, long... seconds) {
        return LongStream.of(seconds).mapToDouble(price::at).toArray();
    }

    private static final Price TWICE = Price.of(10, List.of(new Dated(100, 200, 12), new Dated(150, 300, 15)));

    @Test
    void ofTwoTariffsThatOverlapTheLaterInTheListHolds() {
        assertThat(at(TWICE, 0, 99, 100, 149, 150, 299, 300, 1_000))
                .containsExactly(10.0, 10.0, 12.0, 12.0, 15.0, 15.0, 10.0, 10.0);
    }

    @Test
    void aTariffThatBeganBeforeTheRunHoldsFromItsStartAndOneThatHasEndedNever() {
        Price price = Price.of(10, List.of(new Dated(-50, 20, 12), new Dated(-90, -60, 99)));
        assertThat(at(price, 0, 19, 20)).containsExactly(12.0, 12.0, 10.0);
    }

    /** 50 s at 10, 50 s at 12, 150 s at 15, 100 s at 10: 4,350 / 350. */
    @Test
    void theMeanWeighsEachStepByItsTime() {
        assertThat(TWICE.meanBetween(50, 400)).isEqualTo(4_350 / 350.0, within(1e-12));
        assertThat(TWICE.meanBetween(160, 170)).isEqualTo(15, within(1e-12));
    }

    @Test
    void pricesAddUpAtEachMoment() {
        Price sum = TWICE.times(2).plus(Price.of(1, List.of(new Dated(120, 160, 5))));
        assertThat(at(sum, 0, 110, 130, 155, 170, 300)).containsExactly(21.0, 25.0, 29.0, 35.0, 31.0, 21.0);
    }
}
