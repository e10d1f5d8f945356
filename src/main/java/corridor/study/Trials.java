package corridor.study;

import corridor.batch.Batch;
import corridor.batch.Variant;
import corridor.batch.WholeYear;
import corridor.experiment.MeasuredYear;
import corridor.experiment.MeasuredYear.Figures;
import corridor.result.RunResult;
import corridor.stats.Estimate;
import corridor.units.MeasurePath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Runs variants on common random numbers, and gives of each what is asked for, replication by replication. */
public final class Trials {

    private final Batch batch;
    private final List<MeasurePath> metrics;
    private final List<String> paths;
    private final long seed;
    private final Set<String> broken = new LinkedHashSet<>();

    public Trials(Batch batch, List<MeasurePath> metrics, long seed) {
        this.batch = batch;
        this.metrics = List.copyOf(metrics);
        this.seed = seed;
        paths = metrics.stream().map(MeasurePath::text).toList();
    }

    public List<MeasurePath> metrics() {
        return metrics;
    }

    /** For a study of several rounds that knows how many years all of them have. */
    public void expect(int years) {
        batch.expect(years);
    }

    /** For a study that has {@code least} years in any case, and {@code most} if it takes long to decide. */
    public void expect(int least, int most) {
        batch.expect(least, most);
    }

    /** What the audits of all runs so far found wrong, in words. */
    public List<String> broken() {
        return List.copyOf(broken);
    }

    /**
     * What one variant gave.
     *
     * @param values by metric, then by replication; NaN where nothing was measured
     */
    public record Outcome(List<double[]> values) {

        public Outcome {
            values = List.copyOf(values);
        }

        /** One value per replication. */
        public double[] sample(int metric) {
            return values.get(metric).clone();
        }

        public Estimate estimate(int metric) {
            return Estimate.of(values.get(metric));
        }

        /** This minus the base, paired by replication. */
        public Estimate minus(Outcome base, int metric) {
            return Estimate.ofDifference(base.values.get(metric), values.get(metric));
        }
    }

    /** Replications 0 to {@code replications - 1} of each variant, in their order. */
    public List<Outcome> run(List<Variant> variants, int replications) {
        return run(variants, 0, replications);
    }

    /** Replications {@code from} to {@code to - 1} of each variant, in their order. */
    public List<Outcome> run(List<Variant> variants, int from, int to) {
        List<MeasuredYear> tasks = variants.stream()
                .flatMap(variant -> IntStream.range(from, to)
                        .mapToObj(replication -> new MeasuredYear(variant, paths, seed, replication)))
                .toList();
        List<Figures> figures = batch.all(tasks);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            outcomes.add(outcome(variants.get(i), figures.subList(i * (to - from), (i + 1) * (to - from))));
        }
        return outcomes;
    }

    /** All that is measured in replications 0 to {@code replications - 1} of a variant. */
    List<RunResult> whole(Variant variant, int replications) {
        List<RunResult> years = batch.all(IntStream.range(0, replications)
                .mapToObj(replication -> new WholeYear(variant, seed, replication))
                .toList());
        years.forEach(year -> year.audit().checks().stream()
                .filter(check -> !check.passed())
                .forEach(check -> broken.add("%s: %s".formatted(variant.id(), check))));
        return years;
    }

    private Outcome outcome(Variant variant, List<Figures> years) {
        years.forEach(year -> year.broken()
                .forEach(check ->
                        broken.add("%s %s: %s".formatted(variant.id(), String.join(" ", variant.changes()), check))));
        return new Outcome(IntStream.range(0, paths.size())
                .mapToObj(metric -> years.stream()
                        .mapToDouble(year -> year.values().get(metric))
                        .toArray())
                .toList());
    }
}
