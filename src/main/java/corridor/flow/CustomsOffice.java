package corridor.flow;

import corridor.engine.Engine.Action;
import corridor.engine.IntQueue;
import corridor.engine.ServerPool;
import corridor.network.Crossing;
import corridor.random.Draw;
import corridor.random.Luck;
import corridor.result.Cause;
import corridor.units.DailyHours;
import org.jspecify.annotations.Nullable;

/**
 * One border: consignments wait for a desk, are looked at, and are sometimes wrong. A train that passes waits for the papers
 * of all it carries, except that a consignment which is wrong is left behind when there are others. At a terminal the boxes
 * wait in the yard. Single boxes are opened by {@link Inspections}.
 */
final class CustomsOffice {

    final ServerPool desks;

    private final World world;
    private final int index;
    private final Crossing crossing;
    private final Groups groups = new Groups();
    private final Inspections inspections;
    private final Draw desk;
    private final @Nullable Draw ahead;
    private final @Nullable Draw technical;
    private final Draw rework;
    private final long deskKey;
    private final long aheadKey;
    private final long technicalKey;
    private final long errorKey;
    private final long reworkKey;

    private final Action takeUpAhead = this::takeUpAhead;
    private final Action lookedAtAhead = this::lookedAtAhead;
    private final Action clearAhead = this::clearAhead;
    private final Action lookedAt = this::lookedAt;
    private final Action clear = this::clear;
    private final Action technicalDone = this::technicalDone;
    private final Action openedAboard = this::openedAboard;
    private final Action openOrClose = ignored -> openOrClose();

    CustomsOffice(World world, int index) {
        this.world = world;
        this.index = index;
        crossing = world.network.crossings().get(index);
        inspections = new Inspections(world, crossing);
        desks = new ServerPool(world.engine, crossing.desks());
        desk = world.luck.draw(crossing.deskSeconds());
        ahead = crossing.aheadSeconds() == null ? null : world.luck.draw(crossing.aheadSeconds());
        technical = crossing.technicalSeconds() == null ? null : world.luck.draw(crossing.technicalSeconds());
        rework = world.luck.draw(crossing.reworkSeconds());
        deskKey = world.luck.key("desk/" + crossing.id());
        aheadKey = world.luck.key("ahead/" + crossing.id());
        technicalKey = world.luck.key("technical/" + crossing.id());
        // Papers that are looked through once have their errors once; national papers are made out anew at each border.
        errorKey = world.luck.key(ahead == null ? "error/" + crossing.id() : "error");
        reworkKey = world.luck.key("rework/" + crossing.id());
        if (!crossing.hours().roundTheClock()) {
            openOrClose();
        }
    }

    private void openOrClose() {
        DailyHours hours = crossing.hours();
        boolean open = LinePaths.isOpen(hours, world.now());
        desks.setServers(open ? crossing.desks() : 0);
        long change = open ? LinePaths.closing(hours, world.now()) : LinePaths.opening(hours, world.now());
        world.engine.schedule(change - world.now(), 0, openOrClose, 0);
    }

    /** Seconds that the work now waiting for the desks takes. */
    double backlogSeconds() {
        return desks.waiting() * crossing.deskSeconds().mean() / crossing.desks();
    }

    /** A vehicle leaves for this border: its consignments are noted, and taken up ahead of arrival where that is done. */
    void announce(IntQueue boxes, IntQueue announced, long expectedSeconds) {
        announced.clear();
        world.lots.nextAnnouncement();
        for (int i = 0; i < boxes.size(); i++) {
            int box = boxes.get(i);
            groups.add(groupOf(world.boxes.lot(box), announced), box, world.boxes);
        }
        for (int i = 0; i < announced.size(); i++) {
            announce(announced.get(i), expectedSeconds);
        }
    }

    private void announce(int group, long expectedSeconds) {
        if (ahead != null) {
            world.engine.schedule(Math.max(0, expectedSeconds - crossing.leadSeconds()), 0, takeUpAhead, group);
        }
    }

    /** A consignment that starts its journey here, and is handed in after this long; taken up ahead where that is done. */
    int open(int lot, long expectedSeconds) {
        int group = groups.make(lot);
        announce(group, expectedSeconds);
        return group;
    }

    void add(int group, int box) {
        groups.add(group, box, world.boxes);
    }

    private int groupOf(int lot, IntQueue announced) {
        int group = world.lots.announcedGroup(lot);
        if (group == Lots.NONE) {
            group = groups.make(lot);
            world.lots.announce(lot, group);
            announced.add(group);
        }
        return group;
    }

    private void takeUpAhead(int group) {
        desks.request(java.util.Objects.requireNonNull(ahead).secondsAt(luckOf(group, aheadKey)), lookedAtAhead, group);
    }

    private void lookedAtAhead(int group) {
        int lot = groups.lot[group];
        boolean wrong = !world.lots.checked[lot] && isWrong(group);
        world.lots.checked[lot] = true;
        if (wrong) {
            world.engine.schedule(rework.secondsAt(luckOf(group, reworkKey)), 0, clearAhead, group);
        } else {
            clearAhead(group);
        }
    }

