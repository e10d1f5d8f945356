package corridor.flow;

import corridor.network.Site;
import corridor.result.Occupancy;
import corridor.result.RunResult.WeekTally;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Reads, at the end of each week, how full berths, cranes, tracks and yards were and what waited. */
final class Weeks {

    static final long SECONDS = 7 * 86_400;

    private final List<Gauge> gauges = new ArrayList<>();

    Weeks(World world) {
        for (int site = 0; site < world.terminals.length; site++) {
            add(site, world.terminals[site]);
            add(site, Occupancy.BOXES, 1, world.recorder.present(site)::area);
        }
    }

    private void add(int index, Terminal terminal) {
        Site site = terminal.site;
        if (site.hasQuay()) {
            add(index, Occupancy.BERTHS, site.berths(), terminal.berths::usedArea);
            add(index, Occupancy.QUAY_CRANES, site.quayCranes(), terminal.quayCranes::busyArea);
            add(index, Occupancy.VESSELS_WAITING, 1, terminal.berths::waitingArea);
            add(index, Occupancy.QUAY_CLOSED, 1, terminal.closed::area);
        }
        if (site.hasRailCranes()) {
            add(index, Occupancy.TRACKS, site.tracks(), terminal.tracks::usedArea);
            add(index, Occupancy.RAIL_CRANES, site.railCranes(), terminal.railCranes::busyArea);
            add(index, Occupancy.TRAINS_WAITING, 1, terminal.tracks::waitingArea);
        }
        add(index, Occupancy.YARD, 1, terminal.yard::usedArea);
    }

    private void add(int site, Occupancy what, int of, LongSupplier area) {
        gauges.add(new Gauge(site, what, of, area));
    }

    /** A week of the measured time is over, or its last part. */
    void read() {
        gauges.forEach(Gauge::read);
    }

    List<WeekTally> tallies() {
        return gauges.stream().map(Gauge::tally).toList();
    }

    /** Integrals begin at 0 with the measured time. */
    private static final class Gauge {
        private final int site;
        private final Occupancy what;
        private final int of;
        private final LongSupplier area;
        private final List<Long> weeks = new ArrayList<>();
        private long last;

        Gauge(int site, Occupancy what, int of, LongSupplier area) {
            this.site = site;
            this.what = what;
            this.of = of;
            this.area = area;
        }

        void read() {
            long now = area.getAsLong();
            weeks.add(now - last);
            last = now;
        }

        WeekTally tally() {
            return new WeekTally(site, what, of, weeks);
        }
    }
}
