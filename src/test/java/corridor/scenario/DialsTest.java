package corridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DialsTest {

    private final Loaded today = ScenarioReader.read(Path.of("scenarios/today.yaml"), List.of());

    @Test
    void aCountGoesFromOneWholeNumberToAnother() {
        Dial fleet = dial("vessels.aktau-alat.count=2..6");
        assertThat(fleet.whole()).isTrue();
        assertThat(List.of(fleet.low(), fleet.high())).containsExactly(2.0, 6.0);
        assertThat(fleet.settings()).isEqualTo(5);
        assertThat(fleet.set(3.4)).containsExactly("vessels.aktau-alat.count=3");
        assertThat(fleet.words(6)).isEqualTo("6");
    }

    @Test
    void aUnitMayStandAtEitherEnd() {
        for (String span : List.of("8 /h..18 /h", "8..18 /h", "8 /h..18")) {
            Dial moves = dial("terminals.alat.quay.moves=" + span);
            assertThat(moves.unit()).isEqualTo("/h");
            assertThat(List.of(moves.low(), moves.high(), moves.value())).containsExactly(8.0, 18.0, 9.5);
            assertThat(moves.set(12.25)).containsExactly("terminals.alat.quay.moves=12.25 /h");
        }
    }

    @Test
    void anotherUnitOfTheSameKindIsUnderstood() {
        Dial moves = dial("terminals.alat.quay.moves=192..432 /d");
        assertThat(moves.value()).as("9.5 an hour").isCloseTo(228, within(1e-9));
    }

    /** In a list too it stands once at least. */
    @Test
    void aNumberWithoutItsUnitIsRefused() {
        assertThat(dial("terminals.alat.quay.moves=8,12,18 /h").choices()).containsExactly("8 /h", "12 /h", "18 /h");
        for (String span : List.of("8..18", "8,18")) {
            assertThatThrownBy(() -> dial("terminals.alat.quay.moves=" + span))
                    .hasMessageContaining("without a unit")
                    .hasMessageContaining("/h'?");
        }
    }

    @Test
    void whatIsNamedTwiceIsRefused() {
        assertThatThrownBy(() -> dial("regime=separate,single,separate")).hasMessageContaining("has 'separate' twice");
        assertThatThrownBy(() -> Dials.read(
                        today,
                        "--vary",
                        List.of("borders.*.inspection.share=1..10 %", "borders.tashkent.inspection.share=2..3 %")))
                .hasMessageContaining("--vary#2:1:1: 'borders.")
                .hasMessageContaining("is turned here and by 'borders.*.inspection.share' before.");
    }

    /** triangular(3 d, 4.5 d, 6 d) has a mean of 4.5 d; at 9 d every time in it is doubled. */
    @Test
    void aTimeThatVariesKeepsItsShapeAndGetsTheMean() {
        Dial rail = dial("legs.altynkol-aktau.time=3..9 d");
        assertThat(rail.value()).isCloseTo(4.5, within(1e-9));
        assertThat(rail.set(9)).containsExactly("legs.altynkol-aktau.time=triangular(6 d, 9 d, 12 d)");
    }

    @Test
    void aPathAloneVariesOverTheRangeOfTheScenario() {
        Dial yard = dial("terminals.alat.yard");
        assertThat(List.of(yard.low(), yard.high())).containsExactly(1500.0, 3800.0);
        assertThat(yard.unit()).isEqualTo("TEU");
    }

    @Test
    void wordsAreChosenFromAList() {
        Dial regime = dial("regime=separate,single");
        assertThat(regime.choices()).containsExactly("separate", "single");
        assertThat(regime.set(1)).containsExactly("regime=single");
    }

    @Test
    void aStarTurnsAllOfAKindAlike() {
        Dial inspections = dial("borders.*.inspection.share=1..10 %");
        assertThat(inspections.set(2.5)).hasSizeGreaterThan(5).allMatch(set -> set.endsWith(".inspection.share=2.5 %"));
    }

    /** What is set must read back, and be what was asked for: at both ends, of everything that has a range. */
    @Test
    void everyNumberWithARangeTakesBothItsEnds() {
        List<Dial> dials = Dials.withRanges(today);
        assertThat(dials).hasSizeGreaterThan(100);
        assertSet(dials, dials.stream().map(Dial::low).toList());
        assertSet(dials, dials.stream().map(Dial::high).toList());
    }

    private static void assertSet(List<Dial> dials, List<Double> ends) {
        List<String> changes = IntStream.range(0, dials.size())
                .boxed()
                .flatMap(i -> dials.get(i).set(ends.get(i)).stream())
                .toList();
        Loaded set = ScenarioReader.read(Path.of("scenarios/today.yaml"), changes);
        List<Dial> again = Dials.read(
                set,
                "--vary",
                dials.stream()
                        .map(dial ->
                                "%s=%s..%s".formatted(dial.path(), dial.words(dial.low()), dial.words(dial.high())))
                        .toList());
        assertThat(again).hasSameSizeAs(dials);
        for (int i = 0; i < dials.size(); i++) {
            double end = ends.get(i);
            assertThat(again.get(i).value()).as(dials.get(i).path()).isCloseTo(end, within(Math.abs(end) * 1e-4));
        }
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceWithItsPlace() {
        assertThatThrownBy(() -> Dials.read(
                        today,
                        "--vary",
                        List.of(
                                "vessels.aktau-alat.cuont=2..6",
                                "vessels.aktau-alat.count=6..2",
                                "regime=separate,paperless x",
                                "terminals.alat.quay.moves=8..18 TEU",
                                "regime=1..2",
                                "run.seed",
                                "vessels.aktau-alat=5..7",
                                "vessels.aktau-alta=5..7")))
                .hasMessageContaining("Below it stand: count, capacity, ")
                .hasMessageContaining("Maybe 'vessels.aktau-alat'?")
                .hasMessageContaining("--vary#1:1:1: 'vessels.aktau-alat.cuont' is nothing that can be changed")
                .hasMessageContaining("Maybe 'vessels.aktau-alat.count'")
                .hasMessageContaining("--vary#2:1:26: 'vessels.aktau-alat.count' goes from 6 to 2.")
                .hasMessageContaining(
                        "--vary#4:1:27: terminals.alat.quay.moves is '18 TEU', and 'TEU' is not a unit of it.")
                .hasMessageContaining("--vary#5:1:8: 'regime' is 'separate', which has no values in between.")
                .hasMessageContaining("--vary#6:1:1: 'run.seed' has no range in 'today' to vary over.");
    }

    private Dial dial(String written) {
        return Dials.read(today, "--vary", List.of(written)).get(0);
    }
}
