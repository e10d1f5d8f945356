package corridor.flow;

import corridor.engine.Engine.Action;
import corridor.network.Network;
import corridor.network.Route;
import corridor.network.Service;
import corridor.result.Cause;
import java.util.Arrays;
import java.util.List;

/**
 * Places aboard, where a service wants them asked for some time before. At the origin that was done in good time: the forwarder
 * knows the day. Where a box changes vehicle its place is asked for when it is off the one that it came by or, where cargo is
 * tracked, as soon as it is expected there; however late it then comes, it stays asked for.
 *
 * <p>A box that is ready sooner than it may go aboard waits here, and is no cargo at hand until then.
 */
final class Reservations {

    private static final int NONE = -1;

    private final World world;
    /** By boarding: how long before. */
    private final long[] bookingSeconds;

    private final boolean kept;

    /** By box: when the place on the vehicle after this was asked for, and how long it waited for that on this one. */
    private int[] asked = new int[0];

    private int[] waited = new int[0];
    /** By boarding: what is there and waits for its place. */
    private final int[] waitingTeu;

    private final Action given = this::given;

    Reservations(World world) {
        this.world = world;
        Network network = world.network;
        kept = network.booksAhead();
        bookingSeconds = new long[2 * network.services().size()];
        for (int service = 0; service < network.services().size(); service++) {
            long seconds = network.services().get(service).bookingSeconds();
            bookingSeconds[World.directed(service, true)] = seconds;
            bookingSeconds[World.directed(service, false)] = seconds;
        }
        waitingTeu = new int[bookingSeconds.length];
    }

    /** How long before it goes aboard a box has its place asked for. */
    long bookingSeconds(int boarding) {
        return bookingSeconds[boarding];
    }

    /** A box is expected where it goes on by this boarding. */
    void ask(int box, int boarding) {
        if (bookingSeconds[boarding] > 0) {
            grow(box);
            if (asked[box] == NONE) {
                asked[box] = (int) world.now();
            }
        }
    }

    /** A box is off the vehicle that it came by. */
    void landed(int box) {
        if (kept) {
            askForNext(box);
        }
    }

    private void askForNext(int box) {
        List<Route.Hop> hops = world.routeOf(box).hops();
        if (world.boxes.hop(box) < hops.size()) {
            ask(box, boardingOf(hops.get(world.boxes.hop(box))));
        }
    }

    /** When the place on its next vehicle was asked for, or -1. */
    long askedSecond(int box) {
        return box < asked.length ? asked[box] : NONE;
    }

    /** Whether a box that is ready may go aboard now; if not, it goes on as soon as it may. */
    boolean letsAboard(int box) {
        return !kept || hasPlace(box);
    }

    private boolean hasPlace(int box) {
        grow(box);
        int since = asked[box];
        asked[box] = NONE;
        waited[box] = 0;
        if (since == NONE) {
            return true;
        }
        Route.Hop hop = world.routeOf(box).hops().get(world.boxes.hop(box));
        int boarding = boardingOf(hop);
        long left = since + bookingSeconds[boarding] - world.now();
        if (left <= 0) {
            return true;
        }
        Service service = world.network.services().get(hop.service());
        world.turn(box, service.bySea() ? Cause.WAITING_VESSEL : Cause.WAITING_TRAIN);
        waited[box] = (int) left;
        waitingTeu[boarding] += world.boxes.teu(box);
        world.engine.schedule(left, 0, given, box);
        return false;
    }

    private void given(int box) {
        Route.Hop hop = world.routeOf(box).hops().get(world.boxes.hop(box));
        waitingTeu[boardingOf(hop)] -= world.boxes.teu(box);
        world.board(box);
    }

    /** How long a box, ready otherwise, waited for its place on the vehicle that it is on or waits for. */
    long waitedSeconds(int box) {
        return kept ? waited[box] : 0;
    }

    /** What is ready but for its place. */
    int waitingTeu(int boarding) {
        return waitingTeu[boarding];
    }

    private static int boardingOf(Route.Hop hop) {
        return World.directed(hop.service(), hop.forward());
    }

    private void grow(int box) {
        if (box >= asked.length) {
            int had = asked.length;
            asked = Arrays.copyOf(asked, Math.max(1_024, 2 * box));
            waited = Arrays.copyOf(waited, asked.length);
            Arrays.fill(asked, had, asked.length, NONE);
        }
    }
}
