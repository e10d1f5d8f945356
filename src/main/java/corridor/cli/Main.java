package corridor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The program. Its own options are told to picocli one by one: to find them by their annotations would take a third of a short start. */
public final class Main implements Runnable {

    /** In the order in which they are listed. */
    private static final List<Offer> COMMANDS = List.of(
            new Offer("run", RunCommand.ABOUT, RunCommand.class),
            new Offer("compare", CompareCommand.ABOUT, CompareCommand.class),
            new Offer("sweep", SweepCommand.ABOUT, SweepCommand.class),
            new Offer("sensitivity", SensitivityCommand.ABOUT, SensitivityCommand.class),
            new Offer("explain", ExplainCommand.ABOUT, ExplainCommand.class),
            new Offer("marginal", MarginalCommand.ABOUT, MarginalCommand.class),
            new Offer("rank", RankCommand.ABOUT, RankCommand.class),
            new Offer("interaction", InteractionCommand.ABOUT, InteractionCommand.class),
            new Offer("tune", TuneCommand.ABOUT, TuneCommand.class),
            new Offer("calibrate", CalibrateCommand.ABOUT, CalibrateCommand.class),
            new Offer("discover", DiscoverCommand.ABOUT, DiscoverCommand.class),
            new Offer("warmup", WarmUpCommand.ABOUT, WarmUpCommand.class),
            new Offer("report", ReportCommand.ABOUT, ReportCommand.class),
            new Offer("verify", VerifyCommand.ABOUT, VerifyCommand.class),
            new Offer("capsule", CapsuleCommand.ABOUT, CapsuleCommand.class),
            new Offer("merge", MergeCommand.ABOUT, MergeCommand.class),
            new Offer("export", ExportCommand.ABOUT, ExportCommand.class),
            new Offer("plan", PlanCommand.ABOUT, PlanCommand.class),
            new Offer("validate", ValidateCommand.ABOUT, ValidateCommand.class),
            new Offer("show", ShowCommand.ABOUT, ShowCommand.class),
            new Offer("diff", DiffCommand.ABOUT, DiffCommand.class),
            new Offer("params", ParamsCommand.ABOUT, ParamsCommand.class),
            new Offer("sources", SourcesCommand.ABOUT, SourcesCommand.class),
            new Offer("observe", ObserveCommand.ABOUT, ObserveCommand.class),
            new Offer("init", InitCommand.ABOUT, InitCommand.class),
            new Offer("schema", SchemaCommand.ABOUT, SchemaCommand.class),
            new Offer("completion", CompletionCommand.ABOUT, CompletionCommand.class));

    /**
     * What a short start has no time to read from an annotation.
     *
     * @param name by which it is called
     * @param about what its help begins with
     */
    private record Offer(String name, String about, Class<?> type) {}

    /** Alone, or among other short options. */
    private static final Pattern ASKS_FOR_HELP = Pattern.compile("--help|-[a-zA-Z]*h[a-zA-Z]*");

    private final ConsoleOptions console = new ConsoleOptions();
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    private final @Nullable Again again;

    private Main(@Nullable Again again) {
        this.again = again;
        // What is said here holds for all commands, as far as they do not say otherwise.
        spec.name("corridor").scopeType(ScopeType.INHERIT).versionProvider(new Version());
        console.addTo(spec);
        spec.addOption(standard("Show this help message and exit.", "-h", "--help")
                        .usageHelp(true)
                        .build())
                .addOption(standard("Print version information and exit.", "-V", "--version")
                        .versionHelp(true)
                        .build())
                .usageMessage()
                .description(
                        "Simulates container flows on the Middle Corridor, and compares what planners could change.")
                .autoWidth(true)
                .sortOptions(false)
                .synopsisSubcommandLabel("COMMAND")
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n")
                .exitCodeListHeading("%nExit codes:%n");
    }

    private static OptionSpec.Builder standard(String description, String... names) {
        return OptionSpec.builder(names)
                .type(boolean.class)
                .scopeType(ScopeType.INHERIT)
                .description(description);
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
     * The command line for these arguments, ready to execute. Looking into the options of all commands would be most of a short
     * start: when the arguments name a command, it is the only one, and when they do not, all are there with their names and
     * descriptions only.
     */
    static CommandLine commandLine(List<String> arguments) {
        return commandLine(arguments, null);
    }

    /** @param again what these arguments run again; null for nothing */
    static CommandLine commandLine(List<String> arguments, @Nullable Again again) {
        CommandLine line = new CommandLine(new Main(again).spec);
        boolean all = arguments.stream().anyMatch(Main::maySpeakOfAny);
        Optional<Offer> named = all ? Optional.empty() : named(arguments);
        named.ifPresent(offer -> line.addSubcommand(offer.name, offer.type));
        if (named.isEmpty()) {
            COMMANDS.forEach(offer -> line.addSubcommand(offer.name, all ? offer.type : described(offer)));
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

    /** Its name comes before anything else that is no option; after {@code --help} it is not what is asked for. */
    private static Optional<Offer> named(List<String> arguments) {
        for (String argument : arguments) {
            if (!argument.startsWith("-")) {
                return COMMANDS.stream()
                        .filter(offer -> offer.name.equals(argument))
                        .findFirst();
            }
            if (ASKS_FOR_HELP.matcher(argument).matches()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static CommandSpec described(Offer offer) {
        CommandSpec spec = CommandSpec.create().name(offer.name);
        // Else picocli complains of the file behind it and not of the misspelt word before it.
        spec.parser().unmatchedArgumentsAllowed(true);
        spec.usageMessage().description(offer.about);
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
