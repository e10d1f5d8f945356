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

    boolean[] clearedAhead = new boolean[0];
    /** Where on its line the train stands that it came by, or NONE at a terminal. */
    int[] stop = new int[0];
    /** The train that waits for it, or null. */
    @Nullable
    Train[] train = new Train[0];

    private int[] next = new int[0];
    private int free = NONE;
    private int made;

    int make(int ofLot) {
        int group = take();
        lot[group] = ofLot;
        firstBox[group] = Boxes.NONE;
        aboard[group] = 0;
        presentedSecond[group] = NONE;
        clearedAhead[group] = false;
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

    void dispose(int group) {
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
            clearedAhead = Arrays.copyOf(clearedAhead, rows);
            train = Arrays.copyOf(train, rows);
            stop = Arrays.copyOf(stop, rows);
            next = Arrays.copyOf(next, rows);
        }
        return made++;
    }
}
