package corridor.cli;

import corridor.scenario.FlowNames;
import corridor.scenario.Loaded;
import corridor.study.Explain;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        description = ExplainCommand.ABOUT,
        footer = {
            "",
            "Example: corridor explain scenarios/today.yaml scenarios/zangezur-single-document.yaml -r 10",
            "Without -r: " + ExplainCommand.USUAL_REPLICATIONS + " replications of each variant."
        })
final class ExplainCommand implements Callable<Integer> {

    static final String ABOUT =
            "Say where the difference of two scenarios comes from: by cause, and by what was changed (Shapley values).";

    static final int USUAL_REPLICATIONS = 20;

    @Parameters(index = "0", paramLabel = "BASE", description = "A scenario file.")
    private Path base;

    @Parameters(index = "1", paramLabel = "CANDIDATE", description = "One that differs from it.")
    private Path candidate;

    @Option(
            names = "--flow",
            paramLabel = "FLOW",
            defaultValue = "all",
            description = "Of which flow, such as xian-halkali or westbound. Default: ${DEFAULT-VALUE}.")
    private String flow;

    @Mixin
    private StudyOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        List<Loaded> read = ScenarioFiles.read(spec, List.of(base, candidate), options.changes());
        ScenarioFiles.mustDiffer(spec, read);
        for (Loaded scenario : read) {
            FlowNames.check(scenario, "--flow", flow);
            mustHaveCargo(scenario);
        }
        return new StudyRun(spec, options, read, USUAL_REPLICATIONS)
                .ask(
                        Explain.metrics(flow),
                        (trials, replications, seed) ->
                                Explain.of(read.get(0), read.get(1), trials, replications, seed))
                .code();
    }

    private void mustHaveCargo(Loaded scenario) {
        if (FlowNames.isWithoutCargo(scenario, flow)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'%s' has no cargo in '%s': there is no difference to explain.".formatted(flow, scenario.id()));
        }
    }
}
