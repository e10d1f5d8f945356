package corridor.flow;

import corridor.result.RunResult.ServiceTally;
import java.util.List;

/** Counts the departures of one service, both ways. */
final class ServiceCounter {

    private long departures;
    private long emptyDepartures;
    private long loadedTeu;
    private long offeredTeu;
    private long cycles;
    private long cycleSeconds;
    private final long[] handlings = new long[2];
    private final long[] handlingSeconds = new long[2];

    void leaves(int teu, int capacityTeu) {
        departures++;
        emptyDepartures += teu == 0 ? 1 : 0;
        loadedTeu += teu;
        offeredTeu += capacityTeu;
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
                departures,
                loadedTeu,
                offeredTeu,
                mean(cycleSeconds, cycles),
                List.of(mean(handlingSeconds[0], handlings[0]), mean(handlingSeconds[1], handlings[1])),
                emptyDepartures);
    }

    private static double mean(long total, long count) {
        return count == 0 ? Double.NaN : (double) total / count;
    }
}
