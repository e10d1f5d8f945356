package corridor.scenario;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * What there is in a scenario, counted.
 *
 * @param legsNotOpen legs that open only after the last day that is measured
 * @param lineKm of all legs, open or not
 * @param vessels of all fleets together
 * @param flows that count: without empties and traffic of others
 * @param westboundTeu a year, of these; west is where the longitude is less
 * @param otherTeu a year, of all other flows
 */
public record Overview(
        int nodes,
        int countries,
        int terminals,
        int borders,
        int legs,
        int legsNotOpen,
        double lineKm,
        int trains,
        int fleets,
        int vessels,
        int flows,
        double westboundTeu,
        double eastboundTeu,
        int otherFlows,
        double otherTeu) {

    /** Counts. */
    public static Overview of(Scenario scenario) {
        Collection<Leg> legs = scenario.legs().values();
        Collection<Flow> flows = scenario.flows().values();
        LocalDate end = scenario.run().start().plusDays(scenario.run().horizon().toDays());
        return new Overview(
                scenario.nodes().size(),
                (int) scenario.nodes().values().stream()
                        .map(Place::country)
                        .distinct()
                        .count(),
                scenario.terminals().size(),
                scenario.borders().size(),
                legs.size(),
                (int) legs.stream().filter(leg -> isShut(leg, end)).count(),
                legs.stream().mapToDouble(leg -> leg.length().value()).sum(),
                scenario.trains().size(),
                scenario.vessels().size(),
                scenario.vessels().values().stream()
                        .mapToInt(VesselService::count)
                        .sum(),
                (int) flows.stream().filter(Flow::isCounted).count(),
                teu(flows, flow -> flow.isCounted() && isWestbound(flow, scenario)),
                teu(flows, flow -> flow.isCounted() && !isWestbound(flow, scenario)),
                (int) flows.stream().filter(flow -> !flow.isCounted()).count(),
                teu(flows, flow -> !flow.isCounted()));
    }

    private static boolean isShut(Leg leg, LocalDate end) {
        return leg.openFrom() != null && !leg.openFrom().isBefore(end);
    }

    private static boolean isWestbound(Flow flow, Scenario scenario) {
        return longitude(flow.to(), scenario) < longitude(flow.from(), scenario);
    }

    private static double longitude(String node, Scenario scenario) {
        Place place = scenario.nodes().get(node);
        if (place == null) {
            throw new IllegalArgumentException("There is no node '%s'.".formatted(node));
        }
        return place.at().get(1);
    }

    private static double teu(Collection<Flow> flows, Predicate<Flow> which) {
        return flows.stream()
                .filter(which)
                .mapToDouble(flow -> flow.volume().value())
                .sum();
    }
}
