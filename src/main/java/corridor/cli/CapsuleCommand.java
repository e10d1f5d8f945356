package corridor.cli;

import corridor.export.Capsule;
import corridor.export.Written;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        name = "capsule",
        description = CapsuleCommand.ABOUT,
        footer = {"", "Example: corridor capsule output/today-vs-zangezur --with-program"})
final class CapsuleCommand implements Callable<Integer> {

    static final String ABOUT =
            "Pack a result into one zip file that 'corridor verify' proves on any other machine, with its description"
                    + " as a research object (RO-Crate) for archives.";

    @Parameters(paramLabel = "DIR", description = "The folder of a result, of a run or of a study.")
    private Path folder;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.zip",
            description = "Default: beside the folder, as in output/today-vs-zangezur.zip.")
    private @Nullable Path output;

    @Option(names = "--with-program", description = "The jar of this program goes along, so that Java alone proves it.")
    private boolean withProgram;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Written written = Written.in(folder);
        written.mustBeWhole();
        List<String> changes = written.changes();
        if (!changes.isEmpty()) {
            return Changed.say(spec, folder, changes).code();
        }
        List<String> contradictions = Again.of(written).contradictions(); // of another version it could not be proved
        if (!contradictions.isEmpty()) {
            return Changed.say(spec, folder, contradictions).code();
        }
        Path file = output != null ? output : Beside.of(folder, "zip");
        Capsule.pack(written, withProgram ? program() : null, file);
        if (!ConsoleOptions.of(spec).quiet()) {
            spec.commandLine().getErr().printf("Packed: %s%n", file);
        }
        return ExitCode.RAN.code();
    }

    private Path program() {
        try {
            Path jar = Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isRegularFile(jar)) {
                return jar;
            }
        } catch (URISyntaxException e) {
            // then it was not started from a file
        }
        throw new ParameterException(
                spec.commandLine(), "--with-program: the program was not started from its jar, so none can be packed.");
    }
}
