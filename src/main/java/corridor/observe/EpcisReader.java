package corridor.observe;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** EPCIS 2.0 in JSON: what is accepted, aggregated with a vehicle where it departs, taken from it where it arrives, and received. */
final class EpcisReader implements LogReader {

    @Override
    public boolean isPartial() {
        return false;
    }

    @Override
    public void read(Path file, Told told) throws IOException {
        JsonLists.read(file, Map.of("eventList", event -> event(event, told)));
    }

    private static void event(JsonNode event, Told told) {
        Optional<Told.Step> step = step(event);
        if (step.isEmpty()) {
            return;
        }
        String node = LogReader.lastWord(event.at("/readPoint/id").asString(""));
        JsonNode containers = event.has("childEPCs") ? event.path("childEPCs") : event.path("epcList");
        for (JsonNode each : containers) {
            String container = each.asString("");
            told.event(
                    container,
                    step.get(),
                    node,
                    LogReader.time(event.path("eventTime").asString("")));
            if (step.get() == Told.Step.READY) {
                told.container(
                        container,
                        flow(event),
                        event.path("corridor:teu").asInt(0),
                        event.path("corridor:measured").asBoolean(true));
            }
        }
    }

    private static Optional<Told.Step> step(JsonNode event) {
        String word = event.path("bizStep").asString("");
        if (event.path("type").asString("").equals("AggregationEvent")) {
            return switch (word) {
                case "departing" -> Optional.of(Told.Step.DEPARTED);
                case "arriving" -> Optional.of(Told.Step.ARRIVED);
                default -> Optional.empty();
            };
        }
        return switch (word) {
            case "accepting" -> Optional.of(Told.Step.READY);
            case "receiving" -> Optional.of(Told.Step.DELIVERED);
            default -> Optional.empty();
        };
    }

    private static @Nullable String flow(JsonNode event) {
        String said = event.path("corridor:flow").asString("");
        if (!said.isEmpty()) {
            return said;
        }
        String from = event.at("/sourceList/0/source").asString("");
        String to = event.at("/destinationList/0/destination").asString("");
        return from.isEmpty() || to.isEmpty() ? null : LogReader.lastWord(from) + "-" + LogReader.lastWord(to);
    }
}
