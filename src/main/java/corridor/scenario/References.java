package corridor.scenario;

import corridor.scenario.Problem.Position;
import corridor.scenario.Tree.Branch;
import corridor.scenario.Tree.Entry;
import corridor.scenario.Tree.Items;
import corridor.scenario.Tree.Leaf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether every name means something. Works on the tree and not on the records, so that wrong names are found even where other
 * values are wrong too.
 */
final class References {

    private static final int MOST_LISTED = 12;

    private final Branch tree;
    private final Problems problems;
    /** Gauges as written, by both ends of the leg. */
    private final Map<Set<String>, String> gauges = new HashMap<>();

    private final Set<Set<String>> roads = new HashSet<>();

    private References(Branch tree, Problems problems) {
        this.tree = tree;
        this.problems = problems;
    }

    static void check(Branch tree, Problems problems) {
        new References(tree, problems).check();
    }

    private void check() {
        tree.group("terminals").forEach((id, entry) -> {
            if (!tree.group("nodes").containsKey(id)) {
                problems.add(
                        entry.key(),
                        "terminal '%s' stands at no node of that name.".formatted(id),
                        maybe(id, tree.group("nodes")));
            }
        });
        tree.group("legs").forEach(this::leg);
        tree.group("trains").forEach(this::train);
        tree.group("vessels").forEach(this::vessel);
        tree.group("roads").forEach(this::road);
        tree.group("trucks").forEach(this::trucks);
        tree.group("weather")
                .forEach((id, entry) -> names(entry, "closes")
                        .forEach(name -> known(name, "nodes", "weather '%s' closes".formatted(id), "a node")));
        tree.group("borders").forEach(this::border);
        tree.group("flows").forEach(this::flow);
        tree.group("empties").forEach(this::empties);
        FleetReferences.check(tree, gauges, problems);
        regimes(tree.find("regime")).forEach(name -> known(name, "papers", "regime is", "one of the papers"));
        PaperSteps.check(tree, problems);
    }

    private void leg(String id, Entry entry) {
        List<Leaf> ends = names(entry, "between");
        ends.forEach(name -> known(name, "nodes", "leg '%s' ends at".formatted(id), "a node"));
        names(entry, "via").forEach(name -> known(name, "nodes", "leg '%s' passes".formatted(id), "a node"));
        if (different(ends, "leg '%s'".formatted(id)) && entry.value() instanceof Branch leg) {
            Tree gauge = leg.find("gauge");
            String written = gauge == null ? "" : LongForm.plain(gauge).text().replace(" ", "");
            String from = ends.get(0).text();
            String to = ends.get(1).text();
            if (gauges.put(Set.of(from, to), written) != null) {
                problems.add(
                        entry.key(),
                        "leg '%s' joins '%s' and '%s', as another leg does already.".formatted(id, from, to),
                        "Put a node between: a train's route names nodes only.");
            }
        }
    }

    private void train(String id, Entry entry) {
        String train = "train '%s'".formatted(id);
        List<Leaf> route = route(entry, train, "calls at");
        String before = null;
        for (int i = 1; i < route.size(); i++) {
            before = stretch(train, route.get(i - 1), route.get(i), before);
        }
    }

    /** The gauge of the stretch, or null if there is none. */
    private @Nullable String stretch(String train, Leaf from, Leaf to, @Nullable String gaugeBefore) {
        String gauge = gauges.get(Set.copyOf(List.of(from.text(), to.text())));
        if (gauge == null) {
            if (!from.text().equals(to.text())) {
                String what = "%s runs from '%s' to '%s', which no leg joins.".formatted(train, from.text(), to.text());
                problems.add(to.at(), what, neighbours(from.text()));
            }
        } else if (gaugeBefore != null && !gauge.equals(gaugeBefore)) {
            problems.add(
                    from.at(),
                    "%s runs from %s to %s gauge at '%s'.".formatted(train, gaugeBefore, gauge, from.text()),
                    "End the train there and let boxes change; a service runs on one gauge.");
        }
        return gauge;
    }

    private @Nullable String neighbours(String node) {
        Set<String> neighbours = new TreeSet<>();
        gauges.keySet().stream().filter(ends -> ends.contains(node)).forEach(neighbours::addAll);
        neighbours.remove(node);
        return neighbours.isEmpty()
                ? null
                : "Legs from '%s' lead to: %s.".formatted(node, String.join(", ", neighbours));
    }

    private void vessel(String id, Entry entry) {
        List<Leaf> route = names(entry, "route");
        String vessel = "vessel '%s'".formatted(id);
        for (Leaf name : route) {
            if (known(name, "nodes", vessel + " calls at", "a node")) {
                terminal(name, vessel);
            }
        }
        different(route, vessel);
    }

    private void road(String id, Entry entry) {
        List<Leaf> ends = names(entry, "between");
        ends.forEach(name -> known(name, "nodes", "road '%s' ends at".formatted(id), "a node"));
        names(entry, "via").forEach(name -> known(name, "nodes", "road '%s' passes".formatted(id), "a node"));
        if (different(ends, "road '%s'".formatted(id))
                && !roads.add(Set.of(ends.get(0).text(), ends.get(1).text()))) {
            problems.add(
                    entry.key(),
                    "road '%s' joins '%s' and '%s', as another road does already."
                            .formatted(id, ends.get(0).text(), ends.get(1).text()),
                    "Put a node between: a route of trucks names nodes only.");
        }
    }

