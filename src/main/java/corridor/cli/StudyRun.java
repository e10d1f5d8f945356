package corridor.cli;

import corridor.batch.Answered;
import corridor.batch.Archive;
import corridor.batch.Batch;
import corridor.batch.Task;
import corridor.batch.Variant;
import corridor.batch.Workers;
import corridor.experiment.Experiments;
import corridor.export.StudySummary;
import corridor.report.ReportInfo;
import corridor.report.StudyTerminal;
import corridor.scenario.Loaded;
import corridor.scenario.ResolvedYaml;
import corridor.study.Study;
import corridor.study.Trials;
import corridor.units.MeasurePath;
import java.io.PrintWriter;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What all studies share: the folder, the runs, the files, the answer on the terminal. */
final class StudyRun {

    private final CommandSpec spec;
    private final StudyOptions options;
    private final List<Loaded> scenarios;
    private final int usual;

    /**
     * @param scenarios that the study is about, the base first
     * @param usual replications of each variant, where the command line does not say
     */
    StudyRun(CommandSpec spec, StudyOptions options, List<Loaded> scenarios, int usual) {
        this.spec = spec;
        this.options = options;
        this.scenarios = scenarios;
        this.usual = usual;
    }

    /** What is asked of the trials of a scenario. */
    @FunctionalInterface
    interface Question {
        Study ask(Trials trials, int replications, long seed);
    }

    ExitCode ask(List<MeasurePath> metrics, Question question) throws Exception {
        Experiments.mustCompare(scenarios);
        var base = scenarios.get(0).scenario().run();
        long seed = options.run().seed(base);
        Path target = options.output().folder(name());
        int jobs = options.run().jobs();
        options.output().drawing().formats();
        if (options.dryRun().asked()) {
            Batch expected = Session.lookUp(
                    scenarios, options.run(), seed, target, kept -> rehearse(metrics, question, kept, seed));
            options.dryRun().say(scenarios, "", expected, jobs);
            return ExitCode.RAN;
        }
        rehearse(metrics, question, Archive.NONE, seed);
        try (Session session = Session.open(spec, scenarios, options.run(), seed, target)) {
            Archive archive = session.folder().archive();
            mustAdd(archive, session.folder().kept());
            int replications = replications(archive);
            Study study = question.ask(new Trials(session.batch(), metrics, seed), replications, seed);
            archive.keep(new Answered(), replications);
            write(session, study, replications);
            print(study);
            session.sayWhere(target, "%s, seed %d".formatted(spec.name(), seed));
            study.broken()
                    .forEach(check -> spec.commandLine().getErr().printf("corridor: the audit failed: %s%n", check));
            return exit(study);
        }
    }

    private int replications(Archive kept) {
        return options.run().replications(usual, () -> kept.find(new Answered()).orElse(0));
    }

    /** Years of an interrupted study are no number of replications that more could come on top of. */
    private void mustAdd(Archive archive, int years) {
        if (options.run().adds() && years > 0 && archive.find(new Answered()).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--replications +N adds to a finished answer, and what is kept is of one that was interrupted.%n"
                                    .formatted()
                            + "  Finish it with --resume and the number it was begun with.");
        }
    }

    private static ExitCode exit(Study study) {
        if (!study.broken().isEmpty()) {
            return ExitCode.AUDIT_FAILED;
        }
        return switch (study.state()) {
            case ANSWERED -> ExitCode.RAN;
            case NOT_REACHED -> ExitCode.NOT_REACHED;
            case INFEASIBLE -> ExitCode.INFEASIBLE;
        };
    }

    private String name() {
        return spec.name() + "-" + scenarios.stream().map(Loaded::id).collect(Collectors.joining("-vs-"));
    }

    private void write(Session session, Study study, int asked) throws Exception {
        ReportInfo info = Background.of(scenarios);
        session.folder().write(study);
        session.folder().keep(study, info);
        Drawn.of(
                study,
                info.repeatedBy(session.commandText()),
                session.folder(),
                options.output().drawing());
        if (!study.best().isEmpty()) {
            Loaded best = Variant.of(scenarios.get(0)).with(study.best()).read();
            session.folder().resolvedScenario(best.id() + "-best", ResolvedYaml.write(best));
        }
        session.publish(
                study.seed(),
                study.replications(),
                asked,
                options.changes(),
                options.output().drawing());
    }

    private void print(Study study) {
        Screen screen = Screen.of(ConsoleOptions.of(spec));
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                options.output().json()
                        ? StudySummary.text(study)
                        : StudyTerminal.of(study, screen.columns(), screen.colour()));
        out.flush();
    }

    /**
     * Asks with workers who do nothing but stop, once it is known how much there is to do: what cannot be asked so is said before
     * anything is opened.
     *
     * @param kept from before
     * @return who was told how many years it takes, as far as that is known beforehand
     */
    private Batch rehearse(List<MeasurePath> metrics, Question question, Archive kept, long seed) {
        Batch batch = new Batch(new Idle(), kept, (done, of) -> {});
        try {
            question.ask(new Trials(batch, metrics, seed), replications(kept), seed);
            return batch; // all is kept
        } catch (Idle.Stopped stopped) {
            return batch;
        } catch (IllegalArgumentException impossible) {
            throw new ParameterException(spec.commandLine(), impossible.getMessage(), impossible);
        }
    }

    private static final class Idle implements Workers {

        static final class Stopped extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }

        @Override
        public <R extends Serializable> void run(List<? extends Task<R>> tasks, Results<R> results) {
            throw new Stopped();
        }
    }
}
