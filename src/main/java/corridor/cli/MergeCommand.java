package corridor.cli;

import corridor.export.RunArchive;
import corridor.export.Written;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "merge",
        description = MergeCommand.ABOUT,
        footer = {"", "Example: corridor merge output/today-vs-zangezur.shard-*-of-10 -o output/today-vs-zangezur"})
final class MergeCommand implements Callable<Integer> {

    static final String ABOUT =
            "Gather what 'run' or 'compare' with --shard left, and write the result, with the same bytes as in one go.";

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR",
            description = "The folders of all shards, each with its file DIR.runs beside it.")
    private List<Path> folders;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Folder for the results; an earlier result there is replaced.")
    private Path target;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Years simulated at a time, for the moving map. Default: one per processor.")
    private @Nullable Integer jobs;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Written> shards =
                folders.stream().filter(MergeCommand::isFolder).map(Written::in).toList();
        List<RunArchive> answers = new ArrayList<>();
        try {
            List<String> problems = Shards.problems(shards, answers);
            if (!problems.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "these are not all shards of one result:%n  %s"
                                .formatted(String.join("%n  ".formatted(), problems)));
            }
            int exit = Again.of(shards.get(0), answers)
                    .run(target, more(), spec.commandLine().getErr());
            if (!ConsoleOptions.of(spec).quiet() && Again.hasResult(exit)) {
                spec.commandLine()
                        .getErr()
                        .printf("Results: %s, the report: %s%n", target, target.resolve("report.html"));
            }
            return exit;
        } finally {
            answers.forEach(RunArchive::close);
        }
    }

    /** The pattern of a shell takes in the files that lie beside the folders. */
    private static boolean isFolder(Path path) {
        return !path.toString().endsWith(".runs");
    }

    private List<String> more() {
        return Again.more(jobs, ConsoleOptions.of(spec).quiet());
    }
}
