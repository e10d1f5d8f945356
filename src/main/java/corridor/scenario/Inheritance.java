package corridor.scenario;

import corridor.scenario.Loaded.SourceFile;
import corridor.scenario.Problem.Position;
import corridor.scenario.Tree.Branch;
import corridor.scenario.Tree.Entry;
import corridor.scenario.Tree.Items;
import corridor.scenario.Tree.Kind;
import corridor.scenario.Tree.Leaf;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a file and all it extends into one tree; later files win over earlier ones, the file itself over all. */
final class Inheritance {

    private static final int MAX_FILES = 100;

    private final Problems problems;
    private final Tables tables;
    private final Map<Path, SourceFile> files = new LinkedHashMap<>();
    private final List<Path> open = new ArrayList<>();
    private int reads;

    Inheritance(CsvFiles tables, Problems problems) {
        this.tables = new Tables(tables, problems);
        this.problems = problems;
    }

    /** Every file read, the bases first. */
    List<SourceFile> files() {
        return List.copyOf(files.values());
    }

    /** Null after a problem with this file; what could be read of its bases is lost then, their problems are not. */
    @Nullable
    Branch read(Path file, Position named) {
        Path real = file.toAbsolutePath().normalize();
        if (open.contains(real)) {
            problems.add(named, "'%s' extends itself%s.".formatted(file, chain(real)), null);
            return null;
        }
        if (++reads > MAX_FILES) {
            problems.add(named, "more than %d files extend one another.".formatted(MAX_FILES), null);
            return null;
        }
        open.add(real);
        try {
            return readOpened(file, real, named);
        } finally {
            open.remove(real);
        }
    }

    private String chain(Path real) {
        List<Path> between = open.subList(open.indexOf(real) + 1, open.size());
        return between.isEmpty()
                ? ""
                : " by way of "
                        + String.join(
                                ", ",
                                between.stream()
                                        .map(path -> "'" + path.getFileName() + "'")
                                        .toList());
    }

    private @Nullable Branch readOpened(Path file, Path real, Position named) {
        String text = SourceText.read(file, named, problems);
        if (text == null) {
            return null;
        }
        int before = problems.count();
        Tree tree = YamlText.parse(text, file.toString(), problems);
        if (!(tree instanceof Branch own)) {
            if (problems.count() == before) {
                String what = tree == null || isNothing(tree)
                        ? "the file is empty."
                        : "a scenario is a group of keys, and this is %s.".formatted(tree.kind());
                Position at = tree == null ? new Position(file.toString(), 1, 1) : tree.at();
                problems.add(at, what, "Begin with 'corridor: 1' or 'extends: ...'.");
            }
            return null;
        }
        Branch merged = overBases(tables.expanded(own), file);
        files.putIfAbsent(real, new SourceFile(file.toString(), text));
        return merged;
    }

    private static boolean isNothing(Tree tree) {
        return tree instanceof Leaf leaf && leaf.is() == Kind.NOTHING;
    }

    private @Nullable Branch overBases(Branch own, Path file) {
        Tree extended = own.find("extends");
        if (extended == null) {
            return own;
        }
        Map<String, Entry> entries = new LinkedHashMap<>(own.entries());
        entries.remove("extends");
        Branch base = null;
        boolean complete = true;
        for (Tree name : extended instanceof Items list ? list.items() : List.of(extended)) {
            Branch next = base(name, file);
            complete &= next != null;
            base = next == null || base == null ? (next == null ? base : next) : laid(next, base);
        }
        Branch self = new Branch(own.at(), entries);
        return !complete || base == null ? null : laid(self, base);
    }

    /** The scenario with events laid over it, one after the other; null if one cannot be read. */
    @Nullable
    Branch with(Branch scenario, List<Path> events) {
        Branch laid = scenario;
        boolean complete = true;
        for (Path file : events) {
            Branch event = read(file, new Position(file.toString(), 1, 1));
            complete &= event != null;
            laid = event == null ? laid : laid(event, laid);
        }
        return complete ? laid : null;
    }

    private Branch laid(Branch over, Branch under) {
        Branch top = EventBlock.is(over) ? EventBlock.over(over, under, problems) : over;
        return (Branch) Overlay.lay(top, under, "what this extends", problems);
    }

    private @Nullable Branch base(Tree name, Path file) {
        if (!(name instanceof Leaf leaf) || leaf.is() != Kind.TEXT) {
            problems.add(name.at(), "extends is %s, not the name of a file.".formatted(name.text()), null);
            return null;
        }
        try {
            return read(file.resolveSibling(leaf.text()).normalize(), leaf.at());
        } catch (InvalidPathException e) {
            problems.add(leaf.at(), "'%s' is not the name of a file.".formatted(leaf.text()), null);
            return null;
        }
    }
}
