package corridor.scenario;

import corridor.scenario.Tree.Branch;
import corridor.scenario.Tree.Entry;
import corridor.scenario.Tree.Kind;
import corridor.scenario.Tree.Leaf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays one tree over another: groups of keys merge key by key, values and lists are replaced, null takes a key away. */
final class Overlay {

    /** Keys that exclude each other: naming one of a rule's keys drops the keys of the rule below it. */
    private static final List<Set<String>> RULES = List.of(Set.of("full", "or-after"), Set.of("every", "first"));

    private Overlay() {}

    static Tree lay(Tree over, Tree under) {
        return over instanceof Branch top && under instanceof Branch bottom && !top.isLongForm() && !bottom.isLongForm()
                ? merge(top, bottom)
                : over;
    }

    private static Branch merge(Branch over, Branch under) {
        Map<String, Entry> entries = new LinkedHashMap<>(under.entries());
        entries.keySet().removeIf(key -> excluded(key, over));
        over.entries().forEach((key, entry) -> {
            Entry below = entries.get(key);
            if (below != null && isTakenAway(entry.value())) {
                entries.remove(key);
            } else {
                entries.put(key, below == null ? entry : new Entry(entry.key(), lay(entry.value(), below.value())));
            }
        });
        return new Branch(over.at(), entries);
    }

    /** Only when written out: a key whose value somebody forgot is no wish. */
    private static boolean isTakenAway(Tree value) {
        return value instanceof Leaf leaf
                && leaf.is() == Kind.NOTHING
                && !leaf.text().isEmpty();
    }

    private static boolean excluded(String key, Branch over) {
        boolean belongsToARule = RULES.stream().anyMatch(rule -> rule.contains(key));
        return belongsToARule
                && RULES.stream()
                        .filter(rule -> !rule.contains(key))
                        .anyMatch(other -> other.stream().anyMatch(over.entries()::containsKey));
    }
}
