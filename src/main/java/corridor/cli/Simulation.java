package corridor.cli;

import corridor.experiment.ExperimentResult;
import corridor.experiment.Experiments;
import corridor.experiment.Plan;
import corridor.experiment.Progress;
import corridor.export.Manifest;
import corridor.export.ResultFolder;
import corridor.export.Summary;
import corridor.report.Charts;
import corridor.report.ReportPage;
import corridor.report.TerminalTable;
import corridor.scenario.Loaded;
import corridor.scenario.ResolvedYaml;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** What {@code run} and {@code compare} share: read, simulate, write, print. */
final class Simulation {

    private final CommandSpec spec;
    private final ScenarioOptions changes;
    private final RunOptions run;
    private final OutputOptions output;
    private final ConsoleOptions console;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Instant started = Instant.now();

    Simulation(CommandSpec spec, ScenarioOptions changes, RunOptions run, OutputOptions output) {
        this.spec = spec;
        this.changes = changes;
        this.run = run;
        this.output = output;
        this.console = ConsoleOptions.of(spec);
        this.out = spec.commandLine().getOut();
        this.err = spec.commandLine().getErr();
    }

    /** @param files the base first */
    ExitCode of(List<Path> files) throws Exception {
        List<Loaded> scenarios = ScenarioFiles.read(spec, files, changes);
        ScenarioFiles.mustDiffer(spec, scenarios);
        Plan plan = run.plan(scenarios.get(0).scenario().run());
        Screen screen = Screen.of(console);
        ExperimentResult result = simulate(scenarios, plan, screen);
        print(result, screen, output.folder(scenarios));
        return AuditReport.of(result, err);
    }

    private ExperimentResult simulate(List<Loaded> scenarios, Plan plan, Screen screen) throws Exception {
        try (ResultFolder folder = ResultFolder.open(output.folder(scenarios))) {
            Thread hook = Interruption.arm(folder, err);
            try {
                ExperimentResult result = Experiments.run(spec.name(), scenarios, plan, progress(screen));
                write(folder, scenarios, result);
                return result;
            } finally {
                Interruption.disarm(hook);
            }
        }
    }

    private Progress progress(Screen screen) {
        return console.quiet() ? (done, of) -> {} : new ProgressLine(err, screen.bar(), System::nanoTime);
    }

    private void write(ResultFolder folder, List<Loaded> scenarios, ExperimentResult result) throws Exception {
        Path charts = folder.path().resolve("charts");
        folder.write(result);
        scenarios.forEach(scenario -> folder.resolvedScenario(scenario.id(), ResolvedYaml.write(scenario)));
        Charts.write(result, charts);
        ReportPage.write(
                result, Background.of(commandText(), scenarios), folder.path().resolve("report.html"), charts);
        folder.publish(manifest(scenarios, result));
    }

    private Manifest manifest(List<Loaded> scenarios, ExperimentResult result) {
        return new Manifest(
                Version.ofProgram(),
                Version.ofJava(),
                commandLine(),
                result.seed(),
                result.replications(),
                changes.overrides(),
                scenarios.stream()
                        .flatMap(scenario -> scenario.files().stream()
                                .map(file -> new Manifest.Input(scenario.id(), file.name(), file.text())))
                        .toList(),
                started,
                took());
    }

    private List<String> commandLine() {
        return spec.root().commandLine().getParseResult().originalArgs();
    }

    /** As it can be typed again; what a shell would take apart stands in quotes. */
    private String commandText() {
        return Stream.concat(Stream.of("corridor"), commandLine().stream())
                .map(word -> word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
    }

    private Duration took() {
        return Duration.between(started, Instant.now());
    }

    private void print(ExperimentResult result, Screen screen, Path folder) {
        out.print(output.json() ? Summary.text(result) : TerminalTable.of(result, screen.columns(), screen.colour()));
        out.flush();
        if (!console.quiet()) {
            err.printf("Results: %s, the report: %s%n", folder, folder.resolve("report.html"));
        }
        if (console.verbose()) {
            err.printf(
                    "corridor %s: %d years of %d scenarios, seed %d, in %.1f s%n",
                    Version.ofProgram(),
                    result.replications(),
                    result.scenarios().size(),
                    result.seed(),
                    took().toMillis() / 1e3);
        }
    }
}
