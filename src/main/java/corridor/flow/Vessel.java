package corridor.flow;

import corridor.engine.IntQueue;
import corridor.result.Cause;
import org.jspecify.annotations.Nullable;

/** One vessel of a feeder line. */
final class Vessel {

    /** Where it is in its cycle. */
    enum State {
        AT_SEA,
        /** It has asked for a berth, to unload or because cargo called it. */
        AT_ANCHOR,
        AT_BERTH,
        /** In port with nothing to do: it sails from there when it is time, or asks for a berth when cargo comes. */
        ON_THE_ROADS,
        /** In port, out of service: it holds no berth. */
        LAID_UP
    }

    final int index;
    /** What {@code Boxes.vehicle} holds for a box aboard: unlike that of any train or other vessel. */
    final int id;
    /** What it brought, landed or not, until it sails again. */
    IntQueue brought = new IntQueue();
    /** What it takes, lifted aboard or to be, or is under way with. */
    IntQueue boxes = new IntQueue();

    final IntQueue groups = new IntQueue();
    final Gang gang;
    final Hold hold;
    State state = State.AT_SEA;
    /** The end of the line where it is, or where it goes: true for the first port. */
    boolean atFirstPort;
    /** Aboard, or being lifted aboard. */
    int teu;
    /** Boxes still to be lifted off, and on. */
    int toLiftOff;

    int toLiftOn;
    /** Since when cranes have been at work on it, and how long they were before, at this berth. */
    long workingSince;

    long workedSeconds;

    /** When it was empty of what it brought: from then on it waits for cargo. */
    long readySecond;

    /** The cause that {@link #resting} boxes have been told, null when it is not the same for all. */
    @Nullable
    Cause restsUnder;

    /** How many of {@link #boxes}, from the first, have been told what they wait for. */
    int resting;

    /** Repairs that begin when it comes to port, and when those in port end. */
    int repairSeconds;

    long repairedSecond;

    long nextCheck = Long.MAX_VALUE;
    /** When it last sailed from the first port, or -1. */
    long lastCycleSecond = -1;

    Vessel(int index, int id, Gang gang, Hold hold) {
        this.gang = gang;
        this.hold = hold;
        this.index = index;
        this.id = id;
    }

    /** Whether it could sail as it is: at its berth with no work left, or off it. */
    boolean isReady() {
        return state == State.ON_THE_ROADS || (state == State.AT_BERTH && !isWorked());
    }

    /** At a berth, and done: with some cargo it may wait there for more while nobody else needs the berth. */
    boolean liesIdle() {
        return state == State.AT_BERTH && !isWorked();
    }

    /** Whether what it brought is not ashore yet. */
    boolean isLaden() {
        return toLiftOff > 0;
    }

    /** Whether cranes have anything left to do with it. */
    boolean isWorked() {
        return toLiftOff > 0 || toLiftOn > 0;
    }

    /** In port: what is aboard is to be lifted off. */
    void openHatches() {
        IntQueue empty = brought;
        empty.clear();
        brought = boxes;
        boxes = empty;
        toLiftOff = brought.size();
    }
}
