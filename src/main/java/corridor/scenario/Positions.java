package corridor.scenario;

import corridor.scenario.Problem.Position;
import corridor.scenario.Tree.Branch;
import corridor.scenario.Tree.Items;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where everything in a tree stands, by path: a group of keys at its key, a value at the value. */
final class Positions {

    private Positions() {}

    static Map<String, Position> of(Tree tree) {
        Map<String, Position> positions = new LinkedHashMap<>();
        add("", tree, tree.at(), positions);
        return positions;
    }

    private static void add(String path, Tree tree, Position key, Map<String, Position> positions) {
        String prefix = path.isEmpty() ? "" : path + ".";
        if (tree instanceof Branch branch) {
            positions.put(path, key);
            branch.entries().forEach((name, entry) -> add(prefix + name, entry.value(), entry.key(), positions));
            return;
        }
        positions.put(path, tree.at());
        if (tree instanceof Items items) {
            for (int i = 0; i < items.items().size(); i++) {
                Tree item = items.items().get(i);
                add(prefix + i, item, item.at(), positions);
            }
        }
    }

    /** The position of the path, or of the nearest above it that has one. */
    static Position nearest(Map<String, Position> positions, String path) {
        String at = path;
        while (!positions.containsKey(at) && !at.isEmpty()) {
            at = at.contains(".") ? at.substring(0, at.lastIndexOf('.')) : "";
        }
        Position found = positions.get(at);
        return found == null ? new Position("?", 1, 1) : found;
    }
}
