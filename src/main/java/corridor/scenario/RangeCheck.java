package corridor.scenario;

import corridor.scenario.Quantity.Unreadable;
import corridor.scenario.Tree.Branch;
import corridor.scenario.Tree.Items;
import corridor.scenario.Tree.Leaf;
import corridor.units.Figure;
import java.util.List;

/**
 * Whether the range beside a value is one: two values of the same kind, the lower first. What was observed or claimed is checked by
 * {@link FigureCheck}, which knows its units.
 */
final class RangeCheck {

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
        }
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
