package corridor.scenario;

import corridor.scenario.Problem.Position;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A scenario file as written: what YAML made of it, and where each piece stands. */
sealed interface Tree {

    Position at();

    /** As it would be written on one line. */
    String text();

    /** The words of a planner for this kind of thing. */
    String kind();

    /** What YAML takes a scalar for. */
    enum Kind {
        TEXT,
        INTEGER,
        NUMBER,
        BOOLEAN,
        NOTHING
    }

    record Leaf(Position at, String text, Kind is) implements Tree {
        @Override
        public String kind() {
            return is == Kind.NOTHING ? "empty" : "a single value";
        }
    }

    record Items(Position at, List<Tree> items) implements Tree {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return items.stream().map(Tree::text).collect(Collectors.joining(", ", "[", "]"));
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Entries in the order of the file. */
    record Branch(Position at, Map<String, Entry> entries) implements Tree {

        private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9 ./%-]*[A-Za-z0-9./%-])?");

        public Branch {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Nullable
        Tree find(String key) {
            Entry entry = entries.get(key);
            return entry == null ? null : entry.value();
        }

        /** What stands in a group below; nothing if there is none of that name. */
        Map<String, Entry> group(String key) {
            return find(key) instanceof Branch below ? below.entries() : Map.of();
        }

        /** Whether this is one value written with where it comes from: {@code {value: 24 h, source: P08}}. */
        boolean isLongForm() {
            Tree value = find("value");
            return value != null && !(value instanceof Branch);
        }

        @Override
        public String text() {
            return entries.entrySet().stream()
                    .map(entry ->
                            entry.getKey() + ": " + quoted(entry.getValue().value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }

        /** In quotes where YAML would else read something other than this text. */
        private static String quoted(Tree value) {
            boolean plain = !(value instanceof Leaf leaf)
                    || leaf.is() != Kind.TEXT
                    || (PLAIN.matcher(leaf.text()).matches() && !leaf.text().equalsIgnoreCase("null"));
            return plain ? value.text() : '"' + escaped(value.text()) + '"';
        }

        private static String escaped(String text) {
            return text.replace("\\", "\\\\")
                    .replace("\"", "\\\"")
                    .replace("\n", "\\n")
                    .replace("\r", "\\r")
                    .replace("\t", "\\t");
        }

        @Override
        public String kind() {
            return "a group of keys";
        }
    }

    /** @param key where the key stands */
    record Entry(Position key, Tree value) {}
}
