package corridor.report;

import corridor.result.Direction;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.BorderResult;
import corridor.result.ScenarioResult.DwellDays;
import corridor.result.ScenarioResult.FlowResult;
import corridor.result.ScenarioResult.NodeResult;
import corridor.result.ScenarioResult.ServiceResult;
import corridor.result.ScenarioResult.Totals;
import corridor.result.ScenarioResult.WayResult;
import corridor.stats.Estimate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One of the scenarios of {@link SampleResults}, and how it went. */
final class SampleScenario {

    private static final String WESTERN =
            "xian-absheron xian-poti xian-constanta xian-mersin xian-halkali xian-budapest xian-duisburg almaty-poti "
                    + "almaty-halkali tashkent-poti tashkent-halkali ashgabat-halkali";
    private static final String EASTERN = "halkali-xian duisburg-xian poti-almaty halkali-tashkent";

    private static final List<WayResult> WAYS = List.of(
            new WayResult("aktau", "alat", 306, 0, 52_000, 2_000, 0.89, 61_000),
            new WayResult("alat", "aktau", 306, 12, 39_000, 23_000, 0.67, 38_500));

    private SampleScenario() {}

    static ScenarioResult of(int index, int replications, String id, String name) {
        List<FlowResult> flows = new ArrayList<>();
        String[] west = WESTERN.split(" ", -1);
        String[] east = EASTERN.split(" ", -1);
        for (int i = 0; i < west.length; i++) {
            flows.add(SampleFlows.flow(west[i], Direction.WESTBOUND, index, 16 + (7 * i + 10) % 13, i, replications));
        }
        for (int i = 0; i < east.length; i++) {
            flows.add(SampleFlows.flow(
                    east[i],
                    Direction.EASTBOUND,
                    index,
                    east[i].equals("poti-almaty") ? 8 : 17 + 2 * i,
                    20 + i,
                    replications));
        }
        flows.add(SampleFlows.flow("all", null, index, 23, 30, replications));
        flows.add(SampleFlows.flow("westbound", Direction.WESTBOUND, index, 24, 31, replications));
        flows.add(SampleFlows.flow("eastbound", Direction.EASTBOUND, index, 20, 32, replications));
        return new ScenarioResult(
                id,
                "scenarios/" + id + ".yaml",
                name,
                new Totals(
                        72_000, 69_800, 2_200, 104_000, 5_100_000, underWay(replications), new Estimate(0, 0, 0, 30)),
                flows,
                List.of(
                        new NodeResult("aktau", 61_000, 0.83, 1_420, new DwellDays(2.9, 2.2, 7.8)),
                        new NodeResult("alat", 58_000, 0.71, 980, new DwellDays(1.9, 1.5, 4.9)),
                        new NodeResult("khorgos", 44_000, Double.NaN, 310, new DwellDays(0.9, 0.7, 2.1))),
                List.of(
                        new ServiceResult(
                                "aktau-alat",
                                "sea",
                                612,
                                0.78,
                                new Estimate(5.1, 5.0, 5.2, replications),
                                handling(),
                                WAYS),
                        new ServiceResult(
                                "xian-khorgos",
                                "rail",
                                730,
                                0.91,
                                new Estimate(Double.NaN, Double.NaN, Double.NaN, 0),
                                Map.of(),
                                List.of())),
                List.of(
                        new BorderResult("boyuk-kesik-gardabani", 9.2, 7.1, 23.0, bothWays(11.4, replications)),
                        new BorderResult("aktau-port", 14.1, 11.8, 33.9, bothWays(52, replications))),
                SampleWeeks.of(index),
                ScenarioResult.Balance.NONE,
                List.of(),
                List.of());
    }

    /** 4,400 and 5,400 by turns. */
    private static List<Double> underWay(int replications) {
        return IntStream.range(0, replications)
                .mapToObj(i -> i % 2 == 0 ? 4_400.0 : 5_400.0)
                .toList();
    }

    private static Map<Direction, Estimate> bothWays(double hours, int replications) {
        return Map.of(
                Direction.WESTBOUND,
                new Estimate(hours, hours - 0.6, hours + 0.6, replications),
                Direction.EASTBOUND,
                new Estimate(hours + 3, hours + 2, hours + 4, replications));
    }

    private static Map<String, Estimate> handling() {
        Map<String, Estimate> hours = new LinkedHashMap<>();
        hours.put("aktau", new Estimate(16.2, 15.9, 16.5, 30));
        hours.put("alat", new Estimate(14.8, 14.6, 15.0, 30));
        return hours;
    }
}
