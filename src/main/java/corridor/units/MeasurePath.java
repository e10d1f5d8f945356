package corridor.units;

import java.util.List;
import java.util.Optional;

/**
 * One measure of one thing: {@code flows.xian-absheron.transitDays.p50}, a path of {@code summary.json} with items of lists by
 * their id.
 *
 * @param id of the flow, node, service or border
 * @param node for what is measured at one; else empty
 */
public record MeasurePath(Measurable what, String id, String node) {

    /** Empty if nothing is measured there, whatever the ids. */
    public static Optional<MeasurePath> of(String path) {
        List<String> parts = List.of(path.split("\\.", -1));
        return Measurable.of(parts.get(0)).stream()
                .filter(what -> fits(what, parts))
                .findFirst()
                .map(what -> new MeasurePath(what, parts.get(1), what.isAtANode() ? parts.get(3) : ""));
    }

    /** As it is written. */
    public String text() {
        return what.group() + "." + id + "." + what.words().replace("*", node);
    }

    private static boolean fits(Measurable what, List<String> parts) {
        List<String> words = List.of(what.words().split("\\.", -1));
        if (parts.size() != words.size() + 2) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals("*") && !words.get(i).equals(parts.get(i + 2))) {
                return false;
            }
        }
        return true;
    }
}
