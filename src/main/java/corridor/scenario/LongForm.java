package corridor.scenario;

import corridor.scenario.Loaded.Provenance;
import corridor.scenario.Tree.Branch;
import corridor.scenario.Tree.Items;
import corridor.scenario.Tree.Kind;
import corridor.scenario.Tree.Leaf;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value written with where it comes from: {@code {value: 24 h, range: [20 h, 36 h], source: P08, confidence: estimate}}. */
final class LongForm {

    static final List<String> KEYS = List.of("value", "range", "source", "confidence", "note");

    /** What may be said of how sure a figure is. */
    static final List<String> CONFIDENCES = List.of("high", "medium", "low", "derived", "estimate");

    private static final Pattern BETWEEN_IDS = Pattern.compile("[\\[\\],\\s]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private LongForm() {}

    /** The value without where it comes from. */
    static Tree plain(Tree tree) {
        Tree value = tree instanceof Branch branch && branch.isLongForm() ? branch.find("value") : null;
        return value == null ? tree : value;
    }

    static Provenance provenance(Tree tree) {
        if (!(tree instanceof Branch branch)) {
            return Provenance.NONE;
        }
        String source = Arrays.stream(BETWEEN_IDS.split(said(branch, "source")))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(", "));
        return new Provenance(
                source,
                said(branch, "confidence"),
                said(branch, "range"),
                BLANKS.matcher(said(branch, "note").strip()).replaceAll(" "));
    }

    private static String said(Branch branch, String key) {
        Tree tree = branch.find(key);
        return tree == null ? "" : tree.text();
    }

    /** Whether the schema lets these keys stand beside the value; true for a bare value. */
    static boolean isRegular(Tree tree) {
        return !(tree instanceof Branch branch)
                || (KEYS.containsAll(branch.entries().keySet())
                        && isRange(branch.find("range"))
                        && isSaid(branch.find("source"))
                        && isConfidence(branch.find("confidence"))
                        && isText(branch.find("note")));
    }

    private static boolean isRange(@Nullable Tree tree) {
        return tree == null || (tree instanceof Items range && range.items().size() == 2);
    }

    private static boolean isSaid(@Nullable Tree tree) {
        return isText(tree) || tree instanceof Items;
    }

    private static boolean isConfidence(@Nullable Tree tree) {
        return tree == null || (isText(tree) && CONFIDENCES.contains(tree.text()));
    }

    private static boolean isText(@Nullable Tree tree) {
        return tree == null || (tree instanceof Leaf leaf && leaf.is() == Kind.TEXT);
    }

    /** Whether what YAML took the value for is what the schema wants. */
    static boolean fits(Kind kind, Class<?> type) {
        if (type == String.class || type == Adoption.class) {
            return kind != Kind.NOTHING;
        }
        if (type == int.class || type == Integer.class || type == long.class) {
            return kind == Kind.INTEGER;
        }
        if (type == Double.class) {
            return kind == Kind.INTEGER || kind == Kind.NUMBER;
        }
        return kind == (type == Boolean.class ? Kind.BOOLEAN : Kind.TEXT);
    }
}
