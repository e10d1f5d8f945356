package corridor.validation;

import corridor.flow.Simulation;
import corridor.network.FlowPlan;
import corridor.network.Network;
import corridor.network.Route;
import corridor.result.FlowTally;
import corridor.result.FlowTally.RouteTally;
import corridor.result.FlowTally.StopTally;
import corridor.result.Measure;
import corridor.result.RunResult;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** One replication, and what can be read from it about places and sections. */
record Year(Network network, RunResult run, Diary diary) {

    private static final double SECONDS_PER_HOUR = 3_600;

    static Year simulate(Network network, long seed, int replication) {
        Diary diary = new Diary(network);
        return new Year(network, Simulation.run(network, seed, replication, diary), diary);
    }

    static <T> int index(List<T> all, Predicate<T> wanted) {
        return IntStream.range(0, all.size())
                .filter(i -> wanted.test(all.get(i)))
                .findFirst()
                .orElseThrow();
    }

    double measure(String flow, Measure measure) {
        return flow(flow).measure(measure);
    }

    double deliveredTeu() {
        return run.deliveredTeu();
    }

    double throughputTeu(String site) {
        return run.sites().get(site(site)).throughputTeu();
    }

    double cycleDays(String service) {
        return service(service).meanCycleSeconds() / SECONDS_PER_HOUR / 24;
    }

    /** @param port 0 for the first of the service, 1 for the second */
    double handlingHours(String service, int port) {
        return service(service).meanHandlingSeconds().get(port) / SECONDS_PER_HOUR;
    }

    /** From handing in papers, or from the train's arrival, to release; mean, NaN where nothing crossed. */
    double borderHours(String crossing) {
        int index = index(network.crossings(), it -> it.id().equals(crossing));
        return run.borders().get(index).meanSeconds() / SECONDS_PER_HOUR;
    }

    /** Mean stay at a place of what passes it on its way west, from arrival to departure. */
    double westboundStayHours(String site) {
        return westboundHours(site, site, true);
    }

    /** From arrival at one place to departure from another, westbound. */
    double westboundStayHours(String from, String to) {
        return westboundHours(from, to, true);
    }

    /** From departure from one place to arrival at the next, westbound. */
    double westboundRunHours(String from, String to) {
        return westboundHours(from, to, false);
    }

    private double westboundHours(String from, String to, boolean stay) {
        Sum sum = new Sum();
        for (int i = 0; i < network.flows().size(); i++) {
            if (network.flows().get(i).counted() && !network.flows().get(i).eastbound()) {
                add(i, from, to, stay, sum);
            }
        }
        return sum.meanHours();
    }

    /** From departure from one place to arrival at another, of one flow. */
    double journeyHours(String flow, String from, String to) {
        Sum sum = new Sum();
        add(index(network.flows(), plan -> plan.id().equals(flow)), from, to, false, sum);
        return sum.meanHours();
    }

    private void add(int flow, String from, String to, boolean stay, Sum sum) {
        FlowPlan plan = network.flows().get(flow);
        FlowTally tally = run.flows().get(flow);
        for (int i = 0; i < plan.routes().size(); i++) {
            RouteTally route = tally.routes().get(i);
            int start = stop(plan.routes().get(i), site(from));
            int end = stop(plan.routes().get(i), site(to));
            // The first stop has no arrival, and at the last nothing leaves for anywhere.
            if (route.containers() == 0 || start < (stay ? 1 : 0) || end < start || isLast(plan, i, end, stay)) {
                continue;
            }
            StopTally first = route.stops().get(start);
            StopTally last = route.stops().get(end);
            sum.seconds += stay
                    ? route.containers()
                            * (last.depart().meanSeconds() - first.arrive().meanSeconds())
                    : route.containers()
                            * (last.arrive().meanSeconds() - first.depart().meanSeconds());
            sum.containers += route.containers();
        }
    }

    private static boolean isLast(FlowPlan plan, int route, int stop, boolean stay) {
        return stay && stop == plan.routes().get(route).stops().size() - 1;
    }

    private static int stop(Route route, int site) {
        return IntStream.range(0, route.stops().size())
                .filter(i -> route.stops().get(i).site() == site)
                .findFirst()
                .orElse(-1);
    }

    private FlowTally flow(String id) {
        return run.flows().get(index(network.flows(), plan -> plan.id().equals(id)));
    }

    private RunResult.ServiceTally service(String id) {
        return run.services()
                .get(index(network.services(), service -> service.id().equals(id)));
    }

    private int site(String id) {
        return index(network.sites(), site -> site.id().equals(id));
    }

    /** Over the containers of several routes. */
    private static final class Sum {
        private double seconds;
        private long containers;

        double meanHours() {
            return containers == 0 ? Double.NaN : seconds / containers / SECONDS_PER_HOUR;
        }
    }
}
