package corridor.scenario;

import corridor.scenario.Loaded.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One value that two scenarios do not share; one of the two may lack it.
 *
 * @param entry what one of them has and the other has not as a whole ({@code vessels.fast}); the path itself, if both have it
 *     or only this value is new
 */
public record Difference(
        String path,
        String entry,
        @Nullable Value before,
        @Nullable Value after) {

    /**
     * In the order of the first scenario; what only the second has comes last. What means the same is no difference, and
     * neither is what is no input: it makes no results differ.
     */
    public static List<Difference> between(Loaded before, Loaded after) {
        Set<String> paths = new LinkedHashSet<>(before.values().keySet());
        paths.addAll(after.values().keySet());
        paths.removeIf(Parameters::isNoInput);
        List<Difference> differences = new ArrayList<>();
        for (String path : paths) {
            Value one = before.values().get(path);
            Value other = after.values().get(path);
            if (one == null || other == null) {
                differences.add(new Difference(path, entry(path, one == null ? before : after), one, other));
            } else if (!Parameters.sameValue(path, one.text(), other.text())) {
                differences.add(new Difference(path, path, one, other));
            }
        }
        return differences;
    }

    /** The highest group above the path that the other scenario lacks. */
    private static String entry(String path, Loaded lacking) {
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
            String above = path.substring(0, dot);
            if (!lacking.positions().containsKey(above)) {
                return above;
            }
        }
        return path;
    }
}
