package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.experiment.ExperimentResult.Comparison;
import corridor.result.Cause;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.FlowResult;
import corridor.result.ScenarioResult.ProfilePoint;
import corridor.result.ScenarioResult.Spread;
import corridor.stats.Estimate;
import java.util.ArrayList;
import java.util.List;

/** The numbers behind a chart as CSV, with the unit in the column's name. */
final class ChartData {

    private ChartData() {}

    static String of(ExperimentResult result, ChartSpec spec) {
        return switch (spec.kind()) {
            case DISTRIBUTION -> distribution(result, spec.flow());
            case CAUSES -> causes(result);
            case PROFILE -> profile(result, spec.flow());
            case DIFFERENCES -> differences(result);
        };
    }

    private static String distribution(ExperimentResult result, String flow) {
        CsvText data = new CsvText("scenario", "flow", "from_days", "to_days", "share", "cumulative_share");
        DayBins bins =
                DayBins.of(result.scenarios().stream().map(s -> s.flow(flow)).toList());
        for (ScenarioResult scenario : result.scenarios()) {
            double[] shares = bins.shares(scenario.flow(flow).distribution());
            var curve = bins.cumulative(scenario.flow(flow).distribution());
            for (int i = 0; i < shares.length; i++) {
                double to = bins.edge(i + 1);
                data.row(scenario.id(), flow, bins.edge(i), to, shares[i], curve.getOrDefault(to, Double.NaN));
            }
        }
        return data.text();
    }

    private static String causes(ExperimentResult result) {
        CsvText data = new CsvText("scenario", "flow", "cause", "days");
        for (String flow : ChartSpec.causeFlows(result)) {
            for (ScenarioResult scenario : result.scenarios()) {
                for (Cause cause : Names.CAUSES) {
                    data.row(
                            scenario.id(),
                            flow,
                            cause.id(),
                            CauseFinding.days(scenario.flow(flow).causesDays(), cause));
                }
            }
        }
        return data.text();
    }

    private static String profile(ExperimentResult result, String flow) {
        CsvText data = new CsvText(
                "scenario",
                "flow",
                "node",
                "distance_km",
                "arrive_mean_days",
                "arrive_p10_days",
                "arrive_p50_days",
                "arrive_p90_days",
                "depart_mean_days",
                "depart_p10_days",
                "depart_p50_days",
                "depart_p90_days");
        for (ScenarioResult scenario : result.scenarios()) {
            FlowResult found = scenario.flow(flow);
            for (ProfilePoint point : found.profile()) {
                List<Object> row = new ArrayList<>(List.of(scenario.id(), flow, point.node(), point.distanceKm()));
                for (Spread spread : List.of(point.arriveDays(), point.departDays())) {
                    row.addAll(List.of(spread.mean(), spread.p10(), spread.p50(), spread.p90()));
                }
                data.row(row.toArray());
            }
        }
        return data.text();
    }

    private static String differences(ExperimentResult result) {
        CsvText data = new CsvText(
                "base", "candidate", "flow", "difference_days", "low_days", "high_days", "replications", "verdict");
        for (Comparison c : result.comparisons()) {
            if (c.measure() == Measure.TRANSIT_MEAN) {
                Estimate d = c.difference();
                data.row(
                        c.base(),
                        c.candidate(),
                        c.flow(),
                        d.mean(),
                        d.low(),
                        d.high(),
                        d.n(),
                        c.verdict().text());
            }
        }
        return data.text();
    }
}
