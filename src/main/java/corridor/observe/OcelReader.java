package corridor.observe;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** OCEL 2.0 in JSON, with the names of types and qualifiers that this program's logs have. */
final class OcelReader implements LogReader {

    @Override
    public boolean isPartial() {
        return false;
    }

    @Override
    public void read(Path file, Told told) throws IOException {
        JsonLists.read(file, Map.of("events", event -> event(event, told), "objects", object -> object(object, told)));
    }

    private static void event(JsonNode event, Told told) {
        String container = related(event, "container");
        String node = related(event, "at");
        if (container != null && node != null) {
            LogReader.step(event.path("type").asString(""))
                    .ifPresent(step -> told.event(
                            container,
                            step,
                            LogReader.lastWord(node),
                            LogReader.time(event.path("time").asString(""))));
        }
    }

    private static @Nullable String related(JsonNode event, String qualifier) {
        for (JsonNode each : event.path("relationships")) {
            if (each.path("qualifier").asString("").equals(qualifier)) {
                return each.path("objectId").asString("");
            }
        }
        return null;
    }

    private static void object(JsonNode object, Told told) {
        if (object.path("type").asString("").equals("container")) {
            told.container(
                    object.path("id").asString(""),
                    attribute(object, "flow"),
                    Whole.of(attribute(object, "teu")),
                    !"false".equals(attribute(object, "measured")));
        }
    }

    private static @Nullable String attribute(JsonNode object, String name) {
        for (JsonNode each : object.path("attributes")) {
            if (each.path("name").asString("").equals(name)) {
                return each.path("value").asString("");
            }
        }
        return null;
    }
}
