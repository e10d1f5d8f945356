package corridor.cli;

import corridor.batch.Shard;
import corridor.scenario.Loaded;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where results go. */
final class OutputOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description =
                    "Folder for the results; an earlier result there is replaced. Default: output/ and the names of"
                            + " the scenarios, as in output/today-vs-zangezur.")
    private @Nullable Path folder;

    @Option(names = "--json", description = "Print summary.json on standard output instead of the table.")
    private boolean json;

    @Mixin
    private DrawingOptions drawing;

    DrawingOptions drawing() {
        return drawing;
    }

    /** @param shard that is run alone; null for the whole */
    Path folder(List<Loaded> scenarios, @Nullable Shard shard) {
        String name = scenarios.stream().map(Loaded::id).collect(Collectors.joining("-vs-"));
        return folder(shard == null ? name : "%s.shard-%d-of-%d".formatted(name, shard.number(), shard.of()));
    }

    /** @param name of the folder below {@code output}, where none is given */
    Path folder(String name) {
        return folder != null ? folder : Path.of("output", name);
    }

    boolean json() {
        return json;
    }
}
