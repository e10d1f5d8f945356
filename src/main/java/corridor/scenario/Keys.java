package corridor.scenario;

import corridor.policy.Coordination;
import corridor.policy.DispatchRule;
import corridor.policy.EmptiesRule;
import corridor.policy.ReturnRule;
import corridor.policy.RouteRule;
import corridor.scenario.RuleForms.Coordinated;
import corridor.scenario.RuleForms.Departs;
import corridor.scenario.RuleForms.Goes;
import corridor.scenario.RuleForms.RouteChoice;
import corridor.scenario.RuleForms.SentBack;
import corridor.units.Share;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may stand at a path, as the records have it. */
final class Keys {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Keys() {}

    /** What a component is called in a file: {@code warmUp} is {@code warm-up}. */
    static String of(RecordComponent component) {
        String name = component.getName();
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            key.append(Character.isUpperCase(letter) ? "-" : "").append(Character.toLowerCase(letter));
        }
        return key.toString();
    }

    static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Whether a planner may call a node, a leg, a flow so. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** The keys allowed at the path; none where the file chooses its own names or there are none. */
    static List<String> at(String path) {
        Type type = type(path);
        Class<?> plain = type instanceof Class<?> found ? found : null;
        if (plain == null) {
            return List.of();
        }
        return ScalarText.reads(plain)
                ? LongForm.KEYS
                : Arrays.stream(plain.getRecordComponents()).map(Keys::of).toList();
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

    /** What the records hold at the path; null where nothing may stand. */
    static @Nullable Type type(String path) {
        Type type = Scenario.class;
        for (String key : path.isEmpty() ? new String[0] : path.split("\\.", -1)) {
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
        if (plain == Adoption.class && !key.equals("value")) {
            return Share.class;
        }
        if (ScalarText.reads(plain) || !plain.isRecord()) {
            return key.equals("value") ? plain : null;
        }
        for (RecordComponent component : plain.getRecordComponents()) {
            if (of(component).equals(key)) {
                return written(component.getGenericType());
            }
        }
        return null;
    }

    private static Type written(Type type) {
        if (type == DispatchRule.class) {
            return Departs.class;
        }
        if (type == ReturnRule.class) {
            return SentBack.class;
        }
        if (type == EmptiesRule.class) {
            return Goes.class;
        }
        if (type == Coordination.class) {
            return Coordinated.class;
        }
        return type == RouteRule.class ? RouteChoice.class : type;
    }
}
