package corridor.result;

import corridor.result.ScenarioResult.BorderResult;
import corridor.result.ScenarioResult.FlowResult;
import corridor.result.ScenarioResult.NodeResult;
import corridor.result.ScenarioResult.ProfilePoint;
import corridor.result.ScenarioResult.ServiceResult;
import corridor.result.ScenarioResult.Spread;
import corridor.stats.Estimate;
import corridor.units.Measurable;
import corridor.units.MeasurePath;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One figure of a result, found by its path in {@code summary.json}, in the unit of {@link Measurable}.
 *
 * @param low lower end of the 95% interval; NaN where the value is no mean over replications
 * @param high upper end of it
 */
public record Reading(double value, double low, double high) {

    /** Where nothing was measured. */
    public static final Reading NONE = new Reading(Double.NaN, Double.NaN, Double.NaN);

    /** {@link #NONE} when nothing was measured there. */
    public static Reading of(ScenarioResult result, MeasurePath path) {
        Optional<Reading> found = switch (path.what().group()) {
            case "flows" -> find(result.flows(), FlowResult::id, path).flatMap(flow -> of(flow, path));
            case "nodes" -> find(result.nodes(), NodeResult::id, path).map(node -> of(node, path.what()));
            case "services" -> find(result.services(), ServiceResult::id, path).flatMap(service -> of(service, path));
            case "borders" -> find(result.borders(), BorderResult::id, path).map(border -> of(border, path.what()));
            default -> throw unknown(path.what());
        };
        return found.filter(reading -> !Double.isNaN(reading.value())).orElse(NONE);
    }

    /**
     * Candidate minus base: paired by replication, with its interval, where each replication has a value of its own; else the
     * difference of the two figures. {@link #NONE} where one of them was not measured.
     */
    public static Reading ofChange(ScenarioResult base, ScenarioResult candidate, MeasurePath path) {
        Reading before = of(base, path);
        Reading after = of(candidate, path);
        Optional<Measure> measure = Measure.find(path.what());
        if (measure.isEmpty() || Double.isNaN(before.value) || Double.isNaN(after.value)) {
            return bare(after.value - before.value);
        }
        double[] earlier = base.flow(path.id()).sample(measure.get());
        double[] later = candidate.flow(path.id()).sample(measure.get());
        return of(Estimate.ofDifference(earlier, later));
    }

    /** The same as a part of another value, which is taken as known. */
    public Reading over(double whole) {
        return new Reading(value / whole, low / whole, high / whole);
    }

    private static <T> Optional<T> find(List<T> all, Function<T, String> id, MeasurePath path) {
        return all.stream().filter(it -> id.apply(it).equals(path.id())).findFirst();
    }

    private static Optional<Reading> of(FlowResult flow, MeasurePath path) {
        if (path.what().isAtANode()) {
            return find(flow.profile(), path.node()).map(stop -> bare(of(stop, path.what())));
        }
        Optional<Cause> cause = Cause.of(path.what());
        if (cause.isPresent()) {
            return Optional.ofNullable(flow.causesDays().get(cause.get())).map(Reading::bare);
        }
        return Optional.of(
                path.what() == Measurable.FLOW_DEVIATION
                        ? bare(flow.deviationDays())
                        : of(flow, Measure.of(path.what())));
    }

    private static Reading of(FlowResult flow, Measure measure) {
        return measure.isMean() ? of(flow.estimate(measure)) : bare(flow.value(measure));
    }

    private static Optional<ProfilePoint> find(List<ProfilePoint> profile, String node) {
        return profile.stream().filter(stop -> stop.node().equals(node)).findFirst();
    }

    private static double of(ProfilePoint stop, Measurable what) {
        Spread arrive = stop.arriveDays();
        Spread depart = stop.departDays();
        return switch (what) {
            case ARRIVAL_MEAN -> arrive.mean();
            case ARRIVAL_P10 -> arrive.p10();
            case ARRIVAL_P50 -> arrive.p50();
            case ARRIVAL_P90 -> arrive.p90();
            case DEPARTURE_MEAN -> depart.mean();
            case DEPARTURE_P10 -> depart.p10();
            case DEPARTURE_P50 -> depart.p50();
            case DEPARTURE_P90 -> depart.p90();
            default -> throw unknown(what);
        };
    }

    private static Reading of(NodeResult node, Measurable what) {
        return bare(
                switch (what) {
                    case NODE_TEU -> node.throughputTeu();
                    case NODE_UTILISATION -> node.utilisation();
                    case NODE_YARD -> node.meanTeuInYard();
                    case DWELL_MEAN -> node.dwellDays().mean();
                    case DWELL_P50 -> node.dwellDays().p50();
                    case DWELL_P95 -> node.dwellDays().p95();
                    default -> throw unknown(what);
                });
    }

    private static Optional<Reading> of(ServiceResult service, MeasurePath path) {
        return switch (path.what()) {
            case SERVICE_DEPARTURES -> Optional.of(bare(service.departures()));
            case SERVICE_LOAD -> Optional.of(bare(service.loadFactor()));
            case SERVICE_CYCLE -> Optional.of(of(service.cycleDays()));
            case SERVICE_HANDLING ->
                Optional.ofNullable(service.handlingHours().get(path.node())).map(Reading::of);
            default -> throw unknown(path.what());
        };
    }

    private static Reading of(BorderResult border, Measurable what) {
        return switch (what) {
            case BORDER_MEAN -> bare(border.meanHours());
            case BORDER_P50 -> bare(border.p50Hours());
            case BORDER_P95 -> bare(border.p95Hours());
            case BORDER_WESTBOUND -> of(border, Direction.WESTBOUND);
            case BORDER_EASTBOUND -> of(border, Direction.EASTBOUND);
            default -> throw unknown(what);
        };
    }

    private static Reading of(BorderResult border, Direction way) {
        Estimate hours = border.tfi1Hours().get(way);
        return hours == null ? NONE : of(hours);
    }

    private static Reading of(Estimate estimate) {
        return new Reading(estimate.mean(), estimate.low(), estimate.high());
    }

    private static Reading bare(double value) {
        return new Reading(value, Double.NaN, Double.NaN);
    }

    private static IllegalArgumentException unknown(Measurable what) {
        return new IllegalArgumentException("No result has a " + what + ".");
    }
}
