package corridor.export;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.stats.TimeHistogram;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Walks through records of records, by what they are made of. */
final class Kept {

    private Kept() {}

    /** All record types that a record may hold, itself first, in the order in which its components name them. */
    static Set<Class<?>> types(Class<?>... roots) {
        Set<Class<?>> found = new LinkedHashSet<>();
        for (Class<?> root : roots) {
            collect(root, found);
        }
        return found;
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, found);
            }
        } else if (type == TimeHistogram.class) {
            collect(TimeHistogram.Bins.class, found);
        } else if (type instanceof Class<?> sealed && sealed.isSealed()) {
            for (Class<?> permitted : sealed.getPermittedSubclasses()) {
                collect(permitted, found);
            }
        } else if (type instanceof Class<?> plain && plain.isRecord() && found.add(plain)) {
            for (RecordComponent component : plain.getRecordComponents()) {
                collect(component.getGenericType(), found);
            }
        }
    }

    /** Fails at the first component, however deep, that is not the same in both; notes each record type that it meets. */
    static void same(String path, Object before, Object after, Set<Class<?>> met) {
        if (before == null || after == null) {
            assertThat(after).as(path).isSameAs(before);
        } else if (before instanceof TimeHistogram histogram) {
            same(path, histogram.bins(), ((TimeHistogram) after).bins(), met);
        } else if (before instanceof Record) {
            met.add(before.getClass());
            for (RecordComponent component : before.getClass().getRecordComponents()) {
                same(path + "." + component.getName(), value(component, before), value(component, after), met);
            }
        } else if (before instanceof List<?> list) {
            assertThat((List<?>) after).as(path).hasSameSizeAs(list);
            for (int i = 0; i < list.size(); i++) {
                same(path + "[" + i + "]", list.get(i), ((List<?>) after).get(i), met);
            }
        } else if (before instanceof Optional<?> maybe) {
            Optional<?> other = (Optional<?>) after;
            assertThat(other.isPresent()).as(path).isEqualTo(maybe.isPresent());
            maybe.ifPresent(value -> same(path, value, other.orElseThrow(), met));
        } else if (before instanceof Map<?, ?> map) {
            assertThat(((Map<?, ?>) after).keySet()).as(path).isEqualTo(map.keySet());
            map.forEach((key, value) ->
                    same(path + "." + key, value, Objects.requireNonNull(((Map<?, ?>) after).get(key)), met));
        } else {
            assertThat(after).as(path).isEqualTo(before);
        }
    }

    private static Object value(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component + " of " + of, e);
        }
    }
}
