package corridor.cli;

import corridor.experiment.Precision;
import corridor.scenario.Loaded;
import corridor.stats.StoppingRule;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** When to stop because enough is known. */
final class PrecisionOptions {

    private static final int MOST_REPLICATIONS = 1_000;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

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

    /**
     * What must be known, each once.
     *
     * @throws corridor.scenario.InvalidScenario with all that is wrong with them
     * @throws ParameterException for a budget that nothing spends, or that is spent before anything can be known
     */
    List<Precision> of(List<Loaded> scenarios) {
        if (budget != null && precisions.isEmpty()) {
            throw refused(
                    "--budget is how far --precision may go, and that is not given; -r says how many years to run.");
        }
        if (budget != null && budget.time() == null && budget.replications() < StoppingRule.FEWEST) {
            throw refused("--budget is %d replications; --precision begins with %d."
                    .formatted(budget.replications(), StoppingRule.FEWEST));
        }
        return Precision.read(scenarios, "--precision", precisions).stream()
                .distinct()
                .toList();
    }

    /** @param replications that the command line names to begin with */
    void mustBegin(int replications) {
        if (!precisions.isEmpty() && replications < StoppingRule.FEWEST) {
            throw refused("--replications is %d; with --precision it is how many to begin with, %d or more."
                    .formatted(replications, StoppingRule.FEWEST));
        }
    }

    private ParameterException refused(String why) {
        return new ParameterException(command.commandLine(), why);
    }

    /**
     * Replications that the budget allows for in all; no more than there are if it is spent.
     *
     * @param now replications that there are
     * @param scenarios each of which has so many
     * @param took from the start until now
     * @param fresh years that were simulated in this time; others were kept from before
     */
    long most(int now, int scenarios, Duration took, int fresh) {
        if (budget == null) {
            return MOST_REPLICATIONS;
        }
        if (budget.time() == null) {
            return budget.replications();
        }
        double left = budget.time().toMillis() - took.toMillis();
        if (fresh == 0) { // all was kept: how long a year takes is not known yet
            return now + (left > 0 ? 1L : 0L);
        }
        double each = took.toMillis() / (double) fresh * scenarios;
        return now + (long) Math.max(0, left / each);
    }

    /** @param time null where replications are counted */
    record Budget(@Nullable Duration time, int replications) {

        static final class Converter implements ITypeConverter<Budget> {
            @Override
            public Budget convert(String text) {
                try {
                    Budget budget = text.matches("\\d+")
                            ? new Budget(null, Integer.parseInt(text))
                            : new Budget(Duration.parse("PT" + text), 0);
                    if (budget.time() != null
                            && (budget.time().isZero() || budget.time().isNegative())) {
                        throw new IllegalArgumentException("No time is left to begin with.");
                    }
                    return budget;
                } catch (RuntimeException e) {
                    throw new TypeConversionException(
                            "'%s' is neither a number of replications nor a time such as 5m".formatted(text));
                }
            }
        }
    }
}
