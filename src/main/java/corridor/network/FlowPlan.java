package corridor.network;

import corridor.policy.RouteRule;
import java.util.List;

/**
 * A flow and the ways it can go.
 *
 * @param counted whether it is traffic of the corridor; empties and other lines are not
 * @param consignmentTeu mean size of a consignment
 * @param lots whether sizes vary about it
 * @param seasonPerMonth factors, January first
 * @param papers the regimes that its consignments travel under, with their shares, which make up one
 * @param demurrage by the days from ready to delivered
 * @param routeRule the scenario's, with this flow's value of time
 * @param routes at least one
 */
public record FlowPlan(
        String id,
        int origin,
        int destination,
        boolean eastbound,
        boolean counted,
        double teuPerYear,
        int consignmentTeu,
        boolean lots,
        double fortyFootShare,
        long promisedSeconds,
        List<Double> seasonPerMonth,
        List<RegimePapers.Part> papers,
        DayCharge demurrage,
        RouteRule routeRule,
        List<Route> routes) {

    public FlowPlan {
        seasonPerMonth = List.copyOf(seasonPerMonth);
        papers = List.copyOf(papers);
        routes = List.copyOf(routes);
    }
}
