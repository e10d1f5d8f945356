package corridor.experiment;

import corridor.network.FlowPlan;
import corridor.network.Network;
import corridor.network.Service;
import corridor.result.Audit;
import corridor.result.Direction;
import corridor.result.RunResult;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.BorderResult;
import corridor.result.ScenarioResult.DwellDays;
import corridor.result.ScenarioResult.FlowResult;
import corridor.result.ScenarioResult.NodeResult;
import corridor.result.ScenarioResult.ServiceResult;
import corridor.stats.Estimate;
import corridor.stats.TimeHistogram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Adds up the replications of one scenario. What is added is either whole numbers, which add up to the same in any order, or
 * kept apart by replication until the end; so the order in which threads finish does not show.
 */
final class ScenarioSummary {

    private static final double SECONDS_PER_DAY = 86_400;
    private static final double SECONDS_PER_HOUR = 3_600;

    private final Network network;
    private final String file;
    private final RunFigures[] runs;
    private final List<FlowSummary> flows = new ArrayList<>();
    private final FleetSummary fleets;
    private final List<TimeHistogram> dwells;
    private final List<TimeHistogram> borders;
    private final WeekSums weeks;
    private final StandingBoxes standing;
    private final Yearly yearly;

    /** @param file that the scenario was read from */
    ScenarioSummary(Network network, String file, int replications) {
        this.network = network;
        this.file = file;
        runs = new RunFigures[replications];
        fleets = new FleetSummary(network, replications);
        for (int i = 0; i < network.flows().size(); i++) {
            FlowPlan plan = network.flows().get(i);
            if (plan.counted()) {
                flows.add(FlowSummary.single(network, i, replications));
            }
        }
        flows.add(FlowSummary.together("all", null, network, replications));
        flows.add(FlowSummary.together("westbound", Direction.WESTBOUND, network, replications));
        flows.add(FlowSummary.together("eastbound", Direction.EASTBOUND, network, replications));
        dwells = network.sites().stream().map(site -> TimeHistogram.coarse()).toList();
        borders = network.crossings().stream()
                .map(crossing -> TimeHistogram.coarse())
                .toList();
        weeks = new WeekSums(network);
        standing = new StandingBoxes(network, replications);
        yearly = Yearly.of(network);
    }

    /** What is kept of one replication. */
    private record RunFigures(
            long generated,
            long delivered,
            long inTransit,
            long deliveredTeu,
            long underWayTeu,
            long leftTeu,
            long events,
            List<SiteFigures> sites,
            List<RunResult.ServiceTally> services,
            List<RunResult.CrossingTally> crossings,
            Audit audit) {}

    synchronized void add(int replication, RunResult run) {
        fleets.add(replication, run);
        runs[replication] = new RunFigures(
                run.generated(),
                run.delivered(),
                run.inTransit(),
                run.deliveredTeu(),
                run.underWayTeu(),
                run.generatedTeu() - run.deliveredTeu(),
                run.events(),
                run.sites().stream().map(SiteFigures::of).toList(),
                run.services(),
                run.crossings(),
                run.audit());
        weeks.add(run.weeks());
        standing.add(replication, run.weeks());
        flows.forEach(flow -> flow.add(replication, run));
        for (int i = 0; i < dwells.size(); i++) {
            dwells.get(i).addAll(run.sites().get(i).dwell());
        }
        for (int i = 0; i < borders.size(); i++) {
            borders.get(i).addAll(run.borders().get(i));
        }
    }

    private record SiteFigures(long throughputTeu, double utilisation, double meanTeuInYard) {
        static SiteFigures of(RunResult.SiteTally site) {
            return new SiteFigures(site.throughputTeu(), site.utilisation(), site.meanTeuInYard());
        }
    }

