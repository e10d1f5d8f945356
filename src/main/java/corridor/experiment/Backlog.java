package corridor.experiment;

import corridor.stats.Bootstrap;
import corridor.stats.Estimate;
import corridor.stats.Excess;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How many more containers stand at a node in a candidate than in the base, week by week, and from when to when they are more.
 *
 * @param node its id, or {@link #ALL} for all nodes together
 * @param weeks those that are measured whole, in order
 * @param excess in weeks from 1
 */
public record Backlog(String base, String candidate, String node, List<Week> weeks, Excess excess) {

    /** All nodes together. */
    public static final String ALL = "all";

    /** So many weeks running have to pass without more of them, so that it is over: a month. */
    static final int RUNNING = 4;

    public Backlog {
        weeks = List.copyOf(weeks);
    }

    /**
     * Containers that stand there, mean over the week and the replications.
     *
     * @param difference candidate less base, paired by replication, with an interval that holds for it alone
     */
    public record Week(double base, double candidate, Estimate difference) {}

    /** How many more there are in the week of {@link Excess#peak}; without a value where they are in none. */
    public Estimate peak() {
        return excess.peak() == 0
                ? Estimate.of(new double[0])
                : weeks.get(excess.peak() - 1).difference();
    }

    /**
     * Of each candidate with the base: all nodes first, then node by node.
     *
     * @param ids of the scenarios, the base first
     * @param standing of the same
     */
    static List<Backlog> of(List<String> ids, List<StandingBoxes> standing, long seed) {
        List<Backlog> backlogs = new ArrayList<>();
        for (int i = 1; i < ids.size(); i++) {
            Set<String> nodes = new TreeSet<>(standing.get(0).nodes());
            nodes.addAll(standing.get(i).nodes());
            List<String> all = new ArrayList<>(List.of(ALL));
            all.addAll(nodes);
            int candidate = i;
            // Each has a generator of its own with the same seed, so that their order makes no difference.
            backlogs.addAll(all.parallelStream()
                    .map(node -> of(
                            ids.get(0),
                            ids.get(candidate),
                            node,
                            standing.get(0).of(node),
                            standing.get(candidate).of(node),
                            Bootstrap.seeded(seed)))
                    .toList());
        }
        return backlogs;
    }

    private static Backlog of(
            String base, String candidate, String node, double[][] before, double[][] after, Bootstrap again) {
        double[][] differences = IntStream.range(0, before.length)
                .mapToObj(week -> IntStream.range(0, before[week].length)
                        .mapToDouble(replication -> after[week][replication] - before[week][replication])
                        .toArray())
                .toArray(double[][]::new);
        List<Week> weeks = IntStream.range(0, before.length)
                .mapToObj(week -> new Week(
                        Estimate.of(before[week]).mean(),
                        Estimate.of(after[week]).mean(),
                        Estimate.of(differences[week])))
                .toList();
        return new Backlog(base, candidate, node, weeks, Excess.of(differences, RUNNING, again));
    }
}
