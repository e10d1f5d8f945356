package corridor.scenario;

import corridor.policy.Coordination;
import corridor.policy.DispatchRule;
import corridor.policy.EmptiesRule;
import corridor.policy.ReturnRule;
import corridor.policy.RouteRule;
import corridor.random.Distribution;
import corridor.scenario.Loaded.Provenance;
import corridor.scenario.Loaded.Value;
import corridor.scenario.Quantity.Unreadable;
import corridor.scenario.RuleForms.Coordinated;
import corridor.scenario.RuleForms.Departs;
import corridor.scenario.RuleForms.Goes;
import corridor.scenario.RuleForms.RouteChoice;
import corridor.scenario.RuleForms.SentBack;
import corridor.scenario.Tree.Branch;
import corridor.scenario.Tree.Entry;
import corridor.scenario.Tree.Items;
import corridor.scenario.Tree.Leaf;
import corridor.units.Share;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of a tree by their components. It says what is wrong with single values. Where keys are missing, unknown or of
 * the wrong shape it only notices, and the schema says what: a sound file needs no validator, which costs more to start than
 * all the rest of the reading.
 */
final class Binder {

    private final Problems problems;
    private final ObservedTimes observed;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private boolean irregular;

    Binder(CsvFiles tables, Problems problems) {
        observed = new ObservedTimes(tables, problems);
        this.problems = problems;
    }

    @Nullable
    Scenario scenario(Branch tree) {
        return (Scenario) record(Scenario.class, tree, "");
    }

    /** Every value bound, by path, in the order of the records. */
    Map<String, Value> values() {
        return values;
    }

    /** Whether the schema will find something: a test holds that it never does when this says no. */
    boolean irregular() {
        return irregular;
    }

    private @Nullable Object irregularity() {
        irregular = true;
        return null;
    }

    private @Nullable Object bind(Type type, @Nullable Size size, Tree tree, String path, String label) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? list((Class<?>) arguments[0], size, tree, path, label)
                    : map(arguments[1], tree, path);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == DispatchRule.class) {
            return record(Departs.class, tree, path) instanceof Departs form ? ruled(form, tree, path) : null;
        }
        if (plain == RouteRule.class) {
            return record(RouteChoice.class, tree, path) instanceof RouteChoice form ? ruled(form, tree, path) : null;
        }
        if (plain == ReturnRule.class) {
            return record(SentBack.class, tree, path) instanceof SentBack form ? ruled(form, tree, path) : null;
        }
        if (plain == EmptiesRule.class) {
            return record(Goes.class, tree, path) instanceof Goes form ? ruled(form, tree, path) : null;
        }
        if (plain == Coordination.class) {
            return record(Coordinated.class, tree, path) instanceof Coordinated form ? ruled(form, tree, path) : null;
        }
        if (plain == Adoption.class && tree instanceof Branch shares && !shares.isLongForm()) {
            return adoption(shares, path);
        }
        return plain.isRecord() && !ScalarText.reads(plain)
                ? record(plain, tree, path)
                : scalar(plain, tree, path, label);
    }

    private @Nullable Object scalar(Class<?> type, Tree tree, String path, String label) {
        if (!(LongForm.plain(tree) instanceof Leaf leaf) || !LongForm.fits(leaf.is(), type)) {
            irregular = true;
        }
        if (!LongForm.isRegular(tree)) {
            irregular = true;
        }
        if (!(LongForm.plain(tree) instanceof Leaf leaf) || leaf.is() == Tree.Kind.NOTHING) {
            return irregularity();
        }
        try {
            String text = type == Distribution.class ? observed.inlined(label, leaf.text(), leaf.at()) : leaf.text();
            if (text == null) {
                return null;
            }
            Object value = ScalarText.read(type, label, text);
            values.put(path, new Value(text, leaf.at(), LongForm.provenance(tree)));
            RangeCheck.check(type, label, tree, problems);
            return value;
        } catch (Unreadable e) {
            problems.add(leaf.at(), e.what(), e.remedy());
            return null;
        }
    }

    private @Nullable Object list(Class<?> type, @Nullable Size size, Tree tree, String path, String label) {
        if (!(LongForm.plain(tree) instanceof Items items) || !LongForm.isRegular(tree)) {
            return irregularity();
        }
        irregular |= tree != items && type != Double.class; // only numbers say where they come from as a list
        int count = items.items().size();
        if (size != null && (count < size.min() || count > size.max())) {
            return irregularity();
        }
        List<Object> bound = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Object item = bind(type, null, items.items().get(i), path + "." + i, label);
            if (item != null) {
                bound.add(item);
            }
        }
        values.keySet().removeIf(below -> below.startsWith(path + ".")); // a list is one value
        values.put(path, new Value(items.text(), items.at(), LongForm.provenance(tree)));
        return bound.size() == count ? bound : null;
    }

    private @Nullable Object map(Type type, Tree tree, String path) {
        if (!(tree instanceof Branch branch)) {
            return irregularity();
        }
        noteEmpty(branch, path);
        Map<String, Object> bound = new LinkedHashMap<>();
        branch.entries().forEach((key, entry) -> {
            irregular |= !Keys.isName(key);
            Object value = bind(type, null, entry.value(), path + "." + key, key);
            if (value != null) {
                bound.put(key, value);
            }
        });
        return bound.size() == branch.entries().size() ? bound : null;
    }

    @SuppressWarnings("unchecked") // map makes what it is told to make
    private @Nullable Object adoption(Branch tree, String path) {
        if (!(map(Share.class, tree, path) instanceof Map<?, ?> shares)) {
            return null;
        }
        Adoption made = new Adoption((Map<String, Share>) shares);
        Sense.check(made, path, tree, problems);
        return made;
    }

    private @Nullable Object record(Class<?> type, Tree tree, String path) {
        if (!(tree instanceof Branch branch)) {
            return irregularity();
        }
        noteEmpty(branch, path);
        Shape shape = Shape.of(type);
        Object[] arguments = new Object[shape.parts().size()];
        int found = 0;
        boolean complete = true;
        for (int i = 0; i < arguments.length; i++) {
            Shape.Part part = shape.parts().get(i);
            Entry entry = branch.entries().get(part.key());
            if (entry == null) {
                irregular |= !part.optional();
                complete &= part.optional();
                continue;
            }
            found++;
            String below = path.isEmpty() ? part.key() : path + "." + part.key();
            arguments[i] = bind(part.type(), part.size(), entry.value(), below, part.key());
            complete &= arguments[i] != null;
        }
        irregular |= found < branch.entries().size();
        return complete ? construct(shape, arguments, branch, path) : null;
    }

    private void noteEmpty(Branch branch, String path) {
        if (branch.entries().isEmpty()) {
            values.put(path, new Value("{}", branch.at(), Provenance.NONE));
        }
    }

    private Object construct(Shape shape, Object[] arguments, Branch branch, String path) {
        try {
            Object made = shape.constructor().newInstance(arguments);
            Sense.check(made, path, branch, problems);
            return made;
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(path, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(path, e);
        }
    }

    private @Nullable Object ruled(RuleForms.Form form, Tree tree, String path) {
        if (!form.isRegular()) {
            return irregularity();
        }
        try {
            return form.chosen();
        } catch (IllegalArgumentException e) {
            problems.add(tree.at(), "%s: %s".formatted(Words.of(path), e.getMessage()), null);
            return null;
        }
    }
}
