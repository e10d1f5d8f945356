package corridor.scenario;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record as a file sees it. Kept for each class, because reflection reads annotations anew each time it is asked. */
record Shape(List<Part> parts, Constructor<?> constructor) {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return shape(type);
        }
    };

    Shape {
        parts = List.copyOf(parts);
    }

    /** @param size of a list, if it is bounded */
    record Part(
            String key,
            Type type,
            boolean optional,
            @Nullable Size size) {}

    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static Shape shape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            types[i] = component.getType();
            Size size = component.getAnnotation(Size.class);
            parts.add(new Part(Keys.of(component), component.getGenericType(), Keys.isOptional(component), size));
        }
        try {
            return new Shape(parts, type.getDeclaredConstructor(types));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
