package corridor.network;

import corridor.network.RouteFinder.Complaints;
import corridor.policy.DispatchRule;
import corridor.scenario.Leg;
import corridor.scenario.Scenario;
import corridor.scenario.TrainService;
import corridor.scenario.TruckService;
import corridor.scenario.VesselService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the services of trains, vessels and trucks, in this order, and finds the lines that they run on. */
final class ServiceCompiler {

    private static final DispatchRule AT_ONCE = new DispatchRule.FilledOrLate(1, 0);

    private final Scenario scenario;
    private final Map<String, Integer> siteOf;
    private final Calendar calendar;
    private final Complaints complaints;
    private final Map<String, Integer> lineOf;
    /** Roads are counted behind the legs. */
    private final Map<String, Integer> roadOf = new LinkedHashMap<>();

    ServiceCompiler(Scenario scenario, Map<String, Integer> siteOf, Calendar calendar, Complaints complaints) {
        this.scenario = scenario;
        this.siteOf = siteOf;
        this.calendar = calendar;
        this.complaints = complaints;
        lineOf = Compiler.numbered(scenario.legs());
        scenario.roadLegs()
                .keySet()
                .forEach(road -> roadOf.put(road, scenario.legs().size() + roadOf.size()));
    }

    List<Service> services() {
        List<Service> services = new ArrayList<>();
        scenario.trains()
                .forEach((id, train) -> services.add(new Service(
                        id,
                        indices(train.route()),
                        linesAlong(id, train),
                        train.capacity().value(),
                        train.capacity().value(),
                        calendar.steps(
                                1,
                                train.cuts(),
                                cut -> cut.left().value(),
                                train.route().get(0)),
                        train.departs(),
                        null,
                        null,
                        seconds(train.booking()))));
        scenario.vessels().forEach((id, vessel) -> {
            int nominal = vessel.capacity().value();
            double usual = vessel.loadFactor().value();
            String port = vessel.route().get(0);
            services.add(new Service(
                    id,
                    indices(vessel.route()),
                    List.of(),
                    nominal,
                    wholeUnits(Steps.of(nominal, usual), vessel.rolls()),
                    calendar.steps(
                            usual,
                            vessel.draught(),
                            draught -> draught.loadFactor().value(),
                            port),
                    vessel.departs(),
                    new Service.Fleet(
                            vessel.count(),
                            new Supply(calendar, complaints).inService(id, vessel),
                            Supply.failures(vessel.breakdowns()),
                            vessel.sailing(),
                            vessel.length().value(),
                            calendar.closures(vessel.closed(), port),
                            rolling(vessel.rolls())),
                    null,
                    seconds(vessel.booking())));
        });
        scenario.truckFleets()
                .forEach((id, trucks) -> services.add(new Service(
                        id,
                        indices(trucks.route()),
                        roadsAlong(trucks),
                        Compiler.TEU_OF_40_FT,
                        Compiler.TEU_OF_40_FT,
                        Steps.ALL,
                        AT_ONCE,
                        null,
                        new Service.Haulage(trucks.count(), hours(trucks.hours())),
                        0)));
        return services;
    }

    private static long seconds(@Nullable Duration booking) {
        return booking == null ? 0 : booking.toSeconds();
    }

    private List<Integer> linesAlong(String id, TrainService train) {
        List<Integer> along = new ArrayList<>();
        Leg first = null;
        for (int i = 0; i + 1 < train.route().size(); i++) {
            String leg = legBetween(train.route().get(i), train.route().get(i + 1));
            if (leg == null) {
                complaints.add(
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
            } else if (first.gauge().differsFrom(next.gauge())) {
                complaints.add(
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

    /** The reader has made sure that there is a road between each two. */
    private List<Integer> roadsAlong(TruckService trucks) {
        List<Integer> along = new ArrayList<>();
        for (int i = 0; i + 1 < trucks.route().size(); i++) {
            Set<String> ends = Set.of(trucks.route().get(i), trucks.route().get(i + 1));
            scenario.roadLegs().forEach((id, road) -> {
                if (Set.copyOf(road.between()).equals(ends)) {
                    along.add(roadOf.get(id));
                }
            });
        }
        return along;
    }

    private static DrivingHours hours(TruckService.@Nullable DrivingHours hours) {
        return hours == null
                ? DrivingHours.AETR
                : new DrivingHours(
                        hours.day().toSeconds(),
                        hours.rest().toSeconds(),
                        hours.stretch().toSeconds(),
                        hours.pause().toSeconds());
    }

    private static @Nullable Rolling rolling(VesselService.@Nullable Rolling rolls) {
        return rolls == null
                ? null
                : new Rolling(
                        rolls.on() == VesselService.Unit.WAGONS,
                        rolls.room().value(),
                        rolls.room().value() * rolls.cut(),
                        rolls.time());
    }

    /** Boxes of 1 and 2 TEU always fill wagons of 2 or 4 TEU, so that only the sum of their TEU must be looked at. */
    private static int wholeUnits(int capacityTeu, VesselService.@Nullable Rolling rolls) {
        int room = rolls == null ? 1 : rolls.room().value();
        return capacityTeu / room * room;
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

    private List<Integer> indices(List<String> nodes) {
        return nodes.stream().map(siteOf::get).toList();
    }
}
