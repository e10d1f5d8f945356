package corridor.study;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.scenario.Difference;
import corridor.scenario.Loaded;
import corridor.study.OneMore.Step;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OneMoreTest {

    /** Counted by hand in the file: two ports with a quay, one with a railway yard, one line with paths, a ferry, a border. */
    @Test
    void thereIsOneMoreOfAllThatIsCountedAndLessTimeAtEachBorder() {
        assertThat(OneMore.steps(SmallCorridor.with()).stream().map(OneMoreTest::english))
                .containsExactly(
                        step("one more berth at aktau", "terminals.aktau.quay.berths=3"),
                        step("one more quay crane at aktau", "terminals.aktau.quay.cranes=3"),
                        step("one more track at aktau", "terminals.aktau.rail.tracks=3"),
                        step("one more rail crane at aktau", "terminals.aktau.rail.cranes=3"),
                        step("one more berth at alat", "terminals.alat.quay.berths=4"),
                        step("one more quay crane at alat", "terminals.alat.quay.cranes=4"),
                        step("one more path a day on altynkol-aktau", "legs.altynkol-aktau.paths=7 /d"),
                        step("one more vessel on aktau-alat", "vessels.aktau-alat.count=7"),
                        step("one more desk at boyuk-kesik", "borders.boyuk-kesik.desks=5"),
                        step(
                                "1.5 h less at boyuk-kesik (documents separate)",
                                "borders.boyuk-kesik.documents.separate=triangular(1 h, 1.5 h, 2 h)"));
    }

    @Test
    void twoHoursAreTakenOffWhatTakesFourOrMore() {
        assertThat(last("borders.boyuk-kesik.documents.separate=8 h"))
                .isEqualTo(step(
                        "2 h less at boyuk-kesik (documents separate)", "borders.boyuk-kesik.documents.separate=6 h"));
    }

    /** The single document has no time of its own at this border, where the train takes an hour. */
    @Test
    void papersThatAreNotInForceGiveNothing() {
        assertThat(last("regime=single"))
                .isEqualTo(step("0.5 h less at boyuk-kesik (technical)", "borders.boyuk-kesik.technical=0.5 h"));
    }

    @Test
    void eachStepChangesOneValueAndNothingElse() {
        Loaded base = SmallCorridor.with();
        for (Step step : OneMore.steps(base)) {
            Loaded after = SmallCorridor.with(step.changes().toArray(String[]::new));
            assertThat(Difference.between(base, after))
                    .singleElement()
                    .satisfies(it -> assertThat(step.changes().get(0)).startsWith(it.path() + "="));
        }
    }

    private static Step last(String... overrides) {
        List<Step> steps = OneMore.steps(SmallCorridor.with(overrides));
        return english(steps.get(steps.size() - 1));
    }

    private static Step english(Step step) {
        return new Step(step.words().in(Locale.ENGLISH), step.changes());
    }

    private static Step step(String words, String change) {
        return new Step(Phrase.of(words), List.of(change));
    }
}
