package corridor.cli;

import corridor.export.Finished;
import corridor.export.ReplayJson;
import corridor.export.ResultFolder;
import corridor.report.Replay;
import corridor.report.ReportInfo;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "report",
        description = ReportCommand.ABOUT,
        footer = {"", "Example: corridor report output/today-vs-zangezur --lang az"})
final class ReportCommand implements Callable<Integer> {

    static final String ABOUT = "Draw the charts and the report of a finished result again. Nothing is simulated.";

    @Parameters(paramLabel = "DIR", description = "The folder of a result, of a run or of a study.")
    private Path folder;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where the result goes with its new drawings. Default: where it stands.")
    private @Nullable Path output;

    @Mixin
    private DrawingOptions drawing;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        drawing.formats(); // complains before anything is opened
        Finished finished = Finished.in(folder);
        ReportInfo info = finished.background(ReportInfo.class).repeatedBy(Session.typed(finished.commandLine()));
        Path target = output == null ? folder : output;
        try (ResultFolder draft = ResultFolder.of(target)) {
            Thread hook = Interruption.arm(draft, spec.commandLine().getErr());
            try {
                draft.take();
                draft.takeOver(finished);
                if (finished.isStudy()) {
                    Drawn.of(finished.study(), info, draft, drawing);
                } else {
                    Drawn.of(finished.experiment(), info, draft, drawing, replay(finished));
                }
                draft.publish(finished, drawing.drawing());
            } finally {
                Interruption.disarm(hook);
            }
        }
        if (!ConsoleOptions.of(spec).quiet()) {
            spec.commandLine().getErr().printf("Drawn again: %s%n", target.resolve("report.html"));
        }
        return ExitCode.RAN.code();
    }

    /** The moving map; null where the result has none. */
    private static @Nullable Replay replay(Finished finished) {
        String text = finished.replay().orElse("");
        return ReplayJson.read(text)
                .map(movements -> new Replay(movements, text))
                .orElse(null);
    }
}
