package corridor.study;

import static corridor.study.SmallCorridor.SEED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.batch.Variant;
import corridor.stats.Estimate;
import corridor.stats.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InteractionTest {

    private static final int REPLICATIONS = 3;
    private static final String DAYS = "flows.all.transitDays.mean";
    private static final String COST = "flows.all.costUsdPerTeu";
    private static final List<String> PAPERS = List.of("regime=single");
    private static final List<String> PORT = List.of("terminals.aktau.handling=120 USD/TEU");
    private static final List<String> TRAIN = List.of("legs.alat-tbilisi.cost=0.3 USD/TEU-km");

    /** There is one way to go, so that a price keeps no container from it. */
    @Test
    void whatChangesNothingActsOnNothing() {
        Study study = asked(PAPERS, PORT, DAYS);
        List<Estimate> effects = changes(study);
        Estimate nothing = new Estimate(0, 0, 0, REPLICATIONS);
        assertThat(effects.get(0).mean()).as("single papers alone").isNegative();
        assertThat(effects.get(1)).as("the price alone").isEqualTo(nothing);
        assertThat(effects.get(2)).as("both").isEqualTo(effects.get(0));
        assertThat(effects.get(3)).as("interaction").isEqualTo(nothing);
        assertThat(SmallCorridor.findings(study).get(0)).contains("no interaction is shown");
        assertThat(study.broken()).isEmpty();
    }

    /** 30 USD more at the port, and 0.05 USD more on each of 520 km. */
    @Test
    void pricesAddUp() {
        List<Estimate> effects = changes(asked(PORT, TRAIN, COST));
        assertThat(effects.get(0).mean()).isEqualTo(30, within(1e-9));
        assertThat(effects.get(1).mean()).isEqualTo(26, within(1e-9));
        assertThat(effects.get(2).mean()).isEqualTo(56, within(1e-9));
        assertThat(effects.get(3).mean()).isEqualTo(0, within(1e-9));
    }

    /** A vessel twice as large and a second one each end the queue at the port; together they cannot end it twice. */
    @Test
    void twoWaysToEndOneQueueBringLessTogetherThanAddedUp() {
        List<String> bigger = List.of("vessels.aktau-alat.capacity=450 TEU");
        List<String> more = List.of("vessels.aktau-alat.count=2");
        Variant one = SmallCorridor.named("one").with(List.of("vessels.aktau-alat.count=1"));
        Study study = Interaction.of(
                List.of(one, one.with(bigger), one.with(more), one.with(bigger).with(more)),
                SmallCorridor.trials(DAYS),
                REPLICATIONS,
                SEED);
        List<Estimate> effects = changes(study);
        assertThat(effects.subList(0, 3))
                .allSatisfy(effect -> assertThat(effect.high()).isNegative());
        assertThat(SmallCorridor.texts(SmallCorridor.sheet(study, "interaction"), "verdict")
                        .get(3))
                .isEqualTo(Verdict.HIGHER.text());
    }

    private static Study asked(List<String> first, List<String> second, String metric) {
        List<String> both = Stream.concat(first.stream(), second.stream()).toList();
        List<Variant> four = List.of(
                named("neither", List.of()), named("first", first), named("second", second), named("both", both));
        return Interaction.of(four, SmallCorridor.trials(metric), REPLICATIONS, SEED);
    }

    private static Variant named(String id, List<String> changes) {
        return SmallCorridor.named(id).with(changes);
    }

    private static List<Estimate> changes(Study study) {
        return SmallCorridor.numbers(SmallCorridor.sheet(study, "interaction"), "change");
    }
}
