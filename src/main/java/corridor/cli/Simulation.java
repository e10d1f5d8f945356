package corridor.cli;

import corridor.batch.Archive;
import corridor.batch.Variant;
import corridor.experiment.ExperimentResult;
import corridor.experiment.Experiments;
import corridor.experiment.Plan;
import corridor.export.Summary;
import corridor.report.Charts;
import corridor.report.ReportPage;
import corridor.report.TerminalTable;
import corridor.scenario.Loaded;
import corridor.scenario.RunPlan;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** What {@code run} and {@code compare} share: read, simulate, write, print. */
final class Simulation {

    private final CommandSpec spec;
    private final ScenarioOptions changes;
    private final RunOptions run;
    private final OutputOptions output;

    Simulation(CommandSpec spec, ScenarioOptions changes, RunOptions run, OutputOptions output) {
        this.spec = spec;
        this.changes = changes;
        this.run = run;
        this.output = output;
    }

    /** @param files the base first */
    ExitCode of(List<Path> files) throws Exception {
        List<Loaded> scenarios = ScenarioFiles.read(spec, files, changes);
        ScenarioFiles.mustDiffer(spec, scenarios);
        RunPlan base = scenarios.get(0).scenario().run();
        Path target = output.folder(scenarios);
        run.plan(base, () -> 0); // complains before anything is opened
        run.jobs();
        try (Session session = Session.open(spec, scenarios, run, run.seed(base), target)) {
            Plan plan = run.plan(
                    base, () -> kept(scenarios, run.seed(base), session.folder().archive()));
            ExperimentResult result = Experiments.run(spec.name(), scenarios, plan, session.batch());
            write(session, scenarios, result);
            print(result);
            session.sayWhere(target, what(result));
            return AuditReport.of(result, spec.commandLine().getErr());
        }
    }

    /** Replications that all scenarios have. */
    private static int kept(List<Loaded> scenarios, long seed, Archive archive) {
        List<Variant> variants = scenarios.stream().map(Variant::of).toList();
        return Experiments.kept(variants, seed, archive);
    }

    private void write(Session session, List<Loaded> scenarios, ExperimentResult result) throws Exception {
        Path charts = session.folder().path().resolve("charts");
        session.folder().write(result);
        Charts.write(result, charts);
        ReportPage.write(
                result,
                Background.of(session.commandText(), scenarios),
                session.folder().path().resolve("report.html"),
                charts);
        session.publish(result.seed(), result.replications(), changes);
    }

    private void print(ExperimentResult result) {
        Screen screen = Screen.of(ConsoleOptions.of(spec));
        PrintWriter out = spec.commandLine().getOut();
        out.print(output.json() ? Summary.text(result) : TerminalTable.of(result, screen.columns(), screen.colour()));
        out.flush();
    }

    private static String what(ExperimentResult result) {
        return "%d years of %d scenarios, seed %d"
                .formatted(result.replications(), result.scenarios().size(), result.seed());
    }
}
