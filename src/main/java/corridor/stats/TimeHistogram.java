package corridor.stats;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.HdrHistogram.HistogramIterationValue;
import org.HdrHistogram.IntCountsHistogram;

/**
 * A distribution of durations in whole seconds, in constant memory. Counts are exact; a quantile is off by at most one part
 * in 1,000 (three digits) or 100 (two), and by 32 s. Adding two histograms gives the same counts in any order.
 */
public final class TimeHistogram implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SMALLEST_SECONDS = 60;
    static final int LARGEST_SECONDS = 1_000 * 86_400;

    private final transient IntCountsHistogram counts;
    private long totalSeconds;

    private TimeHistogram(int digits) {
        this(new IntCountsHistogram(SMALLEST_SECONDS, LARGEST_SECONDS, digits));
    }

    private TimeHistogram(IntCountsHistogram counts) {
        this.counts = counts;
    }

    /** For results that headlines rest on. */
    public static TimeHistogram fine() {
        return new TimeHistogram(3);
    }

    /** For the many small ones. */
    public static TimeHistogram coarse() {
        return new TimeHistogram(2);
    }

    /** @param seconds more than 1,000 days are counted as 1,000 days in the quantiles */
    public void add(long seconds) {
        counts.recordValue(Math.min(seconds, LARGEST_SECONDS));
        totalSeconds += seconds;
    }

    /** The same for so many of one duration. */
    public void add(long seconds, long times) {
        counts.recordValueWithCount(Math.min(seconds, LARGEST_SECONDS), times);
        totalSeconds += seconds * times;
    }

    /** Adds what another histogram of the same precision has seen. */
    public void addAll(TimeHistogram other) {
        counts.add(other.counts);
        totalSeconds += other.totalSeconds;
    }

    public long count() {
        return counts.getTotalCount();
    }

    /** NaN when nothing was seen, like every figure below. */
    public double meanSeconds() {
        return count() == 0 ? Double.NaN : (double) totalSeconds / count();
    }

    /** Standard deviation over what was seen, from the counts: as exact as a quantile. */
    public double deviationSeconds() {
        // The same bits as the library's, which goes twice over all bins from zero: every flow is asked every year.
        double mean = sumOverBins(seconds -> seconds) / count();
        return Math.sqrt(sumOverBins(seconds -> (seconds - mean) * (seconds - mean)) / count());
    }

    /** Over the bins from the first that holds something to the last, by the middle of each. */
    private double sumOverBins(DoubleUnaryOperator value) {
        double sum = 0;
        long last = counts.getMaxValue();
        for (long seconds = counts.getMinValue(); seconds <= last; seconds = counts.nextNonEquivalentValue(seconds)) {
            long times = counts.getCountAtValue(seconds);
            if (times > 0) {
                sum += value.applyAsDouble((double) counts.medianEquivalentValue(seconds)) * times;
            }
        }
        return sum;
    }

    /** The duration that a share {@code p} of what was seen does not exceed: {@code p = 0.95} is P95. */
    public double quantileSeconds(double p) {
        if (count() == 0) {
            return Double.NaN;
        }
        // The first bin holds what took no time; its upper edge would be half a minute.
        long seconds = counts.getValueAtPercentile(100 * p);
        return seconds < SMALLEST_SECONDS ? 0 : seconds;
    }

    /** Share of what was seen that took no longer than {@code seconds}. */
    public double shareWithin(long seconds) {
        return count() == 0 ? Double.NaN : (double) countBetween(0, seconds) / count();
    }

    /** How many took from {@code fromSeconds} to {@code toSeconds}, both included. */
    public long countBetween(long fromSeconds, long toSeconds) {
        return counts.getCountBetweenValues(fromSeconds, Math.min(toSeconds, LARGEST_SECONDS));
    }

    /** All that was seen, to be kept and made again with {@link #of}. */
    public Bins bins() {
        List<Long> seconds = new ArrayList<>();
        List<Long> times = new ArrayList<>();
        for (HistogramIterationValue bin : counts.recordedValues()) {
            seconds.add(counts.lowestEquivalentValue(bin.getValueIteratedTo()));
            times.add(bin.getCountAtValueIteratedTo());
        }
        return new Bins(counts.getNumberOfSignificantValueDigits(), totalSeconds, seconds, times);
    }

    /** @throws IllegalArgumentException for what is no histogram */
    public static TimeHistogram of(Bins bins) {
        if (bins.seconds.size() != bins.counts.size()) {
            throw new IllegalArgumentException(
                    "A histogram of %d bins with %d counts.".formatted(bins.seconds.size(), bins.counts.size()));
        }
        TimeHistogram histogram = new TimeHistogram(bins.digits);
        for (int i = 0; i < bins.seconds.size(); i++) {
            histogram.counts.recordValueWithCount(bins.seconds.get(i), bins.counts.get(i));
        }
        histogram.totalSeconds = bins.totalSeconds;
        return histogram;
    }

    /**
     * The bins of a histogram that hold something.
     *
     * @param digits of its precision
     * @param totalSeconds of all that was seen
     * @param seconds at which each bin begins
     * @param counts of each bin
     */
    public record Bins(int digits, long totalSeconds, List<Long> seconds, List<Long> counts) {
        public Bins {
            seconds = List.copyOf(seconds);
            counts = List.copyOf(counts);
        }
    }

    private Object writeReplace() {
        ByteBuffer buffer = ByteBuffer.allocate(counts.getNeededByteBufferCapacity());
        int length = counts.encodeIntoByteBuffer(buffer);
        return new Packed(Arrays.copyOf(buffer.array(), length), totalSeconds);
    }

    private void readObject(ObjectInputStream from) throws InvalidObjectException {
        throw new InvalidObjectException("A histogram is read from its packed form.");
    }

    /** The library's own encoding, which leaves out the bins that are empty: most of them. */
    @SuppressWarnings("ArrayRecordComponent") // seen by the serialisation alone
    private record Packed(byte[] counts, long totalSeconds) implements Serializable {
        private Object readResolve() {
            TimeHistogram histogram = new TimeHistogram(
                    IntCountsHistogram.decodeFromByteBuffer(ByteBuffer.wrap(counts), LARGEST_SECONDS));
            histogram.totalSeconds = totalSeconds;
            return histogram;
        }
    }
}
