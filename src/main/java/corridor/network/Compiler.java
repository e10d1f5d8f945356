package corridor.network;

import corridor.scenario.Closure;
import corridor.scenario.InvalidScenario;
import corridor.scenario.Leg;
import corridor.scenario.Loaded;
import corridor.scenario.Problem;
import corridor.scenario.Scenario;
import corridor.scenario.Terminal;
import corridor.scenario.TrainService;
import corridor.units.DailyHours;
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

    private static final double ROUNDING_TEU = 1e-6;
    private static final int TEU_OF_40_FT = 2;

    private final Loaded loaded;
    private final Scenario scenario;
    private final PaperCompiler papers;
    private final Days days;
    private final Map<String, Integer> siteOf;
    private final Map<String, Integer> lineOf;
    private final List<Problem> problems = new ArrayList<>();

    Compiler(Loaded loaded) {
        this.loaded = loaded;
        scenario = loaded.scenario();
        papers = new PaperCompiler(scenario);
        days = new Days(scenario.run().start().minusDays(scenario.run().warmUp().toDays()));
        siteOf = numbered(scenario.nodes());
        lineOf = numbered(scenario.legs());
    }

    Network compile() {
        List<Site> sites = sites();
        List<Line> lines = lines();
        List<Service> services = services();
        List<Crossing> crossings = crossings();
        services.forEach(service -> {
            checkRoom(service, true, sites, crossings);
            checkRoom(service, false, sites, crossings);
        });
        List<FlowPlan> flows = new RouteFinder(
                        scenario, sites, lines, services, crossings, papers, siteOf, new Tariffs(days), this::complain)
                .flowPlans();
        if (!problems.isEmpty()) {
            throw new InvalidScenario(problems);
        }
        return new Network(
                loaded.id(),
                scenario.name(),
                scenario.run().warmUp().toSeconds(),
                scenario.run().horizon().toSeconds(),
                Months.from(days.zero(), months()),
                sites,
                lines,
                services,
                crossings,
                storms(),
                scenario.cargoMass().value(),
                papers.regimes(),
                papers.checks(),
                flows);
    }

    /** No month is shorter than 28 days. */
    private int months() {
        long simulated = scenario.run().warmUp().plus(scenario.run().horizon()).toDays();
        return (int) (simulated / DAYS_PER_MONTH) + TAIL_MONTHS;
    }

    private void complain(String path, String what, @Nullable String remedy) {
        problems.add(loaded.problem(path, what, remedy));
    }

    private List<Site> sites() {
        List<Site> sites = new ArrayList<>();
        scenario.nodes().forEach((id, place) -> {
            Terminal terminal = scenario.terminals().get(id);
            Terminal.Quay quay = terminal == null ? null : terminal.quay();
            Terminal.RailSide rail = terminal == null ? null : terminal.rail();
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
                    terminal == null || terminal.yard() == null
                            ? Site.NO_LIMIT
                            : terminal.yard().value(),
                    DayCharge.of(terminal == null ? null : terminal.storage()),
                    closures(terminal == null ? null : terminal.closed())));
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
                        leg.hours() == null ? DailyHours.ROUND_THE_CLOCK : leg.hours(),
                        leg.openFrom() == null ? 0 : Math.max(0, days.secondOf(leg.openFrom())),
                        closures(leg.closed()))));
        return lines;
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

    private List<Service> services() {
        List<Service> services = new ArrayList<>();
        scenario.trains()
                .forEach((id, train) -> services.add(new Service(
                        id,
                        indices(train.route()),
                        linesAlong(id, train),
                        train.capacity().value(),
                        train.departs(),
                        null)));
        scenario.vessels().forEach((id, vessel) -> {
            // 0.57 x 100 is a little less than 57 in binary.
            int capacity =
                    (int) (vessel.capacity().value() * vessel.loadFactor().value() + ROUNDING_TEU);
            services.add(new Service(
                    id,
                    indices(vessel.route()),
                    List.of(),
                    capacity,
                    vessel.departs(),
                    new Service.Fleet(
                            vessel.count(), vessel.sailing(), vessel.length().value(), closures(vessel.closed()))));
        });
        return services;
    }

    /**
     * What comes at a time must find room where it goes, or it would wait for ever: a box of 40 ft, a whole train, and, where
     * a port hands in the papers of a consignment with its last box, a whole vessel.
     */
    private void checkRoom(Service service, boolean forward, List<Site> sites, List<Crossing> crossings) {
        String path = service.bySea() ? "vessels.%s.load-factor" : "trains.%s.capacity";
        if (forward && service.capacityTeu() < TEU_OF_40_FT) {
            complain(
                    path.formatted(service.id()),
                    "%s '%s' can carry %d TEU."
                            .formatted(service.bySea() ? "vessel" : "train", service.id(), service.capacityTeu()),
                    "A 40 ft box needs 2 TEU.");
        }
        Site site = sites.get(service.site(forward, service.lastStop()));
        boolean boxByBox = service.bySea() && Crossings.at(crossings, service, forward, 1) < 0;
        int room = service.bySea() ? site.yardTeu() : site.yardTeuForTrains();
        int needed = boxByBox ? TEU_OF_40_FT : Math.max(TEU_OF_40_FT, service.capacityTeu());
        if (room < needed) {
            complain(
                    "terminals." + site.id() + ".yard",
                    "the yard of '%s' has room for %d TEU, and '%s' brings up to %d TEU at a time."
                            .formatted(site.id(), room, service.id(), needed),
                    service.bySea() ? null : "The last tenth of a yard is kept for boxes off vessels.");
        }
    }

    private List<Integer> linesAlong(String id, TrainService train) {
        List<Integer> along = new ArrayList<>();
        Leg first = null;
        for (int i = 0; i + 1 < train.route().size(); i++) {
            String leg = legBetween(train.route().get(i), train.route().get(i + 1));
            if (leg == null) {
                complain(
                        "trains." + id + ".route",
                        "train '%s' runs from '%s' to '%s', but no leg joins them."
                                .formatted(
                                        id, train.route().get(i), train.route().get(i + 1)),
                        null);
                continue;
            }
            along.add(lineOf.get(leg));
            Leg next = java.util.Objects.requireNonNull(scenario.legs().get(leg));
            if (first == null) {
                first = next;
            } else if (!first.gauge().equals(next.gauge())) {
                complain(
                        "trains." + id + ".route",
                        "train '%s' would run from %s onto %s track at '%s'."
                                .formatted(
                                        id,
                                        first.gauge(),
                                        next.gauge(),
                                        train.route().get(i)),
                        "Let one train end there and another begin, with a gauge change in terminals.");
            }
        }
        return along;
    }

    private @Nullable String legBetween(String a, String b) {
        for (Map.Entry<String, Leg> leg : scenario.legs().entrySet()) {
            List<String> ends = leg.getValue().between();
            if (ends.contains(a) && ends.contains(b) && !a.equals(b)) {
                return leg.getKey();
            }
        }
        return null;
    }

    private List<Crossing> crossings() {
        List<Crossing> crossings = new ArrayList<>();
        scenario.borders().forEach((id, border) -> crossings.add(papers.crossing(id, border, indices(border.at()))));
        return crossings;
    }

    private List<StormArea> storms() {
        List<StormArea> storms = new ArrayList<>();
        scenario.weather()
                .forEach((id, area) ->
                        storms.add(new StormArea(id, indices(area.closes()), area.eventsPerMonth(), area.length())));
        return storms;
    }

    private Closures closures(@Nullable List<Closure> closed) {
        List<Closures.Span> spans = new ArrayList<>();
        for (Closure closure : closed == null ? List.<Closure>of() : closed) {
            long opens = days.endOf(closure);
            if (opens > 0) {
                spans.add(new Closures.Span(Math.max(0, days.firstSecondOf(closure)), opens));
            }
        }
        return Closures.of(spans);
    }

    private List<Integer> indices(List<String> nodes) {
        return nodes.stream().map(siteOf::get).toList();
    }

    private static Map<String, Integer> numbered(Map<String, ?> named) {
        Map<String, Integer> index = new LinkedHashMap<>();
        named.keySet().forEach(name -> index.put(name, index.size()));
        return index;
    }
}
