package corridor.scenario;

import corridor.scenario.Loaded.Value;
import corridor.scenario.Problem.Position;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A scenario as one complete file, with nothing left to extend or to set. */
public final class ResolvedYaml {

    private static final int WIDEST_ALIGNED = 34; // so that most lines fit 80 columns with their places

    private ResolvedYaml() {}

    /** YAML that reads back to the same scenario, each value with where it comes from as far as the files say. */
    public static String write(Loaded loaded) {
        return YamlWriter.text(nested(loaded.values()));
    }

    /** The same with some of what another scenario has in its place; nothing says that it makes sense. */
    public static String write(Loaded loaded, List<Difference> taken) {
        Map<String, Value> values = new LinkedHashMap<>(loaded.values());
        for (Difference difference : taken) {
            if (difference.after() == null) {
                values.remove(difference.path());
            } else {
                values.put(difference.path(), difference.after());
            }
        }
        return YamlWriter.text(nested(values));
    }

    /** The same for people: each value followed by the file and line that gave it. */
    public static String annotated(Loaded loaded) {
        List<String> lines = YamlWriter.text(nested(loaded.values())).lines().toList();
        int width = lines.stream()
                .mapToInt(String::length)
                .filter(length -> length <= WIDEST_ALIGNED)
                .max()
                .orElse(0);
        Iterator<Value> values = loaded.values().values().iterator();
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            String shown = line.endsWith(":") ? line : pad(line, width) + "  # " + origin(values.next());
            text.append(shown).append('\n');
        }
        return text.toString();
    }

    private static String pad(String line, int width) {
        return line + " ".repeat(Math.max(0, width - line.length()));
    }

    private static String origin(Value value) {
        return value.at().file() + ":" + value.at().line();
    }

    /** Groups by path; what is in the groups are trees. */
    private static Map<String, Object> nested(Map<String, Value> values) {
        Map<String, Object> top = new LinkedHashMap<>();
        values.forEach((path, value) -> {
            Map<String, Object> group = top;
            String[] keys = path.split("\\.", -1);
            for (int i = 0; i < keys.length - 1; i++) {
                group = group(group, keys[i]);
            }
            group.put(keys[keys.length - 1], whole(value));
        });
        return top;
    }

    @SuppressWarnings("unchecked") // nested puts nothing but such maps where a path goes on
    private static Map<String, Object> group(Map<String, Object> parent, String key) {
        return (Map<String, Object>) parent.computeIfAbsent(key, unused -> new LinkedHashMap<String, Object>());
    }

    private static Object whole(Value value) {
        if (value.provenance().equals(Loaded.Provenance.NONE)) {
            return tree(value);
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("value", tree(value));
        Loaded.Provenance said = value.provenance();
        if (!said.range().isEmpty()) {
            parts.put("range", parsed(said.range(), value.at()));
        }
        putSaid(parts, "source", said.source(), value.at());
        putSaid(parts, "confidence", said.confidence(), value.at());
        putSaid(parts, "note", said.note(), value.at());
        return parts;
    }

    private static void putSaid(Map<String, Object> parts, String key, String text, Position at) {
        if (!text.isEmpty()) {
            parts.put(key, text(text, at));
        }
    }

    private static Tree tree(Value value) {
        boolean listed = value.text().startsWith("[") || value.text().equals("{}");
        return listed ? parsed(value.text(), value.at()) : text(value.text(), value.at());
    }

    private static Tree text(String text, Position at) {
        return new Tree.Leaf(at, text, Tree.Kind.TEXT);
    }

    /** A list reads back as it was; a text that only looks like one stays a text. */
    private static Tree parsed(String text, Position at) {
        Problems problems = new Problems();
        Tree tree = YamlText.parse(text, at, problems);
        return tree == null || !problems.none() ? text(text, at) : tree;
    }
}
