package corridor.scenario;

import corridor.random.Distribution;
import corridor.scenario.Quantity.Unreadable;
import corridor.scenario.Tree.Branch;
import corridor.scenario.Tree.Items;
import corridor.scenario.Tree.Leaf;
import corridor.units.Figure;
import java.util.List;

/**
 * Whether the range beside a value is one, two values of the same kind, the lower first, and whether the value lies within it: of a
 * distribution its mean, be the range that of the mean or of all that may come. A list of numbers is of other things than its
 * range, such as twelve months beside the range of one, and is not compared. What was observed or claimed is checked by
 * {@link FigureCheck}, which knows its units.
 */
final class RangeCheck {

    /** The same time in hours and in days, or a mean that is worked out, may differ in the last digits. */
    private static final double ROUNDING = 1e-9;

    static final String REMEDY = "Correct the value, or widen the range to what is known of it.";

    private RangeCheck() {}

    /** @param type of the value itself */
    static void check(Class<?> type, String label, Tree written, Problems problems) {
        if (Figure.class.isAssignableFrom(type)
                || !(written instanceof Branch branch)
                || !(branch.find("range") instanceof Items range)) {
            return;
        }
        List<Tree> ends = range.items();
        if (ends.size() != 2) {
            return;
        }
        double lower = magnitude(type, label, ends.get(0), problems);
        double upper = magnitude(type, label, ends.get(1), problems);
        if (lower > upper) {
            problems.add(
                    range.at(),
                    "range of %s goes from %s down to %s."
                            .formatted(label, ends.get(0).text(), ends.get(1).text()),
                    "Write the lower end first.");
        } else if (LongForm.plain(written) instanceof Leaf value
                && isOutside(magnitude(type, label, value, problems), lower, upper)) {
            problems.add(value.at(), outside(label, type == Distribution.class, value, ends), REMEDY);
        }
    }

    static boolean isOutside(double value, double lower, double upper) {
        double rounding = ROUNDING * Math.abs(value);
        return value < lower - rounding || value > upper + rounding;
    }

    /** @param meanOf whether it is the mean of the value that lies there */
    static String outside(String label, boolean meanOf, Leaf value, List<Tree> ends) {
        return "%s is %s, %s outside its range of %s to %s."
                .formatted(
                        label,
                        value.text(),
                        meanOf && value.text().contains("(") ? "the mean of which lies" : "which lies",
                        ends.get(0).text(),
                        ends.get(1).text());
    }

    /** NaN, which is in no order, after a problem or for what has no size. */
    private static double magnitude(Class<?> type, String label, Tree end, Problems problems) {
        if (!(end instanceof Leaf leaf)) {
            return Double.NaN;
        }
        try {
            return Magnitude.of(type, "range of " + label, leaf.text());
        } catch (Unreadable e) {
            problems.add(leaf.at(), e.what(), e.remedy());
            return Double.NaN;
        }
    }
}
