package corridor.network;

import corridor.policy.Coordination;
import corridor.scenario.Holidays.Stops;
import corridor.scenario.InvalidScenario;
import corridor.scenario.Leg;
import corridor.scenario.Loaded;
import corridor.scenario.Problem;
import corridor.scenario.Scenario;
import corridor.scenario.Terminal;
import corridor.units.DailyHours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns names into indices and complains, by path, about what makes no sense as a whole. */
final class Compiler {

    private static final int SECONDS_PER_DAY = 86_400;
    private static final double SECONDS_PER_HOUR = 3_600;
    private static final double SECONDS_PER_MINUTE = 60;
    private static final int DAYS_PER_MONTH = 28;
    /** For the last containers after the horizon, in months. */
    private static final int TAIL_MONTHS = 14;

    static final int TEU_OF_40_FT = 2;

    private final Loaded loaded;
    private final Scenario scenario;
    private final PaperCompiler papers;
    private final Days days;
    private final Months months;
    private final Calendar calendar;
    private final Map<String, Integer> siteOf;

    private final List<Problem> problems = new ArrayList<>();

    Compiler(Loaded loaded) {
        this.loaded = loaded;
        scenario = loaded.scenario();
        days = new Days(scenario.run().start().minusDays(scenario.run().warmUp().toDays()));
        months = Months.from(days.zero(), monthCount());
        calendar = new Calendar(scenario, days, months);
        papers = new PaperCompiler(scenario, calendar, new Supply(calendar, this::complain));
        siteOf = numbered(scenario.nodes());
    }

    Network compile() {
        checkHolidays();
        List<Site> sites = sites();
        List<Line> lines = lines();
        List<Service> services = new ServiceCompiler(scenario, siteOf, calendar, this::complain).services();
        List<Crossing> crossings = crossings();
        List<PlatformPool> pools = new PoolCompiler(services, siteOf, this::complain).pools(scenario);
        services.forEach(service -> {
            int last = service.site(true, service.lastStop());
            int first = service.site(true, 0);
            checkRoom(service, true, sites, crossings, lentTeu(pools, services, sites, last));
            checkRoom(service, false, sites, crossings, lentTeu(pools, services, sites, first));
        });
        List<FlowPlan> flows = new RouteFinder(
                        scenario,
                        sites,
                        lines,
                        services,
                        crossings,
                        papers,
                        siteOf,
                        calendar,
                        new Tariffs(days),
                        this::complain)
                .flowPlans();
        if (!problems.isEmpty()) {
            throw new InvalidScenario(problems);
        }
        return new Network(
                loaded.id(),
                scenario.name(),
                scenario.run().warmUp().toSeconds(),
                scenario.run().horizon().toSeconds(),
                months,
                sites,
                lines,
                services,
                crossings,
                storms(),
                scenario.cargoMass().value(),
                papers.regimes(),
                papers.checks(),
                flows,
                pools,
                scenario.coordination() == null ? Coordination.NONE : scenario.coordination());
    }

    /** No month is shorter than 28 days. */
    private int monthCount() {
        long simulated = scenario.run().warmUp().plus(scenario.run().horizon()).toDays();
        return (int) (simulated / DAYS_PER_MONTH) + TAIL_MONTHS;
    }

    private void complain(String path, String what, @Nullable String remedy) {
        problems.add(loaded.problem(path, what, remedy));
    }

    private List<Site> sites() {
        List<Site> sites = new ArrayList<>();
        Supply supply = new Supply(calendar, this::complain);
        scenario.nodes().forEach((id, place) -> {
            Terminal terminal = scenario.terminals().get(id);
            Terminal.Quay quay = terminal == null ? null : terminal.quay();
            Terminal.RailSide rail = terminal == null ? null : terminal.rail();
            Terminal.RoadSide road = terminal == null ? null : terminal.road();
            sites.add(new Site(
                    id,
                    place.name(),
                    place.at().get(1),
                    quay == null ? Site.NO_LIMIT : quay.berths(),
                    quay == null ? Site.NO_LIMIT : quay.cranes(),
                    quay == null || quay.cranesPerVessel() == null ? Site.NO_LIMIT : quay.cranesPerVessel(),
                    quay == null ? 0 : SECONDS_PER_HOUR / quay.moves().value(),
                    rail == null ? Site.NO_LIMIT : rail.tracks(),
                    rail == null ? Site.NO_LIMIT : rail.cranes(),
                    rail == null ? 0 : SECONDS_PER_HOUR / rail.moves().value(),
                    rail != null && Boolean.TRUE.equals(rail.gaugeChange()),
                    road == null ? Site.NO_LIMIT : road.lifts(),
                    road == null ? 0 : SECONDS_PER_HOUR / road.moves().value(),
                    terminal == null || terminal.ramps() == null ? Site.NO_LIMIT : terminal.ramps(),
                    terminal == null || terminal.yard() == null
                            ? Site.NO_LIMIT
                            : terminal.yard().value(),
                    DayCharge.of(terminal == null ? null : terminal.storage()),
                    calendar.closures(terminal == null ? null : terminal.closed(), List.of(id), Stops.TERMINALS),
                    supply.equipment(id, terminal)));
        });
        return sites;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        scenario.legs()
                .forEach((id, leg) -> lines.add(new Line(
                        id,
                        leg.length().value(),
                        leg.time(),
                        headwaySeconds(leg),
                        new Supply(calendar, this::complain).paths(id, leg),
                        calendar.hours(leg.hours(), end(leg, true)),
                        calendar.hours(leg.hours(), end(leg, false)),
                        opensAt(leg.openFrom()),
                        calendar.closures(leg.closed(), leg.between().get(0)))));
        scenario.roadLegs()
                .forEach((id, road) -> lines.add(new Line(
                        id,
                        road.length().value(),
                        road.time(),
                        0,
                        Steps.ALL,
                        calendar.hours(null, road.between().get(0)),
                        calendar.hours(null, road.between().get(0)),
                        opensAt(road.openFrom()),
                        calendar.closures(road.closed(), road.between().get(0)))));
        return lines;
    }

