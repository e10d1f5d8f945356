package corridor.flow;

import corridor.engine.IntQueue;

/** One train on its way, used again after it has been unloaded; or what a truck carries. */
final class Train {

    final int index;
    /** No other train's, before or after. */
    int number;

    Carrier line;
    final IntQueue boxes = new IntQueue();
    /** Consignments aboard, as the next border sees them. */
    final IntQueue groups = new IntQueue();

    int stop;
    /** The stop whose border knows of {@link #groups} ahead, where it is tracked. */
    int announcedStop;

    int teu;
    /** Room on its platforms beside that of its boxes, where they are counted. */
    int spareTeu;
    /** Of that, on platforms that ride along without a box. */
    int emptyTeu;
    /** All room on its platforms while it is unloaded. */
    int platformTeu;
    /** The luck of one that left without a box. */
    long emptyKey;
    /** Boxes still to be lifted off. */
    int lifts;
    /** At a border: since when, consignments whose papers are not done, and whether the technical work goes on. */
    long stoppedSecond;

    int papersPending;
    /** Of a truck whose box is opened: how long the desks were shut to it. */
    long shutSeconds;

    boolean technicalPending;

    Train(int index, Carrier line) {
        this.index = index;
        this.line = line;
    }

    void add(int box, int boxTeu) {
        boxes.add(box);
        teu += boxTeu;
    }

    /** Leaves behind the boxes that are no longer on any vehicle. */
    void dropHeld(Boxes all) {
        int before = teu;
        for (int i = 0, size = boxes.size(); i < size; i++) {
            int box = boxes.remove();
            if (all.vehicle(box) == index) {
                boxes.add(box);
            } else {
                teu -= all.teu(box);
            }
        }
        line.held(before - teu);
    }
}
