package corridor.export;

import corridor.stats.TimeHistogram;
import corridor.study.Phrase;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * {@code results.json}: the records that charts and pages are made from, whole. Every number is there to its last digit; NaN,
 * where nothing is known, is a text. What it holds stands in {@code docs/results.md}; whoever changes a record raises the schema.
 */
final class Results {

    static final String FILE = "results.json";
    static final String SCHEMA = "corridor-results/6";

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    // The JDK's own digits of a double changed with Java 19.
                    .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(new SimpleModule()
                    .addSerializer(TimeHistogram.class, new Binned())
                    .addDeserializer(TimeHistogram.class, new Unbinned())
                    .addSerializer(Phrase.class, new PhraseJson.Writer())
                    .addDeserializer(Phrase.class, new PhraseJson.Reader()))
            .build();

    private Results() {}

    /** The document; the same bytes for the same records. */
    static String text(Record result, Record background) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("schema", SCHEMA);
        whole.put("result", result);
        whole.put("background", background);
        return MAPPER.writeValueAsString(whole) + "\n";
    }

    /** @throws JacksonException for what is no JSON */
    static JsonNode tree(String text) {
        return MAPPER.readTree(text);
    }

    /** @throws JacksonException for what is not such a record */
    static <T> T read(JsonNode node, Class<T> type) {
        return MAPPER.treeToValue(node, type);
    }

    private static final class Binned extends ValueSerializer<TimeHistogram> {
        @Override
        public void serialize(TimeHistogram histogram, JsonGenerator out, SerializationContext context) {
            out.writePOJO(histogram.bins());
        }
    }

    private static final class Unbinned extends ValueDeserializer<TimeHistogram> {
        @Override
        public TimeHistogram deserialize(JsonParser in, DeserializationContext context) {
            return TimeHistogram.of(context.readValue(in, TimeHistogram.Bins.class));
        }
    }
}
