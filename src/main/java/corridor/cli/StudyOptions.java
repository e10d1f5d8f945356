package corridor.cli;

import corridor.scenario.Loaded;
import corridor.scenario.MetricPaths;
import corridor.units.MeasurePath;
import java.util.List;
import picocli.CommandLine.Mixin;

/** What every study takes beside its question: how much is run, where it goes, and whether it is run at all. */
final class StudyOptions {

    @Mixin
    private ScenarioOptions changes;

    @Mixin
    private RunOptions run;

    @Mixin
    private OutputOptions output;

    @Mixin
    private DryRunOptions dryRun;

    ScenarioOptions changes() {
        return changes;
    }

    RunOptions run() {
        return run;
    }

    OutputOptions output() {
        return output;
    }

    DryRunOptions dryRun() {
        return dryRun;
    }

    /** @throws corridor.scenario.InvalidScenario if nothing is measured there */
    static List<MeasurePath> metrics(Loaded scenario, List<String> written) {
        return metrics(scenario, "--metric", written);
    }

    /**
     * Each once.
     *
     * @param option that they were written for
     */
    static List<MeasurePath> metrics(Loaded scenario, String option, List<String> written) {
        return MetricPaths.read(scenario, option, written).stream().distinct().toList();
    }
}
