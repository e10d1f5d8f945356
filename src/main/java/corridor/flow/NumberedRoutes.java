package corridor.flow;

import corridor.network.FlowPlan;
import corridor.network.Route;
import corridor.network.Route.Stop;
import java.util.Arrays;
import java.util.List;

/** The routes of all flows, numbered through, and their stops: what a box looks up at each step by the number of its route alone. */
final class NumberedRoutes {

    /** By number, as all arrays but {@link #first}. */
    final Route[] routes;
    /** The number of its first stop among the stops of all routes. */
    final int[] firstStop;

    /** Which of its flow's routes it is. */
    private final int[] withinFlow;
    /** By flow: the number of its first route. */
    private final int[] first;

    NumberedRoutes(List<FlowPlan> plans) {
        routes = plans.stream().flatMap(plan -> plan.routes().stream()).toArray(Route[]::new);
        firstStop = new int[routes.length + 1];
        withinFlow = new int[routes.length];
        first = new int[plans.size()];
        int number = 0;
        for (int flow = 0; flow < first.length; flow++) {
            first[flow] = number;
            for (Route route : plans.get(flow).routes()) {
                withinFlow[number] = number - first[flow];
                firstStop[number + 1] = firstStop[number] + route.stops().size();
                number++;
            }
        }
    }

    /** The number of a flow's route. */
    int number(int flow, int route) {
        return first[flow] + route;
    }

    /** Which of its flow's routes it is. */
    int withinFlow(int number) {
        return withinFlow[number];
    }

    /** How many stops all routes have. */
    int stops() {
        return firstStop[routes.length];
    }

    /** By number of the stop: the border there, or -1. */
    int[] crossings() {
        return Arrays.stream(routes)
                .flatMap(route -> route.stops().stream())
                .mapToInt(Stop::crossing)
                .toArray();
    }
}
