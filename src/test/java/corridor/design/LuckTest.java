package corridor.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A number that does nothing but change the luck is taken for one that matters no oftener than one time in twenty. Where luck moves
 * everything alike it is one in twenty; the standard error of the share over 2,000 experiments is then 0.5 %.
 */
class LuckTest {

    private static final int EXPERIMENTS = 2_000;
    private static final int REPLICATIONS = 5;
    private static final List<Factor> FACTORS = List.of(
            new Factor.Continuous("x", 0, 1), new Factor.Continuous("y", 0, 1), new Factor.Continuous("z", 0, 1));

    private final SplittableRandom random = new SplittableRandom(1);

    /** In each replication the answer rises by another slope, which is 0 on average. */
    @Test
    void aSlopeOfLuckIsShownOneTimeInTwenty() {
        assertThat(shareOfMorris(EXPERIMENTS, this::slopes)).isEqualTo(0.05, within(0.015));
        assertThat(shareOfSobol(EXPERIMENTS, this::slopes)).isEqualTo(0.05, within(0.015));
    }

    @Test
    void noiseThatKnowsNoPointIsShownLessOften() {
        assertThat(shareOfMorris(EXPERIMENTS, this::noise)).isLessThan(0.05);
        assertThat(shareOfSobol(EXPERIMENTS, this::noise)).isLessThan(0.05);
    }

    /** A slope of 10 on noise of deviation 1. */
    @Test
    void whatMattersIsShownAllTheSame() {
        assertThat(shareOfMorris(100, points -> plus(noise(points), points, 10)))
                .isEqualTo(1);
        assertThat(shareOfSobol(100, points -> plus(noise(points), points, 10))).isEqualTo(1);
    }

    @Test
    void oneReplicationTellsNothing() {
        MorrisDesign morris = MorrisDesign.of(1, 2, 4, 1);
        assertThat(morris.luck(
                        FACTORS.subList(0, 1),
                        List.of(new double[] {1}, new double[] {2}, new double[] {1}, new double[] {3})))
                .containsExactly(Double.NaN);
    }

    /** What stands for a model: for each point its answers, one per replication. */
    private interface Model {
        List<double[]> answers(double[][] points);
    }

    private List<double[]> slopes(double[][] points) {
        double[] slope = IntStream.range(0, REPLICATIONS)
                .mapToDouble(i -> random.nextGaussian())
                .toArray();
        return Arrays.stream(points)
                .map(point -> Arrays.stream(slope).map(s -> s * point[0]).toArray())
                .toList();
    }

    private List<double[]> noise(double[][] points) {
        return Arrays.stream(points)
                .map(point -> IntStream.range(0, REPLICATIONS)
                        .mapToDouble(i -> random.nextGaussian())
                        .toArray())
                .toList();
    }

    private static List<double[]> plus(List<double[]> noise, double[][] points, double slope) {
        return IntStream.range(0, points.length)
                .mapToObj(i -> Arrays.stream(noise.get(i))
                        .map(answer -> answer + slope * points[i][0])
                        .toArray())
                .toList();
    }

    private static double[] means(List<double[]> answers) {
        return answers.stream()
                .mapToDouble(point -> Arrays.stream(point).average().orElseThrow())
                .toArray();
    }

    private static double shareOfMorris(int experiments, Model model) {
        int shown = 0;
        for (int i = 0; i < experiments; i++) {
            MorrisDesign design = MorrisDesign.of(FACTORS.size(), 4, MorrisDesign.LEVELS, i);
            List<double[]> answers = model.answers(design.points());
            double size = design.effects(FACTORS, means(answers)).get(0).meanSize();
            shown += size > design.luck(FACTORS, answers)[0] ? 1 : 0;
        }
        return (double) shown / experiments;
    }

    private static double shareOfSobol(int experiments, Model model) {
        int shown = 0;
        for (int i = 0; i < experiments; i++) {
            SaltelliDesign design = SaltelliDesign.of(8, FACTORS.size(), i);
            List<double[]> answers = model.answers(design.points());
            double total = design.indices(means(answers)).get(0).total();
            shown += total > design.luck(answers)[0] ? 1 : 0;
        }
        return (double) shown / experiments;
    }
}
