package corridor.flow;

import corridor.engine.IntQueue;
import corridor.network.Route;
import java.util.Arrays;
import java.util.List;

/**
 * Cargo that is announced: what is under way to where it changes vehicle, by the service that it goes on with, and when it is
 * expected to be ready for it. One row for each vehicle and service, used again when all of it is there.
 *
 * <p>What is told when depends on the tracking, and so on those who tell. Where nobody looks ahead nothing is kept.
 */
final class Connections {

    /** Of what lies at anchor, or waits for a track: no telling. */
    static final long UNKNOWN = Long.MAX_VALUE;

    private static final int NONE = -1;

    private final World world;
    private final boolean kept;
    private final boolean live;

    /** By box: its row. */
    private int[] rowOf = new int[0];

    private int[] boarding = new int[0];
    /** All that was announced, and what of it is not there yet. */
    private int[] teu = new int[0];

    private int[] missing = new int[0];
    private long[] readySecond = new long[0];
    /** When the last place on the service was asked for, or NONE before any was. */
    private long[] askedSecond = new long[0];

    private boolean[] running = new boolean[0];
    private int[] next = new int[0];
    private int free = NONE;
    private int made;

    /** By boarding: its first row, the last telling that named it, and the row that it was given then. */
    private final int[] first;

    private final int[] namedIn;
    private final int[] named;
    private int tellings;

    Connections(World world) {
        this.world = world;
        kept = world.network.holdsDepartures() || world.network.tracksCargo();
        live = world.network.tracksCargo();
        int boardings = 2 * world.network.services().size();
        first = new int[boardings];
        namedIn = new int[boardings];
        named = new int[boardings];
        Arrays.fill(first, NONE);
    }

    /** Whether anybody looks ahead, and it is of use to tell. */
    boolean areKept() {
        return kept;
    }

    /**
     * What a vehicle carries is expected to be off it at this second; said for the first time, or anew.
     *
     * @param downSecond or UNKNOWN
     * @param papersSeconds from then on, until it is cleared
     * @param isRunning whether the vehicle is on the move: one that is tracked, and late, is then known to come
     */
    void tell(IntQueue boxes, long downSecond, long papersSeconds, boolean isRunning) {
        tellings++;
        for (int i = 0; i < boxes.size(); i++) {
            int box = boxes.get(i);
            List<Route.Hop> hops = world.routeOf(box).hops();
            int following = world.boxes.hop(box) + 1;
            if (following < hops.size()) {
                int row = rowFor(box, hops.get(following));
                long second = readyAt(row, downSecond, papersSeconds);
                if (readySecond[row] != second || running[row] != isRunning) {
                    readySecond[row] = second;
                    running[row] = isRunning;
                    world.boardings[boarding[row]].announced();
                }
            }
        }
    }

    /** Off its vehicle, cleared, and with its place: what is not asked for yet will be when it is off. */
    private long readyAt(int row, long downSecond, long papersSeconds) {
        if (downSecond == UNKNOWN) {
            return UNKNOWN;
        }
        long asked = askedSecond[row] == NONE ? downSecond : askedSecond[row];
        return Math.max(downSecond + papersSeconds, asked + world.reservations.bookingSeconds(boarding[row]));
    }

    private int rowFor(int box, Route.Hop hop) {
        grow(box);
        if (rowOf[box] == NONE) {
            int service = World.directed(hop.service(), hop.forward());
            if (live) {
                world.reservations.ask(box, service);
            }
            if (namedIn[service] != tellings) {
                namedIn[service] = tellings;
                named[service] = open(service);
            }
            int row = named[service];
            rowOf[box] = row;
            teu[row] += world.boxes.teu(box);
            missing[row] += world.boxes.teu(box);
            askedSecond[row] = Math.max(askedSecond[row], world.reservations.askedSecond(box));
        }
        return rowOf[box];
    }

    /** A box is there, cleared, and may go aboard. */
    void ready(int box) {
        if (box < rowOf.length && rowOf[box] != NONE) {
            remove(box, rowOf[box]);
        }
    }

    /** A box is left behind at a border: its vehicle comes without it. */
    void withdraw(int box) {
        if (box < rowOf.length && rowOf[box] != NONE) {
            teu[rowOf[box]] -= world.boxes.teu(box);
            remove(box, rowOf[box]);
        }
    }

    private void remove(int box, int row) {
        rowOf[box] = NONE;
        missing[row] -= world.boxes.teu(box);
        if (missing[row] == 0) {
            int service = boarding[row];
            close(row);
            world.boardings[service].announced();
        }
    }

    /** TEU of the vehicles that are expected between now and then, each whole until the last of it is ready. */
    int announcedTeu(int service, long untilSecond) {
        int sum = 0;
        for (int row = first[service]; row != NONE; row = next[row]) {
            sum += isExpected(row, untilSecond) ? teu[row] : 0;
        }
        return sum;
    }

    /** When the last of them is. */
    long lastSecond(int service, long untilSecond) {
        long last = world.now();
        for (int row = first[service]; row != NONE; row = next[row]) {
            last = isExpected(row, untilSecond) ? Math.max(last, expected(row, untilSecond)) : last;
        }
        return last;
    }

    /** TEU that are expected between now and then and are not there yet. */
    int missingTeu(int service, long untilSecond) {
        int sum = 0;
        for (int row = first[service]; row != NONE; row = next[row]) {
            sum += isExpected(row, untilSecond) ? missing[row] : 0;
        }
        return sum;
    }

    /** When the first is that is expected after this second, or UNKNOWN. */
    long nextSecond(int service, long afterSecond) {
        long earliest = UNKNOWN;
        for (int row = first[service]; row != NONE; row = next[row]) {
            earliest = readySecond[row] > afterSecond ? Math.min(earliest, readySecond[row]) : earliest;
        }
        return earliest;
    }

    private boolean isExpected(int row, long untilSecond) {
        long at = expected(row, untilSecond);
        return at > world.now() && at <= untilSecond;
    }

    /** What is late and seen to move may come at any time; of what is late and not seen nobody can tell whether it will. */
    private long expected(int row, long untilSecond) {
        boolean late = readySecond[row] <= world.now();
        return late && live && running[row] ? untilSecond : readySecond[row];
    }

    private int open(int service) {
        int row = take();
        boarding[row] = service;
        teu[row] = 0;
        missing[row] = 0;
        readySecond[row] = NONE;
        askedSecond[row] = NONE;
        running[row] = false;
        next[row] = first[service];
        first[service] = row;
        return row;
    }

    private void close(int row) {
        int service = boarding[row];
        if (first[service] == row) {
            first[service] = next[row];
        } else {
            int before = first[service];
            while (next[before] != row) {
                before = next[before];
            }
            next[before] = next[row];
        }
        next[row] = free;
        free = row;
    }

    private void grow(int box) {
        if (box >= rowOf.length) {
            int had = rowOf.length;
            rowOf = Arrays.copyOf(rowOf, Math.max(1_024, 2 * box));
            Arrays.fill(rowOf, had, rowOf.length, NONE);
        }
    }

    private int take() {
        if (free != NONE) {
            int row = free;
            free = next[row];
            return row;
        }
        if (made == teu.length) {
            int rows = Math.max(64, 2 * made);
            boarding = Arrays.copyOf(boarding, rows);
            teu = Arrays.copyOf(teu, rows);
            missing = Arrays.copyOf(missing, rows);
            readySecond = Arrays.copyOf(readySecond, rows);
            askedSecond = Arrays.copyOf(askedSecond, rows);
            running = Arrays.copyOf(running, rows);
            next = Arrays.copyOf(next, rows);
        }
        return made++;
    }
}
