package corridor.scenario;

import corridor.scenario.Loaded.SourceFile;
import corridor.scenario.Problem.Position;
import corridor.scenario.Tree.Branch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads scenario files: YAML, the tables beside it, what they extend, what the command line sets, the schema, the records, the
 * references.
 */
public final class ScenarioReader {

    private ScenarioReader() {}

    /**
     * Reads one scenario.
     *
     * @param overrides {@code a.b.c=value}; {@code *} stands for any part of a name
     * @throws InvalidScenario with everything that is wrong
     */
    public static Loaded read(Path file, List<String> overrides) {
        return readAll(List.of(file), List.of(), overrides).get(0);
    }

    /**
     * Reads several scenarios, each with the same overrides.
     *
     * @param events files that are laid over each of them, before the overrides
     * @throws InvalidScenario with everything that is wrong in any of them
     */
    public static List<Loaded> readAll(List<Path> files, List<Path> events, List<String> overrides) {
        Problems problems = new Problems();
        List<Loaded> read = new ArrayList<>();
        for (Path file : files) {
            Loaded loaded = readOne(file, events, overrides, problems);
            if (loaded != null) {
                read.add(loaded);
            }
        }
        if (!problems.none()) {
            throw new InvalidScenario(problems.sorted());
        }
        return List.copyOf(read);
    }

    /**
     * Reads a scenario that is complete in itself, as {@link ResolvedYaml} writes it.
     *
     * @param id of the scenario, which messages name as the file
     * @throws InvalidScenario with everything that is wrong
     */
    public static Loaded readText(String id, String yaml, List<String> overrides) {
        Problems problems = new Problems();
        Tree tree = YamlText.parse(yaml, id, problems);
        Loaded loaded = tree instanceof Branch branch
                ? bound(
                        id,
                        Overrides.apply(branch, overrides, problems),
                        new CsvFiles(problems),
                        List.of(new SourceFile(id, yaml)),
                        problems)
                : null;
        if (loaded == null || !problems.none()) {
            throw new InvalidScenario(problems.sorted());
        }
        return loaded;
    }

    private static @Nullable Loaded readOne(Path file, List<Path> events, List<String> overrides, Problems problems) {
        CsvFiles tables = new CsvFiles(problems);
        Inheritance inheritance = new Inheritance(tables, problems);
        Branch merged = inheritance.read(file, new Position(file.toString(), 1, 1));
        if (merged == null || isOnlyAnEvent(merged, file, problems)) {
            return null;
        }
        Branch laid = inheritance.with(merged, events);
        if (laid == null) {
            return null;
        }
        return bound(id(file), Overrides.apply(laid, overrides, problems), tables, inheritance.files(), problems);
    }

    /** The records of a tree to which nothing is to be added; null after a problem. */
    private static @Nullable Loaded bound(
            String id, Branch tree, CsvFiles tables, List<SourceFile> read, Problems problems) {
        if (isOtherVersion(tree, problems)) {
            return null;
        }
        Binder binder = new Binder(tables, problems);
        Scenario scenario = binder.scenario(tree);
        Map<String, Position> positions = Positions.of(tree);
        if (binder.irregular()) {
            SchemaProblems.add(tree, positions, problems);
        }
        References.check(tree, problems);
        FigureCheck.check(tree, problems);
        if (scenario == null) {
            if (problems.none()) {
                throw new IllegalStateException("The schema passes what the records refuse in " + id + ".");
            }
            return null;
        }
        List<SourceFile> files = new ArrayList<>(tables.files());
        files.addAll(read);
        return new Loaded(id, scenario, files, binder.values(), positions);
    }

    /** Says so, and nothing else: of all that a scenario needs an event has nothing. */
    private static boolean isOnlyAnEvent(Branch tree, Path file, Problems problems) {
        if (!EventBlock.is(tree)) {
            return false;
        }
        problems.add(
                java.util.Objects.requireNonNull(tree.entries().get("events")).key(),
                "'%s' is an event, not a whole scenario.".formatted(file.getFileName()),
                "Lay it over one: SCENARIO --with %s, or extends: [SCENARIO, %s].".formatted(file, file.getFileName()));
        return true;
    }

    /** Says so, and nothing else: another version's keys would all be wrong. */
    private static boolean isOtherVersion(Branch tree, Problems problems) {
        Tree version = tree.find("corridor");
        if (version == null || version.text().equals("1")) {
            return false;
        }
        problems.add(
                version.at(),
                "corridor is %s, and this program reads version 1 of the file format.".formatted(version.text()),
                null);
        return true;
    }

    /** The name of a scenario: that of its file, without the ending. */
    public static String id(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }
}
