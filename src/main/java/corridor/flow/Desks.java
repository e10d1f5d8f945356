package corridor.flow;

import corridor.engine.Engine.Action;
import corridor.engine.IntQueue;
import corridor.engine.ServerPool;
import corridor.network.Crossing.Office;
import corridor.units.DailyHours;
import java.util.Arrays;

/** The desks of one office: one queue, served in order while the office is open. */
final class Desks {

    final ServerPool pool;

    private final World world;
    private final Office office;
    /** What takes how long on average: papers are not all alike. */
    private double[] meanSeconds = new double[0];

    private int[] waiting = new int[0];
    /** Of those that wait, in order. The pool tells how many have begun, and they begin from the front. */
    private final IntQueue kinds = new IntQueue();

    private final Action openOrClose = ignored -> openOrClose();

    Desks(World world, Office office) {
        this.world = world;
        this.office = office;
        pool = new ServerPool(world.engine, office.desks());
        if (!office.hours().roundTheClock()) {
            openOrClose();
        }
    }

    private void openOrClose() {
        DailyHours hours = office.hours();
        boolean open = LinePaths.isOpen(hours, world.now());
        pool.setServers(open ? office.desks() : 0);
        long change = open ? LinePaths.closing(hours, world.now()) : LinePaths.opening(hours, world.now());
        world.engine.schedule(change - world.now(), 0, openOrClose, 0);
    }

    /** A number for looks of this mean time. */
    int kind(double mean) {
        int kind = meanSeconds.length;
        meanSeconds = Arrays.copyOf(meanSeconds, kind + 1);
        waiting = Arrays.copyOf(waiting, kind + 1);
        meanSeconds[kind] = mean;
        return kind;
    }

    void request(int kind, long seconds, Action done, int argument) {
        dropBegun();
        pool.request(seconds, done, argument);
        if (pool.waiting() > kinds.size()) {
            kinds.add(kind);
            waiting[kind]++;
        }
    }

    /** Seconds that the work now waiting takes on average. */
    double backlogSeconds() {
        dropBegun();
        double seconds = 0;
        for (int kind = 0; kind < waiting.length; kind++) {
            seconds += waiting[kind] * meanSeconds[kind];
        }
        return seconds / office.desks();
    }

    private void dropBegun() {
        while (kinds.size() > pool.waiting()) {
            waiting[kinds.remove()]--;
        }
    }

    /** How long the office was shut while something waited for it. */
    long shutSeconds(long fromSecond, long toSecond) {
        return office.hours().roundTheClock() ? 0 : ClosedHours.between(office.hours(), fromSecond, toSecond);
    }

    boolean isNeverShut() {
        return office.hours().roundTheClock();
    }
}
