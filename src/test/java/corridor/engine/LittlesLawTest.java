package corridor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.engine.Engine.Action;
import corridor.random.Distribution;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * L = lambda W (Little 1961). In whole seconds it is an identity: the area under the queue's length is the sum of the waits,
 * at any moment, as long as waits are cut where measuring starts and where it ends.
 */
class LittlesLawTest {

    @Test
    void theAreaUnderTheQueueIsTheSumOfTheWaitsAtAnyMoment() {
        QueueRun run =
                new QueueRun(new Distribution.Exponential(10_000), new Distribution.Exponential(9_800), 1, 0, 50_000);
        SplittableRandom random = new SplittableRandom(1);
        for (int look = 0; look < 500; look++) {
            run.engine.runUntil(run.engine.nowSeconds() + random.nextInt(1_000_000));
            if (random.nextInt(10) == 0) {
                run.pool.startMeasuring();
            }
            assertThat(run.pool.waitedWithinSeconds()).isEqualTo(run.pool.waitingArea());
        }
        assertThat(run.pool.waitingArea()).isPositive();
    }

    @Test
    void itHoldsWhileServersComeAndGo() {
        QueueRun run =
                new QueueRun(new Distribution.Exponential(10_000), new Distribution.Exponential(20_000), 3, 0, 50_000);
        SplittableRandom random = new SplittableRandom(2);
        for (int look = 0; look < 500; look++) {
            run.pool.setServers(random.nextInt(6));
            run.engine.runUntil(run.engine.nowSeconds() + random.nextInt(1_000_000));
            assertThat(run.pool.waitedWithinSeconds()).isEqualTo(run.pool.waitingArea());
        }
    }

    /** The mean number at the servers is the rate of arrivals times the mean service: 10,000 / 12,500 = 0.8 (Little again). */
    @Test
    void theMeanNumberInServiceIsTheRateTimesTheMeanService() {
        int replications = 20;
        Theory.assertAgrees(0.8, replications, 0.01, replication -> {
            QueueRun run = new QueueRun(
                    new Distribution.Exponential(12_500), new Distribution.Exponential(10_000), 1, replication, 50_000);
            // The last of 50,000 customers comes after 625 million seconds, give or take 3 million.
            run.engine.runUntil(600_000_000);
            return run.pool.meanBusy();
        });
    }

    @Test
    void itHoldsForPlacesThatAreTakenSeveralAtATime() {
        Engine engine = new Engine();
        Store yard = new Store(engine, 20, 4);
        SplittableRandom random = new SplittableRandom(3);
        Action leave = yard::release;
        Action enter = places -> engine.schedule(random.nextInt(40), 0, leave, places);
        for (int i = 0; i < 20_000; i++) {
            int places = 1 + random.nextInt(3);
            yard.request(places, random.nextInt(4) == 0, enter, places);
            engine.runUntil(engine.nowSeconds() + random.nextInt(5));
            if (random.nextInt(100) == 0) {
                yard.setOpen(random.nextInt(3) > 0);
            }
            if (random.nextInt(1_000) == 0) {
                yard.startMeasuring();
            }
            assertThat(yard.waitedWithinSeconds()).isEqualTo(yard.waitingArea());
            assertThat(yard.used()).isBetween(0, 20);
        }
    }
}
