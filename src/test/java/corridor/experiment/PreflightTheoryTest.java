package corridor.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.experiment.PreflightTheory.Bulk;
import org.junit.jupiter.api.Test;

class PreflightTheoryTest {

    private static double waitOneByOne(int servers, double perTime, double meanService) {
        BulkArrivals single = new BulkArrivals();
        single.add(perTime, Double.POSITIVE_INFINITY);
        assertThat(single.single()).isTrue();
        return single.meanWait(servers, meanService);
    }

    /** M/M/1 at load 1/2 with services of 2 hours: 0.5 x 2 / (1 - 0.5) = 2 hours. */
    @Test
    void oneDeskMakesPapersWaitLoadTimesServiceOverWhatIsLeft() {
        assertThat(waitOneByOne(1, 0.25, 2)).isCloseTo(2, within(1e-9));
        assertThat(waitOneByOne(2, 1, 2)).isInfinite();
    }

    /** Two servers, 1 erlang: Erlang's C is (1/2 x 2) / (1 + 1 + 1/2 x 2) = 1/3, and the wait 1/3 x 1 / (2 - 1). */
    @Test
    void papersThatComeOneByOneWaitByErlangsFormula() {
        assertThat(waitOneByOne(2, 1, 1)).isCloseTo(1.0 / 3, within(1e-9));
    }

    /**
     * Ten servers, 2 a minute, 3 minutes each (6 erlangs). Erlang's C by the sum: 6^10/10! x 10/4 = 41.6571, sum of 6^k/k! over
     * k below 10 is 369.579, 41.6571 / 411.236 = 0.10130; published, read off Erlang's curve, as "about 0.10". The wait is that
     * times 3 / (10 - 6) minutes.
     */
    @Test
    void tenDesksMakePapersWaitAsPublished() {
        assertThat(waitOneByOne(10, 2, 3)).isCloseTo(0.10130 * 3 / 4, within(1e-5));
    }

    /** Bulks of one are M/M/1: time in system s / (1 - load) = 1 / 0.5; number in it load / (1 - load) = 1. */
    @Test
    void trainsOfOneBoxAreCustomersOfASingleServer() {
        Bulk bulk = new Bulk(0.5, 1, 1, 1);
        assertThat(bulk.meanTime()).isCloseTo(2, within(1e-12));
        assertThat(bulk.meanBatches()).isCloseTo(1, within(1e-12));
    }

    /** Hardly any train but the one of 10 boxes: the mean box is the 5.5th lifted. */
    @Test
    void aTrainAloneIsLiftedBoxByBox() {
        assertThat(new Bulk(1e-9, 10, 100, 1).meanTime()).isCloseTo(5.5, within(1e-6));
    }

    /** One server, sizes 1 + Poisson(2): E[X] = 3, E[X^2] = 2 + 9 = 11; M^X/M/1 time s (1 + 11/3) / (2 (1 - load)) less s. */
    @Test
    void papersThatComeTogetherWaitByTheFormulaForBulks() {
        BulkArrivals bulks = new BulkArrivals();
        bulks.add(0.6, 0.2);
        assertThat(bulks.single()).isFalse();
        assertThat(bulks.meanWait(1, 1)).isCloseTo((1 + 11.0 / 3) / (2 * 0.4) - 1, within(1e-9));
    }

    /** Sizes 1 + Poisson(799), of which the chance of one, e to the minus 799, is no number: E[X] = 800, E[X^2] = 799 + 640,000. */
    @Test
    void manyPapersThatComeTogetherWaitByTheSameFormula() {
        BulkArrivals bulks = new BulkArrivals();
        bulks.add(0.3, 0.3 / 800);
        double inAll = (1 + 640_799.0 / 800) / (2 * 0.7);
        assertThat(bulks.meanWait(1, 1)).isCloseTo(inAll - 1, within(1e-6 * inAll));
    }

    @Test
    void papersThatNoVesselBringsDoNotCome() {
        BulkArrivals none = new BulkArrivals();
        none.add(3, 0);
        assertThat(none.meanWait(4, 1)).isNaN();
        none.add(1, Double.POSITIVE_INFINITY);
        assertThat(none.meanWait(2, 1)).isCloseTo(1.0 / 3, within(1e-9));
    }

    @Test
    void noWaitIsGivenForBulksThatAreTooLargeToFollow() {
        BulkArrivals bulks = new BulkArrivals();
        bulks.add(3, 1e-6);
        assertThat(bulks.meanWait(4, 1)).isNaN();
    }
}
