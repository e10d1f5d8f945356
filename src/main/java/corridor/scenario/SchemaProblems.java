package corridor.scenario;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import corridor.scenario.Problem.Position;
import corridor.scenario.Tree.Branch;
import corridor.scenario.Tree.Items;
import corridor.scenario.Tree.Kind;
import corridor.scenario.Tree.Leaf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says in a planner's words what the schema validator found, where it was found. */
final class SchemaProblems {

    private static final String EXTENDS = "extends";

    private final Tree tree;
    private final Map<String, Position> positions;
    private final Problems problems;
    private final Map<String, List<String>> missing = new LinkedHashMap<>();
    private boolean meantToExtend;

    private SchemaProblems(Tree tree, Map<String, Position> positions, Problems problems) {
        this.tree = tree;
        this.positions = positions;
        this.problems = problems;
    }

    /** @param problems with what is wrong with single values, which is not said twice */
    static void add(Tree tree, Map<String, Position> positions, Problems problems) {
        SchemaProblems translation = new SchemaProblems(tree, positions, problems);
        Schema.errors(tree).forEach(translation::add);
        translation.sayMissing();
    }

    private void add(Error error) {
        String path = path(error.getInstanceLocation());
        boolean rule = error.getEvaluationPath().toString().contains("oneOf");
        String property = error.getProperty();
        if (error.getEvaluationPath().toString().contains("propertyNames")) {
            name(path, error);
            return;
        }
        if (rule) {
            path = path.replaceFirst("(^|\\.)departs\\..*", "$1departs");
            say(path, "%s must say either full and or-after, or every.".formatted(Words.of(path)), null);
            return;
        }
        switch (String.valueOf(error.getKeyword())) {
            case "additionalProperties" -> unknown(path, String.valueOf(property));
            case "required" ->
                missing.computeIfAbsent(path, unused -> new ArrayList<>()).add("'" + property + "'");
            case "type" -> shape(path, error);
            case "minItems", "maxItems" -> size(path, error);
            case "enum" -> oneOf(path, error);
            default -> say(path, "%s is %s: %s.".formatted(Words.of(path), text(path), error.getMessage()), null);
        }
    }

    private void sayMissing() {
        if (meantToExtend) {
            return; // what the base says is not missing
        }
        missing.forEach((path, keys) -> problems.add(
                Positions.nearest(positions, path),
                "%s lacks %s.".formatted(Words.of(path), String.join(", ", keys)),
                meant(path, keys.size())));
    }

    /** What lacks more than it has was most likely meant to change something of another name. */
    private @Nullable String meant(String path, int lacking) {
        int dot = path.indexOf('.');
        boolean named = dot > 0 && path.indexOf('.', dot + 1) < 0;
        if (!named || !(find(path) instanceof Branch thing) || thing.entries().size() >= lacking) {
            return null;
        }
        String written = path.substring(dot + 1);
        Branch siblings = (Branch) Objects.requireNonNull(find(path.substring(0, dot)));
        List<String> others = siblings.entries().keySet().stream()
                .filter(name -> !name.equals(written))
                .toList();
        return NearestName.question(written, others).orElse(null);
    }

    private void unknown(String path, String key) {
        List<String> keys = new ArrayList<>(Keys.at(path));
        if (path.isEmpty()) {
            keys.add(EXTENDS);
        }
        meantToExtend |= path.isEmpty() && NearestName.of(key, keys).equals(Optional.of(EXTENDS));
        String remedy = key.matches("\\d.*")
                ? "A comma ends a value inside { }: write numbers without, or put the whole value in quotes."
                : NearestName.question(key, keys).orElse("Keys of it: %s.".formatted(String.join(", ", keys)));
        String at = path.isEmpty() ? key : path + "." + key;
        Tree wrong = find(path);
        Position position = wrong instanceof Branch branch && branch.entries().containsKey(key)
                ? branch.entries().get(key).key()
                : Positions.nearest(positions, at);
        problems.add(position, "'%s' is not a key of %s.".formatted(key, Words.of(path)), remedy);
    }

    private void name(String path, Error error) {
        String key = String.valueOf(
                error.getInstanceNode() == null
                        ? error.getProperty()
                        : error.getInstanceNode().asString(String.valueOf(error.getProperty())));
        Tree group = find(path);
        Position at = group instanceof Branch branch && branch.entries().containsKey(key)
                ? branch.entries().get(key).key()
                : Positions.nearest(positions, path);
        problems.add(
                at,
                "'%s' cannot be a name here.".formatted(key),
                "Names are of lower-case letters, digits and hyphens.");
    }

    private void shape(String path, Error error) {
        Tree found = find(path);
        if (found instanceof Leaf leaf && leaf.is() == Kind.NOTHING) {
            say(path, "%s is empty.".formatted(Words.of(path)), null);
        } else if (found != null && !found.kind().equals(Keys.shape(path))) {
            say(path, "%s is %s, not %s.".formatted(Words.of(path), found.kind(), Keys.shape(path)), null);
        } else {
            say(path, "%s is %s: %s.".formatted(Words.of(path), text(path), error.getMessage()), null);
        }
    }

    private void oneOf(String path, Error error) {
        List<String> words = new ArrayList<>();
        error.getSchemaNode().forEach(word -> words.add(word.asString()));
        String accepted = "Accepted: %s.".formatted(String.join(", ", words));
        String remedy = NearestName.question(text(path), words)
                .map(maybe -> maybe + " " + accepted)
                .orElse(accepted);
        say(path, "%s is '%s', which it cannot be.".formatted(Words.of(path), text(path)), remedy);
    }

    private void size(String path, Error error) {
        int size = find(path) instanceof Items items ? items.items().size() : 0;
        String bound = error.getKeyword().equals("minItems") ? "at least" : "at most";
        String bounded = "%s needs %s %s items, and has %d.";
        say(path, bounded.formatted(Words.of(path), bound, error.getSchemaNode().asString(), size), null);
    }

    private void say(String path, String what, @Nullable String remedy) {
        Position at = Positions.nearest(positions, path);
        if (!problems.isAt(at) || find(path) instanceof Branch) {
            problems.add(at, what, remedy);
        }
    }

    private String text(String path) {
        Tree found = find(path);
        return found == null ? "missing" : Quantity.abbreviated(found.text());
    }

    private static String path(NodePath location) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < location.getNameCount(); i++) {
            path.append(i == 0 ? "" : ".").append(location.getElement(i));
        }
        return path.toString();
    }

    private @Nullable Tree find(String path) {
        Tree at = tree;
        for (String key : path.isEmpty() ? new String[0] : path.split("\\.", -1)) {
            if (at instanceof Branch branch) {
                at = branch.find(key);
            } else {
                at = at instanceof Items items ? items.items().get(Integer.parseInt(key)) : null;
            }
        }
        return at;
    }
}
