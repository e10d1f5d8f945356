package corridor.flow;

import corridor.engine.Engine.Action;
import corridor.engine.IntQueue;
import corridor.network.Crossing;
import corridor.random.Draw;
import corridor.random.Luck;
import corridor.result.Cause;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One border as vehicles meet it. A train that passes waits for the papers of all it carries, except that a consignment which
 * is wrong is left behind when there are others. At a terminal the boxes wait in the yard. The papers themselves are {@link
 * PaperWork}; single boxes are opened by {@link Inspections}.
 */
final class CustomsOffice {

    private final World world;
    private final int index;
    private final Groups groups;
    private final PaperWork papers;
    private final Inspections inspections;
    private final @Nullable Draw technical;
    private final long technicalKey;
    private final long plannedTechnicalSeconds;
    /** By regime. */
    private final long[] plannedPapersSeconds;

    private final Action technicalDone = this::technicalDone;
    private final Action openedAboard = this::openedAboard;

    CustomsOffice(World world, int index) {
        this.world = world;
        this.index = index;
        Crossing crossing = world.network.crossings().get(index);
        groups = new Groups(crossing.papers().stream()
                .mapToInt(under -> under.steps().size())
                .max()
                .orElse(0));
        papers = new PaperWork(world, this, index, groups);
        inspections = new Inspections(world, crossing);
        technical = crossing.technicalSeconds() == null ? null : world.luck.draw(crossing.technicalSeconds());
        technicalKey = world.luck.key("technical/" + crossing.id());
        plannedTechnicalSeconds = crossing.technicalSeconds() == null
                ? 0
                : Math.round(crossing.technicalSeconds().mean());
        plannedPapersSeconds = crossing.papers().stream()
                .mapToLong(under -> Math.round(under.arrivalSeconds()))
                .toArray();
    }

    /** In the order of the network: the border's own first. */
    List<Desks> desks() {
        return papers.offices;
    }

    /** Seconds that the work now waiting for the desks takes. */
    double backlogSeconds() {
        double seconds = 0;
        // By index: asked for every booking, and an iterator each time would be garbage.
        for (int i = 0; i < papers.offices.size(); i++) {
            seconds += papers.offices.get(i).backlogSeconds();
        }
        return seconds;
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
            papers.announce(announced.get(i), expectedSeconds);
        }
    }

    /** A vehicle that was announced is now expected after this long. */
    void expect(IntQueue announced, long expectedSeconds) {
        for (int i = 0; i < announced.size(); i++) {
            papers.expect(announced.get(i), expectedSeconds);
        }
    }

    /** How long papers take on arrival by the mean, if nobody queues. */
    long plannedPapersSeconds(int regime) {
        return plannedPapersSeconds[regime];
    }

    /** The same of a train that passes, with the technical work beside it. */
    long plannedStopSeconds(int regime) {
        return Math.max(plannedPapersSeconds[regime], plannedTechnicalSeconds);
    }

    /** A consignment that starts its journey here, and is handed in after this long; taken up ahead where that is done. */
    int open(int lot, long expectedSeconds) {
        int group = groups.make(lot);
        papers.announce(group, expectedSeconds);
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
            papers.present(group);
        }
    }

    /** A box is off its vehicle at a terminal; with the last of its consignment the papers are handed in. */
    void landed(int box) {
        int group = world.boxes.group(box);
        if (--groups.aboard[group] == 0) {
            for (int each = groups.firstBox[group]; each != Boxes.NONE; each = world.boxes.next(each)) {
                world.turn(each, Cause.DOCUMENTS);
            }
            papers.present(group);
        }
    }

    /**
     * The papers of a consignment that starts here are handed in, whether or not there is room for all its boxes: none could
     * leave to make any before they are cleared.
     */
    void handIn(int firstBox) {
        papers.present(world.boxes.group(firstBox));
    }

    /** A box that starts here has come into the yard. */
    void enter(int box) {
        if (world.boxes.group(box) == Groups.NONE) {
            goOn(box, Groups.NONE, papers.under(world.boxes.lot(box)).inspectionShare);
        }
    }

    /** Something is wrong with a consignment that is there: the train leaves it behind if it has others. */
    void wrong(int group, long shutSeconds) {
        Train train = groups.train[group];
        if (train != null && train.groups.size() > 1 && !train.line.staysWhole()) {
            for (int box = groups.firstBox[group]; box != Boxes.NONE; box = world.boxes.next(box)) {
                world.boxes.setVehicle(box, Boxes.NONE);
                world.connections.withdraw(box);
            }
            groups.train[group] = null;
            paperDone(train, shutSeconds);
        }
    }

    /** The papers are right: boxes go on, except those that are opened. */
    void cleared(int group, long shutSeconds) {
        Train train = groups.train[group];
        int stop = groups.stop[group];
        double share = papers.under(groups.lot[group]).inspectionShare;
        if (stop == Groups.NONE) {
            world.recorder.border(index, world.now() - groups.presentedSecond[group]);
        }
        int box = groups.firstBox[group];
        groups.dispose(group);
        while (box != Boxes.NONE) {
            int following = world.boxes.next(box);
            world.boxes.setGroup(box, Groups.NONE);
            if (train != null && train.line.staysWhole()) {
                openAboard(box, train, share, shutSeconds);
            } else if (train != null) {
                takeOff(box, stop, share, shutSeconds);
            } else {
                charge(box, shutSeconds);
                clearedAlone(box, stop, share);
            }
            box = following;
        }
        if (train != null) {
            paperDone(train, shutSeconds);
        }
    }

    /** A truck waits while a box of it is opened. */
    private void openAboard(int box, Train truck, double share, long shutSeconds) {
        if (inspections.picks(box, share)) {
            truck.papersPending++;
            truck.shutSeconds = shutSeconds;
            truck.line.turnAll(truck, Cause.INSPECTION);
            inspections.openAboard(box, openedAboard);
        }
    }

    private void openedAboard(int box) {
        Train truck = world.trains.get(world.boxes.vehicle(box));
        truck.line.turnAll(truck, Cause.DOCUMENTS);
        paperDone(truck, truck.shutSeconds);
    }

    /** Of a train, only what is opened; the rest goes on with it. */
    private void takeOff(int box, int stop, double share, long shutSeconds) {
        if (inspections.picks(box, share)) {
            charge(box, shutSeconds);
            world.connections.withdraw(box);
            inspections.open(box, stop);
        }
    }

    /** One that starts here and has found no room yet waits for that now. */
    private void clearedAlone(int box, int stop, double share) {
        if (world.boxes.blocked(box)) {
            world.turn(box, Cause.BLOCKED);
        } else {
            goOn(box, stop, share);
        }
    }

    private void goOn(int box, int stop, double share) {
        if (inspections.picks(box, share)) {
            inspections.open(box, stop);
        } else {
            inspections.release(box, stop);
        }
    }

    /** A train has waited for the consignment that is done last, and with it for whatever office that one found shut. */
    private void paperDone(Train train, long shutSeconds) {
        if (--train.papersPending == 0) {
            train.dropHeld(world.boxes);
            for (int i = 0; i < train.boxes.size(); i++) {
                charge(train.boxes.get(i), shutSeconds);
            }
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
    private void charge(int box, long shutSeconds) {
        world.boxes.move(box, Cause.DOCUMENTS, Cause.CLOSED, shutSeconds);
    }
}
