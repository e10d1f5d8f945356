package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.policy.RouteRule;
import corridor.report.ReportInfo;
import corridor.report.ReportInfo.AssumptionRow;
import corridor.scenario.Adoption;
import corridor.scenario.Loaded;
import corridor.scenario.Loaded.Provenance;
import corridor.scenario.Loaded.Value;
import corridor.scenario.Problem.Position;
import corridor.scenario.RunPlan;
import corridor.scenario.Scenario;
import corridor.units.TonnesPerTeu;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    @Test
    void theBaseGivesAllItsNumbersAndACandidateOnlyWhatItHasOtherwise() {
        Loaded base = scenario("today", Map.of("name", "Today", "regime", "separate", "vessels.a.count", "4"));
        Loaded candidate = scenario(
                "single", Map.of("name", "Single", "regime", "single", "vessels.a.count", "4", "vessels.b.count", "1"));
        ReportInfo info = Background.of(List.of(base, candidate));
        assertThat(info.assumptions().stream().map(row -> row.scenario() + " " + row.path() + " " + row.value()))
                .containsExactlyInAnyOrder(
                        "today regime separate",
                        "today vessels.a.count 4",
                        "single regime single",
                        "single vessels.b.count 1");
        assertThat(info.assumptions()).extracting(AssumptionRow::source).containsOnly("P08");
    }

    private static Loaded scenario(String id, Map<String, String> texts) {
        Map<String, Value> values = new LinkedHashMap<>();
        texts.forEach((path, text) -> values.put(
                path, new Value(text, new Position(id + ".yaml", 1, 1), new Provenance("P08", "estimate", "", ""))));
        RunPlan run = new RunPlan(LocalDate.of(2025, 1, 1), Duration.ofDays(120), Duration.ofDays(365), 3, 7);
        Scenario scenario = new Scenario(
                1,
                id,
                "",
                run,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                null,
                null,
                Map.of(),
                Map.of(),
                Map.of(),
                new Adoption(Map.of()),
                new RouteRule.Cheapest(1),
                new TonnesPerTeu(10),
                null,
                List.of(),
                null,
                null,
                Map.of(),
                null,
                null,
                null,
                null,
                null,
                null);
        return new Loaded(id, scenario, List.of(new Loaded.SourceFile(id + ".yaml", "")), values, Map.of());
    }
}
