package corridor.cli;

import corridor.report.ReportInfo;
import corridor.report.ReportInfo.AssumptionRow;
import corridor.report.ReportInfo.ScenarioInfo;
import corridor.report.ReportInfo.SectionInfo;
import corridor.scenario.Loaded;
import corridor.scenario.Loaded.SourceFile;
import corridor.scenario.Loaded.Value;
import corridor.scenario.Parameter;
import corridor.scenario.Parameters;
import corridor.scenario.Section;
import java.util.List;
import java.util.stream.Stream;

/** What a report says about the scenarios themselves: their files, and the numbers that they assume. */
final class Background {

    private Background() {}

    /**
     * Of no command yet: what is kept with a result is the same however many processors it was told to use.
     *
     * @param scenarios the base first
     */
    static ReportInfo of(List<Loaded> scenarios) {
        Loaded base = scenarios.get(0);
        return new ReportInfo(
                "",
                Version.ofProgram(),
                scenarios.stream().map(Background::scenario).toList(),
                scenarios.stream().flatMap(Background::sections).toList(),
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

    private static Stream<SectionInfo> sections(Loaded loaded) {
        return Section.of(loaded).stream()
                .map(it -> new SectionInfo(
                        loaded.scenario().name(),
                        it.leg(),
                        it.length(),
                        it.state(),
                        it.built(),
                        it.asOf(),
                        noted(it.opens()),
                        it.opens().range(),
                        noted(it.paths()),
                        it.sources()));
    }

    private static String noted(Section.Told it) {
        return it.note().isEmpty() ? it.text() : "%s (%s)".formatted(it.text(), it.note());
    }

    private static Stream<AssumptionRow> assumptions(Loaded loaded) {
        return Parameters.of(loaded).stream()
                .filter(Parameter::isAssumption)
                .map(parameter -> row(loaded.id(), parameter));
    }

    /** What the candidate has otherwise, or the base has not. */
    private static Stream<AssumptionRow> changes(Loaded base, Loaded candidate) {
        return assumptions(candidate).filter(row -> {
            Value before = base.values().get(row.path());
            return before == null || !before.text().equals(row.value());
        });
    }

    private static AssumptionRow row(String scenario, Parameter parameter) {
        return new AssumptionRow(
                scenario,
                parameter.path(),
                parameter.text(),
                parameter.provenance().source(),
                parameter.provenance().confidence(),
                parameter.range(),
                parameter.provenance().note(),
                parameter.kind() == Parameter.Kind.NUMBER ? parameter.standing().id() : "choice");
    }
}
