package corridor.flow;

import corridor.network.FlowPlan;
import corridor.network.Route;
import corridor.network.Route.Stop;
import java.util.Arrays;
import java.util.List;

/** The routes of all flows, numbered through, and their stops: what a box looks up at each step by its way alone. */
final class Ways {

    final Route[] routes;
    /** By way: where its stops begin among those of all ways. */
    final int[] firstStop;

    private final int[] flow;
    /** By flow. */
    private final int[] firstWay;

    Ways(List<FlowPlan> plans) {
        routes = plans.stream().flatMap(plan -> plan.routes().stream()).toArray(Route[]::new);
        firstStop = new int[routes.length + 1];
        flow = new int[routes.length];
        firstWay = new int[plans.size()];
        int way = 0;
        for (int i = 0; i < firstWay.length; i++) {
            firstWay[i] = way;
            for (Route route : plans.get(i).routes()) {
                flow[way] = i;
                firstStop[way + 1] = firstStop[way] + route.stops().size();
                way++;
            }
        }
    }

    /** The number of a flow's route among all. */
    int of(int ofFlow, int route) {
        return firstWay[ofFlow] + route;
    }

    /** Which of its flow's routes it is. */
    int routeOf(int way) {
        return way - firstWay[flow[way]];
    }

    /** How many there are on all ways. */
    int stops() {
        return firstStop[routes.length];
    }

    /** By stop of all ways: the border there, or -1. */
    int[] crossings() {
        return Arrays.stream(routes)
                .flatMap(route -> route.stops().stream())
                .mapToInt(Stop::crossing)
                .toArray();
    }
}
