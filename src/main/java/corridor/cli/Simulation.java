package corridor.cli;

import corridor.batch.Archive;
import corridor.batch.Batch;
import corridor.batch.Shard;
import corridor.batch.Variant;
import corridor.experiment.ExperimentResult;
import corridor.experiment.Experiments;
import corridor.experiment.Margins;
import corridor.experiment.Plan;
import corridor.experiment.Precision;
import corridor.experiment.PrecisionOutcome;
import corridor.experiment.Sequential;
import corridor.experiment.WarmUpPilot;
import corridor.export.Summary;
import corridor.report.Replay;
import corridor.report.ReportInfo;
import corridor.report.TerminalTable;
import corridor.result.Movements;
import corridor.scenario.Loaded;
import corridor.scenario.RunPlan;
import corridor.stats.StoppingRule;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** What {@code run} and {@code compare} share: read, simulate, write, print. */
final class Simulation {

    private final CommandSpec spec;
    private final SimulationOptions options;

    Simulation(CommandSpec spec, SimulationOptions options) {
        this.spec = spec;
        this.options = options;
    }

    /**
     * @param files the base first
     * @param margins differences that do not matter
     */
    ExitCode of(List<Path> files, Margins margins) throws Exception {
        List<Loaded> scenarios = ScenarioFiles.read(spec, files, options.changes);
        ScenarioFiles.mustDiffer(spec, scenarios);
        RunPlan base = scenarios.get(0).scenario().run();
        List<Precision> wanted = options.precision.of(scenarios);
        Shard shard = options.shards.shard().orElse(null);
        Path target = options.output.folder(scenarios, shard);
        options.precision.mustBegin(
                options.run.replications(usual(base, wanted), () -> StoppingRule.FEWEST)); // before anything is opened
        options.run.jobs();
        options.records.kinds();
        options.output.drawing().formats();
        if (options.dryRun.asked()) {
            return Session.lookUp(
                    scenarios, options.run, options.run.seed(base), target, kept -> forecast(scenarios, wanted, kept));
        }
        try (Session session = Session.open(spec, scenarios, options.run, options.run.seed(base), target)) {
            if (shard != null) {
                return share(session, scenarios, shard);
            }
            if (!options.warmUp.piloted()) {
                return answer(session, result(session, scenarios, wanted, margins), scenarios, target);
            }
            WarmUpPilot pilot = WarmUpPilot.of(scenarios, options.run.seed(base), session.batch());
            WarmUpOptions.say(pilot, spec.commandLine().getErr());
            if (!pilot.unsettled().isEmpty()) {
                return ExitCode.NOT_REACHED;
            }
            List<Loaded> warmedUp = ScenarioFiles.read(spec, files, options.changes, List.of(pilot.change()));
            ExperimentResult result = result(session, warmedUp, wanted, margins).after(pilot);
            return answer(session, result, warmedUp, target);
        }
    }

    private ExitCode forecast(List<Loaded> scenarios, List<Precision> wanted, Archive kept) {
        RunPlan base = scenarios.get(0).scenario().run();
        long seed = options.run.seed(base);
        int first = options.run.replications(usual(base, wanted), () -> kept(scenarios, seed, kept));
        new Forecast(
                        scenarios,
                        first,
                        wanted,
                        options.shards.shard().orElse(null),
                        options.warmUp.piloted(),
                        !options.records.kinds().isEmpty())
                .say(options.dryRun, seed, kept, options.run.jobs());
        return ExitCode.RAN;
    }

    private ExitCode answer(Session session, ExperimentResult result, List<Loaded> scenarios, Path target)
            throws Exception {
        write(session, scenarios, result);
        print(result);
        session.sayWhere(target, what(result));
        ExitCode exit = AuditReport.of(result, spec.commandLine().getErr());
        return exit == ExitCode.RAN ? reached(result) : exit;
    }

