package corridor.scenario;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import corridor.scenario.Tree.Branch;
import corridor.scenario.Tree.Items;
import corridor.scenario.Tree.Leaf;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of scenario files, for editors, and the stricter one of resolved scenarios, for the reader. */
public final class Schema {

    private static final String FILES = "corridor.schema.json";
    private static final String RESOLVED = "resolved.schema.json";
    private static final int MOST_DIGITS = 18; // before the point, or zeros behind it
    private static final int LONGEST_NUMBER = 40; // keeps the making of huge integers off

    private Schema() {}

    /** Made once, and only if it is ever asked. */
    private static final class Compiled {
        private static final com.networknt.schema.Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource(RESOLVED));
    }

    /** The schema of a file as it is written (JSON Schema 2020-12). */
    public static String text() {
        return resource(FILES);
    }

    private static String resource(String name) {
        try (InputStream in = Schema.class.getResourceAsStream("/corridor/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The schema is missing from this build.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What does not fit in a resolved scenario, in the validator's own words. */
    static List<Error> errors(Tree tree) {
        return Compiled.SCHEMA.validate(json(tree));
    }

    /** As the validator sees it. */
    static JsonNode json(Tree tree) {
        JsonNodeFactory factory = JsonNodeFactory.instance;
        if (tree instanceof Branch branch) {
            ObjectNode object = factory.objectNode();
            branch.entries().forEach((key, entry) -> object.set(key, json(entry.value())));
            return object;
        }
        if (tree instanceof Items items) {
            ArrayNode array = factory.arrayNode();
            items.items().forEach(item -> array.add(json(item)));
            return array;
        }
        return json((Leaf) tree);
    }

    /** The validator cannot count as far as 1e99, and would count to 1e999999999 until its memory is full. */
    private static JsonNode number(Leaf leaf) {
        BigDecimal number = new BigDecimal(leaf.text());
        JsonNodeFactory factory = JsonNodeFactory.instance;
        if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS) {
            return factory.stringNode(leaf.text());
        }
        return leaf.is() == Tree.Kind.INTEGER
                ? factory.numberNode(number.toBigIntegerExact())
                : factory.numberNode(number);
    }

    private static JsonNode json(Leaf leaf) {
        JsonNodeFactory factory = JsonNodeFactory.instance;
        if (leaf.text().length() > LONGEST_NUMBER) {
            return factory.stringNode(leaf.text());
        }
        try {
            return switch (leaf.is()) {
                case TEXT -> factory.stringNode(leaf.text());
                case INTEGER, NUMBER -> number(leaf);
                case BOOLEAN -> factory.booleanNode(Boolean.parseBoolean(leaf.text()));
                case NOTHING -> factory.nullNode();
            };
        } catch (NumberFormatException e) { // .inf, .nan, 0x1F
            return factory.stringNode(leaf.text());
        }
    }
}
