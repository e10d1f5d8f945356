package corridor.scenario;

import corridor.policy.DispatchRule;
import corridor.policy.RouteRule;
import corridor.scenario.Loaded.Provenance;
import corridor.scenario.Loaded.Value;
import corridor.scenario.Problem.Position;
import corridor.scenario.Quantity.Unreadable;
import corridor.scenario.RuleForms.Departs;
import corridor.scenario.RuleForms.RouteChoice;
import corridor.scenario.Tree.Branch;
import corridor.scenario.Tree.Entry;
import corridor.scenario.Tree.Items;
import corridor.scenario.Tree.Kind;
import corridor.scenario.Tree.Leaf;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of a tree by their components: the key of {@code warmUp} is {@code warm-up}. It says what is wrong with single
 * values; whether keys are missing, unknown or of the wrong shape is the schema's to say, and gives null here.
 */
final class Binder {

    private final Problems problems;
    private final Map<String, Value> values = new LinkedHashMap<>();

    Binder(Problems problems) {
        this.problems = problems;
    }

    /** Every value bound, by path, in the order of the records. */
    Map<String, Value> values() {
        return values;
    }

    @Nullable
    Scenario scenario(Branch tree) {
        return (Scenario) record(Scenario.class, tree, "");
    }

    /** What a component is called in a file. */
    static String key(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    static boolean optional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private @Nullable Object bind(Type type, Tree tree, String path, String label) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? list(arguments[0], tree, path, label)
                    : map(arguments[1], tree, path);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == DispatchRule.class) {
            return converted(record(Departs.class, tree, path), Departs::rule, tree, path);
        }
        if (plain == RouteRule.class) {
            return converted(record(RouteChoice.class, tree, path), RouteChoice::chosen, tree, path);
        }
        return plain.isRecord() && !ScalarText.reads(plain)
                ? record(plain, tree, path)
                : scalar(plain, tree, path, label);
    }

    private @Nullable Object scalar(Class<?> type, Tree tree, String path, String label) {
        Tree plain = plain(tree);
        if (!(plain instanceof Leaf leaf) || leaf.is() == Kind.NOTHING) {
            return null;
        }
        try {
            Object value = ScalarText.read(type, label, leaf.text());
            values.put(path, new Value(leaf.text(), leaf.at(), provenance(tree)));
            return value;
        } catch (Unreadable e) {
            problems.add(leaf.at(), e.what(), e.remedy());
            return null;
        }
    }

    private @Nullable Object list(Type type, Tree tree, String path, String label) {
        if (!(plain(tree) instanceof Items items)) {
            return null;
        }
        List<Object> bound = new ArrayList<>();
        Binder apart = new Binder(problems); // a list is one value, its items are not
        for (int i = 0; i < items.items().size(); i++) {
            Object item = apart.bind(type, items.items().get(i), path + "." + i, label);
            if (item != null) {
                bound.add(item);
            }
        }
        values.put(path, new Value(items.text(), items.at(), provenance(tree)));
        return bound.size() == items.items().size() ? bound : null;
    }

    private @Nullable Object map(Type type, Tree tree, String path) {
        if (!(tree instanceof Branch branch)) {
            return null;
        }
        if (branch.entries().isEmpty()) {
            values.put(path, new Value("{}", branch.at(), Provenance.NONE));
        }
        Map<String, Object> bound = new LinkedHashMap<>();
        branch.entries().forEach((key, entry) -> {
            Object value = bind(type, entry.value(), path + "." + key, key);
            if (value != null) {
                bound.put(key, value);
            }
        });
        return bound.size() == branch.entries().size() ? bound : null;
    }

    private @Nullable Object record(Class<?> type, Tree tree, String path) {
        if (!(tree instanceof Branch branch)) {
            return null;
        }
        if (branch.entries().isEmpty()) {
            values.put(path, new Value("{}", branch.at(), Provenance.NONE));
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        boolean complete = true;
        for (int i = 0; i < components.length; i++) {
            String key = key(components[i]);
            Entry entry = branch.entries().get(key);
            String below = path.isEmpty() ? key : path + "." + key;
            arguments[i] = entry == null ? null : bind(components[i].getGenericType(), entry.value(), below, key);
            complete &= arguments[i] != null || (entry == null && optional(components[i]));
        }
        return complete ? construct(type, components, arguments, branch, path) : null;
    }

    private @Nullable Object construct(
            Class<?> type, RecordComponent[] components, Object[] arguments, Branch branch, String path) {
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            Object made = type.getDeclaredConstructor(types).newInstance(arguments);
            Sense.check(made, path, branch, problems);
            return made;
        } catch (InvocationTargetException e) {
            refused(branch.at(), path, e.getCause());
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private <A, B> @Nullable B converted(@Nullable Object written, Function<A, B> conversion, Tree tree, String path) {
        if (written == null) {
            return null;
        }
        try {
            @SuppressWarnings("unchecked") // bind asks for A just before
            A form = (A) written;
            return conversion.apply(form);
        } catch (IllegalArgumentException e) {
            refused(tree.at(), path, e);
            return null;
        }
    }

    private void refused(Position at, String path, @Nullable Throwable cause) {
        if (!(cause instanceof IllegalArgumentException)) {
            throw new IllegalStateException(cause);
        }
        problems.add(at, "%s: %s".formatted(Words.of(path), cause.getMessage()), null);
    }

    /** The value without where it comes from. */
    static Tree plain(Tree tree) {
        Tree value = tree instanceof Branch branch && branch.isLongForm() ? branch.find("value") : null;
        return value == null ? tree : value;
    }

    private static Provenance provenance(Tree tree) {
        if (!(tree instanceof Branch branch)) {
            return Provenance.NONE;
        }
        return new Provenance(said(branch, "source"), said(branch, "confidence"), said(branch, "range"));
    }

    private static String said(Branch branch, String key) {
        Tree tree = branch.find(key);
        return tree == null ? "" : tree.text();
    }
}
