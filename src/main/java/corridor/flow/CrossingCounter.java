package corridor.flow;

import corridor.result.Direction;
import corridor.result.RunResult.CrossingTally;
import java.util.EnumMap;
import java.util.Map;

/** Counts measured containers that pass one border, each way. */
final class CrossingCounter {

    private final long[] boxes = new long[2];
    private final long[] seconds = new long[2];

    /** @param took of each */
    void passed(boolean eastbound, int count, long took) {
        int way = (eastbound ? Direction.EASTBOUND : Direction.WESTBOUND).ordinal();
        boxes[way] += count;
        seconds[way] += count * took;
    }

    CrossingTally tally() {
        Map<Direction, Double> mean = new EnumMap<>(Direction.class);
        for (Direction way : Direction.values()) {
            int i = way.ordinal();
            mean.put(way, boxes[i] == 0 ? Double.NaN : (double) seconds[i] / boxes[i]);
        }
        return new CrossingTally(mean);
    }
}
