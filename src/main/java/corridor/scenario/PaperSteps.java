package corridor.scenario;

import corridor.scenario.Tree.Branch;
import corridor.scenario.Tree.Entry;
import corridor.scenario.Tree.Leaf;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Whether the steps of papers can be gone through: written in one of the two ways, after steps that there are, in no circle, at
 * borders and by offices that there are.
 */
final class PaperSteps {

    /** What is done at one border fits the bits of an int, with one to spare. */
    private static final int MOST = 30;

    private static final List<String> ONE_STEP = List.of("at-border", "ahead", "errors");
    private static final List<String> ONE_STEP_NEEDS = List.of("at-border", "errors");

    private final Branch tree;
    private final Problems problems;

    private PaperSteps(Branch tree, Problems problems) {
        this.tree = tree;
        this.problems = problems;
    }

    static void check(Branch tree, Problems problems) {
        PaperSteps check = new PaperSteps(tree, problems);
        tree.group("papers").forEach((id, entry) -> {
            if (entry.value() instanceof Branch papers) {
                check.papers("papers '%s'".formatted(id), entry, papers);
            }
        });
        tree.group("borders").forEach((id, entry) -> {
            if (entry.value() instanceof Branch border) {
                check.timesOf(id, border);
            }
        });
    }

    private void papers(String who, Entry entry, Branch papers) {
        if (papers.find("steps") == null) {
            for (String key : ONE_STEP_NEEDS) {
                if (papers.find(key) == null) {
                    problems.add(
                            entry.key(), "%s lacks '%s'.".formatted(who, key), "Or write what is done as 'steps'.");
                }
            }
        } else {
            ONE_STEP.forEach(key -> beside("steps", key, who, papers));
        }
        if (papers.find("origin-steps") != null) {
            beside("origin-steps", "at-origin", who, papers);
        }
        steps(who, papers.group("steps"));
        steps(who, papers.group("origin-steps"));
        papers.group("steps").forEach((name, step) -> made(stepOf(name, who), step));
    }

    private void beside(String steps, String key, String who, Branch papers) {
        Entry written = papers.entries().get(key);
        if (written != null) {
            problems.add(
                    written.key(),
                    "%s say both '%s' and '%s'.".formatted(who, key, steps),
                    "Write it as a step, or all of it without steps.");
        }
    }

    private static String stepOf(String name, String who) {
        return "step '%s' of %s".formatted(name, who);
    }

    private void steps(String who, Map<String, Entry> steps) {
        steps.values().stream()
                .skip(MOST)
                .findFirst()
                .ifPresent(first -> problems.add(
                        first.key(), "%s have %d steps; %d is the most.".formatted(who, steps.size(), MOST), null));
        Map<String, List<Leaf>> before = new LinkedHashMap<>();
        steps.forEach((name, step) -> {
            List<Leaf> after = References.names(step, "after");
            after.stream()
                    .filter(other -> !steps.containsKey(other.text()))
                    .forEach(other -> problems.add(
                            other.at(),
                            "%s comes after '%s', which is no step beside it."
                                    .formatted(stepOf(name, who), other.text()),
                            References.maybe(other.text(), steps)));
            before.put(name, after);
        });
        Set<String> sound = new HashSet<>();
        before.keySet().forEach(name -> follow(name, before, new ArrayList<>(), sound, who));
    }

    /** Goes back over what comes before, as far as it has not been found sound already; a circle is told once. */
    private void follow(String name, Map<String, List<Leaf>> before, List<String> path, Set<String> sound, String who) {
        path.add(name);
        for (Leaf other : Objects.requireNonNull(before.get(name))) {
            int begins = path.indexOf(other.text());
            if (begins >= 0) {
                List<String> circle = new ArrayList<>(path.subList(begins, path.size()));
                circle.add(other.text());
                problems.add(
                        other.at(),
                        "steps of %s wait for each other: %s.".formatted(who, String.join(" after ", circle)),
                        "Take one of the 'after' out.");
            } else if (before.containsKey(other.text()) && !sound.contains(other.text())) {
                follow(other.text(), before, path, sound, who);
            }
        }
        path.remove(path.size() - 1);
        sound.add(name);
    }

    /** At borders that there are, and by an office that one of them has. */
    private void made(String step, Entry entry) {
        Map<String, Entry> borders = tree.group("borders");
        List<Leaf> at = References.names(entry, "at");
        for (Leaf border : at) {
            if (!borders.containsKey(border.text())) {
                problems.add(
                        border.at(),
                        "%s is done at '%s', which is not a border.".formatted(step, border.text()),
                        References.maybe(border.text(), borders));
            }
        }
        Map<String, Entry> offices = new LinkedHashMap<>();
        borders.forEach((id, border) -> {
            boolean here =
                    at.isEmpty() || at.stream().anyMatch(name -> name.text().equals(id));
            if (here && border.value() instanceof Branch written) {
                offices.putAll(written.group("offices"));
            }
        });
        for (Leaf by : References.names(entry, "by")) {
            if (!offices.containsKey(by.text())) {
                String maybe = References.maybe(by.text(), offices);
                problems.add(
                        by.at(),
                        "%s is done by '%s', an office that no border of it has.".formatted(step, by.text()),
                        maybe == null ? "Without 'by' the border's own desks do it." : maybe);
            }
        }
    }

    private void timesOf(String id, Branch border) {
        border.group("documents").forEach((regime, time) -> {
            Entry papers = tree.group("papers").get(regime);
            if (papers != null && papers.value() instanceof Branch written && written.find("steps") != null) {
                problems.add(
                        time.key(),
                        "border '%s' has a time for '%s', whose steps have their own.".formatted(id, regime),
                        "Give a step of its own to this border: 'at: [%s]'.".formatted(id));
            }
        });
    }
}
