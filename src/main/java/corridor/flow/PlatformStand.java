package corridor.flow;

import corridor.engine.Engine;
import corridor.engine.Level;
import corridor.policy.ReturnRule;
import corridor.result.RunResult.StandTally;
import java.util.ArrayList;
import java.util.List;

/**
 * The platforms of one pool at one terminal, and the trains that wait there for enough of them: first come, first served, each
 * for as many as it needs in the end.
 */
final class PlatformStand implements ReturnRule.Stand {

    private final Engine engine;
    private final int roomTeu;
    private final int home;
    private final Level level;
    private final Level waiting;
    private final List<TrainQueue> due = new ArrayList<>();
    private final List<Long> dueSince = new ArrayList<>();
    private int comingTeu;
    /** On trains that have their slots in the yard and are not yet unloaded. */
    private int insideTeu;

    private long waitedSeconds;
    private long measuredFrom;
    private long waits;

    PlatformStand(Engine engine, int home, int roomTeu) {
        this.engine = engine;
        this.home = home;
        this.roomTeu = roomTeu;
        level = new Level(engine);
        level.change((long) home * roomTeu);
        waiting = new Level(engine);
    }

    int teu() {
        return (int) level.value();
    }

    /** Of whole platforms. */
    @Override
    public int standing() {
        return teu() / roomTeu;
    }

    @Override
    public int coming() {
        return comingTeu / roomTeu;
    }

    @Override
    public int home() {
        return home;
    }

    @Override
    public int wanted() {
        int wanted = 0;
        for (int i = 0; i < due.size(); i++) {
            wanted += due.get(i).platformsForAll();
        }
        return wanted;
    }

    boolean isNext(TrainQueue queue) {
        return due.isEmpty() || due.get(0) == queue;
    }

    /** Whether the first in line lacks platforms even with those of all trains that are unloaded here. */
    boolean isShort() {
        return !due.isEmpty() && due.get(0).platformsNeeded() > (teu() + insideTeu) / roomTeu;
    }

    /** A train has its slots in the yard; with a minus, it is unloaded. */
    void inside(int teu) {
        insideTeu += teu;
    }

    void waitFor(TrainQueue queue) {
        if (!due.contains(queue)) {
            due.add(queue);
            dueSince.add(engine.nowSeconds());
            waiting.change(1);
        }
    }

    /** The wait of a queue's train, if it had to, is over. */
    void served(TrainQueue queue) {
        if (!due.isEmpty() && due.get(0) == queue) {
            due.remove(0);
            waits++;
            waitedSeconds += engine.nowSeconds() - Math.max(dueSince.remove(0), measuredFrom);
            waiting.change(-1);
        }
    }

    void leave(int teu) {
        if (teu > teu()) {
            throw new IllegalStateException("%d TEU of platforms leave, and %d stand there.".formatted(teu, teu()));
        }
        level.change(-teu);
    }

    void expect(int teu) {
        comingTeu += teu;
    }

    void arrive(int teu) {
        comingTeu -= teu;
        level.change(teu);
    }

    /** Lets the first in line look again. */
    void wakeNext() {
        if (!due.isEmpty()) {
            due.get(0).platformsCame();
        }
    }

    StandTally tally() {
        return new StandTally(level.mean() / roomTeu, waits, waitedWithinSeconds());
    }

    /** Integral of the trains that wait: one side of Little's law, in seconds. */
    long waitingArea() {
        return waiting.area();
    }

    /** The other side: their waits within the time measured, added up train by train, in seconds. */
    long waitedWithinSeconds() {
        long waited = waitedSeconds;
        for (long since : dueSince) {
            waited += engine.nowSeconds() - Math.max(since, measuredFrom);
        }
        return waited;
    }

    void startMeasuring() {
        level.startMeasuring();
        waiting.startMeasuring();
        waitedSeconds = 0;
        waits = 0;
        measuredFrom = engine.nowSeconds();
    }
}
