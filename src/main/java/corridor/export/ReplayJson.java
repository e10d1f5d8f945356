package corridor.export;

import corridor.result.Ints;
import corridor.result.Movements;
import corridor.result.Movements.Legs;
import corridor.result.Movements.Place;
import corridor.result.Movements.Standing;
import corridor.result.Movements.Storm;
import corridor.result.Movements.Way;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code replay.json}: movements as short as JSON can say them. Rows that are short are arrays in the order of their record,
 * columns that rise or fall slowly are differences from the row before.
 */
public final class ReplayJson {

    /** Changes whenever an older page could not read it. */
    private static final String SCHEMA = "corridor-replay/1";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ReplayJson() {}

    public static String text(List<Movements> scenarios) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = MAPPER.createGenerator(text)) {
            out.writeStartObject();
            out.writeStringProperty("schema", SCHEMA);
            out.writeArrayPropertyStart("scenarios");
            scenarios.forEach(movements -> write(movements, out));
            out.writeEndArray();
            out.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void write(Movements of, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("id", of.scenario());
        out.writeStringProperty("name", of.name());
        out.writeStringProperty("start", of.start().toString());
        out.writeNumberProperty("minutes", of.minutes());
        out.writeArrayPropertyStart("places");
        of.places().forEach(place -> write(place, out));
        out.writeEndArray();
        out.writeArrayPropertyStart("ways");
        of.ways().forEach(way -> write(way, out));
        out.writeEndArray();
        out.writeObjectPropertyStart("legs");
        column("way", of.legs().way(), out);
        column("departs", differences(of.legs().departs()), out);
        column("minutes", of.legs().minutes(), out);
        column("teu", of.legs().teu(), out);
        column("vehicle", of.legs().vehicle(), out);
        out.writeEndObject();
        out.writeObjectPropertyStart("standing");
        out.writeNumberProperty("everyMinutes", of.standing().everyMinutes());
        out.writeArrayPropertyStart("boxes");
        of.standing().boxes().forEach(boxes -> row(differences(boxes), out));
        out.writeEndArray();
        column("delivered", differences(of.standing().delivered()), out);
        out.writeEndObject();
        out.writeArrayPropertyStart("storms");
        of.storms().forEach(storm -> row(Ints.of(storm.place(), storm.from(), storm.to()), out));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(Place place, JsonGenerator out) {
        out.writeStartArray();
        out.writeString(place.id());
        out.writeString(place.name());
        out.writeNumber(place.latitude());
        out.writeNumber(place.longitude());
        out.writeEndArray();
    }

    private static void write(Way way, JsonGenerator out) {
        out.writeStartArray();
        out.writeString(way.service());
        out.writeString(way.mode());
        way.places().stream().forEach(out::writeNumber);
        out.writeEndArray();
    }

    private static void column(String name, Ints values, JsonGenerator out) {
        out.writeName(name);
        row(values, out);
    }

    private static void row(Ints values, JsonGenerator out) {
        out.writeStartArray();
        values.stream().forEach(out::writeNumber);
        out.writeEndArray();
    }

    /** The first value, then of each what it is more than the one before. */
    private static Ints differences(Ints values) {
        return Ints.of(IntStream.range(0, values.size()).map(i -> values.at(i) - (i == 0 ? 0 : values.at(i - 1))));
    }

    /** What {@link #text} has written; empty when it is something else, or of another version. */
    public static Optional<List<Movements>> read(String text) {
        try {
            JsonNode root = MAPPER.readTree(text);
            if (!root.path("schema").asString("").equals(SCHEMA)) {
                return Optional.empty();
            }
            List<Movements> scenarios = new ArrayList<>();
            root.required("scenarios").forEach(node -> scenarios.add(movements(node)));
            return Optional.of(scenarios);
        } catch (JacksonException | DateTimeException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Movements movements(JsonNode of) {
        List<Place> places = new ArrayList<>();
        of.required("places")
                .forEach(row -> places.add(new Place(
                        row.required(0).asString(),
                        row.required(1).asString(),
                        row.required(2).asDouble(),
                        row.required(3).asDouble())));
        List<Way> ways = new ArrayList<>();
        of.required("ways")
                .forEach(row -> ways.add(new Way(
                        row.required(0).asString(),
                        row.required(1).asString(),
                        Ints.of(IntStream.range(2, row.size())
                                .map(i -> row.required(i).asInt())))));
        JsonNode legs = of.required("legs");
        JsonNode standing = of.required("standing");
        List<Ints> boxes = new ArrayList<>();
        standing.required("boxes").forEach(row -> boxes.add(sums(row)));
        List<Storm> storms = new ArrayList<>();
        of.required("storms")
                .forEach(row -> storms.add(new Storm(
                        row.required(0).asInt(),
                        row.required(1).asInt(),
                        row.required(2).asInt())));
        return new Movements(
                of.required("id").asString(),
                of.required("name").asString(),
                LocalDate.parse(of.required("start").asString()),
                of.required("minutes").asInt(),
                places,
                ways,
                new Legs(
                        ints(legs.required("way")),
                        sums(legs.required("departs")),
                        ints(legs.required("minutes")),
                        ints(legs.required("teu")),
                        ints(legs.required("vehicle"))),
                new Standing(standing.required("everyMinutes").asInt(), boxes, sums(standing.required("delivered"))),
                storms);
    }

    private static Ints ints(JsonNode row) {
        IntStream.Builder values = IntStream.builder();
        row.forEach(value -> values.add(value.asInt()));
        return Ints.of(values.build());
    }

    private static Ints sums(JsonNode row) {
        IntStream.Builder values = IntStream.builder();
        int sum = 0;
        for (JsonNode difference : row) {
            sum += difference.asInt();
            values.add(sum);
        }
        return Ints.of(values.build());
    }
}
