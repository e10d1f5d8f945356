package corridor.scenario;

import corridor.scenario.Tree.Branch;
import corridor.scenario.Tree.Entry;
import corridor.scenario.Tree.Items;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file that holds an event and no scenario: it says under {@code events} what it is, and is laid over a scenario. All that it
 * names must be there, and its days come to those that are there already instead of taking their place.
 */
final class EventBlock {

    /** Lists of days. */
    private static final Set<String> DAYS = Set.of("closed", "cuts", "draught", "tariffs");

    private EventBlock() {}

    static boolean is(Branch file) {
        return file.entries().containsKey("events")
                && !file.entries().containsKey("corridor")
                && !file.entries().containsKey("extends");
    }

    /** The event, ready to be laid over the scenario. */
    static Branch over(Branch event, Branch scenario, Problems problems) {
        event.entries().forEach((group, entry) -> {
            if (entry.value() instanceof Branch && !group.equals("events")) {
                event.group(group).forEach((name, thing) -> mustBeThere(group, name, thing, scenario, problems));
            }
        });
        return (Branch) withDaysOf(event, scenario);
    }

    private static void mustBeThere(String group, String name, Entry thing, Branch scenario, Problems problems) {
        Map<String, Entry> there = scenario.group(group);
        if (!there.containsKey(name) && thing.value() instanceof Branch) {
            problems.add(
                    thing.key(),
                    "the event changes %s '%s', which the scenario does not have.".formatted(group, name),
                    References.maybe(name, there));
        }
    }

    private static Tree withDaysOf(Tree event, Tree scenario) {
        if (!(event instanceof Branch over) || !(scenario instanceof Branch under)) {
            return event;
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        over.entries().forEach((key, entry) -> {
            Tree old = under.find(key);
            Tree value = old == null ? entry.value() : withDaysOf(entry.value(), old);
            if (DAYS.contains(key) && old instanceof Items before && value instanceof Items more) {
                List<Tree> all = new ArrayList<>(before.items());
                all.addAll(more.items());
                value = new Items(more.at(), all);
            }
            entries.put(key, new Entry(entry.key(), value));
        });
        return new Branch(over.at(), entries);
    }
}
