package corridor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookedServersTest {

    private final Engine engine = new Engine();

    /** Two servers, jobs of 10, 4 and 3 s at once: done at 10, 4, and 4 + 3 = 7. */
    @Test
    void aJobGoesToTheServerThatIsFreeFirst() {
        BookedServers cranes = new BookedServers(engine, 2);
        assertThat(List.of(cranes.book(10), cranes.book(4), cranes.book(3))).containsExactly(10L, 4L, 7L);
        assertThat(cranes.backlogSeconds()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void jobsAreDoneWhenAPoolOfServersWouldHaveDoneThem(int servers) {
        ServerPool pool = new ServerPool(engine, servers);
        BookedServers booked = new BookedServers(engine, servers);
        long[] doneByPool = new long[500];
        List<Long> doneByBooking = new ArrayList<>();
        SplittableRandom luck = new SplittableRandom(servers);
        for (int job = 0, at = 0; job < doneByPool.length; job++, at += luck.nextInt(20)) {
            long service = luck.nextInt(servers * 20);
            engine.schedule(
                    at,
                    0,
                    number -> {
                        pool.request(service, served -> doneByPool[served] = engine.nowSeconds(), number);
                        doneByBooking.add(booked.book(service));
                    },
                    job);
        }
        engine.runUntil(1_000_000);
        assertThat(doneByBooking)
                .containsExactlyElementsOf(
                        java.util.Arrays.stream(doneByPool).boxed().toList());
    }

    /** One job of 30 s booked at 0, measured from 10 to 50: at work for 20 of 40 s. */
    @Test
    void workCountsInTheTimeMeasuredOnly() {
        BookedServers cranes = new BookedServers(engine, 1);
        cranes.book(30);
        engine.runUntil(10);
        cranes.startMeasuring();
        engine.runUntil(50);
        assertThat(cranes.meanBusy()).isEqualTo(0.5);
    }
}
