package corridor.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.policy.DispatchRule.FilledOrLate;
import corridor.policy.DispatchRule.Timetable;
import org.junit.jupiter.api.Test;

class DeparturesTest {

    private static final int DAY = 86_400;
    private static final int NEVER_LATE = 1_000 * DAY;

    /** Boxes of 1 TEU, one a day, trains of ten: the n-th waits for 10 - n more, 4.5 days on average; 36.5 trains a year. */
    @Test
    void aTrainThatWaitsUntilItIsFullTakesHalfTheTimeToFill() {
        Departures trains = Departures.ofTrains(new FilledOrLate(1, NEVER_LATE), 10, 365, 1);
        assertThat(trains.meanLoadTeu()).isCloseTo(10, within(1e-9));
        assertThat(trains.perYear()).isCloseTo(36.5, within(1e-9));
        assertThat(trains.meanWaitSeconds()).isCloseTo(4.5 * DAY, within(1e-3));
    }

    /** The first waits the 3 days, the 3 that come meanwhile half of it: (3 + 3 x 1.5) / 4 days. */
    @Test
    void aTrainThatIsNeverFullLeavesLate() {
        Departures trains = Departures.ofTrains(new FilledOrLate(1, 3 * DAY), 1_000, 365, 1);
        assertThat(trains.meanLoadTeu()).isCloseTo(4, within(1e-9));
        assertThat(trains.meanWaitSeconds()).isCloseTo(7.5 / 4 * DAY, within(1e-3));
    }

    /** Of two lots, one a day: the first waits min(exponential, T) = 1 - exp(-1) days for T of one day, the second not at all. */
    @Test
    void theSecondLotFillsTheTrain() {
        double share = 1 - Math.exp(-1);
        Departures trains = Departures.ofTrains(new FilledOrLate(1, DAY), 20, 3_650, 10);
        assertThat(trains.meanLoadTeu()).isCloseTo(10 + 10 * share, within(1e-9));
        assertThat(trains.meanWaitSeconds()).isCloseTo(share / (1 + share) * DAY, within(1e-3));
    }

    @Test
    void aConsignmentThatFillsATrainLeavesAtOnce() {
        Departures trains = Departures.ofTrains(new FilledOrLate(0.9, 3 * DAY), 110, 107 * 243, 107);
        assertThat(trains).isEqualTo(new Departures(243, 107, 0));
    }

    @Test
    void aTimetableMakesCargoWaitHalfItsPeriodAndGrowWhenItIsTooRare() {
        assertThat(Departures.ofTrains(new Timetable(7 * DAY, 0), 80, 365, 1).meanWaitSeconds())
                .isEqualTo(3.5 * DAY);
        assertThat(Departures.ofTrains(new Timetable(7 * DAY, 0), 6, 365, 1).meanWaitSeconds())
                .isInfinite();
    }

    @Test
    void nothingToCarryIsNoTrain() {
        assertThat(Departures.ofTrains(new Timetable(DAY, 0), 80, 0, 1).perYear())
                .isZero();
    }

    /** Of vessels ready 20 to 28 h after they left, half catch the departure after 24 h, and half that after 48. */
    @Test
    void whatTakesAboutAPeriodCatchesThisDepartureOrTheNext() {
        assertThat(Departures.roundedUp(24, 20, 24)).isCloseTo(36, within(1e-9));
        assertThat(Departures.roundedUp(24, 34, 34)).isCloseTo(48, within(1e-9));
        assertThat(Departures.roundedUp(24, 24, 24)).isCloseTo(24, within(1e-9));
    }
}
