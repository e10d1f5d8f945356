package corridor.cli;

import corridor.report.ReportInfo;
import corridor.report.ReportInfo.AssumptionRow;
import corridor.report.ReportInfo.ScenarioInfo;
import corridor.scenario.Loaded;
import corridor.scenario.Loaded.SourceFile;
import corridor.scenario.Loaded.Value;
import java.util.List;
import java.util.stream.Stream;

/** What a report says about the scenarios themselves: their files, and the numbers that they assume. */
final class Background {

    private Background() {}

    /** @param scenarios the base first */
    static ReportInfo of(String commandLine, List<Loaded> scenarios) {
        Loaded base = scenarios.get(0);
        return new ReportInfo(
                commandLine,
                Version.ofProgram(),
                scenarios.stream().map(Background::scenario).toList(),
                Stream.concat(
                                assumptions(base),
                                scenarios.stream().skip(1).flatMap(candidate -> changes(base, candidate)))
                        .toList());
    }

    private static ScenarioInfo scenario(Loaded loaded) {
        return new ScenarioInfo(
                loaded.id(),
                loaded.scenario().name(),
                loaded.scenario().about(),
                loaded.files().stream().map(SourceFile::name).toList());
    }

    private static Stream<AssumptionRow> assumptions(Loaded loaded) {
        return loaded.values().entrySet().stream()
                .filter(entry -> isAssumption(entry.getKey()))
                .map(entry -> row(loaded.id(), entry.getKey(), entry.getValue()));
    }

    /** What the candidate has otherwise, or the base has not. */
    private static Stream<AssumptionRow> changes(Loaded base, Loaded candidate) {
        return assumptions(candidate).filter(row -> {
            Value before = base.values().get(row.path());
            return before == null || !before.text().equals(row.value());
        });
    }

    /** Where a place lies and what a scenario is called are no assumptions. */
    private static boolean isAssumption(String path) {
        return !path.equals("name") && !path.equals("about") && !path.startsWith("nodes.");
    }

    private static AssumptionRow row(String scenario, String path, Value value) {
        return new AssumptionRow(
                scenario,
                path,
                value.text(),
                value.provenance().source(),
                value.provenance().confidence(),
                value.provenance().range());
    }
}
