package corridor.scenario;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import corridor.policy.DispatchRule;
import corridor.random.Distribution;
import corridor.units.Teu;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {

    private static final Path SMALL = Path.of("src/test/resources/scenario/small.yaml");

    private final Loaded small = ScenarioReader.read(SMALL, List.of());

    @Test
    void aTimetableCountsFromTheStartOfTheWarmUp() {
        assertThat(requireNonNull(small.scenario().vessels().get("aktau-alat")).departs())
                .isEqualTo(new DispatchRule.Timetable(7 * 86_400, 2 * 86_400));
        assertThat(requireNonNull(small.scenario().trains().get("alat-tbilisi")).departs())
                .isEqualTo(new DispatchRule.Timetable(86_400, 0));
    }

    @Test
    void aTimeMayVary() {
        assertThat(requireNonNull(small.scenario().vessels().get("aktau-alat")).sailing())
                .isEqualTo(new Distribution.Triangular(20 * 3_600, 24 * 3_600, 36 * 3_600));
        assertThat(requireNonNull(small.scenario().weather().get("caspian")).length())
                .isEqualTo(new Distribution.LogNormal(36 * 3_600, 0.9));
        assertThat(requireNonNull(small.scenario().legs().get("alat-tbilisi")).time())
                .isEqualTo(new Distribution.Fixed(30 * 3_600));
    }

    @Test
    void aValueMayBeWrittenWithWhereItComesFrom() {
        assertThat(requireNonNull(small.scenario().terminals().get("aktau")).yard())
                .isEqualTo(new Teu(2_500));
        assertThat(small.values().get("terminals.aktau.yard"))
                .isEqualTo(new Loaded.Value(
                        "2500 TEU",
                        new Problem.Position(SMALL.toString(), 16, 19),
                        new Loaded.Provenance("P03, P08", "medium", "[2000 TEU, 3000 TEU]", "")));
    }

    @Test
    void aLegMayOpenOnADay() {
        assertThat(requireNonNull(small.scenario().legs().get("altynkol-aktau")).openFrom())
                .isEqualTo(LocalDate.of(2025, 3, 1));
    }

    @Test
    void theIdIsTheNameOfTheFile() {
        assertThat(small.id()).isEqualTo("small");
    }
}
