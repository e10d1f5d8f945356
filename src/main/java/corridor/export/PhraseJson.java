package corridor.export;

import corridor.study.Phrase;
import corridor.study.Phrase.Begun;
import corridor.study.Phrase.Listed;
import corridor.study.Phrase.Plain;
import corridor.study.Phrase.Said;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** Phrases in {@code results.json}: a text where it is the same in every language, else what it is made of. */
final class PhraseJson {

    private static final String SAY = "say";
    private static final String WITH = "with";
    private static final String LIST = "list";
    private static final String BETWEEN = "between";
    private static final String BEGIN = "begin";

    private PhraseJson() {}

    static final class Writer extends ValueSerializer<Phrase> {
        @Override
        public void serialize(Phrase phrase, JsonGenerator out, SerializationContext context) {
            if (phrase instanceof Plain plain) {
                out.writeString(plain.text());
                return;
            }
            out.writeStartObject();
            if (phrase instanceof Said said) {
                out.writeStringProperty(SAY, said.key());
                out.writePOJOProperty(WITH, said.parts());
            } else if (phrase instanceof Listed listed) {
                out.writePOJOProperty(LIST, listed.parts());
                out.writeStringProperty(BETWEEN, listed.between());
            } else if (phrase instanceof Begun begun) {
                out.writePOJOProperty(BEGIN, begun.rest());
            }
            out.writeEndObject();
        }
    }

    static final class Reader extends ValueDeserializer<Phrase> {
        @Override
        public Phrase deserialize(JsonParser in, DeserializationContext context) {
            return phrase(context.readTree(in), context);
        }

        private static Phrase phrase(JsonNode node, DeserializationContext context) {
            if (node.isString()) {
                return Phrase.of(node.asString());
            }
            if (node.path(SAY).isString() && Said.isKnown(node.path(SAY).asString())) {
                return new Said(node.path(SAY).asString(), parts(node.path(WITH), context));
            }
            if (node.path(LIST).isArray()) {
                return new Listed(node.path(BETWEEN).asString(), parts(node.path(LIST), context));
            }
            if (node.has(BEGIN)) {
                return phrase(node.path(BEGIN), context).begun();
            }
            return context.reportInputMismatch(Phrase.class, "These are no words of a study.");
        }

        private static List<Phrase> parts(JsonNode nodes, DeserializationContext context) {
            List<Phrase> parts = new ArrayList<>();
            nodes.forEach(node -> parts.add(phrase(node, context)));
            return parts;
        }
    }
}
