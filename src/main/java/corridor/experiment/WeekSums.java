package corridor.experiment;

import corridor.network.Network;
import corridor.result.RunResult.WeekTally;
import corridor.result.ScenarioResult.WeekResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What went on at the nodes week by week, over the replications of one scenario: of each figure the sum, the least and the
 * most, all whole numbers, so that the order in which replications finish does not show and their number takes no memory.
 */
final class WeekSums {

    private static final long SECONDS_PER_WEEK = 7 * 86_400;

    private final Network network;
    private final List<Series> series = new ArrayList<>();
    private int replications;

    WeekSums(Network network) {
        this.network = network;
    }

    /** Each replication brings the same figures in the same order. */
    void add(List<WeekTally> tallies) {
        if (series.isEmpty()) {
            tallies.forEach(tally -> series.add(new Series(tally)));
        }
        for (int i = 0; i < tallies.size(); i++) {
            series.get(i).add(tallies.get(i).unitSeconds());
        }
        replications++;
    }

    /** Without what never came to be: nodes that nothing passes. */
    List<WeekResult> results() {
        return series.stream()
                .filter(it -> Arrays.stream(it.most).anyMatch(most -> most > 0))
                .flatMap(it -> weeks(it).stream())
                .toList();
    }

    private List<WeekResult> weeks(Series of) {
        List<WeekResult> weeks = new ArrayList<>();
        String node = network.sites().get(of.first.site()).id();
        for (int week = 0; week < of.sum.length; week++) {
            double whole = (double) of.first.of() * seconds(week);
            weeks.add(new WeekResult(
                    node,
                    of.first.what(),
                    week + 1,
                    of.sum[week] / whole / replications,
                    of.least[week] / whole,
                    of.most[week] / whole));
        }
        return weeks;
    }

    private long seconds(int week) {
        return Math.min(SECONDS_PER_WEEK, network.horizonSeconds() - week * SECONDS_PER_WEEK);
    }

    private static final class Series {
        private final WeekTally first;
        private final long[] sum;
        private final long[] least;
        private final long[] most;

        Series(WeekTally first) {
            this.first = first;
            int weeks = first.unitSeconds().size();
            sum = new long[weeks];
            least = new long[weeks];
            most = new long[weeks];
            Arrays.fill(least, Long.MAX_VALUE);
        }

        void add(List<Long> unitSeconds) {
            for (int week = 0; week < sum.length; week++) {
                long value = unitSeconds.get(week);
                sum[week] += value;
                least[week] = Math.min(least[week], value);
                most[week] = Math.max(most[week], value);
            }
        }
    }
}
