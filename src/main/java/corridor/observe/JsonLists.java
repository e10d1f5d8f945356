package corridor.observe;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Goes through long lists in a JSON document, one item in memory at a time. */
final class JsonLists {

    private JsonLists() {}

    /** @param lists what is done with each item of a list of this name, wherever it stands */
    static void read(Path file, Map<String, Consumer<JsonNode>> lists) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = JsonMapper.shared().createParser(in)) {
            while (json.nextToken() != null) {
                Consumer<JsonNode> items = json.currentToken() == JsonToken.START_ARRAY && json.currentName() != null
                        ? lists.get(json.currentName())
                        : null;
                while (items != null && json.nextToken() != JsonToken.END_ARRAY) {
                    items.accept(json.readValueAsTree());
                }
            }
        } catch (JacksonException e) {
            throw new UnreadableLog("is not whole JSON: " + e.getOriginalMessage(), e);
        }
    }
}
