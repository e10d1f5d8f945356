package corridor.engine;

import corridor.engine.Engine.Action;
import java.util.Arrays;

/**
 * Events of priority 0 that are scheduled for the second in which they are: they fire in the order in which they came, so a ring
 * keeps them, at a fraction of what the list of events costs. All are due at the engine's present second.
 */
final class NowLane {

    private long[] ranks = new long[16];
    private Action[] actions = new Action[16];
    private int[] arguments = new int[16];
    private int head;
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    void add(long rank, Action action, int argument) {
        if (size == ranks.length) {
            grow();
        }
        int at = (head + size++) & (ranks.length - 1);
        ranks[at] = rank;
        arguments[at] = argument;
        // Mostly the same action stands there already; to write a reference is dearer than to compare it.
        if (actions[at] != action) {
            actions[at] = action;
        }
    }

    /** Where the first stands among the events of its second. */
    long firstRank() {
        return ranks[head];
    }

    /** Takes the first and fires it. */
    void fireFirst() {
        int first = head;
        head = (head + 1) & (ranks.length - 1);
        size--;
        actions[first].fire(arguments[first]);
    }

    /** A ring that is full begins anew with its first in front. */
    private void grow() {
        int length = ranks.length;
        long[] longer = Arrays.copyOfRange(ranks, head, head + 2 * length);
        System.arraycopy(ranks, 0, longer, length - head, head);
        ranks = longer;
        Action[] more = Arrays.copyOfRange(actions, head, head + 2 * length);
        System.arraycopy(actions, 0, more, length - head, head);
        actions = more;
        int[] other = Arrays.copyOfRange(arguments, head, head + 2 * length);
        System.arraycopy(arguments, 0, other, length - head, head);
        arguments = other;
        head = 0;
    }
}
