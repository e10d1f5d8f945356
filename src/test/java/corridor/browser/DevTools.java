package corridor.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One conversation in the DevTools protocol: commands with their answers, and events. */
final class DevTools implements WebSocket.Listener, AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final StringBuilder message = new StringBuilder();
    private final AtomicInteger commands = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private volatile BiConsumer<String, JsonNode> onEvent = (event, what) -> {};
    private WebSocket socket;

    static DevTools connect(HttpClient http, URI address) {
        DevTools tools = new DevTools();
        tools.socket = http.newWebSocketBuilder().buildAsync(address, tools).join();
        return tools;
    }

    /** @param listener told the name of each event and what it says */
    void listen(BiConsumer<String, JsonNode> listener) {
        onEvent = listener;
    }

    /** @throws AssertionError when the browser refuses the command */
    JsonNode send(String command, Map<String, ?> parameters) {
        int id = commands.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        String text = JsonMapper.shared().writeValueAsString(Map.of("id", id, "method", command, "params", parameters));
        socket.sendText(text, true).join();
        JsonNode whole = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        if (whole.has("error")) {
            throw new AssertionError("%s: %s".formatted(command, whole.get("error")));
        }
        return whole.get("result");
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        message.append(part);
        if (last) {
            JsonNode whole = JsonMapper.shared().readTree(message.toString());
            message.setLength(0);
            if (whole.has("id")) {
                answers.remove(whole.get("id").asInt()).complete(whole);
            } else {
                onEvent.accept(whole.get("method").asString(), whole.get("params"));
            }
        }
        from.request(1);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