    /** The nodes of a route between two terminals; none where one of them is unknown. */
    private List<Leaf> route(Entry entry, String who, String calls) {
        List<Leaf> route = names(entry, "route");
        boolean known = true;
        for (Leaf name : route) {
            known &= known(name, "nodes", who + " " + calls, "a node");
        }
        if (!known || route.size() < 2) {
            return List.of();
        }
        List<Leaf> ends = List.of(route.get(0), route.get(route.size() - 1));
        different(ends, who);
        ends.forEach(end -> terminal(end, who));
        return route;
    }

    private void trucks(String id, Entry entry) {
        String who = "trucks '%s'".formatted(id);
        List<Leaf> route = route(entry, who, "call at");
        for (int i = 1; i < route.size(); i++) {
            String from = route.get(i - 1).text();
            String to = route.get(i).text();
            if (!from.equals(to) && !roads.contains(Set.of(from, to))) {
                problems.add(
                        route.get(i).at(),
                        "%s run from '%s' to '%s', which no road joins.".formatted(who, from, to),
                        "Add a road between them, or name the nodes of the roads there are.");
            }
        }
    }

    private void terminal(Leaf name, String who) {
        if (!tree.group("terminals").containsKey(name.text())) {
            problems.add(
                    name.at(),
                    "%s ends at '%s', which has no terminal.".formatted(who, name.text()),
                    "Add 'terminals: {%s: {...}}'.".formatted(name.text()));
        }
    }

    private void border(String id, Entry entry) {
        names(entry, "at").forEach(name -> known(name, "nodes", "border '%s' stands at".formatted(id), "a node"));
        names(entry, "regime")
                .forEach(name -> known(name, "papers", "border '%s' keeps to".formatted(id), "one of the papers"));
        if (entry.value() instanceof Branch border && border.find("documents") instanceof Branch documents) {
            documents
                    .entries()
                    .forEach((regime, time) -> known(
                            new Leaf(time.key(), regime, Tree.Kind.TEXT),
                            "papers",
                            "border '%s' has a time for".formatted(id),
                            "one of the papers"));
        }
    }

    private void flow(String id, Entry entry) {
        List<Leaf> ends = new ArrayList<>(names(entry, "from"));
        ends.forEach(name -> known(name, "nodes", "flow '%s' starts at".formatted(id), "a node"));
        names(entry, "to").forEach(name -> {
            known(name, "nodes", "flow '%s' goes to".formatted(id), "a node");
            ends.add(name);
        });
        different(ends, "flow '%s'".formatted(id));
        if (entry.value() instanceof Branch flow) {
            regimes(flow.find("regime"))
                    .forEach(name ->
                            known(name, "papers", "flow '%s' travels under".formatted(id), "one of the papers"));
        }
    }

    /** The papers that are named: one, or several with their shares. */
    private static List<Leaf> regimes(@Nullable Tree written) {
        if (written instanceof Branch shares && !shares.isLongForm()) {
            return shares.entries().entrySet().stream()
                    .map(share -> new Leaf(share.getValue().key(), share.getKey(), Tree.Kind.TEXT))
                    .toList();
        }
        return written != null && LongForm.plain(written) instanceof Leaf name ? List.of(name) : List.of();
    }

    private void empties(String id, Entry entry) {
        Leaf at = new Leaf(entry.key(), id, Tree.Kind.TEXT);
        known(at, "nodes", "empties gather at", "a node");
        names(entry, "home").forEach(home -> {
            known(home, "nodes", "empties of '%s' go home to".formatted(id), "a node");
            different(List.of(at, home), "the way home of empties of '%s'".formatted(id));
        });
    }

    /** Whether these are two different names; complains about two equal ones only. */
    private boolean different(List<Leaf> ends, String who) {
        if (ends.size() != 2) {
            return false;
        }
        boolean same = ends.get(0).text().equals(ends.get(1).text());
        if (same) {
            problems.add(
                    ends.get(1).at(),
                    "%s begins and ends at '%s'.".formatted(who, ends.get(1).text()),
                    null);
        }
        return !same;
    }

    private boolean known(Leaf name, String group, String who, String what) {
        if (tree.group(group).containsKey(name.text())) {
            return true;
        }
        problems.add(
                name.at(),
                "%s '%s', which is not %s.".formatted(who, name.text(), what),
                maybe(name.text(), tree.group(group)));
        return false;
    }

    /** The nearest of the names, and where it is declared; all if none is near and they are few, null if they are many. */
    static @Nullable String maybe(String name, Map<String, Entry> declared) {
        return NearestName.of(name, declared.keySet())
                .map(found -> {
                    Position at = Objects.requireNonNull(declared.get(found)).key();
                    return "Maybe '%s' (declared at %s:%d)?".formatted(found, at.file(), at.line());
                })
                .orElseGet(() -> those(declared.keySet()));
    }

    private static @Nullable String those(Set<String> names) {
        return names.isEmpty() || names.size() > MOST_LISTED
                ? null
                : "There is: %s.".formatted(String.join(", ", names));
    }

    /** The names that stand there, in a list or alone; nothing for what is no name. */
    static List<Leaf> names(Entry entry, String key) {
        Tree found = entry.value() instanceof Branch branch ? branch.find(key) : null;
        List<Tree> written = found == null
                ? List.of()
                : LongForm.plain(found) instanceof Items items ? items.items() : List.of(LongForm.plain(found));
        List<Leaf> names = new ArrayList<>();
        for (Tree tree : written) {
            if (LongForm.plain(tree) instanceof Leaf leaf) {
                names.add(leaf);
            }
        }
        return names;
    }
}
