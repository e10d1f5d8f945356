package corridor.flow;

import java.util.Arrays;

/** Consignments under way: boxes that became ready together and share their papers. Columns, rows used again. */
final class Lots {

    static final int NONE = -1;

    long[] key = new long[0];
    /** Under which it travels, for life. */
    int[] regime = new int[0];
    /** When the papers were lodged, or will be when they are made again. */
    long[] lodgedSecond = new long[0];

    private final int checks;
    /** By lot and check: when the papers are right, where they are looked through once on the whole way. */
    private long[] rightSeconds = new long[0];

    private int[] boxes = new int[0];
    /** The last announcement to a border that named the lot. */
    private int[] announcedIn = new int[0];
    /** What that border calls the part of it aboard. */
    private int[] group = new int[0];

    private int announcements;
    private int[] next = new int[0];
    private int free = NONE;
    private int made;

    /** @param checks of papers that are made once on the whole way */
    Lots(int checks) {
        this.checks = checks;
    }

    int make(long lotKey, int underRegime) {
        int lot = take();
        key[lot] = lotKey;
        regime[lot] = underRegime;
        lodgedSecond[lot] = 0;
        Arrays.fill(rightSeconds, lot * checks, (lot + 1) * checks, NONE);
        boxes[lot] = 0;
        announcedIn[lot] = 0;
        return lot;
    }

    /** When the papers that were looked through are right, or NONE if they have not been. */
    long rightSecond(int lot, int check) {
        return rightSeconds[lot * checks + check];
    }

    void setRightSecond(int lot, int check, long second) {
        rightSeconds[lot * checks + check] = second;
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
            regime = Arrays.copyOf(regime, rows);
            lodgedSecond = Arrays.copyOf(lodgedSecond, rows);
            rightSeconds = Arrays.copyOf(rightSeconds, rows * checks);
            boxes = Arrays.copyOf(boxes, rows);
            group = Arrays.copyOf(group, rows);
            announcedIn = Arrays.copyOf(announcedIn, rows);
            next = Arrays.copyOf(next, rows);
        }
        return made++;
    }
}