    private void clearAhead(int group) {
        groups.clearedAhead[group] = true;
        if (groups.presentedSecond[group] != Groups.NONE) {
            askForDesk(group);
        }
    }

    /** A train stops here until its papers and the technical work are done. */
    void stop(Train train) {
        train.stoppedSecond = world.now();
        train.line.turnAll(train, Cause.DOCUMENTS);
        train.papersPending = train.groups.size();
        train.technicalPending = technical != null;
        if (technical != null) {
            long lead = world.boxes.key(train.boxes.get(0));
            world.engine.schedule(technical.secondsAt(Luck.meet(lead, technicalKey)), 0, technicalDone, train.index);
        }
        for (int i = 0; i < train.groups.size(); i++) {
            int group = train.groups.get(i);
            groups.train[group] = train;
            groups.stop[group] = train.stop;
            present(group);
        }
    }

    /** A box is off its vehicle at a terminal; with the last of its consignment the papers are handed in. */
    void landed(int box) {
        int group = world.boxes.group(box);
        if (--groups.aboard[group] == 0) {
            turnAll(group, Cause.DOCUMENTS);
            present(group);
        }
    }

    private void present(int group) {
        groups.presentedSecond[group] = world.now();
        if (ahead == null || groups.clearedAhead[group]) {
            askForDesk(group);
        }
    }

    private void askForDesk(int group) {
        desks.request(desk.secondsAt(luckOf(group, deskKey)), lookedAt, group);
    }

    private void lookedAt(int group) {
        if (ahead == null && isWrong(group)) {
            Train train = groups.train[group];
            if (train != null && train.groups.size() > 1 && !train.line.staysWhole()) {
                leaveBehind(group, train);
            }
            world.engine.schedule(rework.secondsAt(luckOf(group, reworkKey)), 0, clear, group);
        } else {
            clear(group);
        }
    }

    private void leaveBehind(int group, Train train) {
        for (int box = groups.firstBox[group]; box != Boxes.NONE; box = world.boxes.next(box)) {
            world.boxes.setVehicle(box, Boxes.NONE);
        }
        groups.train[group] = null;
        paperDone(train);
    }

    /** The papers are right: boxes go on, except those that are opened. */
    private void clear(int group) {
        Train train = groups.train[group];
        int stop = groups.stop[group];
        chargeClosedHours(group);
        if (stop == Groups.NONE) {
            world.recorder.border(index, world.now() - groups.presentedSecond[group]);
        }
        int box = groups.firstBox[group];
        groups.dispose(group);
        while (box != Boxes.NONE) {
            int following = world.boxes.next(box);
            world.boxes.setGroup(box, Groups.NONE);
            if (train != null && train.line.staysWhole()) {
                open(box, train);
            } else if (!inspections.take(box, stop) && train == null) {
                inspections.release(box, stop);
            }
            box = following;
        }
        if (train != null) {
            paperDone(train);
        }
    }

    /** A truck waits while a box of it is opened. */
    private void open(int box, Train truck) {
        if (inspections.hold(box, openedAboard)) {
            truck.papersPending++;
            truck.line.turnAll(truck, Cause.INSPECTION);
        }
    }

    private void openedAboard(int box) {
        Train truck = world.trains.get(world.boxes.vehicle(box));
        truck.line.turnAll(truck, Cause.DOCUMENTS);
        paperDone(truck);
    }

    private void paperDone(Train train) {
        if (--train.papersPending == 0) {
            train.dropHeld(world.boxes);
            if (train.technicalPending) {
                train.line.turnAll(train, Cause.HANDLING);
            } else {
                letGo(train);
            }
        }
    }

    private void technicalDone(int trainIndex) {
        Train train = world.trains.get(trainIndex);
        train.technicalPending = false;
        if (train.papersPending == 0) {
            letGo(train);
        }
    }

    private void letGo(Train train) {
        world.recorder.border(index, world.now() - train.stoppedSecond);
        train.line.leaveBorder(train);
    }

    /** The part of the wait in which the desks were shut is not the papers' fault. */
    private void chargeClosedHours(int group) {
        if (crossing.hours().roundTheClock()) {
            return;
        }
        long from = groups.presentedSecond[group];
        long seconds = ClosedHours.between(crossing.hours(), from, world.now());
        for (int box = groups.firstBox[group]; box != Boxes.NONE; box = world.boxes.next(box)) {
            world.turn(box, Cause.DOCUMENTS);
            world.boxes.move(box, Cause.DOCUMENTS, Cause.CLOSED, seconds);
        }
    }

    private boolean isWrong(int group) {
        return Luck.uniform(luckOf(group, errorKey)) < crossing.errorShare();
    }

    private long luckOf(int group, long purpose) {
        return Luck.meet(world.lots.key[groups.lot[group]], purpose);
    }

    private void turnAll(int group, Cause cause) {
        for (int box = groups.firstBox[group]; box != Boxes.NONE; box = world.boxes.next(box)) {
            world.turn(box, cause);
        }
    }
}
