package corridor.network;

import java.util.List;

/**
 * How demand goes up and down: by months, and where the scenario says so by days.
 *
 * @param startSeconds of the stretches, in order, the first 0 or earlier
 * @param factors about the mean of the year, one a stretch; the last holds on
 */
public record Rhythm(List<Long> startSeconds, List<Double> factors) {
    public Rhythm {
        startSeconds = List.copyOf(startSeconds);
        factors = List.copyOf(factors);
    }

    /** @param ofYear factors, January first */
    public static Rhythm of(Months months, List<Double> ofYear) {
        return new Rhythm(
                months.startSeconds(), months.ofYear().stream().map(ofYear::get).toList());
    }
}
