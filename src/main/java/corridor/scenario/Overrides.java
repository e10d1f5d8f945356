package corridor.scenario;

import corridor.scenario.Problem.Position;
import corridor.scenario.Tree.Branch;
import corridor.scenario.Tree.Entry;
import corridor.scenario.Tree.Items;
import corridor.scenario.Tree.Kind;
import corridor.scenario.Tree.Leaf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values set on the command line, {@code vessels.aktau-alat.count=4}; they win over every file. */
final class Overrides {

    /** What messages call the place: {@code -s#2} is the second override; the column is that of the letter. */
    private static final String PLACE = "-s#%d";

    private static final String SCENARIO = "this scenario";

    /** A distribution, which is one text whatever colons it holds. */
    private static final Pattern CALL = Pattern.compile("\\s*[a-z]+\\s*\\(.*", Pattern.DOTALL);

    private static final int MOST_LISTED = 20;

    private final Problems problems;
    private Branch tree;

    private Overrides(Branch tree, Problems problems) {
        this.tree = tree;
        this.problems = problems;
    }

    static Branch apply(Branch tree, List<String> overrides, Problems problems) {
        Overrides applied = new Overrides(tree, problems);
        for (int i = 0; i < overrides.size(); i++) {
            applied.apply(overrides.get(i), i + 1);
        }
        return applied.tree;
    }

    private void apply(String override, int number) {
        String place = PLACE.formatted(number);
        Position start = new Position(place, 1, 1);
        int equals = override.indexOf('=');
        if (equals <= 0) {
            problems.add(
                    start,
                    "'%s' sets nothing.".formatted(override),
                    "Write path=value, such as vessels.aktau-alat.count=4.");
            return;
        }
        int before = problems.count();
        Position from = new Position(place, 1, equals + 2);
        String text = override.substring(equals + 1);
        Tree value = CALL.matcher(text).matches()
                ? new Leaf(from, text.strip(), Kind.TEXT)
                : YamlText.parse(text, from, problems);
        if (problems.count() > before) {
            return;
        }
        if (value == null) {
            problems.add(from, "'%s' gives no value.".formatted(override), "Write path=value.");
            return;
        }
        set(override.substring(0, equals).strip(), start, value);
    }

    private void set(String path, Position at, Tree value) {
        if (path.equals("extends")) {
            problems.add(at, "'extends' cannot be set.", "Name the file in a scenario, or on the command line.");
            return;
        }
        List<List<String>> targets = new ArrayList<>();
        find(tree, List.of(path.split("\\.", -1)), List.of(), targets);
        if (targets.isEmpty()) {
            problems.add(at, "'%s' is not a path of this scenario.".formatted(path), nearest(path));
        }
        for (List<String> target : targets) {
            tree = (Branch) replaced(tree, target, at, value);
        }
    }

    /** Every path that the pattern means. The last key may be new: whether it exists at all, the schema knows. */
    private static void find(@Nullable Tree at, List<String> pattern, List<String> path, List<List<String>> found) {
        if (pattern.isEmpty()) {
            found.add(path);
            return;
        }
        String key = pattern.get(0);
        List<String> rest = pattern.subList(1, pattern.size());
        Set<String> keys = keys(at);
        boolean exists = keys.contains(key);
        if (!exists && rest.isEmpty() && path.size() != 1 && at instanceof Branch && !key.contains("*")) {
            found.add(append(path, key));
            return;
        }
        Pattern glob = Pattern.compile(("\\Q" + key + "\\E").replace("*", "\\E.*\\Q"));
        keys.stream()
                .filter(candidate ->
                        exists ? candidate.equals(key) : glob.matcher(candidate).matches())
                .forEach(candidate -> find(child(at, candidate), rest, append(path, candidate), found));
    }

    private static Set<String> keys(@Nullable Tree tree) {
        if (tree instanceof Branch branch && !branch.isLongForm()) {
            return branch.entries().keySet();
        }
        Set<String> indices = new TreeSet<>();
        if (tree instanceof Items items) {
            for (int i = 0; i < items.items().size(); i++) {
                indices.add(Integer.toString(i));
            }
        }
        return indices;
    }

    private static @Nullable Tree child(@Nullable Tree tree, String key) {
        if (tree instanceof Branch branch) {
            return branch.find(key);
        }
        return tree instanceof Items items ? items.items().get(Integer.parseInt(key)) : null;
    }

    private static List<String> append(List<String> path, String key) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return longer;
    }

    private Tree replaced(Tree under, List<String> path, Position at, Tree value) {
        if (path.isEmpty()) {
            return Overlay.lay(value, under, SCENARIO, problems);
        }
        List<String> rest = path.subList(1, path.size());
        if (under instanceof Items list) {
            List<Tree> items = new ArrayList<>(list.items());
            int index = Integer.parseInt(path.get(0));
            items.set(index, replaced(items.get(index), rest, at, value));
            return new Items(list.at(), items);
        }
        Branch branch = (Branch) under;
        Entry old = branch.entries().get(path.get(0));
        if (rest.isEmpty() || old == null) {
            Branch over = new Branch(branch.at(), Map.of(path.get(0), new Entry(at, value)));
            return Overlay.lay(over, branch, SCENARIO, problems);
        }
        Map<String, Entry> entries = new LinkedHashMap<>(branch.entries());
        entries.put(path.get(0), new Entry(old.key(), replaced(old.value(), rest, at, value)));
        return new Branch(branch.at(), entries);
    }

    private @Nullable String nearest(String path) {
        List<String> paths = new ArrayList<>();
        collect(tree, "", paths);
        return NearestName.question(path, paths).orElseGet(() -> whatIsThere(path));
    }

    /** What stands where the path goes astray. */
    private @Nullable String whatIsThere(String path) {
        List<String> keys = List.of(path.split("\\.", -1));
        for (int length = keys.size() - 1; length >= 0; length--) {
            List<List<String>> found = new ArrayList<>();
            find(tree, keys.subList(0, length), List.of(), found);
            if (!found.isEmpty()) {
                return listed(found.get(0));
            }
        }
        return null;
    }

    private @Nullable String listed(List<String> path) {
        Tree at = tree;
        for (String key : path) {
            at = child(at, key);
        }
        Set<String> keys = keys(at);
        String where = path.isEmpty() ? "the scenario" : "'%s'".formatted(String.join(".", path));
        return keys.isEmpty() || keys.size() > MOST_LISTED
                ? null
                : "In %s there is: %s.".formatted(where, String.join(", ", keys));
    }

    private static void collect(Tree tree, String path, List<String> paths) {
        if (tree instanceof Branch branch && !branch.isLongForm()) {
            branch.entries().forEach((key, entry) -> {
                String below = path.isEmpty() ? key : path + "." + key;
                paths.add(below);
                collect(entry.value(), below, paths);
            });
        }
    }
}
