package corridor.scenario;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import corridor.policy.DispatchRule;
import corridor.policy.RouteRule;
import corridor.random.Distribution;
import corridor.units.Teu;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverridesTest {

    private static final Path SMALL = Path.of("src/test/resources/scenario/small.yaml");

    private static Scenario with(String... overrides) {
        return ScenarioReader.read(SMALL, List.of(overrides)).scenario();
    }

    private static String told(String... overrides) {
        InvalidScenario invalid = catchThrowableOfType(InvalidScenario.class, () -> with(overrides));
        return String.valueOf(invalid.getMessage());
    }

    private static VesselService ferry(Scenario scenario) {
        return requireNonNull(scenario.vessels().get("aktau-alat"));
    }

    @Test
    void aValueSetOnTheCommandLineWinsOverTheFile() {
        assertThat(ferry(with("vessels.aktau-alat.count=4")).count()).isEqualTo(4);
        assertThat(ferry(with("vessels.aktau-alat.sailing=24 h")).sailing()).isEqualTo(new Distribution.Fixed(86_400));
        assertThat(with("season=[1,1,1,1,1,1,1,1,1,1,1,1]").season()).containsOnly(1.0);
    }

    @Test
    void theLastOfTwoWins() {
        assertThat(ferry(with("vessels.aktau-alat.count=4", "vessels.aktau-alat.count=5"))
                        .count())
                .isEqualTo(5);
    }

    /** The yard of Aktau is 2500 TEU with a range of 2000 to 3000: what is set on purpose may lie beyond it. */
    @Test
    void aValueSetOnTheCommandLineIsNotHeldToTheRangeOfTheFile() {
        assertThat(with("terminals.aktau.yard=9000 TEU").terminals().get("aktau"))
                .extracting(Terminal::yard)
                .isEqualTo(new Teu(9000));
        assertThat(told("terminals.aktau.yard={value: 9000 TEU, range: [2000 TEU, 3000 TEU]}"))
                .startsWith("-s#1:1:30: yard is 9000 TEU, which lies outside its range of 2000 TEU to 3000 TEU.");
    }

    @Test
    void nullTakesAKeyAwayThatIsThere() {
        assertThat(with("terminals.aktau.yard=null").terminals().get("aktau"))
                .extracting(Terminal::yard)
                .isNull();
        assertThat(told("terminals.alat.yard=null")).isEqualTo("-s#1:1:1: 'yard' is not in this scenario.");
    }

    @Test
    void aStarStandsForAnyPartOfAName() {
        assertThat(with("trains.*.capacity=60 TEU").trains().values())
                .extracting(TrainService::capacity)
                .containsOnly(new Teu(60));
        Scenario some = with("trains.*-tbilisi.capacity=60 TEU");
        assertThat(some.trains().values())
                .extracting(TrainService::capacity)
                .containsExactly(new Teu(100), new Teu(60));
    }

    @Test
    void whatMayBeLeftOutMayBeSet() {
        assertThat(requireNonNull(
                                with("terminals.alat.yard=900 TEU").terminals().get("alat"))
                        .yard())
                .isEqualTo(new Teu(900));
    }

    @Test
    void nullTakesAwayWhatTheFileSays() {
        assertThat(requireNonNull(with("terminals.aktau.quay=null").terminals().get("aktau"))
                        .quay())
                .isNull();
    }

    @Test
    void anotherDispatchRuleNeedsNoClearingOfTheOld() {
        assertThat(ferry(with("vessels.aktau-alat.departs={full: 85 %, or-after: 2 d}"))
                        .departs())
                .isEqualTo(new DispatchRule.FilledOrLate(0.85, 172_800));
        assertThat(requireNonNull(with("trains.altynkol-aktau.departs.every=1 d")
                                .trains()
                                .get("altynkol-aktau"))
                        .departs())
                .isEqualTo(new DispatchRule.Timetable(86_400, 0));
        assertThat(with("route-choice.rule=cheapest").routeChoice()).isEqualTo(new RouteRule.Cheapest(40));
    }

    @Test
    void aPathThatIsNotThereNamesTheNearest() {
        assertThat(told("vessels.aktau-allat.count=4")).isEqualTo("""
                        -s#1:1:1: 'vessels.aktau-allat.count' is not a path of this scenario.
                          Maybe 'vessels.aktau-alat.count'?""");
        assertThat(told("seeson=[1]")).contains("'seeson' is not a key of the scenario.", "Maybe 'season'?");
        assertThat(told("flows.b=1")).contains("'flows.b' is not a path of this scenario.");
        assertThat(told("ships.*.count=1")).contains("'ships.*.count' is not a path of this scenario.");
        assertThat(told("vessels.xx*.count=1")).endsWith("In 'vessels' there is: aktau-alat.");
        assertThat(told("extends=small.yaml")).contains("'extends' cannot be set.");
    }

    @Test
    void aBadValueIsFoundAtItsPlaceInTheArgument() {
        assertThat(told("run.seed=2", "vessels.aktau-alat.sailing=36")).isEqualTo("""
                        -s#2:1:28: sailing is 36 without a unit.
                          Maybe '36 h'? Accepted: min, h, d.""");
    }

    @Test
    void aDistributionNeedsNoQuotesForItsColons() {
        assertThat(ferry(with("vessels.aktau-alat.sailing=lognormal(mean: 36 h, cv: 1.5)"))
                        .sailing()
                        .mean())
                .isEqualTo(36 * 3_600);
        assertThat(told("vessels.aktau-alat.sailing=lognormal(mean: 36 h, cv: )"))
                .startsWith("-s#1:1:28: ");
    }

    @Test
    void ofPathsEquallyNearAllAreNamed() {
        assertThat(told("vessels.aktau-alat.cot=4")).contains("Maybe 'co2' or 'cost'?");
    }

    @Test
    void whatIsNoAssignmentIsRefused() {
        for (String override :
                Arrays.asList("", "=", "a", "a.b=", "=3", "..=3", "a=[", "a.=1", "season.x=1", "name.x=1")) {
            assertThat(told(override)).startsWith("-s#1:1:");
        }
    }
}
