package corridor.stats;

import corridor.stats.TimeHistogram.Bins;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Many distributions of durations while they are counted, each with the bins of a {@link TimeHistogram#coarse coarse histogram},
 * side by side in one array. A histogram to each is five objects, found one by the other, for every container that passes.
 *
 * <p>Bins are kept in blocks, one for each doubling of the duration, each made when something first falls into it. Their edges
 * are those of HdrHistogram (Tene 2014), which is asked for the quantiles in the end.
 */
public final class TimeCounts {

    /** The finest bins: 32 s, the largest power of two within the smallest duration told apart. */
    private static final int FINEST_BITS = 5;
    /** Bins from one power of two to the next: enough for two digits. */
    private static final int BLOCK_BITS = 7;

    private static final int BLOCK = 1 << BLOCK_BITS;
    /** Up to here, in the first two blocks, all bins are of the finest width. */
    private static final int FINEST_MASK = ((2 * BLOCK) << FINEST_BITS) - 1;

    private static final int FINEST_LEADING_ZEROS = Integer.numberOfLeadingZeros(FINEST_MASK);
    /** Blocks of a distribution, as a power of two. */
    private static final int SPAN_BITS = 4;

    private static final int DIGITS = 2;
    private static final int NONE = 0;

    /** By distribution and block: where its bins begin. None begins where the array does. */
    private final int[] blocks;

    private int[] counts = new int[64 * BLOCK];
    private int used = BLOCK;
    /** By distribution. */
    private final long[] totalSeconds;

    public TimeCounts(int distributions) {
        blocks = new int[distributions << SPAN_BITS];
        totalSeconds = new long[distributions];
    }

    /**
     * Counts so many of one duration.
     *
     * @param seconds zero or more, of each; more than 1,000 days are counted as 1,000 days in the quantiles
     * @throws IllegalArgumentException for less than nothing
     */
    public void add(int distribution, long seconds, int times) {
        if (seconds < 0) {
            throw new IllegalArgumentException("A duration of " + seconds + " s.");
        }
        int bin = bin((int) Math.min(seconds, TimeHistogram.LARGEST_SECONDS));
        int block = (distribution << SPAN_BITS) + (bin >> BLOCK_BITS);
        if (blocks[block] == NONE) {
            blocks[block] = makeBlock();
        }
        counts[blocks[block] + (bin & (BLOCK - 1))] += times;
        totalSeconds[distribution] += seconds * times;
    }

    /** A histogram of what was counted. */
    public TimeHistogram histogram(int distribution) {
        List<Long> seconds = new ArrayList<>();
        List<Long> times = new ArrayList<>();
        for (int block = 0; block < 1 << SPAN_BITS; block++) {
            int first = blocks[(distribution << SPAN_BITS) + block];
            for (int i = 0; first != NONE && i < BLOCK; i++) {
                if (counts[first + i] > 0) {
                    seconds.add(edge((block << BLOCK_BITS) + i));
                    times.add((long) counts[first + i]);
                }
            }
        }
        return TimeHistogram.of(new Bins(DIGITS, totalSeconds[distribution], seconds, times));
    }

    /** The number of a block and, below it, that of a bin in the block. */
    private static int bin(int seconds) {
        int doublings = FINEST_LEADING_ZEROS - Integer.numberOfLeadingZeros(seconds | FINEST_MASK);
        return (doublings << BLOCK_BITS) + (seconds >> (doublings + FINEST_BITS));
    }

    /** The first second of a bin. */
    private static long edge(int bin) {
        int doublings = Math.max(0, (bin >> BLOCK_BITS) - 1);
        return (long) (bin - (doublings << BLOCK_BITS)) << (doublings + FINEST_BITS);
    }

    private int makeBlock() {
        if (used == counts.length) {
            counts = Arrays.copyOf(counts, 2 * used);
        }
        used += BLOCK;
        return used - BLOCK;
    }
}
