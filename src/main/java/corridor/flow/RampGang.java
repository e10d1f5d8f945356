package corridor.flow;

import corridor.engine.Engine.Action;
import corridor.engine.IntQueue;
import corridor.network.Rolling;
import corridor.random.Draw;

/**
 * The shunting engine or the drivers that work one vessel over its ramp: one cut of wagons, or round of trailers, at a time. A
 * cut is made of what is there at the end of the second.
 */
final class RampGang implements Gang {

    private static final int AFTER_EVERYTHING_ELSE = 1;

    private final World world;
    private final int cutTeu;
    private final Draw cutSeconds;
    private final Action rolledOff;
    private final Action rolledOn;
    private final Action begin = ignored -> begin();
    private final Action done = ignored -> done();
    private final IntQueue toComeOff = new IntQueue();
    private final IntQueue toGoOn = new IntQueue();
    private final IntQueue cut = new IntQueue();
    private Terminal terminal;
    private boolean off;
    private boolean busy;

    /** @param rolledOff and {@code rolledOn}: told of each box that is ashore, or aboard */
    RampGang(World world, Rolling rolling, Terminal firstPort, Action rolledOff, Action rolledOn) {
        this.world = world;
        this.rolledOff = rolledOff;
        this.rolledOn = rolledOn;
        terminal = firstPort;
        cutTeu = rolling.cutTeu();
        cutSeconds = world.luck.draw(rolling.cutSeconds());
    }

    @Override
    public void workAt(Terminal port) {
        terminal = port;
    }

    @Override
    public void off(int box) {
        toComeOff.add(box);
        beginSoon();
    }

    @Override
    public void on(int box) {
        toGoOn.add(box);
        beginSoon();
    }

    private void beginSoon() {
        if (!busy) {
            busy = true;
            world.engine.schedule(0, AFTER_EVERYTHING_ELSE, begin, 0);
        }
    }

    private void begin() {
        off = !toComeOff.isEmpty();
        IntQueue from = off ? toComeOff : toGoOn;
        int teu = 0;
        while (!from.isEmpty() && teu + world.boxes.teu(from.get(0)) <= cutTeu) {
            int box = from.remove();
            teu += world.boxes.teu(box);
            cut.add(box);
        }
        terminal.overRamp(cutSeconds, world.boxes.key(cut.get(0)), off, done);
    }

    private void done() {
        for (int i = 0, size = cut.size(); i < size; i++) {
            (off ? rolledOff : rolledOn).fire(cut.remove());
        }
        busy = false;
        if (!toComeOff.isEmpty() || !toGoOn.isEmpty()) {
            beginSoon();
        }
    }
}
