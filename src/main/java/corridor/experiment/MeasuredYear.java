package corridor.experiment;

import corridor.batch.Networks;
import corridor.batch.Task;
import corridor.batch.Variant;
import corridor.batch.WholeYear;
import corridor.network.Network;
import corridor.result.Audit;
import corridor.result.Reading;
import corridor.result.RunResult;
import corridor.result.ScenarioResult;
import corridor.units.MeasurePath;
import java.io.Serializable;
import java.util.List;

/**
 * One replication, of which only some figures are wanted.
 *
 * @param metrics paths of {@code summary.json}
 */
public record MeasuredYear(Variant variant, List<String> metrics, long seed, int replication)
        implements Task<MeasuredYear.Figures> {

    public MeasuredYear {
        metrics = List.copyOf(metrics);
    }

    /**
     * @param values of the metrics, in their order and in the unit of {@link MeasurePath#what}; NaN where nothing was measured
     * @param broken what the audit of the run found wrong; empty when it passed
     */
    public record Figures(List<Double> values, List<String> broken) implements Serializable {
        public Figures {
            values = List.copyOf(values);
            broken = List.copyOf(broken);
        }
    }

    @Override
    public Figures run(Networks networks) {
        Network network = networks.of(variant);
        RunResult run = new WholeYear(variant, seed, replication).run(networks);
        ScenarioSummary summary = new ScenarioSummary(network, variant.id(), 1);
        summary.add(0, run);
        ScenarioResult result = summary.result();
        return new Figures(
                metrics.stream().map(metric -> value(result, metric)).toList(),
                run.audit().checks().stream()
                        .filter(check -> !check.passed())
                        .map(Audit.Check::words)
                        .toList());
    }

    private static double value(ScenarioResult result, String metric) {
        return Reading.of(result, MeasurePath.of(metric).orElseThrow()).value();
    }

    @Override
    public String key() {
        return "figures/%s/%d/%d/%s".formatted(variant.digest(), seed, replication, String.join(",", metrics));
    }
}
