package corridor.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.scenario.Dial;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two prices that are seen in three sums, by hand. */
class IdentifiedTest {

    private static final String HANDLING = "terminals.aktau.handling";
    private static final String TRAIN = "legs.alat-tbilisi.cost";
    private static final double[] RESIDUALS = {0.5, -0.5, 0.5};

    private final List<Dial> dials = SmallCorridor.dials(HANDLING + "=60..120 USD/TEU", TRAIN + "=0.1..0.4 USD/TEU-km");

    /** J'J is 2 1 / 1 2 and its inverse 2 -1 / -1 2 over 3: the correlation is -1/2. */
    @Test
    void theCorrelationOfTwoIsThatOfTheInverseOfTheSquare() {
        Identified found = of(new double[][] {{1, 0}, {0, 1}, {1, 1}});
        assertThat(found.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.correlation()).isEqualTo(-0.5, within(1e-12));
            assertThat(pair.together()).isFalse();
        });
    }

    /** Every sum has 1 of the one and 1 or 1.1 of the other: only both together are seen. */
    @Test
    void twoThatAreSeenInNearlyTheSameSumsAreNamedAsAPair() {
        Identified found = of(new double[][] {{1, 1}, {1, 1.1}, {1, 1}});
        assertThat(found.pairs().get(0).correlation()).isLessThan(-0.9);
        assertThat(found.findings().stream().map(Phrase::words))
                .contains("Told together, and hardly each alone: %s and %s.".formatted(HANDLING, TRAIN));
    }

    private Identified of(double[][] derivatives) {
        return Identified.of(dials, new double[] {80, 0.2}, derivatives, RESIDUALS);
    }
}
