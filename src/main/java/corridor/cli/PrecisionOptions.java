package corridor.cli;

import corridor.experiment.ExperimentResult;
import corridor.experiment.Precision;
import corridor.scenario.Loaded;
import corridor.stats.StoppingRule;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** When to stop because enough is known. */
final class PrecisionOptions {

    private static final int MOST_REPLICATIONS = 1_000;

    @Option(
            names = "--precision",
            paramLabel = "[difference] [METRIC] WIDTH",
            description =
                    "Simulate until half of the 95%% interval is no wider: 2%%, 'transitDays.p95 6 h', 'difference"
                            + " transitDays.p95 6 h'. Repeatable: until all are reached.")
    private List<String> precisions = List.of();

    @Option(
            names = "--budget",
            paramLabel = "TIME|N",
            converter = Budget.Converter.class,
            description = "Give up after this time (90s, 5m, 2h) or so many replications. Default: 1000 replications.")
    private @Nullable Budget budget;

    /** @throws corridor.scenario.InvalidScenario with all that is wrong with them */
    List<Precision> of(List<Loaded> scenarios) {
        return Precision.read(scenarios, "--precision", precisions);
    }

    /**
     * How many replications to have next; as many as there are if the budget is spent.
     *
     * @param took from the start until now
     * @param fresh years that were simulated in this time; others were kept from before
     */
    int next(List<Precision> precisions, ExperimentResult result, Duration took, int fresh) {
        int now = result.replications();
        if (precisions.stream().noneMatch(precision -> precision.open(result))) {
            return now;
        }
        long likely = precisions.stream()
                .mapToLong(precision -> precision.likely(result))
                .max()
                .orElse(now);
        // No more than twice as many at a time: the deviation seen so far may be far from the true one.
        long wanted = Math.min(Math.max(likely, now + 1L), 2L * now);
        return (int) Math.max(now, Math.min(wanted, most(result, took, fresh)));
    }

    private long most(ExperimentResult result, Duration took, int fresh) {
        if (budget == null) {
            return MOST_REPLICATIONS;
        }
        if (budget.time() == null) {
            return budget.replications();
        }
        double left = budget.time().toMillis() - took.toMillis();
        if (fresh == 0) { // all was kept: how long a year takes is not known yet
            return result.replications() + (left > 0 ? 1L : 0L);
        }
        double each = took.toMillis() / (double) fresh * result.scenarios().size();
        return result.replications() + (long) (left / each);
    }

    /** Replications to begin with. */
    static int first() {
        return StoppingRule.FEWEST;
    }

    /** @param time null where replications are counted */
    record Budget(@Nullable Duration time, int replications) {

        static final class Converter implements ITypeConverter<Budget> {
            @Override
            public Budget convert(String text) {
                try {
                    return text.matches("\\d+")
                            ? new Budget(null, Integer.parseInt(text))
                            : new Budget(Duration.parse("PT" + text), 0);
                } catch (RuntimeException e) {
                    throw new TypeConversionException(
                            "'%s' is neither a number of replications nor a time such as 5m".formatted(text));
                }
            }
        }
    }
}
