package corridor.flow;

import corridor.network.Price;
import java.util.List;

/**
 * Prices that are charged together, one row for each stretch of time in which none of them changes: found once for all of
 * them, since every container is charged with every one at each stop of its route.
 */
final class PriceTable {

    private final long[] fromSeconds;
    private final double[][] rows;

    PriceTable(List<Price> prices) {
        fromSeconds = prices.stream()
                .flatMap(price -> price.steps().stream())
                .mapToLong(Price.Step::fromSecond)
                .sorted()
                .distinct()
                .toArray();
        rows = new double[fromSeconds.length][];
        for (int i = 0; i < rows.length; i++) {
            long second = fromSeconds[i];
            rows[i] = prices.stream().mapToDouble(price -> price.at(second)).toArray();
        }
    }

    /** All of them at one moment, zero or later, in the order in which they were given; to be read only. */
    double[] at(long second) {
        int row = rows.length - 1;
        while (fromSeconds[row] > second) {
            row--;
        }
        return rows[row];
    }
}