    /** The end of the lesser index, or the other. */
    private String end(Leg leg, boolean lesser) {
        String one = leg.between().get(0);
        String other = leg.between().get(1);
        List<Integer> ends = indices(leg.between());
        return ends.get(0) < ends.get(1) == lesser ? one : other;
    }

    private long opensAt(@Nullable LocalDate day) {
        return day == null ? 0 : Math.max(0, days.secondOf(day));
    }

    /** The paths of a day lie within the hours of the line; one in several days takes any day's. */
    private static long headwaySeconds(Leg leg) {
        if (leg.paths() == null) {
            return 0;
        }
        double paths = leg.paths().value();
        DailyHours hours = leg.hours();
        // Rounded up, so that no path too many fits in before the hours end.
        return hours != null && !hours.roundTheClock() && paths > 1
                ? (long) Math.ceil(hours.openMinutes() * SECONDS_PER_MINUTE / paths)
                : Math.round(SECONDS_PER_DAY / paths);
    }

    /**
     * What comes at a time must find room where it goes, or it would wait for ever: a box of 40 ft, a whole train, and, where
     * a port hands in the papers of a consignment with its last box, a whole vessel.
     */
    private static int lentTeu(List<PlatformPool> pools, List<Service> services, List<Site> sites, int site) {
        return PlatformPool.lentTeu(pools, services, site, sites.get(site).yardTeu());
    }

    private void checkRoom(Service service, boolean forward, List<Site> sites, List<Crossing> crossings, int lentTeu) {
        String path = service.bySea() ? "vessels.%s.load-factor" : "trains.%s.capacity";
        if (forward && service.leastTeu() < TEU_OF_40_FT) {
            complain(
                    path.formatted(service.id()),
                    "%s '%s' can carry %d TEU."
                            .formatted(service.bySea() ? "vessel" : "train", service.id(), service.leastTeu()),
                    "A 40 ft box needs 2 TEU.");
        }
        if (service.rolling() != null) {
            // What rolls ashore stands on its wheels, not in the yard.
            return;
        }
        Site site = sites.get(service.site(forward, service.lastStop()));
        boolean boxByBox = service.bySea() && Crossings.at(crossings, service, forward, 1) < 0;
        int room = (service.bySea() ? site.yardTeu() : site.yardTeuForTrains()) - lentTeu;
        int needed = boxByBox ? TEU_OF_40_FT : Math.max(TEU_OF_40_FT, service.mostTeu());
        if (room < needed) {
            complain(
                    "terminals." + site.id() + ".yard",
                    "the yard of '%s' has room for %d TEU, and '%s' brings up to %d TEU at a time."
                            .formatted(site.id(), room, service.id(), needed),
                    whyNoMore(service, lentTeu));
        }
    }

    private static @Nullable String whyNoMore(Service service, int lentTeu) {
        if (lentTeu > 0) {
            return "Of a yard where platforms stand, %d TEU are kept to exchange trains, and a tenth for boxes off vessels."
                    .formatted(lentTeu);
        }
        return service.bySea() ? null : "The last tenth of a yard is kept for boxes off vessels.";
    }

    private List<Crossing> crossings() {
        List<Crossing> crossings = new ArrayList<>();
        scenario.borders().forEach((id, border) -> crossings.add(papers.crossing(id, border, indices(border.at()))));
        return crossings;
    }

    private List<StormArea> storms() {
        List<StormArea> storms = new ArrayList<>();
        scenario.weather()
                .forEach((id, area) -> storms.add(new StormArea(id, indices(area.closes()), Supply.years(area))));
        return storms;
    }

    private void checkHolidays() {
        if (scenario.holidays() != null) {
            scenario.holidays().forEach((id, holidays) -> {
                if (!HolidayCalendar.knows(holidays.country())) {
                    complain(
                            "holidays." + id + ".country",
                            "no holidays are known of '%s'.".formatted(holidays.country()),
                            "Write its days off under closed.");
                }
            });
        }
    }

    private List<Integer> indices(List<String> nodes) {
        return nodes.stream().map(siteOf::get).toList();
    }

    static Map<String, Integer> numbered(Map<String, ?> named) {
        Map<String, Integer> index = new LinkedHashMap<>();
        named.keySet().forEach(name -> index.put(name, index.size()));
        return index;
    }
}
