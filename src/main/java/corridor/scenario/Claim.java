package corridor.scenario;

import corridor.units.Change;
import corridor.units.Reported;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said that the scenario would bring, to be held against what a run says. No run depends on it. Either a change
 * or a level, never both.
 *
 * @param measure path of {@code summary.json}, items of lists by their id
 * @param change from the base of a comparison to this scenario
 * @param level of this scenario
 * @param by who said it
 * @param about what was said
 */
public record Claim(
        String measure,
        @Nullable Change change,
        @Nullable Reported level,
        String by,
        @Nullable String about) {

    boolean isChange() {
        return change != null;
    }
}
