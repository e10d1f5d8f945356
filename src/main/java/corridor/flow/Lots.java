package corridor.flow;

import java.util.Arrays;

/** Consignments under way: boxes that became ready together and share their papers. Columns, rows used again. */
final class Lots {

    static final int NONE = -1;

    long[] key = new long[0];
    /** Whether the papers have been looked through for errors, where they are looked through once only. */
    boolean[] checked = new boolean[0];

    private int[] boxes = new int[0];
    /** The last announcement to a border that named the lot. */
    private int[] announcedIn = new int[0];
    /** What that border calls the part of it aboard. */
    private int[] group = new int[0];

    private int announcements;
    private int[] next = new int[0];
    private int free = NONE;
    private int made;

    int make(long lotKey) {
        int lot = take();
        key[lot] = lotKey;
        checked[lot] = false;
        boxes[lot] = 0;
        announcedIn[lot] = 0;
        return lot;
    }

    void addBox(int lot) {
        boxes[lot]++;
    }

    /** A border is about to be told what is aboard of another vehicle. */
    void nextAnnouncement() {
        announcements++;
    }

    /** The part of the lot in this announcement, or NONE if it has not been named yet. */
    int announcedGroup(int lot) {
        return announcedIn[lot] == announcements ? group[lot] : NONE;
    }

    void announce(int lot, int asGroup) {
        announcedIn[lot] = announcements;
        group[lot] = asGroup;
    }

    /** One of its boxes has been delivered; after the last the row is free. */
    void removeBox(int lot) {
        if (--boxes[lot] == 0) {
            next[lot] = free;
            free = lot;
        }
    }

    private int take() {
        if (free != NONE) {
            int lot = free;
            free = next[lot];
            return lot;
        }
        if (made == key.length) {
            int rows = Math.max(64, 2 * made);
            key = Arrays.copyOf(key, rows);
            checked = Arrays.copyOf(checked, rows);
            boxes = Arrays.copyOf(boxes, rows);
            group = Arrays.copyOf(group, rows);
            announcedIn = Arrays.copyOf(announcedIn, rows);
            next = Arrays.copyOf(next, rows);
        }
        return made++;
    }
}
