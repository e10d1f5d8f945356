package corridor.cli;

import corridor.experiment.Filling;
import corridor.experiment.WarmUpPilot;
import corridor.study.WarmUp;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Who says how long a run warms up. */
final class WarmUpOptions {

    /** Who does. */
    enum Rule {
        FIXED,
        MSER_5;

        static final class Converter implements ITypeConverter<Rule> {
            @Override
            public Rule convert(String text) {
                return switch (text) {
                    case "fixed" -> FIXED;
                    case "mser-5" -> MSER_5;
                    default ->
                        throw new TypeConversionException(
                                "'%s' is neither fixed nor mser-5; -s 'run.warm-up=90 d' sets a time".formatted(text));
                };
            }
        }
    }

    @Option(
            names = "--warm-up",
            paramLabel = "fixed|mser-5",
            defaultValue = "fixed",
            converter = Rule.Converter.class,
            description =
                    "fixed: run.warm-up of the scenarios. mser-5: what ten pilot years of each scenario ask for, the"
                            + " longest for all; exit code 5 if they never settle. Default: ${DEFAULT-VALUE}.")
    private Rule rule = Rule.FIXED;

    boolean piloted() {
        return rule == Rule.MSER_5;
    }

    /** What was found, or why nothing was. */
    static void say(WarmUpPilot pilot, PrintWriter err) {
        if (pilot.unsettled().isEmpty()) {
            err.printf(
                    "corridor: --warm-up mser-5: %d days, the longest that those of %d pilot years of %s that settle ask for.%n",
                    pilot.days(),
                    WarmUpPilot.REPLICATIONS,
                    pilot.scenarios().stream().map(Filling::scenario).collect(Collectors.joining(", ")));
            return;
        }
        for (Filling filling : pilot.unsettled()) {
            err.printf(
                    "corridor: --warm-up mser-5: '%s': %s%n",
                    filling.scenario(), WarmUp.unsettled(filling).words());
        }
        err.println(
                "  Look at the weeks with 'corridor warmup', or say run.warm-up yourself, and leave --warm-up away.");
    }
}
