package corridor.engine;

import corridor.engine.Engine.Action;
import java.util.Arrays;

/**
 * Pending events as a knock-out tournament: each event is a leaf of a binary tree, each inner node names the sooner of the two
 * below it, and the winner of the final is the next event (Knuth 1998, The Art of Computer Programming 3, section 5.2.3). Equal
 * times are told apart by the rank, so the sequence is exact.
 *
 * <p>To change a leaf is to play the matches on its way to the root again. These are always as many as the tree has levels, whom
 * the winner meets is known beforehand, and who wins is reckoned without a branch: a heap needs fewer comparisons, but waits for
 * each and guesses where it will end, and a wrong guess costs more than several matches.
 *
 * <p>Layout: the root is node 1, below node n are 2n and 2n + 1, the leaves are the nodes from {@code leaves} on.
 * {@code cells[n]} says where the winner of node n stands. Leaf n stands at 2n, behind all nodes: {@code cells[2n]} is its time,
 * {@code cells[2n + 1]} its rank. What it does is in {@code actions[n]} and {@code arguments[n]}.
 *
 * <p>The list of events and the engine are of this class and do not hold it: each reference on the way to the arrays is waited for
 * at each event, and two of them cost a tenth of the time (docs/performance.md).
 */
sealed class Tournament permits EventList {

    private static final int FEWEST_LEAVES = 16;
    /** The time of a leaf without an event: later than any. */
    private static final long UNUSED = Long.MAX_VALUE;

    /** A power of two. */
    private int leaves = FEWEST_LEAVES;

    private long[] cells = new long[4 * FEWEST_LEAVES];
    private Action[] actions = new Action[2 * FEWEST_LEAVES];
    private int[] arguments = new int[2 * FEWEST_LEAVES];
    /** Where leaves stand that are not used. */
    private int[] free = new int[FEWEST_LEAVES];

    private int freeCount;

    Tournament() {
        clear(1);
        play();
    }

    int nearSize() {
        return leaves - freeCount;
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

    long firstRank() {
        return cells[first() + 1];
    }

    Action firstAction() {
        return actions[first() >> 1];
    }

    int firstArgument() {
        return arguments[first() >> 1];
    }

    /**
     * Adds an event; there is room unless {@link #isFull}.
     *
     * @param inPlaceOfFirst whether the next event goes
     */
    void addNear(long time, long rank, Action action, int argument, boolean inPlaceOfFirst) {
        int leaf = inPlaceOfFirst ? first() : free[--freeCount];
        does(leaf >> 1, action, argument);
        put(leaf, time, rank);
    }

    void removeFirstNear() {
        free[freeCount++] = first();
        put(first(), UNUSED, UNUSED);
        // Far fewer events than leaves: a smaller tree has fewer levels.
        if (leaves > FEWEST_LEAVES && nearSize() < leaves / 8) {
            shrink();
        }
    }

    /** Twice as many leaves for a tree that is full. */
    void grow() {
        int used = leaves;
        long[] oldCells = cells;
        Action[] oldActions = actions;
        int[] oldArguments = arguments;
        setLeaves(2 * used);
        System.arraycopy(oldCells, 2 * used, cells, 4 * used, 2 * used);
        System.arraycopy(oldActions, used, actions, 2 * used, used);
        System.arraycopy(oldArguments, used, arguments, 2 * used, used);
        freeCount -= used;
        play();
    }

    /** Forgets all events and makes room for {@code expected} and at least one more; then come {@link #place} and {@link #play}. */
    void clear(int expected) {
        setLeaves(Math.max(FEWEST_LEAVES, 2 * Integer.highestOneBit(expected)));
    }

    /** Adds an event without playing. */
    void place(long time, long rank, Action action, int argument) {
        int node = leaves + nearSize();
        cells[2 * node] = time;
        cells[2 * node + 1] = rank;
        does(node, action, argument);
        freeCount--;
    }

    /** Plays all matches of the events placed. */
    void play() {
        Arrays.fill(cells, 2 * (leaves + nearSize()), 4 * leaves, UNUSED);
        for (int i = 0; i < freeCount; i++) {
            free[i] = 2 * (2 * leaves - 1 - i);
        }
        for (int node = 2 * leaves - 1; node >= leaves; node--) {
            cells[node] = 2L * node;
        }
        for (int node = leaves - 1; node > 0; node--) {
            int left = (int) cells[2 * node];
            int right = (int) cells[2 * node + 1];
            cells[node] = isSooner(right, left) ? right : left;
        }
    }

    /** Hands every event to {@code ladder}; what is here stays as it is. */
    void copyTo(Ladder ladder) {
        for (int node = leaves; node < 2 * leaves; node++) {
            if (cells[2 * node] != UNUSED) {
                ladder.collect(cells[2 * node], cells[2 * node + 1], actions[node], arguments[node]);
            }
        }
    }

    private int first() {
        return (int) cells[1];
    }

    private void does(int node, Action action, int argument) {
        // Mostly the same action stands there already; to write a reference is dearer than to compare it.
        if (actions[node] != action) {
            actions[node] = action;
        }
        arguments[node] = argument;
    }

    private void put(int leaf, long time, long rank) {
        long[] cells = this.cells;
        cells[leaf] = time;
        cells[leaf + 1] = rank;
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
        int from = leaves;
        setLeaves(leaves / 4);
        for (int node = from; node < 2 * from; node++) {
            if (cells[2 * node] != UNUSED) {
                place(cells[2 * node], cells[2 * node + 1], actions[node], arguments[node]);
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
            actions = new Action[2 * newLeaves];
            arguments = new int[2 * newLeaves];
        }
    }
}
