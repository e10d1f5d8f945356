package corridor.scenario;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import corridor.policy.Coordination;
import corridor.policy.DispatchRule;
import corridor.policy.EmptiesRule;
import corridor.policy.ReturnRule;
import corridor.policy.RouteRule;
import corridor.random.Distribution;
import corridor.scenario.RuleForms.Coordinated;
import corridor.scenario.RuleForms.Departs;
import corridor.scenario.RuleForms.Goes;
import corridor.scenario.RuleForms.RouteChoice;
import corridor.scenario.RuleForms.SentBack;
import corridor.units.DailyHours;
import corridor.units.Share;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schema of scenario files from the records. */
final class ScenarioSchema {

    static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private static final String QUANTITY = "[-+]?[0-9.]+([eE][-+]?[0-9]+)?\\s*[^0-9.\\s]";
    private static final String DISTRIBUTION =
            "(uniform|triangular|exponential|lognormal|gamma|weibull|empirical|mixture)\\s*\\(.*\\)";

    private final JsonMapper json = JsonMapper.builder().build();
    private final BiFunction<Class<?>, String, @Nullable String> description;

    /** @param description of a component of a record */
    ScenarioSchema(BiFunction<Class<?>, String, @Nullable String> description) {
        this.description = description;
    }

    /** Of a scenario with all that it extends, its tables and its overrides in it. */
    String ofResolved() {
        return text(resolved());
    }

    /** Of a file as it is written. */
    String ofFiles() {
        ObjectNode schema = resolved();
        EditorSchema.widen(schema);
        return text(schema);
    }

