package corridor.scenario;

import corridor.scenario.Tree.Branch;
import corridor.scenario.Tree.Entry;
import corridor.scenario.Tree.Leaf;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether pools of platforms name trains of their gauge, each train one pool, and places at which those trains end. */
final class FleetReferences {

    private final Branch tree;
    /** As written, by both ends of the leg. */
    private final Map<Set<String>, String> gauges;

    private final Problems problems;
    private final Map<String, String> poolOf = new HashMap<>();

    private FleetReferences(Branch tree, Map<Set<String>, String> gauges, Problems problems) {
        this.tree = tree;
        this.gauges = gauges;
        this.problems = problems;
    }

    static void check(Branch tree, Map<Set<String>, String> gauges, Problems problems) {
        FleetReferences references = new FleetReferences(tree, gauges, problems);
        tree.group("platforms").forEach(references::pool);
    }

    private void pool(String id, Entry entry) {
        Map<String, Entry> trains = tree.group("trains");
        Set<String> ends = new LinkedHashSet<>();
        boolean allKnown = true;
        for (Leaf name : References.names(entry, "trains")) {
            Entry train = trains.get(name.text());
            if (train == null) {
                allKnown = false;
                problems.add(
                        name.at(),
                        "platforms '%s' go with '%s', which is not a train.".formatted(id, name.text()),
                        References.maybe(name.text(), trains));
                continue;
            }
            List<String> route = References.names(train, "route").stream()
                    .map(Leaf::text)
                    .toList();
            onePool(id, name);
            gauge(id, entry, name, route);
            if (!route.isEmpty()) {
                ends.add(route.get(0));
                ends.add(route.get(route.size() - 1));
            }
        }
        if (allKnown) {
            stands(id, entry, ends);
        }
    }

    private void onePool(String id, Leaf train) {
        String before = poolOf.put(train.text(), id);
        if (before != null) {
            problems.add(
                    train.at(),
                    "platforms '%s' go with train '%s', which takes those of '%s' already."
                            .formatted(id, train.text(), before),
                    "A train has one pool; a pool may have many trains.");
        }
    }

    private void gauge(String id, Entry entry, Leaf train, List<String> route) {
        Tree written = entry.value() instanceof Branch pool ? pool.find("gauge") : null;
        String legs = route.size() < 2 || route.get(0).equals(route.get(1))
                ? null
                : gauges.get(Set.of(route.get(0), route.get(1)));
        String own = plain(written);
        if (own != null && legs != null && !own.equals(legs)) {
            problems.add(
                    train.at(),
                    "platforms '%s' are of %s gauge, and train '%s' runs on %s.".formatted(id, own, train.text(), legs),
                    "Each gauge has platforms of its own.");
        }
    }

    private static @Nullable String plain(@Nullable Tree written) {
        return written == null ? null : LongForm.plain(written).text().replace(" ", "");
    }

    private void stands(String id, Entry entry, Set<String> ends) {
        if (!(entry.value() instanceof Branch pool) || !(pool.find("at") instanceof Branch at)) {
            return;
        }
        at.entries().forEach((node, share) -> {
            if (!ends.contains(node)) {
                problems.add(
                        share.key(),
                        "platforms '%s' stand at '%s', where none of their trains ends.".formatted(id, node),
                        ends.isEmpty() ? null : "Their trains end at: %s.".formatted(String.join(", ", ends)));
            }
        });
    }
}
