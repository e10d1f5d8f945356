package corridor.experiment;

import corridor.network.Network;
import corridor.result.Occupancy;
import corridor.result.RunResult.WeekTally;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many containers stood at each node in each whole week of each replication of one scenario: what pairs are made from. A year of
 * a corridor of 15 nodes takes 6 kB.
 */
final class StandingBoxes {

    private static final long SECONDS_PER_WEEK = 7 * 86_400;

    private final Network network;
    private final int weeks;
    private final int replications;
    /** By node, then by week and replication. */
    private final Map<String, double[][]> boxes = new TreeMap<>();

    StandingBoxes(Network network, int replications) {
        this.network = network;
        this.replications = replications;
        weeks = (int) (network.horizonSeconds() / SECONDS_PER_WEEK);
    }

    void add(int replication, List<WeekTally> tallies) {
        for (WeekTally tally : tallies) {
            if (tally.what() == Occupancy.BOXES) {
                double[][] node = boxes.computeIfAbsent(
                        network.sites().get(tally.site()).id(), id -> new double[weeks][replications]);
                for (int week = 0; week < weeks; week++) {
                    node[week][replication] = (double) tally.unitSeconds().get(week) / SECONDS_PER_WEEK;
                }
            }
        }
    }

    /** Those at which anything ever stood. */
    Set<String> nodes() {
        Set<String> ids = new TreeSet<>(boxes.keySet());
        ids.removeIf(id ->
                Arrays.stream(of(id)).allMatch(week -> Arrays.stream(week).allMatch(value -> value == 0)));
        return ids;
    }

    /** By week and replication; of {@link Backlog#ALL} the sum over all nodes. */
    double[][] of(String node) {
        double[][] sum = new double[weeks][replications];
        boxes.forEach((id, values) -> {
            if (node.equals(Backlog.ALL) || node.equals(id)) {
                for (int week = 0; week < weeks; week++) {
                    for (int i = 0; i < replications; i++) {
                        sum[week][i] += values[week][i];
                    }
                }
            }
        });
        return sum;
    }
}
