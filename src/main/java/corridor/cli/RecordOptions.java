package corridor.cli;

import corridor.batch.Progress;
import corridor.batch.RecordedYear;
import corridor.batch.Variant;
import corridor.export.RecordFiles;
import corridor.scenario.Loaded;
import corridor.scenario.RunPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is written down row by row. */
final class RecordOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--record",
            paramLabel = "WHAT",
            split = ",",
            description = "Write down every single one, in records/WHAT.csv: containers, events, queues (several: with"
                    + " commas). Simulates each year once more; results do not change. Default: nothing.")
    private List<String> wanted = List.of();

    /** @throws ParameterException for what cannot be recorded */
    Set<RecordFiles.Kind> kinds() {
        Set<RecordFiles.Kind> kinds = EnumSet.noneOf(RecordFiles.Kind.class);
        for (String word : wanted) {
            kinds.add(EnumSet.allOf(RecordFiles.Kind.class).stream()
                    .filter(kind -> kind.id().equals(word.trim().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> unknown(word)));
        }
        return kinds;
    }

    private ParameterException unknown(String word) {
        return new ParameterException(
                command.commandLine(),
                "--record is '%s'; what can be recorded: %s."
                        .formatted(
                                word,
                                EnumSet.allOf(RecordFiles.Kind.class).stream()
                                        .map(RecordFiles.Kind::id)
                                        .collect(Collectors.joining(", "))));
    }

    /**
     * Tells every year of every scenario again, one after another, in the order of the results.
     *
     * @param result the folder of the result
     * @throws IOException when it cannot be written
     */
    void write(Path result, List<Loaded> scenarios, long seed, int replications, Progress progress) throws IOException {
        Set<RecordFiles.Kind> kinds = kinds();
        if (kinds.isEmpty()) {
            return;
        }
        int told = 0;
        try (RecordFiles files = RecordFiles.in(result, kinds)) {
            for (Loaded scenario : scenarios) {
                RunPlan plan = scenario.scenario().run();
                Variant variant = Variant.of(scenario);
                for (int i = 0; i < replications; i++) {
                    long warmUp = plan.warmUp().toSeconds();
                    RecordedYear.run(variant, seed, i, files.year(scenario.id(), plan.start(), warmUp, i + 1, seed));
                    progress.done(++told, scenarios.size() * replications);
                }
            }
        }
    }
}