    ScenarioResult result() {
        ScenarioResult.Totals totals = new ScenarioResult.Totals(
                yearly.of(mean(RunFigures::generated)),
                yearly.of(mean(RunFigures::delivered)),
                yearly.of(mean(RunFigures::inTransit)),
                yearly.of(mean(RunFigures::deliveredTeu)),
                mean(RunFigures::events),
                Arrays.stream(runs).map(run -> (double) run.underWayTeu()).toList(),
                estimate(RunFigures::leftTeu));
        List<FlowResult> flowResults = flows.stream().map(FlowSummary::result).toList();
        return new ScenarioResult(
                network.id(),
                file,
                network.name(),
                totals,
                flowResults,
                nodes(),
                services(),
                borderResults(),
                weeks.results(),
                fleets.balance(),
                List.of(),
                List.of());
    }

    StandingBoxes standing() {
        return standing;
    }

    /** The checks of all replications, added up check by check. */
    Audit audit() {
        Map<String, Audit.Check> sums = new LinkedHashMap<>();
        for (RunFigures run : runs) {
            for (Audit.Check check : run.audit().checks()) {
                sums.merge(check.subject() + check.law(), check, Audit.Check::plus);
            }
        }
        return new Audit(List.copyOf(sums.values()));
    }

    private List<NodeResult> nodes() {
        List<NodeResult> nodes = new ArrayList<>();
        for (int i = 0; i < dwells.size(); i++) {
            int site = i;
            TimeHistogram dwell = dwells.get(i);
            if (dwell.count() > 0) {
                nodes.add(new NodeResult(
                        network.sites().get(i).id(),
                        yearly.of(mean(run -> run.sites().get(site).throughputTeu())),
                        mean(run -> run.sites().get(site).utilisation()),
                        mean(run -> run.sites().get(site).meanTeuInYard()),
                        new DwellDays(
                                dwell.meanSeconds() / SECONDS_PER_DAY,
                                dwell.quantileSeconds(0.50) / SECONDS_PER_DAY,
                                dwell.quantileSeconds(0.95) / SECONDS_PER_DAY)));
            }
        }
        return nodes;
    }

    private List<ServiceResult> services() {
        return IntStream.range(0, network.services().size())
                .mapToObj(this::service)
                .toList();
    }

    private ServiceResult service(int index) {
        Service service = network.services().get(index);
        Map<String, Estimate> handling = new LinkedHashMap<>();
        if (service.bySea()) {
            for (int port = 0; port < 2; port++) {
                int at = port;
                handling.put(
                        network.sites().get(service.sites().get(port)).id(),
                        estimate(run ->
                                run.services().get(index).meanHandlingSeconds().get(at) / SECONDS_PER_HOUR));
            }
        }
        return new ServiceResult(
                service.id(),
                service.bySea() ? "sea" : service.byRoad() ? "road" : "rail",
                yearly.of(mean(run -> run.services().get(index).departures())),
                mean(run -> run.services().get(index).loadedTeu())
                        / mean(run -> run.services().get(index).offeredTeu()),
                estimate(run -> run.services().get(index).meanCycleSeconds() / SECONDS_PER_DAY),
                handling,
                fleets.ways(index));
    }

    private List<BorderResult> borderResults() {
        return IntStream.range(0, borders.size())
                .mapToObj(i -> new BorderResult(
                        network.crossings().get(i).id(),
                        borders.get(i).meanSeconds() / SECONDS_PER_HOUR,
                        borders.get(i).quantileSeconds(0.50) / SECONDS_PER_HOUR,
                        borders.get(i).quantileSeconds(0.95) / SECONDS_PER_HOUR,
                        tfi1Hours(i)))
                .toList();
    }

    private Map<Direction, Estimate> tfi1Hours(int crossing) {
        Map<Direction, Estimate> hours = new EnumMap<>(Direction.class);
        for (Direction way : Direction.values()) {
            hours.put(
                    way,
                    estimate(run -> run.crossings().get(crossing).meanSeconds().getOrDefault(way, Double.NaN)
                            / SECONDS_PER_HOUR));
        }
        return hours;
    }

    private double mean(ToDoubleFunction<RunFigures> figure) {
        return estimate(figure).mean();
    }

    private Estimate estimate(ToDoubleFunction<RunFigures> figure) {
        double[] values = new double[runs.length];
        for (int i = 0; i < runs.length; i++) {
            values[i] = figure.applyAsDouble(runs[i]);
        }
        return Estimate.of(values);
    }
}
