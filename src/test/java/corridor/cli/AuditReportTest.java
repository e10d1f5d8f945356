package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.experiment.ExperimentResult;
import corridor.result.Audit;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.Totals;
import corridor.stats.Estimate;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditReportTest {

    private final StringWriter err = new StringWriter();

    private ExitCode report(Audit... audits) {
        List<ScenarioResult> scenarios = Stream.of("today", "zangezur")
                .map(id -> new ScenarioResult(
                        id,
                        id + ".yaml",
                        id,
                        new Totals(100, 98, 2, 150, 0, List.of(6.0, 8.0), new Estimate(3, 2, 4, 2)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        ScenarioResult.Balance.NONE,
                        List.of(),
                        List.of()))
                .toList();
        return AuditReport.of(
                new ExperimentResult("compare", 1, 2, 120, 365, scenarios, List.of(), List.of(), List.of(audits)),
                new PrintWriter(err, true));
    }

    private static Audit containers(double found) {
        return new Audit(
                List.of(new Audit.Check(Audit.Part.CONTAINERS, List.of(), Audit.Law.CONTAINERS, 100, found, 0)));
    }

    @Test
    void whenEveryCheckHoldsNothingIsSaid() {
        assertThat(report(containers(100), containers(100))).isEqualTo(ExitCode.RAN);
        assertThat(err).hasToString("");
    }

    @Test
    void aLostContainerIsNamedWithItsScenarioAndExits4() {
        ExitCode exit = report(containers(100), containers(99));
        assertThat(exit.code()).isEqualTo(4);
        assertThat(err.toString())
                .startsWith("corridor: the audit of 'zangezur' failed: containers: made = delivered + under way:"
                        + " expected 100.0, found 99.0 (tolerance 0.0).\n")
                .doesNotContain("today");
    }
}
