package corridor.cli;

import corridor.observe.Observed;
import corridor.observe.ObservedText;
import corridor.observe.UnreadableLog;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "observe",
        description = ObserveCommand.ABOUT,
        footer = {"", "Example: corridor observe seen.ocel.json > observed.csv"})
final class ObserveCommand implements Callable<Integer> {

    static final String ABOUT =
            "Print what an event log tells of transit times, volumes and dwell times, as the table that a scenario's 'observed'"
                    + " takes.";

    @Parameters(paramLabel = "LOG", description = "OCEL 2.0 (.ocel.json), XES (.xes) or EPCIS 2.0 (.epcis.json).")
    private Path log;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.print(table(spec, log));
        out.flush();
        return ExitCode.RAN.code();
    }

    /** Those that took longest may be among them, so that times are rather too short. */
    private static void sayWhatIsUnderWay(CommandSpec spec, Path log, Observed.Sight sight) {
        long underWay = sight.containers() - sight.delivered();
        if (underWay > 0 && !ConsoleOptions.of(spec).quiet()) {
            spec.commandLine()
                    .getErr()
                    .printf(
                            Locale.ROOT,
                            "'%s' tells of no delivery of %,d of its %,d containers: they are in no volume and in no transit time.%n",
                            log,
                            underWay,
                            sight.containers());
        }
    }

    /** Boxes that are not measured stand in the same yards. */
    private static void sayWhatIsLeftOut(CommandSpec spec, Path log, Observed.Sight sight) {
        if (sight.partial() && !ConsoleOptions.of(spec).quiet()) {
            spec.commandLine()
                    .getErr()
                    .printf(
                            "'%s' is XES, which as this program writes it has measured containers alone: its figures of nodes are of these, and"
                                    + " not of all boxes that pass, as those of a run are. --as ocel has all.%n",
                            log);
        }
    }

    /** @throws ParameterException if it is no log that can be read */
    static String table(CommandSpec spec, Path log) throws IOException {
        if (!Files.isRegularFile(log)) {
            throw new ParameterException(spec.commandLine(), "there is no file '%s'.".formatted(log));
        }
        try {
            Observed.Sight sight = Observed.in(log);
            sayWhatIsUnderWay(spec, log, sight);
            sayWhatIsLeftOut(spec, log, sight);
            return ObservedText.of(sight.figures(), String.valueOf(log.getFileName()));
        } catch (UnreadableLog e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'%s' %s.%n  It reads OCEL 2.0 in JSON, XES and EPCIS 2.0, as 'corridor export DIR' writes them with --as ocel, xes or epcis; not ocel-sqlite, nor dcsa."
                            .formatted(log, e.getMessage()),
                    e,
                    null,
                    log.toString());
        }
    }
}
