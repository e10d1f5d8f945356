package corridor.experiment;

import corridor.experiment.PreflightTheory.Bulk;
import corridor.network.Cranes;
import corridor.network.Crossing;
import corridor.network.LineUse;
import corridor.network.Monthly;
import corridor.network.Network;
import corridor.network.OfferedLoad;
import corridor.network.Sailings;
import corridor.network.Service;
import corridor.network.Site;
import corridor.network.Traffic;
import corridor.result.LoadPlan.Kind;
import corridor.result.LoadPlan.Load;
import corridor.result.LoadPlan.Wait;
import corridor.units.DailyHours;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What each crane, berth, track, fleet, line and desk is asked to do, and what it can. */
final class PreflightLoads {

    private static final double DAYS_PER_YEAR = 365;
    private static final double SECONDS_PER_DAY = 86_400;
    private static final double SECONDS_PER_HOUR = 3_600;
    private static final double SECONDS_PER_YEAR = DAYS_PER_YEAR * SECONDS_PER_DAY;
    private static final int MONTHS = 12;

    private final OfferedLoad offered;
    private final Network network;
    private final Monthly measured;
    private final List<Load> loads = new ArrayList<>();

    private PreflightLoads(OfferedLoad offered) {
        this.offered = offered;
        network = offered.network();
        measured = Monthly.measured(network);
    }

    /** Everything that has work to do, the most loaded first. */
    static List<Load> of(OfferedLoad offered) {
        PreflightLoads plan = new PreflightLoads(offered);
        for (int site = 0; site < plan.network.sites().size(); site++) {
            plan.addQuay(site);
            plan.addRail(site);
        }
        for (int service = 0; service < plan.network.services().size(); service++) {
            plan.addService(service, true);
            plan.addService(service, false);
        }
        for (int line = 0; line < plan.network.lines().size(); line++) {
            plan.addLine(line, true);
            plan.addLine(line, false);
        }
        for (int crossing = 0; crossing < plan.network.crossings().size(); crossing++) {
            plan.addDesks(crossing);
        }
        plan.loads.sort(Comparator.comparingDouble(Load::load).reversed());
        return plan.loads;
    }

    private void addQuay(int index) {
        Site site = network.sites().get(index);
        Monthly moves = offered.moves(index, true);
        if (!site.hasQuay() || mean(moves) == 0) {
            return;
        }
        Monthly most = Cranes.of(network, index, true).movesPerYear();
        loads.add(load(Kind.QUAY_CRANES, site.id(), "boxes", moves, most, Wait.NONE));
        Monthly work = berthDays(index, false);
        Monthly all = work.plus(berthDays(index, true));
        Monthly berths = constant(site.berths() * DAYS_PER_YEAR);
        Load load = load(Kind.BERTHS, site.id(), "berth days", all, berths, Wait.NONE);
        double firm = mean(work) / mean(berths);
        loads.add(new Load(
                load.kind(),
                load.subject(),
                "",
                "",
                load.unit(),
                load.offered(),
                load.capacity(),
                load.load(),
                load.peak(),
                load.peakMonth(),
                firm,
                work.in(worst(work, berths)) / mean(berths),
                Wait.NONE));
    }

    /** Days a year that vessels lie at the berths of a site: worked by cranes, or waiting for cargo. */
    private Monthly berthDays(int site, boolean forCargo) {
        Monthly days = constant(0);
        for (int i = 0; i < network.services().size(); i++) {
            int index = i;
            Service service = network.services().get(i);
            for (boolean first : new boolean[] {true, false}) {
                if (service.bySea() && service.site(first, 0) == site && carries(i)) {
                    days = days.plus(monthly(month -> {
                        Sailings sailings = new Sailings(offered, index, month);
                        return (forCargo ? sailings.cargoSeconds(first) : sailings.workSeconds(first))
                                / SECONDS_PER_DAY;
                    }));
                }
            }
        }
        return days;
    }

    private boolean carries(int service) {
        return !offered.ride(service, true).none()
                || !offered.ride(service, false).none();
    }

    private void addRail(int index) {
        Site site = network.sites().get(index);
        Monthly moves = offered.moves(index, false);
        if (!site.hasRailCranes() || mean(moves) == 0) {
            return;
        }
        Bulk bulk = trainsAt(index);
        Wait wait = new Wait(bulk.meanTime() / SECONDS_PER_HOUR, "bulk arrivals");
        Monthly most = Cranes.of(network, index, false).movesPerYear();
        loads.add(load(Kind.RAIL_CRANES, site.id(), "boxes", moves, most, wait));
        if (site.tracks() != Site.NO_LIMIT && Double.isFinite(bulk.meanBatches())) {
            double factor = bulk.meanBatches() * DAYS_PER_YEAR / mean(moves);
            Monthly tracks = constant(site.tracks() * DAYS_PER_YEAR);
            loads.add(load(Kind.TRACKS, site.id(), "track days", moves.times(factor), tracks, Wait.NONE));
        }
    }

