package corridor.flow;

import corridor.engine.Engine.Action;
import corridor.engine.IntQueue;

/** The cranes that work one vessel: never more at a time than can reach it, first off, then on, in the order asked. */
final class CraneGang implements Gang {

    private static final int ON = 1;

    private final Action liftedOff;
    private final Action liftedOn;
    private final Action offDone = this::offDone;
    private final Action onDone = this::onDone;
    private final IntQueue waiting = new IntQueue();
    private Terminal terminal;
    private int working;

    /** @param liftedOff and {@code liftedOn}: told when a box is on the quay, or aboard */
    CraneGang(Terminal firstPort, Action liftedOff, Action liftedOn) {
        terminal = firstPort;
        this.liftedOff = liftedOff;
        this.liftedOn = liftedOn;
    }

    @Override
    public void workAt(Terminal port) {
        terminal = port;
    }

    @Override
    public void off(int box) {
        ask(2 * box);
    }

    @Override
    public void on(int box) {
        ask(2 * box + ON);
    }

    private void ask(int job) {
        if (working < terminal.site.quayCranesPerVessel()) {
            start(job);
        } else {
            waiting.add(job);
        }
    }

    private void start(int job) {
        working++;
        if ((job & ON) == ON) {
            terminal.ontoVessel(job / 2, onDone);
        } else {
            terminal.offVessel(job / 2, offDone);
        }
    }

    private void offDone(int box) {
        startNext();
        liftedOff.fire(box);
    }

    private void onDone(int box) {
        startNext();
        liftedOn.fire(box);
    }

    private void startNext() {
        working--;
        if (!waiting.isEmpty()) {
            start(waiting.remove());
        }
    }
}
