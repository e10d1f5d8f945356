package corridor.experiment;

import corridor.result.Audit;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.stats.Estimate;
import corridor.stats.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What an experiment found: everything that charts, tables and files are made from.
 *
 * @param command {@code run} or {@code compare}
 * @param scenarios the base first
 * @param comparisons of each candidate with the base, for every flow and the measures of {@link #HEADLINES}
 * @param audits of every replication, merged per scenario in the order of {@code scenarios}
 * @param pilot what found the warm-up; empty where the scenarios say it
 */
public record ExperimentResult(
        String command,
        long seed,
        int replications,
        double warmUpDays,
        double horizonDays,
        List<ScenarioResult> scenarios,
        List<Comparison> comparisons,
        List<Audit> audits,
        Optional<WarmUpPilot> pilot) {

    /** What is compared, in this order. */
    public static final List<Measure> HEADLINES = List.of(
            Measure.TRANSIT_MEAN,
            Measure.TRANSIT_P50,
            Measure.TRANSIT_P95,
            Measure.ON_TIME_SHARE,
            Measure.COST,
            Measure.CO2);

    public ExperimentResult {
        scenarios = List.copyOf(scenarios);
        comparisons = List.copyOf(comparisons);
        audits = List.copyOf(audits);
    }

    /** One whose scenarios say how long they warm up. */
    public ExperimentResult(
            String command,
            long seed,
            int replications,
            double warmUpDays,
            double horizonDays,
            List<ScenarioResult> scenarios,
            List<Comparison> comparisons,
            List<Audit> audits) {
        this(command, seed, replications, warmUpDays, horizonDays, scenarios, comparisons, audits, Optional.empty());
    }

    /** The same, with the pilot that found its warm-up. */
    public ExperimentResult after(WarmUpPilot found) {
        return new ExperimentResult(
                command,
                seed,
                replications,
                warmUpDays,
                horizonDays,
                scenarios,
                comparisons,
                audits,
                Optional.of(found));
    }

    public ScenarioResult base() {
        return scenarios.get(0);
    }

    /** @param difference candidate minus base, paired by replication */
    public record Comparison(
            String base, String candidate, String flow, Measure measure, Estimate difference, Verdict verdict) {}
}