    /** Trains to be loaded and unloaded at a terminal, the cranes as one. */
    private Bulk trainsAt(int index) {
        Site site = network.sites().get(index);
        double trains = 0;
        double boxes = 0;
        double squares = 0;
        for (int i = 0; i < network.services().size(); i++) {
            Service service = network.services().get(i);
            boolean calls = service.site(true, 0) == index || service.site(false, 0) == index;
            for (boolean forward : new boolean[] {true, false}) {
                Traffic ride = offered.ride(i, forward);
                if (calls && !service.bySea() && !ride.none()) {
                    double batches = mean(LineUse.trains(offered, i, forward));
                    double lifted = mean(ride.boxes());
                    trains += batches;
                    boxes += lifted;
                    squares += lifted * lifted / batches;
                }
            }
        }
        return new Bulk(
                trains / SECONDS_PER_YEAR,
                boxes / trains,
                squares / trains,
                site.railSecondsPerMove() / site.railCranes());
    }

    private void addService(int index, boolean forward) {
        Service service = network.services().get(index);
        Traffic ride = offered.ride(index, forward);
        if (ride.none()) {
            return;
        }
        Monthly most = service.bySea()
                ? monthly(month -> new Sailings(offered, index, month).capacityTeuPerYear(forward))
                : constant(LineUse.mostPerYear(service) * service.capacityTeu());
        Wait wait = service.bySea() ? vesselWait(index) : trainWait(index, forward);
        Load load = load(service.bySea() ? Kind.VESSELS : Kind.TRAINS, service.id(), "TEU", ride.teu(), most, wait);
        loads.add(between(load, service.site(forward, 0), service.site(forward, service.lastStop())));
    }

    private Wait vesselWait(int index) {
        double sailings = mean(monthly(month -> new Sailings(offered, index, month).perYear()));
        return new Wait(SECONDS_PER_YEAR / sailings / 2 / SECONDS_PER_HOUR, "half the interval");
    }

    private Wait trainWait(int index, boolean forward) {
        Monthly teu = offered.ride(index, forward).teu();
        double sum = 0;
        double weight = 0;
        for (int month = 0; month < MONTHS; month++) {
            double share = teu.in(month) * measured.in(month);
            if (share > 0) {
                sum += share
                        * LineUse.departures(offered, index, forward, month).meanWaitSeconds();
                weight += share;
            }
        }
        boolean timetable =
                Double.isFinite(LineUse.mostPerYear(network.services().get(index)));
        return new Wait(sum / weight / SECONDS_PER_HOUR, timetable ? "half the headway" : "filled or late");
    }

    private void addLine(int index, boolean upward) {
        Monthly trains = LineUse.trainsPerYear(offered, index, upward);
        double paths = LineUse.pathsPerYear(network.lines().get(index));
        if (mean(trains) > 0 && Double.isFinite(paths)) {
            List<Integer> ends = LineUse.ends(network, index, upward);
            String id = network.lines().get(index).id();
            Load load = load(Kind.LINE, id, "trains", trains, constant(paths), Wait.NONE);
            loads.add(between(load, ends.get(0), ends.get(1)));
        }
    }

    private void addDesks(int index) {
        Crossing crossing = network.crossings().get(index);
        Monthly consignments = offered.papers(index).consignments();
        if (mean(consignments) == 0) {
            return;
        }
        double ahead =
                crossing.aheadSeconds() == null ? 0 : crossing.aheadSeconds().mean();
        double looks = crossing.aheadSeconds() == null ? 1 : 2;
        double seconds = crossing.deskSeconds().mean() + ahead;
        double open = (double) crossing.hours().openMinutes() / DailyHours.MINUTES_PER_DAY;
        Monthly most = constant(crossing.desks() * open * SECONDS_PER_YEAR / seconds);
        double perSecond = looks * mean(consignments) / SECONDS_PER_YEAR;
        Wait wait = crossing.hours().roundTheClock()
                ? new Wait(
                        PreflightTheory.erlangWait(crossing.desks(), perSecond, seconds / looks) / SECONDS_PER_HOUR,
                        "Erlang C")
                : Wait.NONE;
        loads.add(load(Kind.DESKS, crossing.id(), "consignments", consignments, most, wait));
    }

    private Load between(Load load, int from, int to) {
        return new Load(
                load.kind(),
                load.subject(),
                network.sites().get(from).id(),
                network.sites().get(to).id(),
                load.unit(),
                load.offered(),
                load.capacity(),
                load.load(),
                load.peak(),
                load.peakMonth(),
                load.firm(),
                load.firmPeak(),
                load.waiting());
    }

    private Load load(Kind kind, String subject, String unit, Monthly work, Monthly most, Wait wait) {
        double load = mean(work) / mean(most);
        int worst = worst(work, most);
        double peak = work.in(worst) / most.in(worst);
        return new Load(kind, subject, "", "", unit, mean(work), mean(most), load, peak, worst, load, peak, wait);
    }

    /** Of the months that are measured, the one with the highest load. */
    private int worst(Monthly work, Monthly most) {
        int worst = -1;
        for (int month = 0; month < MONTHS; month++) {
            boolean higher = worst < 0 || work.in(month) / most.in(month) > work.in(worst) / most.in(worst);
            if (measured.in(month) > 0 && higher) {
                worst = month;
            }
        }
        return worst;
    }

    private double mean(Monthly rate) {
        return rate.mean(measured);
    }

    private static Monthly constant(double value) {
        return monthly(month -> value);
    }

    private static Monthly monthly(java.util.function.IntToDoubleFunction value) {
        return Monthly.of(value);
    }
}
