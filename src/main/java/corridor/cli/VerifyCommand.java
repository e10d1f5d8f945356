package corridor.cli;

import corridor.export.Capsule;
import corridor.export.Difference;
import corridor.export.Scratch;
import corridor.export.Written;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        description = VerifyCommand.ABOUT,
        footer = {"", "Example: corridor verify output/today-vs-zangezur"})
final class VerifyCommand implements Callable<Integer> {

    static final String ABOUT =
            "Prove a result: no file has changed since it was written, and running it again, from the scenarios that it"
                    + " keeps, gives the same bytes. It is left as it is.";

    @Parameters(
            paramLabel = "DIR|FILE.zip",
            description = "The folder of a result, of a run or of a study, or a capsule of one.")
    private Path result;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Years simulated at a time. Default: one per processor.")
    private @Nullable Integer jobs;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!Files.isRegularFile(result)) {
            return proved(Written.in(result));
        }
        try (Scratch scratch = Scratch.make()) {
            return proved(Capsule.open(result, scratch.folder()));
        }
    }

    private int proved(Written written) {
        written.mustBeWhole();
        List<String> changes = written.changes();
        if (!changes.isEmpty()) {
            return Changed.say(spec, result, changes).code();
        }
        Again again = Again.of(written);
        List<String> contradictions = again.contradictions();
        if (!contradictions.isEmpty()) {
            return Changed.say(spec, result, contradictions).code();
        }
        try (Scratch scratch = Scratch.make()) {
            Path second = scratch.folder().resolve("again");
            int exit = again.run(
                    second,
                    Again.more(jobs, ConsoleOptions.of(spec).quiet()),
                    spec.commandLine().getErr());
            return Again.hasResult(exit) ? compared(written, Written.in(second)).code() : exit;
        }
    }

    private ExitCode compared(Written first, Written second) {
        boolean sameMachine = first.maker().equals(second.maker());
        List<Difference> all = Difference.between(first, second);
        List<Difference> drawn =
                all.stream().filter(it -> it.isDrawn() && !sameMachine).toList();
        List<Difference> wrong = all.stream().filter(it -> !drawn.contains(it)).toList();
        if (!wrong.isEmpty()) {
            return different(wrong);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "'%s' is proved: no file has changed since it was written, and run again %s.%n",
                result, drawn.isEmpty() ? "all are the same to the byte" : "all results are the same to the byte");
        out.printf("  %s%n", Session.typed(first.command().repeat()));
        out.printf(
                "  Not compared, of manifest.json: started, tookSeconds, java, system; and inputs[].sha256, as those files are not"
                        + " kept here.%n");
        if (!drawn.isEmpty()) {
            out.printf(
                    "  Drawn otherwise by another Java or system (%s, %s; here %s, %s): %d pictures, such as %s.%n",
                    first.maker().java(),
                    first.maker().system(),
                    second.maker().java(),
                    second.maker().system(),
                    drawn.size(),
                    drawn.get(0).file());
        }
        return ExitCode.RAN;
    }

    private ExitCode different(List<Difference> wrong) {
        Difference it = wrong.get(0);
        PrintWriter err = spec.commandLine().getErr();
        err.printf(
                "corridor: '%s', run again, differs in %d %s; first:%n",
                result, wrong.size(), wrong.size() == 1 ? "place" : "places");
        err.printf("  %s: '%s' in the result, '%s' now.%n", it.place(), it.first(), it.second());
        wrong.stream().skip(1).limit(9).forEach(other -> err.printf("  %s%n", other.place()));
        err.printf("  Do not rely on it. Is it of the same build of the program?%n");
        return ExitCode.AUDIT_FAILED;
    }
}
