package corridor.scenario;

import corridor.scenario.Tree.Branch;
import corridor.scenario.Tree.Entry;
import corridor.scenario.Tree.Kind;
import corridor.scenario.Tree.Leaf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays one tree over another: groups of keys merge key by key, values and lists are replaced, null takes a key away. */
final class Overlay {

    /** Keys that exclude each other: naming one of a rule's keys drops the keys of the rule below it. */
    private static final List<Set<String>> RULES = List.of(Set.of("full", "or-after"), Set.of("every", "first"));

    /** Null: no key need be there to be taken away. */
    private final @Nullable Problems problems;

    private final String under;

    private Overlay(@Nullable Problems problems, String under) {
        this.problems = problems;
        this.under = under;
    }

    /** A null over nothing stays, for it may mean what the result is laid over. */
    static Tree lay(Tree over, Tree under) {
        return new Overlay(null, "").laid(over, under);
    }

    /**
     * A null over nothing is a mistake.
     *
     * @param name of what lies below, for messages
     */
    static Tree lay(Tree over, Tree under, String name, Problems problems) {
        return new Overlay(problems, name).laid(over, under);
    }

    private Tree laid(Tree over, Tree below) {
        return over instanceof Branch top && below instanceof Branch bottom && !top.isLongForm() && !bottom.isLongForm()
                ? merge(top, bottom)
                : over;
    }

    private Branch merge(Branch over, Branch below) {
        Map<String, Entry> entries = new LinkedHashMap<>(below.entries());
        entries.keySet().removeIf(key -> excluded(key, over));
        over.entries().forEach((key, entry) -> {
            Entry old = entries.get(key);
            if (isTakenAway(entry.value()) && (old != null || problems != null)) {
                entries.remove(key);
                mustBeThere(key, entry, below);
            } else {
                entries.put(key, old == null ? entry : new Entry(entry.key(), laid(entry.value(), old.value())));
            }
        });
        return new Branch(over.at(), entries);
    }

    private void mustBeThere(String key, Entry entry, Branch below) {
        if (problems != null && !below.entries().containsKey(key)) {
            problems.add(
                    entry.key(),
                    "'%s' is not in %s.".formatted(key, under),
                    NearestName.question(key, below.entries().keySet()).orElse(null));
        }
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
