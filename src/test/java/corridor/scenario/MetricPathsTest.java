package corridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.units.MeasurePath;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricPathsTest {

    private final Loaded today = ScenarioReader.read(Path.of("scenarios/today.yaml"), List.of());

    @Test
    void aMeasureAloneIsThatOfAllFlows() {
        assertThat(read("transitDays.p95")).isEqualTo("flows.all.transitDays.p95");
        assertThat(read("causesDays.waiting-vessel")).isEqualTo("flows.all.causesDays.waiting-vessel");
    }

    @Test
    void aFlowMayStandBeforeIt() {
        assertThat(read("xian-halkali.costUsdPerTeu")).isEqualTo("flows.xian-halkali.costUsdPerTeu");
        assertThat(read("westbound.onTimeShare")).isEqualTo("flows.westbound.onTimeShare");
    }

    @Test
    void anyPathOfTheSummaryIsAMetric() {
        for (String path : List.of(
                "nodes.aktau.dwellDays.mean",
                "services.aktau-alat.cycleDays.mean",
                "services.aktau-alat.handlingHours.alat.mean",
                "borders.kapikule.hours.p95",
                "flows.xian-halkali.profile.aktau.arriveDays.mean")) {
            assertThat(read(path)).isEqualTo(path);
        }
    }

    @Test
    void whatIsNotMeasuredIsToldWithTheNearest() {
        assertThatThrownBy(() -> MetricPaths.read(
                        today,
                        "--metric",
                        List.of("transitDays.p59", "xian-halkali.transitDays.maen", "borders.aktau.hours.p95")))
                .hasMessageContaining("--metric#1:1:1: 'transitDays.p59' is nothing that a run of 'today' measures.")
                .hasMessageContaining("'transitDays.p95'")
                .hasMessageContaining("'xian-halkali.transitDays.mean'")
                .hasMessageContaining("--metric#3:1:1");
    }

    @Test
    void aFlowIsFoundByTheNamesOfItsPlaces() {
        assertThat(new FlowNames(today.scenario()).meant("xian-istanbul")).containsExactly("xian-halkali");
        assertThat(new FlowNames(today.scenario()).meant("Istanbul-Tashkent")).containsExactly("halkali-tashkent");
        assertThat(new FlowNames(today.scenario()).meant("paris")).isEmpty();
        assertThat(new FlowNames(today.scenario()).meant("-")).isEmpty();
        assertThatThrownBy(() -> read("xian-istanbul.transitDays.mean"))
                .hasMessageContaining("Maybe 'xian-halkali.transitDays.mean'?");
        assertThatThrownBy(() -> FlowNames.check(today, "--flow", "xian-istanbul"))
                .hasMessageContaining("'xian-istanbul' is no flow of 'today'.")
                .hasMessageContaining("Maybe 'xian-halkali' (Xi'an International Port to Istanbul Halkali)?");
        assertThatThrownBy(() -> FlowNames.check(today, "--flow", "xian-halkaly"))
                .hasMessageContaining("Maybe 'xian-halkali'?");
        assertThatThrownBy(() -> FlowNames.check(today, "--flow", "paris"))
                .hasMessageContaining("Flows of it: all, westbound, eastbound, xian-absheron, ");
    }

    @Test
    void aMeasureIsFoundByItsBeginning() {
        assertThatThrownBy(() -> read("cost")).hasMessageContaining("'costUsdPerTeu'");
    }

    @Test
    void anAmountBelowZeroIsRefused() {
        Problem.Position at = new Problem.Position("--zone", 1, 1);
        MeasurePath metric = MetricPaths.read(today, at, "transitDays.mean");
        assertThatThrownBy(() -> MetricPaths.amount(metric, "-1 h", at))
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining("is '-1 h', and nothing that is measured is below zero.");
        assertThat(MetricPaths.amount(metric, "6 h", at)).isEqualTo(0.25);
    }

    private String read(String written) {
        return MetricPaths.read(today, "--metric", List.of(written)).get(0).text();
    }
}
