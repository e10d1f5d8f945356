package corridor.flow;

import corridor.engine.Engine.Action;
import corridor.engine.Store.Line;
import corridor.network.PlatformPool;
import corridor.result.RunResult.StandTally;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pool of platform wagons: where they stand, who waits for them, and what is sent back empty.
 *
 * <p>Counted in TEU of room, because a border may hold back one of two boxes on a wagon: a held box keeps its part of it. Only
 * whole wagons are given to trains that begin.
 */
final class Platforms {

    /** Trains with cargo of the same second come first. */
    private static final int AFTER_THE_TRAINS = 2;

    final PlatformPool pool;
    private final World world;
    private final @Nullable PlatformStand[] stands;
    /** By site: of trains of this pool that wait for slots in the yard. */
    private final @Nullable Line[] yardLines;

    private final List<TrainLine> lines = new ArrayList<>();
    private final Action check = ignored -> check();
    private long nextCheck = Long.MAX_VALUE;
    private int heldTeu;

    Platforms(World world, PlatformPool pool) {
        this.world = world;
        this.pool = pool;
        stands = new PlatformStand[world.network.sites().size()];
        yardLines = new Line[stands.length];
        for (PlatformPool.Stand stand : pool.stands()) {
            PlatformStand here = new PlatformStand(world.engine, stand.platforms(), pool.roomTeu());
            stands[stand.site()] = here;
            yardLines[stand.site()] = world.terminals[stand.site()].yard.openLine(false, slots -> here.isShort());
        }
    }

    void add(TrainLine line) {
        lines.add(line);
    }

    PlatformStand at(int site) {
        return java.util.Objects.requireNonNull(stands[site]);
    }

    /** Its trains may borrow slots while platforms are lacking there: those that they bring take as much away. */
    Line yardLine(int site) {
        return java.util.Objects.requireNonNull(yardLines[site]);
    }

    /** Sends back what the rule would have sent at the very beginning. */
    void start() {
        reconsider();
    }

    /** Whether there are platforms for the train that this queue would make up; if not, it stands in line for them. */
    boolean enoughFor(TrainQueue queue, int site) {
        PlatformStand stand = at(site);
        boolean enough = stand.isNext(queue) && stand.standing() >= queue.platformsNeeded();
        if (!enough) {
            stand.waitFor(queue);
            reconsider();
            world.terminals[site].yard.lookAgain();
        }
        return enough;
    }

    /** The train of a queue begins with what it needs, and with what rides along; returns how many these are together. */
    int take(TrainQueue queue, TrainLine line, int needed) {
        PlatformStand from = at(line.firstSite());
        from.served(queue);
        send(line, needed);
        int along = toSend(line, needed);
        send(line, along);
        from.wakeNext();
        reconsider();
        return needed + along;
    }

    private void send(TrainLine line, int platforms) {
        at(line.firstSite()).leave(platforms * pool.roomTeu());
        at(line.lastSite()).expect(platforms * pool.roomTeu());
    }

    /** A train has been unloaded, or has come without boxes. */
    void free(int site, int teu) {
        PlatformStand stand = at(site);
        stand.arrive(teu);
        stand.wakeNext();
        reconsider();
    }

    /** Boxes, and what room a train without boxes has left, stay at a border: with a minus, go on from it. */
    void hold(int teu) {
        heldTeu += teu;
    }

    int heldTeu() {
        return heldTeu;
    }

    int standingTeu() {
        return pool.stands().stream().mapToInt(stand -> at(stand.site()).teu()).sum();
    }

    /** How many platforms may ride along with a train of this line, or make one, beside what the train itself needs. */
    private int toSend(TrainLine line, int needed) {
        if (world.terminals[line.firstSite()].yard.isLending()) {
            // What has come in by lending is to take away as much.
            return 0;
        }
        int most = Math.max(0, line.longest() - needed);
        return Math.min(most, pool.rule().toSend(at(line.firstSite()), at(line.lastSite())));
    }

    /** Something has changed that the rule goes by: it is asked at the end of this second. */
    void reconsider() {
        if (pool.sendsBack()) {
            checkAt(world.now());
        }
    }

    private void checkAt(long second) {
        if (second < nextCheck) {
            nextCheck = second;
            world.engine.schedule(second - world.now(), AFTER_THE_TRAINS, check, 0);
        }
    }

    private void check() {
        // An earlier check may have taken the place of this one.
        if (nextCheck != world.now()) {
            return;
        }
        nextCheck = Long.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            long leaves = sendBack(lines.get(i));
            if (leaves != Long.MAX_VALUE) {
                checkAt(leaves);
            }
        }
    }

    /** Sends trains of empties while the rule lets it; returns when it would let the next leave. */
    private long sendBack(TrainLine line) {
        while (true) {
            int platforms = toSend(line, 0);
            if (platforms == 0) {
                line.idleSinceSecond = Long.MAX_VALUE;
                return Long.MAX_VALUE;
            }
            line.idleSinceSecond = Math.min(line.idleSinceSecond, world.now());
            long leaves = pool.rule().leavesAtSecond(platforms, line.longest(), line.idleSinceSecond, world.now());
            if (leaves > world.now()) {
                return leaves;
            }
            line.idleSinceSecond = Long.MAX_VALUE;
            send(line, platforms);
            line.sendBack(platforms);
        }
    }

    void startMeasuring() {
        pool.stands().forEach(stand -> at(stand.site()).startMeasuring());
    }

    /** By stand, in the order of the network. */
    List<StandTally> tallies() {
        return pool.stands().stream().map(stand -> at(stand.site()).tally()).toList();
    }
}