    private String text(ObjectNode schema) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }

    private ObjectNode resolved() {
        SchemaGeneratorConfigBuilder config =
                new SchemaGeneratorConfigBuilder(json, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
        config.with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT, Option.DEFINITIONS_FOR_ALL_OBJECTS)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        config.forTypesInGeneral()
                .withPropertySorter((unusedOne, unusedOther) -> 0)
                .withCustomDefinitionProvider(this::definition);
        config.forFields()
                .withPropertyNameOverrideResolver(field -> Keys.of(component(field)))
                .withRequiredCheck(field -> !field.isFakeContainerItemScope() && !Keys.isOptional(component(field)))
                .withDescriptionResolver(field -> field.isFakeContainerItemScope()
                        ? null
                        : description.apply(record(field), field.getDeclaredName()))
                .withArrayMinItemsResolver(field -> size(field, Size::min))
                .withArrayMaxItemsResolver(field -> size(field, Size::max));
        ObjectNode schema = json.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "A corridor scenario");
        schema.setAll(new SchemaGenerator(config.build()).generateSchema(Scenario.class));
        addExtends((ObjectNode) schema.get("properties"));
        Completeness.onlyWithoutExtends(schema);
        return schema;
    }

    private static void addExtends(ObjectNode properties) {
        ObjectNode files = properties.putObject("extends");
        files.putArray("type").add("string").add("array");
        files.putObject("items").put("type", "string");
        files.put("description", "the file, or the files, that this one lies over, relative to it");
    }

    private static Class<?> record(FieldScope field) {
        return field.getDeclaringType().getErasedType();
    }

    private static RecordComponent component(FieldScope field) {
        return Arrays.stream(record(field).getRecordComponents())
                .filter(component -> component.getName().equals(field.getDeclaredName()))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Integer size(FieldScope field, ToIntFunction<Size> end) {
        Size size = field.isFakeContainerItemScope() ? null : component(field).getAnnotation(Size.class);
        return size == null ? null : end.applyAsInt(size);
    }

    private @Nullable CustomDefinition definition(ResolvedType type, SchemaGenerationContext context) {
        Class<?> plain = type.getErasedType();
        if (plain == DispatchRule.class) {
            return shared(departs(context));
        }
        if (plain == RouteRule.class) {
            return shared(
                    context.createStandardDefinition(context.getTypeContext().resolve(RouteChoice.class), null));
        }
        if (plain == ReturnRule.class) {
            return shared(
                    context.createStandardDefinition(context.getTypeContext().resolve(SentBack.class), null));
        }
        if (plain == EmptiesRule.class) {
            return shared(
                    context.createStandardDefinition(context.getTypeContext().resolve(Goes.class), null));
        }
        if (plain == Coordination.class) {
            return shared(
                    context.createStandardDefinition(context.getTypeContext().resolve(Coordinated.class), null));
        }
        if (plain == Adoption.class) {
            return shared(adoption(context));
        }
        if (plain == List.class && type.getTypeParameters().get(0).getErasedType() == Double.class) {
            ObjectNode list = longForm(json.createObjectNode().put("type", "array"));
            list.set(
                    "items",
                    context.createDefinitionReference(type.getTypeParameters().get(0)));
            return new CustomDefinition(list, DefinitionType.INLINE, AttributeInclusion.YES);
        }
        if (plain == Map.class) {
            ObjectNode map = json.createObjectNode().put("type", "object");
            map.set("propertyNames", json.createObjectNode().put("pattern", ID));
            map.set(
                    "additionalProperties",
                    context.createDefinitionReference(type.getTypeParameters().get(1)));
            return new CustomDefinition(map, DefinitionType.INLINE, AttributeInclusion.YES);
        }
        return ScalarText.reads(plain) ? shared(scalar(plain)) : null;
    }

    private static CustomDefinition shared(ObjectNode schema) {
        return new CustomDefinition(schema, DefinitionType.ALWAYS_REF, AttributeInclusion.NO);
    }

    private ObjectNode departs(SchemaGenerationContext context) {
        ObjectNode schema =
                context.createStandardDefinition(context.getTypeContext().resolve(Departs.class), null);
        ArrayNode either = schema.putArray("oneOf");
        alternative(either.addObject(), List.of("full", "or-after"), List.of("every", "first"));
        alternative(either.addObject(), List.of("every"), List.of("full", "or-after"));
        return schema;
    }

    private static void alternative(ObjectNode schema, List<String> with, List<String> without) {
        ArrayNode required = schema.putArray("required");
        with.forEach(required::add);
        ObjectNode properties = schema.putObject("properties");
        without.forEach(key -> properties.put(key, false));
    }

    /** One name, bare or with where it comes from, or shares of several. */
    private ObjectNode adoption(SchemaGenerationContext context) {
        ObjectNode schema = scalar(Adoption.class);
        schema.remove("required");
        schema.remove("additionalProperties");
        schema.putObject("propertyNames").put("pattern", ID);
        schema.putObject("if").putArray("required").add("value");
        ObjectNode one = schema.putObject("then");
        ObjectNode said = one.putObject("properties");
        LongForm.KEYS.forEach(key -> said.put(key, true));
        one.put("additionalProperties", false);
        schema.putObject("else")
                .set(
                        "additionalProperties",
                        context.createDefinitionReference(
                                context.getTypeContext().resolve(Share.class)));
        return schema;
    }

    private ObjectNode scalar(Class<?> type) {
        ObjectNode bare = bare(type);
        ObjectNode schema = longForm(bare);
        if (type == String.class || type == Adoption.class) {
            ((ArrayNode) schema.get("type")).add("number").add("boolean"); // a name such as 2025 needs no quotes
        }
        return schema;
    }

    /** The schema of a value that may stand bare or with where it comes from. */
    private ObjectNode longForm(ObjectNode bare) {
        ObjectNode schema = bare.deepCopy();
        schema.putArray("type").add(bare.get("type")).add("object");
        ObjectNode properties = schema.putObject("properties");
        properties.set("value", bare);
        properties.putObject("range").put("type", "array").put("minItems", 2).put("maxItems", 2);
        properties.putObject("source").putArray("type").add("string").add("array");
        ArrayNode confidences =
                properties.putObject("confidence").put("type", "string").putArray("enum");
        LongForm.CONFIDENCES.forEach(confidences::add);
        properties.putObject("note").put("type", "string");
        schema.putArray("required").add("value");
        JsonNode words = schema.remove("enum");
        if (words != null) { // of a bare word only, not of one with where it comes from
            schema.putObject("if").put("type", "string");
            schema.putObject("then").set("enum", words);
        }
        return schema.put("additionalProperties", false);
    }

    /** A little more than the reader takes, which judges units: this is for editors, and must never refuse what it reads. */
    private static @Nullable String pattern(Class<?> type) {
        if (type == String.class || type == Adoption.class || type == ZoneId.class) {
            return null;
        }
        if (type == LocalDate.class) {
            return "^\\s*\\d{4}-\\d{2}-\\d{2}\\s*$";
        }
        if (type == DailyHours.class) {
            return "^\\s*\\d{1,2}:\\d{2}\\s*-\\s*\\d{1,2}:\\d{2}\\s*$";
        }
        return type == Distribution.class ? "^\\s*(%s|%s)".formatted(QUANTITY, DISTRIBUTION) : "^\\s*" + QUANTITY;
    }

    private ObjectNode bare(Class<?> type) {
        ObjectNode schema = json.createObjectNode();
        if (type.isEnum()) {
            ArrayNode names = schema.put("type", "string").putArray("enum");
            Arrays.stream(type.getEnumConstants()).map(ScalarText::written).forEach(names::add);
            return schema;
        }
        if (type == int.class || type == Integer.class || type == long.class) {
            return schema.put("type", "integer").put("minimum", type == long.class ? 0 : 1);
        }
        if (type == Double.class) {
            return schema.put("type", "number");
        }
        if (type == Boolean.class) {
            return schema.put("type", "boolean");
        }
        schema.put("type", "string");
        String pattern = pattern(type);
        return pattern == null ? schema : schema.put("pattern", pattern);
    }
}
