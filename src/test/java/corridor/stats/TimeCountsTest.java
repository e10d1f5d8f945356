package corridor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimeCountsTest {

    private static final long DAY = 86_400;

    /** Bin by bin what HdrHistogram makes of the same durations: edges, counts, the sum. */
    @Test
    void everyDurationFallsIntoTheBinOfTheLibrary() {
        for (long seconds = 0; seconds <= 1_001 * DAY; seconds += 1 + seconds / 3_000) {
            TimeCounts counts = new TimeCounts(1);
            TimeHistogram library = TimeHistogram.coarse();
            counts.add(0, seconds, 3);
            library.add(seconds, 3);
            assertThat(counts.histogram(0).bins())
                    .as("%d s", seconds)
                    .usingRecursiveComparison()
                    .isEqualTo(library.bins());
        }
    }

    @Test
    void eachDistributionIsCountedApart() {
        int distributions = 300;
        TimeCounts counts = new TimeCounts(distributions);
        TimeHistogram[] apart = IntStream.range(0, distributions)
                .mapToObj(i -> TimeHistogram.coarse())
                .toArray(TimeHistogram[]::new);
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 100_000; i++) {
            int distribution = random.nextInt(distributions);
            long seconds = (long) Math.exp(random.nextDouble(18.5));
            int times = random.nextInt(1, 50);
            counts.add(distribution, seconds, times);
            apart[distribution].add(seconds, times);
        }
        for (int i = 0; i < distributions; i++) {
            assertThat(counts.histogram(i).bins()).isEqualTo(apart[i].bins());
            assertThat(counts.histogram(i).quantileSeconds(0.95)).isEqualTo(apart[i].quantileSeconds(0.95));
            assertThat(counts.histogram(i).deviationSeconds()).isEqualTo(apart[i].deviationSeconds());
        }
    }

    /** 3,000,000,000 s are no {@code int}. */
    @Test
    void whatIsLongerThanAThousandDaysCountsAsThat() {
        for (long seconds : new long[] {1_100 * DAY, 3_000_000_000L}) {
            TimeCounts counts = new TimeCounts(1);
            counts.add(0, seconds, 1);
            assertThat(counts.histogram(0).quantileSeconds(1)).isEqualTo(1_000.0 * DAY, within(0.01 * 1_000 * DAY));
            assertThat(counts.histogram(0).meanSeconds()).isEqualTo((double) seconds);
        }
    }

    @Test
    void nothingTakesLessThanNoTime() {
        assertThatThrownBy(() -> new TimeCounts(2).add(1, -1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingCountedIsAnEmptyHistogram() {
        TimeHistogram empty = new TimeCounts(2).histogram(1);
        assertThat(empty.count()).isZero();
        assertThat(empty.meanSeconds()).isNaN();
    }
}
