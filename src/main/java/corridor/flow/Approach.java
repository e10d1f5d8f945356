package corridor.flow;

import org.jspecify.annotations.Nullable;

/**
 * What is told ahead of the trains of one line: to the next border, and to where their boxes change vehicle. Without tracking a
 * border hears of a train when it leaves the stop before, and a terminal when it leaves its first stop: with the time that is
 * planned, which nobody corrects. With it both hear as soon as the path is known, and again at every stop.
 */
final class Approach {

    private final TrainLine line;
    private final World world;
    private final @Nullable CustomsOffice[] offices;
    private final boolean live;

    Approach(TrainLine line, @Nullable CustomsOffice[] offices) {
        this.line = line;
        this.offices = offices;
        world = line.world;
        live = world.network.tracksCargo();
    }

    /** A train that is made up, or that a stop is done with, has its path. */
    void hasPath(Train train, long entersSecond) {
        if (!live || train.boxes.isEmpty()) {
            return;
        }
        int border = borderAfter(train.stop);
        if (border >= 0) {
            tellBorder(train, border, entersSecond);
        }
        tellTerminal(train, entersSecond + plannedOffSeconds(train, train.stop), true);
    }

    private void tellBorder(Train train, int border, long entersSecond) {
        CustomsOffice office = java.util.Objects.requireNonNull(offices[border]);
        long expected = entersSecond - world.now();
        for (int stop = train.stop; stop < border; stop++) {
            expected += line.meanRunSeconds(stop);
        }
        if (train.announcedStop == border) {
            office.expect(train.groups, expected);
        } else {
            office.announce(train.boxes, train.groups, expected);
            train.announcedStop = border;
        }
    }

    private int borderAfter(int stop) {
        for (int after = stop + 1; after < offices.length; after++) {
            if (offices[after] != null) {
                return after;
            }
        }
        return -1;
    }

    /** A train leaves a stop. */
    void departs(Train train) {
        if (live) {
            return;
        }
        CustomsOffice office = offices[train.stop + 1];
        if (office != null) {
            office.announce(train.boxes, train.groups, line.meanRunSeconds(train.stop));
        }
        if (train.stop == 0 && !train.boxes.isEmpty() && world.connections.areKept()) {
            tellTerminal(train, world.now() + plannedOffSeconds(train, 0), true);
        }
    }

    /** A train has come to a stop; at the last one nobody can tell yet when it is unloaded. */
    void stops(Train train) {
        if (!live || train.boxes.isEmpty()) {
            return;
        }
        boolean last = train.stop == line.service.lastStop();
        long down = world.now() + plannedAtStop(train, train.stop) + plannedOffSeconds(train, train.stop);
        world.connections.tell(train.boxes, last ? Connections.UNKNOWN : down, papersAtEnd(train), false);
    }

    /** A train is being unloaded: what is lifted when is settled, and its terminal knows it. */
    void unloads(Train train, long lastDownSecond) {
        if (world.connections.areKept()) {
            world.connections.tell(train.boxes, lastDownSecond, papersAtEnd(train), false);
        }
    }

    private void tellTerminal(Train train, long downSecond, boolean running) {
        long papers = papersAtEnd(train);
        world.connections.tell(train.boxes, downSecond, papers, running);
        int end = line.service.site(line.forward, line.service.lastStop());
        world.journal.expected(world.now(), line.serviceIndex, end, downSecond + papers);
    }

    /** From leaving a stop until all boxes are off: running, borders, and the cranes at the end. */
    private long plannedOffSeconds(Train train, int fromStop) {
        int last = line.service.lastStop();
        long seconds = 0;
        for (int stop = fromStop; stop < last; stop++) {
            seconds += line.meanRunSeconds(stop);
            seconds += stop + 1 < last ? plannedAtStop(train, stop + 1) : 0;
        }
        return seconds + line.terminal(last).plannedOffTrainSeconds(train.boxes.size());
    }

    private long plannedAtStop(Train train, int stop) {
        CustomsOffice office = offices[stop];
        return office == null ? 0 : office.plannedStopSeconds(regime(train));
    }

    private long papersAtEnd(Train train) {
        CustomsOffice office = offices[line.service.lastStop()];
        return office == null ? 0 : office.plannedPapersSeconds(regime(train));
    }

    /** That of its first box stands for all. */
    private int regime(Train train) {
        return world.lots.regime[world.boxes.lot(train.boxes.get(0))];
    }
}
