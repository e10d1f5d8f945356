package corridor.flow;

import corridor.result.RunResult.ServiceTally;
import corridor.result.RunResult.WayTally;
import java.util.List;

/** Counts the departures of one service, both ways. */
final class ServiceCounter {

    private final Way forth = new Way();
    private final Way back = new Way();
    private long cycles;
    private long cycleSeconds;
    private final long[] handlings = new long[2];
    private final long[] handlingSeconds = new long[2];

    Way way(boolean forward) {
        return forward ? forth : back;
    }

    void cycle(long seconds) {
        cycles++;
        cycleSeconds += seconds;
    }

    /** @param port 0 for the first, 1 for the second */
    void handled(int port, long seconds) {
        handlings[port]++;
        handlingSeconds[port] += seconds;
    }

    ServiceTally tally() {
        return new ServiceTally(
                List.of(forth.tally(), back.tally()),
                mean(cycleSeconds, cycles),
                List.of(mean(handlingSeconds[0], handlings[0]), mean(handlingSeconds[1], handlings[1])));
    }

    private static double mean(long total, long count) {
        return count == 0 ? Double.NaN : (double) total / count;
    }

    /** One direction. */
    static final class Way {
        private long departures;
        private long emptyDepartures;
        private long loadedTeu;
        private long otherTeu;
        private long offeredTeu;
        private long platformTeu;
        private long emptyPlatformTeu;

        void leaves(int teu, int other, int capacityTeu) {
            departures++;
            emptyDepartures += teu == 0 ? 1 : 0;
            loadedTeu += teu;
            otherTeu += other;
            offeredTeu += capacityTeu;
        }

        void platforms(int teu, int emptyTeu) {
            platformTeu += teu;
            emptyPlatformTeu += emptyTeu;
        }

        WayTally tally() {
            return new WayTally(
                    departures, emptyDepartures, loadedTeu, otherTeu, offeredTeu, platformTeu, emptyPlatformTeu);
        }
    }
}
