package corridor.network;

import corridor.policy.EmptiesRule;
import corridor.policy.RouteRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flow and the ways it can go.
 *
 * @param counted whether it is traffic of the corridor; empties and other lines are not
 * @param empty whether its boxes are empties
 * @param consignmentTeu mean size of a consignment
 * @param lots whether sizes vary about it
 * @param seasonPerMonth factors, January first
 * @param rhythm the same with week days and holidays
 * @param papers the regimes that its consignments travel under, with their shares, which make up one
 * @param demurrage by the days from ready to delivered
 * @param routeRule the scenario's, with this flow's value of time
 * @param routes at least one
 * @param returns of boxes that go home empty, whose volume is only expected; null for what comes by itself
 */
public record FlowPlan(
        String id,
        int origin,
        int destination,
        boolean eastbound,
        boolean counted,
        boolean empty,
        double teuPerYear,
        int consignmentTeu,
        boolean lots,
        double fortyFootShare,
        long promisedSeconds,
        List<Double> seasonPerMonth,
        Rhythm rhythm,
        List<RegimePapers.Part> papers,
        DayCharge demurrage,
        RouteRule routeRule,
        List<Route> routes,
        @Nullable Returns returns) {

    public FlowPlan {
        seasonPerMonth = List.copyOf(seasonPerMonth);
        papers = List.copyOf(papers);
        routes = List.copyOf(routes);
    }

    /** @param share of the boxes of the corridor delivered at the origin of this flow that go home */
    public record Returns(double share, EmptiesRule rule) {}
}
