package corridor.scenario;

import corridor.scenario.Tree.Branch;
import corridor.scenario.Tree.Entry;
import corridor.scenario.Tree.Leaf;
import corridor.units.Measurable;
import corridor.units.MeasurePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether a run of the scenario measures what an observation or a claim says it is of. */
final class MeasureCheck {

    /** Flows taken together, which stand in a result beside the single ones. */
    private static final Set<String> SUMS = Set.of("all", "westbound", "eastbound");

    private static final Map<String, String> ONE_OF =
            Map.of("flows", "a flow", "nodes", "a node", "services", "a train or a vessel", "borders", "a border");

    private final Branch tree;
    private final Problems problems;

    MeasureCheck(Branch tree, Problems problems) {
        this.tree = tree;
        this.problems = problems;
    }

    /** What is measured there; null if nothing is. */
    @Nullable
    Measurable measured(String who, Leaf measure) {
        List<String> parts = List.of(measure.text().split("\\.", -1));
        List<String> groups = Measurable.groups();
        if (parts.size() < 3 || !groups.contains(parts.get(0))) {
            String groupNames = String.join(", ", groups);
            problems.add(
                    measure.at(),
                    "%s measures '%s', which is no path of a measure.".formatted(who, measure.text()),
                    "Write one of %s, then an id and what is measured: flows.all.transitDays.mean."
                            .formatted(groupNames));
            return null;
        }
        boolean known = subject(who, measure, parts.get(0), parts.get(1));
        Optional<MeasurePath> path = MeasurePath.of(measure.text());
        if (path.isEmpty()) {
            unknown(who, measure, parts);
        } else if (known) {
            place(who, measure, path.get());
        }
        return path.map(MeasurePath::what).orElse(null);
    }

    private boolean subject(String who, Leaf measure, String group, String id) {
        Map<String, Entry> things = things(group);
        if (group.equals("flows") && SUMS.contains(id)) {
            return true;
        }
        if (!things.containsKey(id)) {
            problems.add(
                    measure.at(),
                    "%s measures '%s', which is not %s.".formatted(who, id, ONE_OF.get(group)),
                    References.maybe(id, things));
            return false;
        }
        if (group.equals("nodes") && !isStop(who, measure, id)) {
            return false;
        }
        if (things.get(id).value() instanceof Branch thing
                && (isTrue(thing.find("empty")) || isTrue(thing.find("others")))) {
            problems.add(
                    measure.at(),
                    "%s measures '%s', a flow of empties or of others, which no run counts.".formatted(who, id),
                    null);
            return false;
        }
        return true;
    }

    private void unknown(String who, Leaf measure, List<String> parts) {
        String words = String.join(".", parts.subList(2, parts.size()));
        String node = parts.size() > 3 ? parts.get(3) : "<node>";
        List<String> names = Measurable.of(parts.get(0)).stream()
                .map(what -> what.words().replace("*", node))
                .toList();
        problems.add(
                measure.at(),
                "%s measures '%s' of %s, which no run does.".formatted(who, words, ONE_OF.get(parts.get(0))),
                NearestName.of(words, names)
                        .map("Maybe '%s'?"::formatted)
                        .orElseGet(() -> Measurable.of(parts.get(0)).stream()
                                .map(what -> what.words().replace("*", "<node>"))
                                .collect(Collectors.joining(", ", "Measured of it: ", "."))));
    }

    /** Whether anything stops at a node; where nothing does, nothing is measured. */
    private boolean isStop(String who, Leaf measure, String node) {
        boolean stop = things("services").keySet().stream()
                .anyMatch(service -> route(service).contains(node));
        if (!stop) {
            problems.add(measure.at(), "%s measures '%s', where no train or vessel stops.".formatted(who, node), null);
        }
        return stop;
    }

    /** What only some of the things have: stops of a single flow, ports and cycles of vessels, yards of terminals. */
    private void place(String who, Leaf measure, MeasurePath path) {
        switch (path.what()) {
            case SERVICE_CYCLE -> vessel(who, measure, path);
            case SERVICE_HANDLING -> {
                if (vessel(who, measure, path)) {
                    port(who, measure, path);
                }
            }
            case NODE_YARD, NODE_UTILISATION -> terminal(who, measure, path);
            default -> {
                if (path.what().isAtANode()) {
                    stopOfAFlow(who, measure, path);
                }
            }
        }
    }

    private boolean vessel(String who, Leaf measure, MeasurePath path) {
        boolean vessel = tree.group("vessels").containsKey(path.id());
        if (!vessel) {
            String words = path.what().words();
            problems.add(measure.at(), "%s measures '%s', which a train has not.".formatted(who, words), null);
        }
        return vessel;
    }

    private void port(String who, Leaf measure, MeasurePath path) {
        List<String> ports = route(path.id());
        if (!ports.contains(path.node())) {
            problems.add(
                    measure.at(),
                    "%s measures '%s', at which vessel '%s' does not call.".formatted(who, path.node(), path.id()),
                    "Ports of it: %s.".formatted(String.join(", ", ports)));
        }
    }

    private void terminal(String who, Leaf measure, MeasurePath path) {
        if (!tree.group("terminals").containsKey(path.id())) {
            problems.add(
                    measure.at(),
                    "%s measures '%s' of '%s', which has no terminal."
                            .formatted(who, path.what().words(), path.id()),
                    null);
        }
    }

    private void stopOfAFlow(String who, Leaf measure, MeasurePath path) {
        if (SUMS.contains(path.id())) {
            problems.add(
                    measure.at(),
                    "%s measures a profile of '%s', which only single flows have.".formatted(who, path.id()),
                    null);
        } else if (!tree.group("nodes").containsKey(path.node())) {
            problems.add(
                    measure.at(),
                    "%s measures '%s', which is not a node.".formatted(who, path.node()),
                    References.maybe(path.node(), tree.group("nodes")));
        } else {
            isStop(who, measure, path.node());
        }
    }

    /** The nodes at which a train or a vessel stops. */
    private List<String> route(String service) {
        Entry entry = things("services").get(service);
        return entry == null
                ? List.of()
                : References.names(entry, "route").stream().map(Leaf::text).toList();
    }

    private static boolean isTrue(@Nullable Tree tree) {
        return tree != null && LongForm.plain(tree).text().equals("true");
    }

    private Map<String, Entry> things(String group) {
        if (!group.equals("services")) {
            return tree.group(group);
        }
        Map<String, Entry> services = new LinkedHashMap<>(tree.group("trains"));
        services.putAll(tree.group("vessels"));
        services.putAll(tree.group("trucks"));
        return services;
    }
}
