package corridor.experiment;

import corridor.batch.Variant;
import corridor.result.Occupancy;
import corridor.result.RunResult;
import corridor.result.RunResult.WeekTally;
import corridor.scenario.RunPlan;
import corridor.stats.Estimate;
import corridor.stats.Mser5;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a corridor that starts empty on its first measured day fills: boxes at its nodes week by week, and where MSER-5 would cut
 * (White 1997).
 *
 * @param scenario id
 * @param weeks boxes at all nodes together, mean over replications
 * @param ofMean where to cut the mean over replications, in weeks
 * @param ofEach where to cut each replication, in weeks
 */
public record Filling(String scenario, List<Estimate> weeks, Mser5 ofMean, List<Mser5> ofEach) {

    public static final int DAYS_PER_WEEK = 7;

    private static final double SECONDS_PER_WEEK = DAYS_PER_WEEK * 86_400.0;

    public Filling {
        weeks = List.copyOf(weeks);
        ofEach = List.copyOf(ofEach);
    }

    /** What to run to see it. */
    public static Variant fromTheStart(Variant scenario, RunPlan run) {
        return scenario.with(List.of("run.warm-up=0 d", "run.horizon=" + days(run) + " d"));
    }

    /** As long as what is measured, whatever warm-up is given, and long enough for MSER-5. */
    private static long days(RunPlan run) {
        return Math.max(run.horizon().toDays(), (long) DAYS_PER_WEEK * Mser5.FEWEST + 1);
    }

    /** @param years of {@link #fromTheStart}, replication by replication */
    public static Filling of(String scenario, RunPlan run, List<RunResult> years) {
        int weeks = (int) (days(run) / DAYS_PER_WEEK); // a last week that is shorter is left out
        List<double[]> series =
                years.stream().map(year -> Arrays.copyOf(boxes(year), weeks)).toList();
        List<Estimate> mean = IntStream.range(0, weeks)
                .mapToObj(week -> Estimate.of(
                        series.stream().mapToDouble(one -> one[week]).toArray()))
                .toList();
        return new Filling(
                scenario,
                mean,
                Mser5.of(mean.stream().mapToDouble(Estimate::mean).toArray()),
                series.stream().map(Mser5::of).toList());
    }

    /** At all nodes together, mean of each week. */
    private static double[] boxes(RunResult run) {
        List<WeekTally> nodes = run.weeks().stream()
                .filter(tally -> tally.what() == Occupancy.BOXES)
                .toList();
        int weeks =
                nodes.stream().mapToInt(node -> node.unitSeconds().size()).max().orElse(0);
        double[] boxes = new double[weeks];
        for (WeekTally node : nodes) {
            for (int week = 0; week < node.unitSeconds().size(); week++) {
                boxes[week] += node.unitSeconds().get(week) / SECONDS_PER_WEEK;
            }
        }
        return boxes;
    }

    /** How many replications have settled: of the others MSER-5 says nothing. */
    public int settledReplications() {
        return (int) ofEach.stream().filter(Mser5::steady).count();
    }

    /** Whether the mean over replications has settled, and half of the replications or more. */
    public boolean settled() {
        return ofMean.steady() && 2 * settledReplications() >= ofEach.size();
    }

    /**
     * The warm-up that it asks for: the longest cut of any series that has settled, since one that is too long costs time, and one that
     * is too short puts the empty start into the answer. A start that is over in the first mean of five weeks cannot be seen in them,
     * so that five weeks are the shortest.
     */
    public int days() {
        List<Mser5> all = new ArrayList<>(ofEach);
        all.add(ofMean);
        int longest =
                all.stream().filter(Mser5::steady).mapToInt(Mser5::warmUp).max().orElse(0);
        return DAYS_PER_WEEK * Math.max(Mser5.BATCH, longest);
    }
}
