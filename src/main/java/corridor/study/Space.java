package corridor.study;

import corridor.batch.Variant;
import corridor.design.Factor;
import corridor.scenario.Dial;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All settings of some dials: points of the unit cube, a dial for each coordinate.
 *
 * @param base what is turned
 */
record Space(Variant base, List<Dial> dials) {

    Space {
        dials = List.copyOf(dials);
    }

    List<Factor> factors() {
        return dials.stream().map(Space::factor).toList();
    }

    static Factor factor(Dial dial) {
        if (dial.isChoice()) {
            return new Factor.Choice(dial.path(), dial.choices());
        }
        return dial.whole()
                ? new Factor.Whole(dial.path(), (int) Math.round(dial.low()), (int) Math.round(dial.high()))
                : new Factor.Continuous(dial.path(), dial.low(), dial.high());
    }

    /** The scenario with every dial set. */
    Variant at(double[] point) {
        return base.with(changes(point));
    }

    /** The point with the middle of its part for each whole number and word. */
    double[] snapped(double[] point) {
        List<Factor> factors = factors();
        return IntStream.range(0, point.length)
                .mapToDouble(i -> factors.get(i).snapped(point[i]))
                .toArray();
    }

    /** Where the scenario itself lies, or the nearest point to it; the middle for a choice that is none of those named. */
    double[] here() {
        return dials.stream().mapToDouble(Space::here).toArray();
    }

    private static double here(Dial dial) {
        int choice = dial.choices().indexOf(dial.parameters().get(0).text());
        double at = choice < 0 ? dial.value() : choice;
        return Double.isNaN(at) ? 0.5 : Math.min(Math.max((at - dial.low()) / (dial.high() - dial.low()), 0), 1);
    }

    /** One setting for each dial, in the unit of the dial; of a choice its index. */
    double[] values(double[] point) {
        List<Factor> factors = factors();
        return IntStream.range(0, point.length)
                .mapToDouble(i -> factors.get(i).numberAt(point[i]))
                .toArray();
    }

    /** What is set at a point, for {@code -s}. */
    List<String> changes(double[] point) {
        double[] values = values(point);
        return IntStream.range(0, values.length)
                .boxed()
                .flatMap(i -> dials.get(i).set(values[i]).stream())
                .toList();
    }

    /** Whether the scenario with every dial set so is the scenario as it is; only where the dials were read from the base itself. */
    boolean isBase(double[] point) {
        double[] values = values(point);
        return IntStream.range(0, values.length).allMatch(i -> dials.get(i).changesNothing(values[i]));
    }

    /** In words: {@code vessels.aktau-alat.count 4, regime single}. */
    Phrase words(double[] point) {
        double[] values = values(point);
        return Phrase.list(
                ", ",
                IntStream.range(0, values.length)
                        .mapToObj(i ->
                                Phrase.list(" ", Phrase.of(dials.get(i).path()), Words.exact(dials.get(i), values[i])))
                        .toList());
    }

    List<Variant> at(double[][] points) {
        return Arrays.stream(points).map(this::at).toList();
    }
}
