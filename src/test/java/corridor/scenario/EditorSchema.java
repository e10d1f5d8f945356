package corridor.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the schema of whole, resolved scenarios one of files as people write them: where one lies over another, {@code null}
 * takes a key away; and a table may stand beside what it holds.
 */
final class EditorSchema {

    private EditorSchema() {}

    /** Changes the schema. */
    static void widen(ObjectNode schema) {
        ObjectNode root = (ObjectNode) schema.get("properties");
        for (String group : TableForm.FORMS.keySet()) {
            ((ObjectNode) root.get(group))
                    .putObject("properties")
                    .putObject("table")
                    .put("type", "string")
                    .put("description", "file of a table, relative to this one");
        }
        List<ObjectNode> records = new ArrayList<>(List.of(schema));
        ObjectNode definitions = (ObjectNode) schema.get("$defs");
        for (String name : Set.copyOf(definitions.propertyNames())) {
            ObjectNode definition = (ObjectNode) definitions.get(name);
            if (isRecord(definition)) {
                records.add(definition);
            }
        }
        records.forEach(record -> mayBeNull((ObjectNode) record.get("properties")));
    }

    /** A value in long form is an object too, and the twin of a record only demands. */
    private static boolean isRecord(ObjectNode definition) {
        return definition.path("type").asString("").equals("object")
                && !definition.path("properties").has("value");
    }

    private static void mayBeNull(ObjectNode properties) {
        for (String key : List.copyOf(properties.propertyNames())) {
            ObjectNode property = (ObjectNode) properties.get(key);
            if (property.path("additionalProperties").has("$ref")) {
                property.set("additionalProperties", orNull((ObjectNode) property.get("additionalProperties")));
            }
            properties.set(key, orNull(property));
        }
    }

    private static ObjectNode orNull(ObjectNode schema) {
        ObjectNode either = schema.objectNode();
        if (schema.has("description")) {
            either.set("description", schema.remove("description"));
        }
        ArrayNode options = either.putArray("anyOf");
        options.add(schema);
        options.addObject().put("type", "null");
        return either;
    }
}