    /** The answers of a part, and what is needed to gather them. */
    private ExitCode share(Session session, List<Loaded> scenarios, Shard shard) {
        RunPlan base = scenarios.get(0).scenario().run();
        Plan plan = new Plan(options.run.replications(base.replications(), () -> 0), options.run.seed(base));
        int years = Experiments.share(scenarios, plan, shard, session.batch());
        session.publish(
                plan.seed(), plan.replications(), plan.replications(), options.changes, options.output.drawing());
        session.sayShare(shard, years);
        return ExitCode.RAN;
    }

    /** Once, or with more and more replications until all is known well enough; none is run twice. */
    private ExperimentResult result(Session session, List<Loaded> scenarios, List<Precision> wanted, Margins margins) {
        RunPlan base = scenarios.get(0).scenario().run();
        long seed = options.run.seed(base);
        int first = options.run.replications(
                usual(base, wanted),
                () -> kept(scenarios, seed, session.folder().archive()));
        Batch batch = session.batch();
        return Sequential.run(
                        first,
                        replications ->
                                Experiments.run(spec.name(), scenarios, new Plan(replications, seed), margins, batch),
                        wanted,
                        now -> options.precision.most(now, scenarios.size(), session.took(), batch.fresh()))
                .asked(wanted);
    }

    /** Replications where the command line names none. */
    private static int usual(RunPlan base, List<Precision> wanted) {
        return wanted.isEmpty() ? base.replications() : StoppingRule.FEWEST;
    }

    private ExitCode reached(ExperimentResult result) {
        List<PrecisionOutcome> outcomes = result.outcomes();
        if (Again.of(spec).isEmpty()) { // whoever has it run again says what came of it
            outcomes.forEach(it -> say(it, result));
        }
        return outcomes.stream().allMatch(PrecisionOutcome::reached) ? ExitCode.RAN : ExitCode.NOT_REACHED;
    }

    private void say(PrecisionOutcome outcome, ExperimentResult result) {
        spec.commandLine()
                .getErr()
                .printf(
                        Locale.ROOT,
                        "corridor: --precision '%s' %s after %d replications: %s%s%n",
                        outcome.asked().text(),
                        outcome.reached() ? "reached" : "not reached",
                        outcome.replications(),
                        outcome.asked().words(result),
                        outcome.needed().isPresent()
                                ? "; about %d would be needed."
                                        .formatted(outcome.needed().getAsLong())
                                : ".");
    }

    /** Replications that all scenarios have. */
    private static int kept(List<Loaded> scenarios, long seed, Archive archive) {
        List<Variant> variants = scenarios.stream().map(Variant::of).toList();
        return Experiments.kept(variants, seed, archive);
    }

    private void write(Session session, List<Loaded> scenarios, ExperimentResult result) throws Exception {
        ReportInfo info = Background.of(scenarios);
        session.folder().write(result);
        session.folder()
                .fill(to ->
                        options.records.write(to, scenarios, result.seed(), result.replications(), session.progress()));
        session.folder().keep(result, info);
        List<Movements> movements = options.replay.watch(session.batch(), scenarios, result.seed());
        Replay moving = movements.isEmpty()
                ? null
                : new Replay(movements, session.folder().writeReplay(movements));
        Drawn.of(result, info.repeatedBy(session.commandText()), session.folder(), options.output.drawing(), moving);
        session.publish(
                scenarios,
                result.seed(),
                result.replications(),
                result.replications(),
                options.changes,
                options.output.drawing());
    }

    private void print(ExperimentResult result) {
        Screen screen = Screen.of(ConsoleOptions.of(spec));
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                options.output.json()
                        ? Summary.text(result)
                        : TerminalTable.of(result, screen.columns(), screen.colour()));
        out.flush();
    }

    private static String what(ExperimentResult result) {
        return "%d years of %d scenarios, seed %d"
                .formatted(result.replications(), result.scenarios().size(), result.seed());
    }
}
