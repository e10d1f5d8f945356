package corridor.engine;

import corridor.engine.Engine.Action;
import java.util.Arrays;

/**
 * Heaps of events without any order, as many as are wanted, in one store. A bucket is a chain of blocks of eight events side by
 * side, all but the last of them full: what is side by side comes from memory together, while a chain of single events would
 * wait for each.
 *
 * <p>A bucket is given by its end, the number of the event that would come next in its last block; whoever adds to it keeps the
 * new end.
 */
final class Buckets {

    static final int EMPTY = 0;
    private static final int BLOCK = 8;

    /** Event e: its time at 2e, its rank at 2e + 1. */
    private long[] keys = new long[0];

    private Action[] actions = new Action[0];
    private int[] arguments = new int[0];
    /** By block: where the block before it in the bucket ends, or the next one that is free. Block 0 is never used. */
    private int[] before = new int[1];

    private int free = EMPTY;

    /** @return the new end of the bucket */
    int add(int end, long time, long rank, Action action, int argument) {
        int event = end % BLOCK == 0 ? newBlock(end) : end;
        keys[2 * event] = time;
        keys[2 * event + 1] = rank;
        // Mostly the same action stands there already; to write a reference is dearer than to compare it.
        if (actions[event] != action) {
            actions[event] = action;
        }
        arguments[event] = argument;
        return event + 1;
    }

    int count(int bucket) {
        int count = 0;
        for (int end = bucket; end != EMPTY; end = endBefore(end)) {
            count += end - start(end);
        }
        return count;
    }

    long earliest(int bucket) {
        long earliest = Long.MAX_VALUE;
        for (int end = bucket; end != EMPTY; end = endBefore(end)) {
            for (int event = start(end); event < end; event++) {
                earliest = Math.min(earliest, keys[2 * event]);
            }
        }
        return earliest;
    }

    long latest(int bucket) {
        long latest = 0;
        for (int end = bucket; end != EMPTY; end = endBefore(end)) {
            for (int event = start(end); event < end; event++) {
                latest = Math.max(latest, keys[2 * event]);
            }
        }
        return latest;
    }

    /** Empties a bucket into those of a rung. */
    void moveTo(Rung rung, int bucket) {
        int end = bucket;
        while (end != EMPTY) {
            for (int event = start(end); event < end; event++) {
                long time = keys[2 * event];
                int into = rung.bucketOf(time);
                rung.set(into, add(rung.get(into), time, keys[2 * event + 1], actions[event], arguments[event]));
            }
            end = release(end);
        }
    }

    /** Empties a bucket into a tournament. */
    void moveTo(Tournament near, int bucket, int count) {
        near.clear(count);
        int end = bucket;
        while (end != EMPTY) {
            for (int event = start(end); event < end; event++) {
                near.place(keys[2 * event], keys[2 * event + 1], actions[event], arguments[event]);
            }
            end = release(end);
        }
        near.play();
    }

    private static int start(int end) {
        return (end - 1) / BLOCK * BLOCK;
    }

    private int endBefore(int end) {
        return before[(end - 1) / BLOCK];
    }

    private int newBlock(int end) {
        if (free == EMPTY) {
            grow();
        }
        int block = free;
        free = before[block];
        before[block] = end;
        return block * BLOCK;
    }

    private int release(int end) {
        int block = (end - 1) / BLOCK;
        int endBefore = before[block];
        before[block] = free;
        free = block;
        return endBefore;
    }

    private void grow() {
        int used = before.length;
        int larger = Math.max(256, 2 * used);
        before = Arrays.copyOf(before, larger);
        keys = Arrays.copyOf(keys, 2 * BLOCK * larger);
        actions = Arrays.copyOf(actions, BLOCK * larger);
        arguments = Arrays.copyOf(arguments, BLOCK * larger);
        for (int block = larger - 1; block >= used; block--) {
            before[block] = free;
            free = block;
        }
    }
}
