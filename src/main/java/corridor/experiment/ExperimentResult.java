package corridor.experiment;

import corridor.result.Audit;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.stats.Estimate;
import corridor.stats.Together;
import corridor.stats.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What an experiment found: everything that charts, tables and files are made from.
 *
 * @param command {@code run} or {@code compare}
 * @param scenarios the base first
 * @param comparisons of each candidate with the base, for every flow and the measures of {@link #HEADLINES}
 * @param backlogs what stands at the nodes in each candidate beside the base, week by week
 * @param audits of every replication, merged per scenario in the order of {@code scenarios}
 * @param pilot what found the warm-up; empty where the scenarios say it
 * @param precisions how well what was to be known; {@link #outcomes} says what came of each
 */
public record ExperimentResult(
        String command,
        long seed,
        int replications,
        double warmUpDays,
        double horizonDays,
        List<ScenarioResult> scenarios,
        List<Comparison> comparisons,
        List<Backlog> backlogs,
        List<Audit> audits,
        Optional<WarmUpPilot> pilot,
        List<Precision> precisions) {

    /** What is compared, in this order. */
    public static final List<Measure> HEADLINES = List.of(
            Measure.TRANSIT_MEAN,
            Measure.TRANSIT_P50,
            Measure.TRANSIT_P95,
            Measure.ON_TIME_SHARE,
            Measure.COST,
            Measure.CO2,
            Measure.TEU);

    public ExperimentResult {
        scenarios = List.copyOf(scenarios);
        comparisons = List.copyOf(comparisons);
        backlogs = List.copyOf(backlogs);
        audits = List.copyOf(audits);
        precisions = List.copyOf(precisions);
    }

    /** One whose scenarios say how long they warm up, of so many replications, however well anything is known by them. */
    public ExperimentResult(
            String command,
            long seed,
            int replications,
            double warmUpDays,
            double horizonDays,
            List<ScenarioResult> scenarios,
            List<Comparison> comparisons,
            List<Backlog> backlogs,
            List<Audit> audits) {
        this(
                command,
                seed,
                replications,
                warmUpDays,
                horizonDays,
                scenarios,
                comparisons,
                backlogs,
                audits,
                Optional.empty(),
                List.of());
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
                backlogs,
                audits,
                Optional.of(found),
                precisions);
    }

    /** The same, with what had to be known of it. */
    public ExperimentResult asked(List<Precision> wanted) {
        return new ExperimentResult(
                command,
                seed,
                replications,
                warmUpDays,
                horizonDays,
                scenarios,
                comparisons,
                backlogs,
                audits,
                pilot,
                wanted);
    }

    /** What came of each precision that was asked for, in their order. */
    public List<PrecisionOutcome> outcomes() {
        return precisions.stream().map(asked -> asked.outcome(this)).toList();
    }

    public ScenarioResult base() {
        return scenarios.get(0);
    }

    /**
     * One difference of two scenarios.
     *
     * @param difference candidate minus base, paired by replication, with an interval that holds for it alone
     * @param margin differences that do not matter, in the unit of the measure; 0 for none
     * @param together what it shows among all flows and candidates of the same measure
     */
    public record Comparison(
            String base,
            String candidate,
            String flow,
            Measure measure,
            Estimate difference,
            double margin,
            Together together) {

        /** One beside which no other is read. */
        public static Comparison alone(
                String base, String candidate, String flow, Measure measure, Estimate difference, double margin) {
            Together itself = Together.of(List.of(difference), List.of(margin), Together.ERROR)
                    .get(0);
            return new Comparison(base, candidate, flow, measure, difference, margin, itself);
        }

        /** What people are shown: it holds beside those of all other flows and candidates. */
        public Verdict verdict() {
            return together.verdict();
        }

        /** What its interval shows, had nobody asked for another flow or candidate. */
        public Verdict verdictAlone() {
            return Verdict.of(difference, margin);
        }
    }
}
