package corridor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
        name = "corridor",
        description = "Simulates container flows on the Middle Corridor, and compares what planners could change.",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n")
public final class Main implements Runnable {

    private static final List<Class<?>> COMMANDS = List.of(
            RunCommand.class,
            CompareCommand.class,
            SweepCommand.class,
            SensitivityCommand.class,
            ExplainCommand.class,
            MarginalCommand.class,
            RankCommand.class,
            InteractionCommand.class,
            TuneCommand.class,
            CalibrateCommand.class,
            DiscoverCommand.class,
            WarmUpCommand.class,
            ReportCommand.class,
            VerifyCommand.class,
            CapsuleCommand.class,
            MergeCommand.class,
            ExportCommand.class,
            PlanCommand.class,
            ValidateCommand.class,
            ShowCommand.class,
            DiffCommand.class,
            ParamsCommand.class,
            SourcesCommand.class,
            ObserveCommand.class,
            InitCommand.class,
            SchemaCommand.class,
            CompletionCommand.class);

    @Mixin
    private ConsoleOptions console;

    @Spec
    private CommandSpec spec;

    private final @Nullable Again again;

    private Main(@Nullable Again again) {
        this.again = again;
    }

    /** Runs one command and ends the JVM with its {@link ExitCode}. */
    public static void main(String[] arguments) {
        System.exit(execute(arguments));
    }

    private static int execute(String[] arguments) {
        CommandLine line =
                commandLine(List.of(arguments)).setOut(utf8(System.out)).setErr(utf8(System.err));
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            line.getErr().println("corridor: not enough memory. Give it more: CORRIDOR_JAVA_OPTS=-Xmx4g, or fewer -j.");
            return ExitCode.DEFECT.code();
        }
    }

    /** JSON and file names come out whole, whatever the locale. */
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, UTF_8), true);
    }

    /**
     * The command line for these arguments, ready to execute. A command that they do not name is there with its name and
     * description only: looking into the options of all commands would be most of a short start.
     */
    static CommandLine commandLine(List<String> arguments) {
        return commandLine(arguments, null);
    }

    /** @param again what these arguments run again; null for nothing */
    static CommandLine commandLine(List<String> arguments, @Nullable Again again) {
        CommandLine line = new CommandLine(new Main(again));
        boolean all = arguments.stream().anyMatch(Main::maySpeakOfAny);
        for (Class<?> type : COMMANDS) {
            Command command = type.getAnnotation(Command.class);
            boolean named = all || arguments.contains(command.name());
            line.addSubcommand(command.name(), named ? type : described(command));
        }
        withExitCodes(line);
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new Complaints())
                .setExecutionExceptionHandler(new Complaints());
    }

    /** The script for the Tab key lists every option, and an {@code @argfile} can name any command. */
    private static boolean maySpeakOfAny(String argument) {
        return argument.equals("completion") || argument.startsWith("@");
    }

    private static CommandSpec described(Command command) {
        CommandSpec spec = CommandSpec.create().name(command.name());
        spec.usageMessage().description(command.description());
        return spec;
    }

    private static void withExitCodes(CommandLine line) {
        line.getCommandSpec().usageMessage().exitCodeList(ExitCode.meanings());
        line.getSubcommands().values().forEach(Main::withExitCodes);
    }

    Optional<Again> again() {
        return Optional.ofNullable(again);
    }

    ConsoleOptions console() {
        return console;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
