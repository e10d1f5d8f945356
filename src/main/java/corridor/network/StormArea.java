package corridor.network;

import corridor.random.Distribution;
import java.util.List;

/**
 * Ports that the same storms close.
 *
 * @param years kinds of year, of which a replication has one
 */
public record StormArea(String id, List<Integer> sites, List<Year> years) {
    public StormArea {
        sites = List.copyOf(sites);
        years = List.copyOf(years);
    }

    /**
     * @param share of years
     * @param perMonth mean number of storms, January first
     */
    public record Year(String id, double share, List<Double> perMonth, Distribution lengthSeconds) {
        public Year {
            perMonth = List.copyOf(perMonth);
        }
    }

    /** @param uniform a number in [0, 1) */
    public Year drawn(double uniform) {
        double sum = 0;
        for (Year year : years) {
            sum += year.share();
            if (uniform < sum) {
                return year;
            }
        }
        return years.get(years.size() - 1);
    }
}
