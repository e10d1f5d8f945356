package corridor.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes the demand for whole records out of a schema and puts it behind a condition: a file that {@code extends} another may
 * leave out what the other says, and so may an event. Each record with required keys gets a twin among the definitions that demands them and no
 * more.
 */
final class Completeness {

    private static final String TWIN = "Whole";

    private final ObjectNode definitions;
    /** Records in lists: a list is replaced whole, so its items leave nothing out. */
    private final Set<String> items;

    private Completeness(ObjectNode schema) {
        this.definitions = (ObjectNode) schema.get("$defs");
        items = schema.findParents("items").stream()
                .map(list -> list.get("items").path("$ref").asString("").replace("#/$defs/", ""))
                .collect(Collectors.toSet());
    }

    /** Changes the schema. */
    static void onlyWithoutExtends(ObjectNode schema) {
        new Completeness(schema).apply(schema);
    }

    private void apply(ObjectNode schema) {
        for (String name : names(definitions)) {
            twinOf(name);
        }
        ObjectNode whole = schema.objectNode();
        split(schema, whole);
        ArrayNode partial = schema.putObject("if").putArray("anyOf");
        partial.addObject().putArray("required").add("extends");
        ObjectNode event = partial.addObject();
        event.putArray("required").add("events");
        event.putObject("not").putArray("required").add("corridor");
        schema.set("else", whole);
    }

    /** A reference to the twin, or null if nothing in the record or below it is required. */
    private boolean twinOf(String name) {
        if (definitions.has(name + TWIN)) {
            return true;
        }
        ObjectNode record = (ObjectNode) definitions.get(name);
        ObjectNode whole = definitions.objectNode();
        if (isRecord(record) && !items.contains(name)) {
            split(record, whole);
        }
        if (whole.isEmpty()) {
            return false;
        }
        definitions.set(name + TWIN, whole);
        return true;
    }

    /** A value in long form is an object too, but with a "value", and that is always required. */
    private static boolean isRecord(ObjectNode schema) {
        return schema.path("type").asString("").equals("object")
                && !schema.path("properties").has("value");
    }

    private void split(ObjectNode record, ObjectNode whole) {
        for (String demand : List.of("required", "oneOf")) {
            JsonNode demanded = record.remove(demand);
            if (demanded != null) {
                whole.set(demand, demanded);
            }
        }
        ObjectNode properties = whole.objectNode();
        for (String key : names((ObjectNode) record.get("properties"))) {
            JsonNode property = record.get("properties").get(key);
            if (property.has("$ref")) {
                refer(property, properties, key);
            } else if (property.path("additionalProperties").has("$ref")) {
                ObjectNode map = whole.objectNode();
                refer(property.get("additionalProperties"), map, "additionalProperties");
                if (!map.isEmpty()) {
                    properties.set(key, map);
                }
            }
        }
        if (!properties.isEmpty()) {
            whole.set("properties", properties);
        }
    }

    private void refer(JsonNode property, ObjectNode parent, String key) {
        String reference = property.get("$ref").asString();
        if (twinOf(reference.replace("#/$defs/", ""))) {
            parent.putObject(key).put("$ref", reference + TWIN);
        }
    }

    private static List<String> names(ObjectNode node) {
        return new ArrayList<>(node.propertyNames());
    }
}
