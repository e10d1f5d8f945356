package corridor.study;

import static corridor.study.SmallCorridor.SEED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.batch.Variant;
import corridor.study.Study.State;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three corridors that are the same but for how long the sea takes. */
class RankTest {

    private static final String SAILING = "vessels.aktau-alat.sailing=";

    private final List<Variant> seas = List.of(
            SmallCorridor.named("usual"),
            SmallCorridor.named("fast", SAILING + "6 h"),
            SmallCorridor.named("slow", SAILING + "96 h"));

    @Test
    void theFastestSeaIsBest() {
        Study study = ranked(seas, false, 0.5, 60);
        assertThat(study.state()).isEqualTo(State.ANSWERED);
        assertThat(order(study).get(0)).isEqualTo("fast");
        assertThat(SmallCorridor.findings(study).get(0)).startsWith("fast is best");
        assertThat(study.broken()).isEmpty();
    }

    /** A minute of sailing is far within a zone of ten days. */
    @Test
    void whatIsWithinTheZoneOfTheBestIsNamedBesideIt() {
        List<Variant> alike = List.of(
                SmallCorridor.named("one", SAILING + "24 h"), SmallCorridor.named("other", SAILING + "1441 min"));
        Study study = ranked(alike, false, 10, 60);
        assertThat(study.state()).isEqualTo(State.ANSWERED);
        String second = order(study).get(1);
        assertThat(SmallCorridor.findings(study).get(0))
                .endsWith("As good, within 10.0 days of it by paired intervals taken alone: " + second + ".");
        assertThat(SmallCorridor.findings(ranked(seas, false, 0.5, 60)).get(0)).doesNotContain("As good");
    }

    @Test
    void whereMoreIsBetterTheSlowestSeaWins() {
        Study study = ranked(seas, true, 0.5, 60);
        assertThat(study.state()).isEqualTo(State.ANSWERED);
        assertThat(order(study).get(0)).isEqualTo("slow");
    }

    /** The band of Kim and Nelson (2001) is as wide as the deviation squared over the zone: a second needs years without number. */
    @Test
    void aSecondIsNotDecidedInTenYears() {
        Study study = ranked(seas.subList(0, 2), false, 1 / 86_400.0, 10);
        assertThat(study.state()).isEqualTo(State.NOT_REACHED);
        assertThat(SmallCorridor.findings(study).get(0))
                .contains("not decided")
                .contains("usual")
                .contains("fast");
    }

    @Test
    void fewerYearsThanTheFirstStageAreRefused() {
        assertThatThrownBy(() -> ranked(seas, false, 0.5, 9)).hasMessageContaining("ranking begins with 10");
    }

    private static Study ranked(List<Variant> scenarios, boolean largest, double zone, int most) {
        return Rank.of(scenarios, SmallCorridor.trials("transitDays.mean"), largest, zone, most, SEED);
    }

    private static List<String> order(Study study) {
        return SmallCorridor.texts(SmallCorridor.sheet(study, "ranking"), "scenario");
    }
}
