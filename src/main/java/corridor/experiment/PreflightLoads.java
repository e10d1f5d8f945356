package corridor.experiment;

import corridor.experiment.PreflightTheory.Bulk;
import corridor.network.BorderPapers;
import corridor.network.Cranes;
import corridor.network.Crossing;
import corridor.network.Crossing.Office;
import corridor.network.Haulages;
import corridor.network.LineUse;
import corridor.network.Monthly;
import corridor.network.Network;
import corridor.network.OfferedLoad;
import corridor.network.OpenTime;
import corridor.network.PlatformPool;
import corridor.network.Sailings;
import corridor.network.Service;
import corridor.network.Side;
import corridor.network.Site;
import corridor.network.Traffic;
import corridor.result.LoadPlan.Kind;
import corridor.result.LoadPlan.Load;
import corridor.result.LoadPlan.Wait;
import corridor.units.DailyHours;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

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
            plan.addRoad(site);
            plan.addRamps(site);
        }
        for (int service = 0; service < plan.network.services().size(); service++) {
            plan.addService(service, true);
            plan.addService(service, false);
        }
        plan.network.pools().forEach(plan::addPlatforms);
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
        Monthly moves = offered.moves(index, Side.QUAY);
        if (!site.hasQuay() || mean(moves) == 0) {
            return;
        }
        Monthly most = Cranes.of(network, index, Side.QUAY).movesPerYear();
        loads.add(load(Kind.QUAY_CRANES, site.id(), "boxes", moves, most, Wait.NONE));
        Monthly work = berthDays(index, false, false);
        Monthly all = work.plus(berthDays(index, true, false));
        addBerths(Kind.BERTHS, site.id(), work, all, Cranes.berthDaysPerYear(network, index, false));
    }

    private void addRamps(int index) {
        Site site = network.sites().get(index);
        Monthly work = berthDays(index, false, true);
        if (site.ramps() != Site.NO_LIMIT && mean(work) > 0) {
            Monthly all = work.plus(berthDays(index, true, true));
            addBerths(Kind.RAMPS, site.id(), work, all, Cranes.berthDaysPerYear(network, index, true));
        }
    }

    private void addRoad(int index) {
        Site site = network.sites().get(index);
        Monthly moves = offered.moves(index, Side.ROAD);
        if (site.hasRoadLifts() && mean(moves) > 0) {
            Monthly most = Cranes.of(network, index, Side.ROAD).movesPerYear();
            loads.add(load(Kind.ROAD_LIFTS, site.id(), "boxes", moves, most, Wait.NONE));
        }
    }

    /** Vessels that wait for more cargo fill a berth, but never more than all of it: those that need it push them off. */
    private void addBerths(Kind kind, String id, Monthly work, Monthly all, Monthly berths) {
        Monthly lain = monthly(month -> Math.max(work.in(month), Math.min(all.in(month), berths.in(month))));
        Load firm = load(kind, id, "berth days", work, berths, Wait.NONE);
        Load load = load(kind, id, "berth days", lain, berths, Wait.NONE);
        loads.add(load.withFirm(firm.load(), firm.peak()));
    }

    /** Days a year that vessels lie at the berths of a site: worked by cranes, or waiting for more cargo. */
    private Monthly berthDays(int site, boolean forCargo, boolean ramps) {
        Monthly days = constant(0);
        for (int i = 0; i < network.services().size(); i++) {
            int index = i;
            Service service = network.services().get(i);
            for (boolean first : new boolean[] {true, false}) {
                boolean lies = service.bySea() && (service.rolling() != null) == ramps;
                if (lies && service.site(first, 0) == site && carries(i)) {
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
        Monthly moves = offered.moves(index, Side.RAIL);
        if (!site.hasRailCranes() || mean(moves) == 0) {
            return;
        }
        Bulk bulk = trainsAt(index);
        Wait wait = new Wait(bulk.meanTime() / SECONDS_PER_HOUR, "bulk arrivals");
        Monthly most = Cranes.of(network, index, Side.RAIL).movesPerYear();
        loads.add(load(Kind.RAIL_CRANES, site.id(), "boxes", moves, most, wait));
        if (site.tracks() != Site.NO_LIMIT && Double.isFinite(bulk.meanBatches())) {
            Monthly open = Cranes.of(network, index, Side.RAIL).open();
            double factor = bulk.meanBatches() * mean(open) * DAYS_PER_YEAR / mean(moves);
            Monthly tracks = open.times(site.tracks() * DAYS_PER_YEAR);
            loads.add(load(Kind.TRACKS, site.id(), "track days", moves.times(factor), tracks, Wait.NONE));
        }
    }

    /** Trains to be loaded and unloaded at a terminal, the cranes as one, slower by the days on which it is shut. */
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
                if (calls && !service.bySea() && !service.byRoad() && mean(ride.teu()) > 0) {
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
                site.railSecondsPerMove()
                        / site.railCranes()
                        / mean(Cranes.of(network, index, Side.RAIL).open()));
    }

    private void addService(int index, boolean forward) {
        Service service = network.services().get(index);
        Traffic ride = offered.ride(index, forward);
        if (mean(ride.teu()) == 0) {
            return;
        }
        if (service.byRoad()) {
            Monthly most = constant(DAYS_PER_YEAR * Haulages.teuPerDay(network, service));
            Load trucks = load(Kind.TRUCKS, service.id(), "TEU", ride.teu(), most, Wait.NONE);
            loads.add(trucks.between(
                    siteId(service.site(forward, 0)), siteId(service.site(forward, service.lastStop()))));
            return;
        }
        Monthly most = service.bySea()
                ? monthly(month -> new Sailings(offered, index, month).capacityTeuPerYear(forward))
                : LineUse.capacityTeuPerYear(network, service);
        Wait wait = service.bySea() ? vesselWait(index) : trainWait(index, forward);
        Load load = load(service.bySea() ? Kind.VESSELS : Kind.TRAINS, service.id(), "TEU", ride.teu(), most, wait);
        loads.add(load.between(siteId(service.site(forward, 0)), siteId(service.site(forward, service.lastStop()))));
    }

    /** As many go each way, laden or empty, as the fuller way needs, and are on the move for the running time of both. */
    private void addPlatforms(PlatformPool pool) {
        Monthly days = constant(0);
        for (int index : pool.services()) {
            double roundTripDays =
                    2 * network.meanRideSeconds(network.services().get(index)) / SECONDS_PER_DAY;
            Monthly there = offered.ride(index, true).teu();
            Monthly back = offered.ride(index, false).teu();
            days = days.plus(
                    monthly(month -> roundTripDays * Math.max(there.in(month), back.in(month)) / pool.roomTeu()));
        }
        if (mean(days) > 0) {
            Monthly most = constant(pool.count() * DAYS_PER_YEAR);
            loads.add(load(Kind.PLATFORMS, pool.id(), "platform days", days, most, Wait.NONE));
        }
        if (!pool.sendsBack()) {
            pool.stands().forEach(stand -> addImbalance(pool, stand.site()));
        }
    }

    /** Where nothing is sent back, no more platforms can leave a terminal than come there under boxes. */
    private void addImbalance(PlatformPool pool, int site) {
        Monthly leave = constant(0);
        Monthly come = constant(0);
        for (int index : pool.services()) {
            Service service = network.services().get(index);
            for (boolean forward : new boolean[] {true, false}) {
                Monthly platforms = offered.ride(index, forward).teu().times(1.0 / pool.roomTeu());
                leave = service.site(forward, 0) == site ? leave.plus(platforms) : leave;
                come = service.site(forward, service.lastStop()) == site ? come.plus(platforms) : come;
            }
        }
        if (mean(leave) > mean(come)) {
            Load load = load(Kind.PLATFORMS, pool.id(), "platforms", leave, come, Wait.NONE);
            loads.add(load.between(siteId(site), ""));
        }
    }

    private Wait vesselWait(int index) {
        double sailings = mean(monthly(month -> new Sailings(offered, index, month).perYear()));
        double departures =
                Math.min(sailings, LineUse.mostPerYear(network.services().get(index)));
        return new Wait(SECONDS_PER_YEAR / departures / 2 / SECONDS_PER_HOUR, "half the interval");
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
        Monthly paths = LineUse.pathsPerYear(network, index);
        boolean limited = Double.isFinite(mean(paths)) || !shut(trains, paths).isEmpty();
        if (mean(trains) > 0 && limited) {
            List<Integer> ends = LineUse.ends(network, index, upward);
            String id = network.lines().get(index).id();
            Load load = load(Kind.LINE, id, "trains", trains, paths, Wait.NONE);
            loads.add(load.between(siteId(ends.get(0)), siteId(ends.get(1))));
        }
    }

    private void addDesks(int index) {
        Crossing crossing = network.crossings().get(index);
        Monthly papers = offered.papers(index).values().stream().reduce(constant(0), Monthly::plus);
        if (mean(papers) == 0) {
            return;
        }
        for (int office = 0; office < crossing.offices().size(); office++) {
            Office desks = crossing.offices().get(office);
            double seconds = deskSeconds(index, office) / mean(papers);
            if (seconds > 0) {
                double open = (double) desks.hours().openMinutes() / DailyHours.MINUTES_PER_DAY;
                Monthly most =
                        OpenTime.ofDesks(network, desks).times(desks.desks() * open * SECONDS_PER_YEAR / seconds);
                loads.add(load(
                        Kind.DESKS, crossing.nameOf(desks), "sets of papers", papers, most, deskWait(index, office)));
            }
        }
    }

    /** Of all steps of all regimes, a year. */
    private double deskSeconds(int index, int office) {
        List<BorderPapers> papers = network.crossings().get(index).papers();
        double seconds = 0;
        for (int regime = 0; regime < papers.size(); regime++) {
            seconds += mean(offered.papersUnder(index, regime))
                    * papers.get(regime).deskSeconds(office);
        }
        return seconds;
    }

    /** Papers that come to a desk twice, or after another step, do not come with their vehicle: no formula. */
    private Wait deskWait(int index, int office) {
        Crossing crossing = network.crossings().get(index);
        List<BorderPapers> met = IntStream.range(0, network.regimes().size())
                .filter(regime -> mean(offered.papersUnder(index, regime)) > 0)
                .mapToObj(crossing.papers()::get)
                .distinct()
                .toList();
        Office desks = crossing.offices().get(office);
        if (!desks.isNeverShut() || met.size() != 1 || !met.get(0).looksOnceOnArrival(office)) {
            return Wait.NONE;
        }
        BulkArrivals arrivals = new BulkArrivals();
        offered.papers(index).forEach((by, papers) -> arrivals.add(mean(papers), vehicles(by)));
        double seconds = met.get(0).deskSeconds(office);
        double years = arrivals.meanWait(desks.desks(), seconds / SECONDS_PER_YEAR);
        if (Double.isNaN(years)) {
            return Wait.NONE;
        }
        return new Wait(years * SECONDS_PER_YEAR / SECONDS_PER_HOUR, arrivals.single() ? "Erlang C" : "bulk arrivals");
    }

    /** That bring papers, a year; infinite for those that come one by one, none for a fleet that is shut. */
    private double vehicles(int directed) {
        if (directed == OfferedLoad.AT_ORIGIN) {
            return Double.POSITIVE_INFINITY;
        }
        int service = directed / 2;
        return network.services().get(service).bySea()
                ? mean(monthly(month -> new Sailings(offered, service, month).perYear()))
                : mean(LineUse.trains(offered, service, directed % 2 == 0));
    }

    private String siteId(int site) {
        return network.sites().get(site).id();
    }

    private Load load(Kind kind, String subject, String unit, Monthly work, Monthly most, Wait wait) {
        double can = mean(most);
        double load = ratio(mean(work), can);
        List<Integer> shut = shut(work, most);
        int worst = worst(work, most, shut);
        double peak = shut.contains(worst) ? load : ratio(work.in(worst), most.in(worst));
        Wait expected = can == 0 ? Wait.NONE : wait;
        return new Load(kind, subject, "", "", unit, mean(work), can, load, peak, worst, shut, load, peak, expected);
    }

    /** Nothing of nothing is nothing. */
    private static double ratio(double work, double most) {
        return work == 0 ? 0 : work / most;
    }

    /** Measured months in which there is work, and nothing can be done. */
    private List<Integer> shut(Monthly work, Monthly most) {
        return months().filter(month -> work.in(month) > 0 && most.in(month) == 0)
                .boxed()
                .toList();
    }

    /** Of the months that are measured and not shut, the one with the highest load; the first where all are shut. */
    private int worst(Monthly work, Monthly most, List<Integer> shut) {
        return months().filter(month -> !shut.contains(month))
                .reduce((a, b) -> ratio(work.in(b), most.in(b)) > ratio(work.in(a), most.in(a)) ? b : a)
                .orElseGet(() -> months().min().orElse(0));
    }

    private IntStream months() {
        return IntStream.range(0, MONTHS).filter(month -> measured.in(month) > 0);
    }

    private double mean(Monthly rate) {
        return rate.mean(measured);
    }

    private static Monthly constant(double value) {
        return monthly(month -> value);
    }

    private static Monthly monthly(IntToDoubleFunction value) {
        return Monthly.of(value);
    }
}
