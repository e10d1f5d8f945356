package corridor.export;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One JSON document, written from its first key to its last; what is not known is {@code null}. */
public final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            // Not the line end of the machine: the same bytes everywhere.
            .defaultPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withArrayElementSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(DefaultPrettyPrinter.NopIndenter.instance()))
            .build();

    private final JsonGenerator out;

    private JsonText(JsonGenerator out) {
        this.out = out;
    }

    /** The document with {@code keys} in its root object and a line end. */
    public static String of(Consumer<JsonText> keys) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = MAPPER.createGenerator(text)) {
            new JsonText(out).braces(keys);
        }
        return text.append('\n').toString();
    }

    public JsonText text(String key, @Nullable String value) {
        out.writeName(key);
        if (value == null) {
            out.writeNull();
        } else {
            out.writeString(value);
        }
        return this;
    }

    /** Null for a text of no characters. */
    public JsonText textIfAny(String key, String value) {
        return text(key, value.isEmpty() ? null : value);
    }

    public JsonText texts(String key, Iterable<String> values) {
        return array(key, () -> values.forEach(out::writeString));
    }

    public JsonText number(String key, double value) {
        out.writeName(key);
        figure(value);
        return this;
    }

    public JsonText whole(String key, long value) {
        out.writeName(key);
        out.writeNumber(value);
        return this;
    }

    public JsonText numbers(String key, double... values) {
        return array(key, () -> Arrays.stream(values).forEach(this::figure));
    }

    public JsonText flag(String key, boolean value) {
        out.writeName(key);
        out.writeBoolean(value);
        return this;
    }

    public JsonText object(String key, Consumer<JsonText> keys) {
        out.writeName(key);
        braces(keys);
        return this;
    }

    /** No key at all where there is none. */
    public <T> JsonText objectIfAny(String key, Optional<T> item, BiConsumer<JsonText, T> keys) {
        item.ifPresent(it -> object(key, json -> keys.accept(json, it)));
        return this;
    }

    public <T> JsonText objects(String key, Iterable<T> items, BiConsumer<JsonText, T> keys) {
        return array(key, () -> items.forEach(item -> braces(json -> keys.accept(json, item))));
    }

    /** No key at all where there are none. */
    public <T> JsonText objectsIfAny(String key, List<T> items, BiConsumer<JsonText, T> keys) {
        return items.isEmpty() ? this : objects(key, items, keys);
    }

    /** What was read from such a document. */
    JsonText tree(String key, JsonNode value) {
        out.writeName(key);
        out.writeTree(value);
        return this;
    }

    private JsonText array(String key, Runnable items) {
        out.writeName(key);
        out.writeStartArray();
        items.run();
        out.writeEndArray();
        return this;
    }

    private void braces(Consumer<JsonText> keys) {
        out.writeStartObject();
        keys.accept(this);
        out.writeEndObject();
    }

    private void figure(double value) {
        if (Figures.known(value)) {
            out.writeNumber(Figures.text(value));
        } else {
            out.writeNull();
        }
    }
}
