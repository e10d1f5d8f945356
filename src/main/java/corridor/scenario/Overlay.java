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

    /** Ways of saying one thing that exclude each other: naming one of these keys drops those from what lies below. */
    private record Instead(Set<String> named, Set<String> dropped) {}

    private static final List<Instead> RULES = List.of(
            new Instead(Set.of("full", "or-after"), Set.of("every", "first")),
            new Instead(Set.of("every", "first"), Set.of("full", "or-after")),
            new Instead(Set.of("steps"), Set.of("at-border", "ahead", "errors")),
            new Instead(Set.of("at-border"), Set.of("steps")),
            new Instead(Set.of("origin-steps"), Set.of("at-origin")),
            new Instead(Set.of("at-origin"), Set.of("origin-steps")));

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

    private Tree laid(String key, Tree over, Tree below) {
        boolean shares = key.equals("regime")
                && over instanceof Branch top
                && below instanceof Branch bottom
                && areShares(top)
                && areShares(bottom);
        return shares ? over : laid(over, below);
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
                entries.put(key, old == null ? entry : new Entry(entry.key(), laid(key, entry.value(), old.value())));
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
        return RULES.stream()
                .anyMatch(rule ->
                        rule.dropped().contains(key) && rule.named().stream().anyMatch(over.entries()::containsKey));
    }

    /** Shares make up one together, so they are one value and not keys to be mixed with those of another. */
    private static boolean areShares(Branch group) {
        return !group.entries().isEmpty()
                && group.entries().values().stream()
                        .allMatch(entry -> LongForm.plain(entry.value()) instanceof Leaf leaf
                                && leaf.text().endsWith("%"));
    }
}
