package corridor.cli;

import corridor.batch.Shard;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Whether only a part is run. */
final class ShardOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--shard",
            paramLabel = "K/N",
            converter = Converter.class,
            description = "Simulate the K-th of N equal parts of the years only, for 'corridor merge' to gather"
                    + " (docs/cluster.md).")
    private @Nullable Shard shard;

    /**
     * The part; empty for the whole.
     *
     * @throws ParameterException if another option leaves open how many years there are, or wants more than years
     */
    Optional<Shard> shard() {
        if (shard != null) {
            refuse("--precision", "decides by the results of all years how many more there are");
            refuse("--record", "simulates every year once more where the result is written");
            if (command.findOption("--warm-up").originalStringValues().contains("mser-5")) {
                throw refused(
                        "--warm-up mser-5 would run its pilot years in each shard; give what it finds with -s run.warm-up");
            }
            String replications = command.findOption("--replications").originalStringValues().stream()
                    .findFirst()
                    .orElse("");
            if (replications.startsWith("+")) {
                throw refused("-r %s adds to what is kept, and no shard has all of that".formatted(replications));
            }
        }
        return Optional.ofNullable(shard);
    }

    private void refuse(String option, String why) {
        if (!command.findOption(option).originalStringValues().isEmpty()) {
            throw refused(option + " " + why);
        }
    }

    private ParameterException refused(String why) {
        return new ParameterException(
                command.commandLine(), "--shard is '%s', and %s.%n  Leave out one of them.".formatted(shard, why));
    }

    /** Reads {@code 3/10}. */
    static final class Converter implements ITypeConverter<Shard> {
        @Override
        public Shard convert(String text) {
            try {
                return Shard.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
