package corridor.engine;

import java.util.Arrays;

/**
 * Pending events as a knock-out tournament: each event is a leaf of a binary tree, each inner node names the sooner of the two
 * below it, and the winner of the final is the next event (Knuth 1998, The Art of Computer Programming 3, section 5.4.1). Equal
 * times are told apart by the order, so the sequence is exact.
 *
 * <p>To change a leaf is to play the matches on its way to the root again. These are always as many as the tree has levels, whom
 * the winner meets is known beforehand, and who wins is reckoned without a branch: a heap needs fewer comparisons, but waits for
 * each and guesses where it will end, and a wrong guess costs more than several matches.
 *
 * <p>Layout: the root is node 1, below node n are 2n and 2n + 1, the leaves are the nodes from {@code leaves} on.
 * {@code cells[n]} says where the winner of node n stands. Leaf n stands at 2n, behind all nodes: {@code cells[2n]} is its time,
 * {@code cells[2n + 1]} its order.
 */
final class Tournament {

    private static final int FEWEST_LEAVES = 16;
    /** The time of a leaf without an event: later than any. */
    private static final long UNUSED = Long.MAX_VALUE;

    /** A power of two. */
    private int leaves = FEWEST_LEAVES;

    private long[] cells = new long[4 * FEWEST_LEAVES];
    /** Where leaves stand that are not used. */
    private int[] free = new int[FEWEST_LEAVES];

    private int freeCount;

    Tournament() {
        clear(1);
        play();
    }

    boolean isEmpty() {
        return freeCount == leaves;
    }

    boolean isFull() {
        return freeCount == 0;
    }

    int leaves() {
        return leaves;
    }

    /** When the next event is due; {@code Long.MAX_VALUE} when there is none. */
    long firstTime() {
        return cells[first()];
    }

    long firstOrder() {
        return cells[first() + 1];
    }

    /**
     * Adds an event; there is room unless {@link #isFull}.
     *
     * @param inPlaceOfFirst whether the next event goes
     */
    void add(long time, long order, boolean inPlaceOfFirst) {
        put(inPlaceOfFirst ? first() : free[--freeCount], time, order);
    }

    void removeFirst() {
        int leaf = first();
        free[freeCount++] = leaf;
        put(leaf, UNUSED, UNUSED);
        // Far fewer events than leaves: a smaller tree has fewer levels.
        if (leaves > FEWEST_LEAVES && leaves - freeCount < leaves / 8) {
            shrink();
        }
    }

    /** Twice as many leaves for a tree that is full. */
    void grow() {
        int used = leaves;
        long[] old = cells;
        setLeaves(2 * used);
        System.arraycopy(old, 2 * used, cells, 4 * used, 2 * used);
        freeCount -= used;
        play();
    }

    /** Forgets all events and makes room for {@code expected} and at least one more; then come {@link #place} and {@link #play}. */
    void clear(int expected) {
        setLeaves(Math.max(FEWEST_LEAVES, 2 * Integer.highestOneBit(expected)));
    }

    /** Adds an event without playing. */
    void place(long time, long order) {
        int leaf = 2 * (2 * leaves - freeCount);
        cells[leaf] = time;
        cells[leaf + 1] = order;
        freeCount--;
    }

    /** Plays all matches of the events placed. */
    void play() {
        Arrays.fill(cells, 2 * (2 * leaves - freeCount), 4 * leaves, UNUSED);
        for (int i = 0; i < freeCount; i++) {
            free[i] = 2 * (2 * leaves - 1 - i);
        }
        for (int node = 2 * leaves - 1; node >= leaves; node--) {
            cells[node] = 2 * node;
        }
        for (int node = leaves - 1; node > 0; node--) {
            int left = (int) cells[2 * node];
            int right = (int) cells[2 * node + 1];
            cells[node] = isSooner(right, left) ? right : left;
        }
    }

    /** Hands every event to {@code ladder}; what is here stays as it is. */
    void copyTo(Ladder ladder) {
        for (int leaf = 2 * leaves; leaf < 4 * leaves; leaf += 2) {
            if (cells[leaf] != UNUSED) {
                ladder.collect(cells[leaf], cells[leaf + 1]);
            }
        }
    }

    private int first() {
        return (int) cells[1];
    }

    private void put(int leaf, long time, long order) {
        long[] cells = this.cells;
        cells[leaf] = time;
        cells[leaf + 1] = order;
        int winner = leaf;
        long soonest = time;
        for (int node = leaf >> 1; node > 1; ) {
            int other = (int) cells[node ^ 1];
            long otherTime = cells[other];
            long ahead = otherTime - soonest;
            if (ahead == 0) {
                ahead = cells[other + 1] - cells[winner + 1];
            }
            // All ones when the other wins, else zero: picks without a branch, which nobody could guess.
            long otherWins = ahead >> 63;
            soonest ^= (soonest ^ otherTime) & otherWins;
            winner ^= (winner ^ other) & (int) otherWins;
            node >>= 1;
            cells[node] = winner;
        }
    }

    private boolean isSooner(int leaf, int than) {
        long ahead = cells[leaf] - cells[than];
        return ahead < 0 || (ahead == 0 && cells[leaf + 1] < cells[than + 1]);
    }

    private void shrink() {
        int from = 2 * leaves;
        int to = 4 * leaves;
        setLeaves(leaves / 4);
        for (int leaf = from; leaf < to; leaf += 2) {
            if (cells[leaf] != UNUSED) {
                place(cells[leaf], cells[leaf + 1]);
            }
        }
        play();
    }

    private void setLeaves(int newLeaves) {
        leaves = newLeaves;
        freeCount = newLeaves;
        if (newLeaves > free.length) {
            free = new int[newLeaves];
            cells = new long[4 * newLeaves];
        }
    }
}
