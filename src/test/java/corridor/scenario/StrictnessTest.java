package corridor.scenario;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import corridor.scenario.Tree.Branch;
import corridor.scenario.Tree.Entry;
import corridor.scenario.Tree.Items;
import corridor.scenario.Tree.Kind;
import corridor.scenario.Tree.Leaf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The reader asks the schema only when it noticed something. So it must notice whatever the schema would find. */
class StrictnessTest {

    private static final Problem.Position AT = new Problem.Position("x", 1, 1);
    private static final List<Tree> STRANGERS = List.of(
            new Leaf(AT, "", Kind.NOTHING),
            new Leaf(AT, "word", Kind.TEXT),
            new Leaf(AT, "0", Kind.INTEGER),
            new Leaf(AT, "7", Kind.INTEGER),
            new Leaf(AT, "0.5", Kind.NUMBER),
            new Leaf(AT, "true", Kind.BOOLEAN),
            new Items(AT, List.of()),
            new Items(AT, List.of(new Leaf(AT, "1", Kind.INTEGER))),
            new Branch(AT, Map.of()),
            longForm(new Leaf(AT, "3 h", Kind.TEXT), "sauce", new Leaf(AT, "P08", Kind.TEXT)),
            longForm(new Leaf(AT, "3 h", Kind.TEXT), "source", new Leaf(AT, "8", Kind.INTEGER)),
            longForm(new Leaf(AT, "3 h", Kind.TEXT), "range", new Leaf(AT, "3 h", Kind.TEXT)),
            longForm(new Leaf(AT, "3 h", Kind.TEXT), "range", new Items(AT, List.of())),
            longForm(new Items(AT, List.of()), "note", new Leaf(AT, "x", Kind.TEXT)));

    private static Tree longForm(Tree value, String key, Tree said) {
        return new Branch(AT, Map.of("value", new Entry(AT, value), key, new Entry(AT, said)));
    }

    @Test
    void nothingThatTheSchemaRefusesGoesUnnoticed() throws IOException {
        Path small = Path.of("src/test/resources/scenario/small.yaml");
        Tree sound = requireNonNull(YamlText.parse(Files.readString(small), "small.yaml", new Problems()));
        List<Tree> mutants = new ArrayList<>();
        mutate(sound, mutants::add);
        assertThat(mutants).hasSizeGreaterThan(3_000);
        assertThat(mutants.stream()
                        .filter(mutant ->
                                !isNoticed(mutant) && !Schema.errors(mutant).isEmpty())
                        .map(Tree::text))
                .isEmpty();
    }

    private static boolean isNoticed(Tree mutant) {
        Problems problems = new Problems();
        Binder binder = new Binder(new CsvFiles(problems), problems);
        binder.scenario((Branch) mutant);
        return binder.irregular() || !problems.none();
    }

    /** Each mutant differs in one place: a key lost, renamed or added, a value of another kind, a list too short or long. */
    private static void mutate(Tree tree, Consumer<Tree> found) {
        if (tree instanceof Branch branch) {
            branch.entries().forEach((key, entry) -> {
                found.accept(without(branch, key));
                found.accept(with(without(branch, key), key + "X", entry.value()));
                STRANGERS.forEach(stranger -> found.accept(with(branch, key, stranger)));
                mutate(entry.value(), changed -> found.accept(with(branch, key, changed)));
            });
            for (String key : List.of("full", "every", "first", "zz")) {
                found.accept(with(branch, key, new Leaf(AT, "2 d", Kind.TEXT)));
            }
        } else if (tree instanceof Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                List<Tree> fewer = new ArrayList<>(list.items());
                fewer.remove(i);
                found.accept(new Items(AT, fewer));
                for (Tree stranger : STRANGERS) {
                    List<Tree> items = new ArrayList<>(list.items());
                    items.set(i, stranger);
                    found.accept(new Items(AT, items));
                }
            }
        }
    }

    private static Branch without(Branch branch, String key) {
        Map<String, Entry> entries = new LinkedHashMap<>(branch.entries());
        entries.remove(key);
        return new Branch(AT, entries);
    }

    private static Branch with(Branch branch, String key, Tree value) {
        Map<String, Entry> entries = new LinkedHashMap<>(branch.entries());
        entries.put(key, new Entry(AT, value));
        return new Branch(AT, entries);
    }
}
