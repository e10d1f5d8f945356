package corridor.study;

import corridor.stats.Estimate;
import corridor.stats.Regret;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is regretted of each candidate, with how sure that is: intervals over the replications, paired with the best candidate of
 * each future. That this one was named the best by the same replications makes regret look larger than it is where candidates are
 * close (the best of several means is too good on average).
 *
 * @param mean of each candidate over the futures, in the unit of the metric
 * @param max in the future where it is largest
 */
record Regrets(Regret of, List<Estimate> mean, List<Estimate> max) {

    Regrets {
        mean = List.copyOf(mean);
        max = List.copyOf(max);
    }

    /**
     * From single replications.
     *
     * @param samples by candidate and future, one value per replication; NaN where nothing was measured
     * @param futures those in which every candidate has a mean; one at least
     */
    static Regrets of(double[][][] samples, int[] futures, boolean smallerIsBetter) {
        double[][][] known = Arrays.stream(samples)
                .map(candidate -> Arrays.stream(futures)
                        .mapToObj(future -> candidate[future])
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
        double[][] means = Arrays.stream(known)
                .map(candidate -> Arrays.stream(candidate)
                        .mapToDouble(sample -> Estimate.of(sample).mean())
                        .toArray())
                .toArray(double[][]::new);
        Regret regret = Regret.of(means, smallerIsBetter);
        int sign = smallerIsBetter ? 1 : -1;
        List<double[][]> lost = Arrays.stream(known)
                .map(candidate -> IntStream.range(0, futures.length)
                        .mapToObj(future -> minus(candidate[future], known[best(regret, future)][future], sign))
                        .toArray(double[][]::new))
                .toList();
        return new Regrets(
                regret,
                lost.stream().map(Regrets::mean).toList(),
                IntStream.range(0, lost.size())
                        .mapToObj(candidate -> Estimate.of(lost.get(candidate)[worst(regret.table()[candidate])]))
                        .toList());
    }

    private static double[] minus(double[] sample, double[] best, int sign) {
        return IntStream.range(0, sample.length)
                .mapToDouble(replication -> sign * (sample[replication] - best[replication]))
                .toArray();
    }

    /** Over futures, replication by replication. */
    private static Estimate mean(double[][] lost) {
        return Estimate.of(IntStream.range(0, lost[0].length)
                .mapToDouble(replication -> Arrays.stream(lost)
                        .mapToDouble(future -> future[replication])
                        .average()
                        .orElseThrow())
                .toArray());
    }

    private static int best(Regret regret, int future) {
        return IntStream.range(0, regret.table().length)
                .filter(candidate -> regret.table()[candidate][future] == 0)
                .findFirst()
                .orElseThrow();
    }

    private static int worst(double[] regret) {
        return IntStream.range(0, regret.length)
                .reduce((one, other) -> regret[other] > regret[one] ? other : one)
                .orElseThrow();
    }
}
