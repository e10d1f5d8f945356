package corridor.scenario;

import corridor.policy.DispatchRule;
import corridor.policy.RouteRule;
import corridor.scenario.RuleForms.Departs;
import corridor.scenario.RuleForms.RouteChoice;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may stand at a path, as the records have it. */
final class Keys {

    /** The keys of one value written with where it comes from. */
    static final List<String> LONG_FORM = List.of("value", "range", "source", "confidence", "note");

    private Keys() {}

    /** The keys allowed at the path; none where the file chooses its own names or there are none. */
    static List<String> at(String path) {
        Type type = type(path);
        Class<?> plain = type instanceof Class<?> found ? found : null;
        if (plain == null) {
            return List.of();
        }
        return ScalarText.reads(plain)
                ? LONG_FORM
                : Arrays.stream(plain.getRecordComponents()).map(Binder::key).toList();
    }

    /** What should stand at the path, in words. */
    static String shape(String path) {
        Type type = type(path);
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class ? "a list" : "a group of keys";
        }
        return type instanceof Class<?> plain && plain.isRecord() && !ScalarText.reads(plain)
                ? "a group of keys"
                : "a single value";
    }

    private static @Nullable Type type(String path) {
        Type type = Scenario.class;
        for (String key : path.isEmpty() ? new String[0] : path.split("\\.")) {
            type = type == null ? null : below(type, key);
        }
        return type;
    }

    private static @Nullable Type below(Type type, String key) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return written(arguments[arguments.length - 1]);
        }
        Class<?> plain = (Class<?>) type;
        if (ScalarText.reads(plain) || !plain.isRecord()) {
            return key.equals("value") ? plain : null;
        }
        for (RecordComponent component : plain.getRecordComponents()) {
            if (Binder.key(component).equals(key)) {
                return written(component.getGenericType());
            }
        }
        return null;
    }

    private static Type written(Type type) {
        if (type == DispatchRule.class) {
            return Departs.class;
        }
        return type == RouteRule.class ? RouteChoice.class : type;
    }
}
