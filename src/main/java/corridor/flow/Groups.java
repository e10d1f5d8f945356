package corridor.flow;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The boxes of one consignment on one vehicle, as a border sees them: they are cleared together. Made when the vehicle leaves
 * for the border, gone when the papers are done. Columns, rows used again.
 */
final class Groups {

    static final int NONE = -1;

    int[] lot = new int[0];
    int[] firstBox = new int[0];
    /** Boxes that are not off their vehicle yet. */
    int[] aboard = new int[0];
    /** When the papers were handed in on arrival, or -1. */
    long[] presentedSecond = new long[0];

    /** When the consignment is expected. */
    long[] expectedSecond = new long[0];

    /** Whether they hold, and what is done on arrival may begin. */
    boolean[] handedIn = new boolean[0];
    /** Steps that may be taken up once those before them are done, that have asked for a desk, that are done or need not be: bits. */
    int[] taken = new int[0];

    int[] asked = new int[0];
    int[] done = new int[0];
    /** Where on its line the train stands that it came by, or NONE at a terminal. */
    int[] stop = new int[0];
    /** The train that waits for it, or null. */
    @Nullable
    Train[] train = new Train[0];

    private final int steps;
    /** By group and step: when it asked for a desk, and seconds at shut offices on the way to its end. */
    private long[] askedSeconds = new long[0];

    private long[] shutSeconds = new long[0];
    /** Times at which a step is to be taken up, still to come: a row that is gone is free only when the last has passed. */
    private int[] alarms = new int[0];

    private boolean[] gone = new boolean[0];
    private int[] next = new int[0];
    private int free = NONE;
    private int made;

    /** @param steps that a consignment takes at most */
    Groups(int steps) {
        this.steps = steps;
    }

    int make(int ofLot) {
        int group = take();
        lot[group] = ofLot;
        firstBox[group] = Boxes.NONE;
        aboard[group] = 0;
        presentedSecond[group] = NONE;
        gone[group] = false;
        handedIn[group] = false;
        taken[group] = 0;
        asked[group] = 0;
        done[group] = 0;
        train[group] = null;
        stop[group] = NONE;
        return group;
    }

    void add(int group, int box, Boxes boxes) {
        boxes.setGroup(box, group);
        boxes.setNext(box, firstBox[group]);
        firstBox[group] = box;
        aboard[group]++;
    }

    /** @param shutSecondsSoFar along the chain of steps that leads to this one */
    void ask(int group, int step, long nowSecond, long shutSecondsSoFar) {
        askedSeconds[group * steps + step] = nowSecond;
        shutSeconds[group * steps + step] = shutSecondsSoFar;
    }

    long askedSecond(int group, int step) {
        return askedSeconds[group * steps + step];
    }

    long shutSeconds(int group, int step) {
        return shutSeconds[group * steps + step];
    }

    void addShutSeconds(int group, int step, long seconds) {
        shutSeconds[group * steps + step] += seconds;
    }

    void setAlarm(int group) {
        alarms[group]++;
    }

    /** Whether it is of any use still. */
    boolean alarm(int group) {
        alarms[group]--;
        if (gone[group] && alarms[group] == 0) {
            release(group);
        }
        return !gone[group];
    }

    void dispose(int group) {
        gone[group] = true;
        if (alarms[group] == 0) {
            release(group);
        }
    }

    private void release(int group) {
        next[group] = free;
        free = group;
    }

    private int take() {
        if (free != NONE) {
            int group = free;
            free = next[group];
            return group;
        }
        if (made == lot.length) {
            int rows = Math.max(64, 2 * made);
            lot = Arrays.copyOf(lot, rows);
            firstBox = Arrays.copyOf(firstBox, rows);
            aboard = Arrays.copyOf(aboard, rows);
            presentedSecond = Arrays.copyOf(presentedSecond, rows);
            expectedSecond = Arrays.copyOf(expectedSecond, rows);
            alarms = Arrays.copyOf(alarms, rows);
            gone = Arrays.copyOf(gone, rows);
            handedIn = Arrays.copyOf(handedIn, rows);
            taken = Arrays.copyOf(taken, rows);
            asked = Arrays.copyOf(asked, rows);
            done = Arrays.copyOf(done, rows);
            askedSeconds = Arrays.copyOf(askedSeconds, rows * steps);
            shutSeconds = Arrays.copyOf(shutSeconds, rows * steps);
            train = Arrays.copyOf(train, rows);
            stop = Arrays.copyOf(stop, rows);
            next = Arrays.copyOf(next, rows);
        }
        return made++;
    }
}
