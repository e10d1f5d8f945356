package corridor.export;

import corridor.result.EventRecord;
import corridor.result.ReadyRecord;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * EPCIS 2.0 in JSON (GS1 2022, EPC Information Services, release 2.0, section 10). What happens to a container aboard is an
 * aggregation with its vehicle, which begins when it departs and ends when it arrives; the rest are readings of objects. Storms have
 * no counterpart and are left out. Nothing is held.
 */
final class EpcisLog implements EventLog {

    /** Of identifiers: nobody's domain (RFC 2606). */
    static final String ROOT = "https://corridor.example/";
    /** Of what the standard has no word for. */
    static final String PREFIX = "corridor:";

    private static final String UTC = "+00:00";

    private final JsonGenerator json;
    private final Clock clock;
    /** Of what is numbered anew in each year: identifiers are the world's. */
    private final String ofYear;

    EpcisLog(Writer out, LoggedYear year) {
        clock = year.clock();
        ofYear = ROOT + year.id() + "/";
        json = JsonMapper.shared().createGenerator(out);
        json.writeStartObject();
        json.writeArrayPropertyStart("@context");
        json.writeString("https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld");
        json.writeStartObject();
        json.writeStringProperty("corridor", ROOT + "terms#");
        json.writeEndObject();
        json.writeEndArray();
        json.writeStringProperty("type", "EPCISDocument");
        json.writeStringProperty("schemaVersion", "2.0");
        json.writeStringProperty("creationDate", clock.time(0)); // not now: the same year gives the same bytes
        json.writeObjectPropertyStart("epcisBody");
        json.writeArrayPropertyStart("eventList");
    }

    @Override
    public void ready(ReadyRecord container) {
        begin("ObjectEvent", container.second());
        oneOf("epcList", id("container", container.number()));
        how("ADD", "accepting", "in_progress", container.from());
        json.writeArrayPropertyStart("bizTransactionList");
        json.writeStartObject();
        json.writeStringProperty("type", "bol");
        json.writeStringProperty("bizTransaction", id("consignment", container.consignment()));
        json.writeEndObject();
        json.writeEndArray();
        end("sourceList", "source", container.from());
        end("destinationList", "destination", container.to());
        json.writeStringProperty(PREFIX + "flow", container.flow());
        json.writeNumberProperty(PREFIX + "teu", container.teu());
        json.writeBooleanProperty(PREFIX + "measured", container.measured());
        json.writeStringProperty(PREFIX + "expected", clock.time(container.expectedSecond()));
        json.writeEndObject();
    }

    private void end(String list, String key, String node) {
        json.writeArrayPropertyStart(list);
        json.writeStartObject();
        json.writeStringProperty("type", "location");
        json.writeStringProperty(key, ROOT + "node/" + node);
        json.writeEndObject();
        json.writeEndArray();
    }

    @Override
    public void event(EventRecord event) {
        Long container = event.container();
        String vehicle = event.vehicle();
        switch (event.kind()) {
            case CONTAINER_DEPARTED, CONTAINER_ARRIVED -> {
                if (container != null && vehicle != null) {
                    aboard(event, container, vehicle);
                }
            }
            case CONTAINER_DELIVERED -> {
                if (container != null) {
                    begin("ObjectEvent", event.second());
                    oneOf("epcList", id("container", container));
                    how("OBSERVE", "receiving", "in_progress", event.node());
                    json.writeEndObject();
                }
            }
            case VEHICLE_DEPARTED, VEHICLE_ARRIVED -> {
                boolean departs = event.kind() == EventRecord.Kind.VEHICLE_DEPARTED;
                begin("ObjectEvent", event.second());
                oneOf("epcList", ofYear + "vehicle/" + vehicle);
                how(
                        "OBSERVE",
                        departs ? "departing" : "arriving",
                        departs ? "in_transit" : "in_progress",
                        event.node());
                json.writeNumberProperty(PREFIX + "teu", event.teu());
                json.writeEndObject();
            }
            case CONTAINER_READY, PORT_CLOSED, PORT_OPENED -> {
                // Told of by ready, and not told of.
            }
        }
    }

    private void aboard(EventRecord event, long container, String vehicle) {
        boolean departs = event.kind() == EventRecord.Kind.CONTAINER_DEPARTED;
        begin("AggregationEvent", event.second());
        json.writeStringProperty("parentID", ofYear + "vehicle/" + vehicle);
        oneOf("childEPCs", id("container", container));
        String action = departs ? "ADD" : "DELETE";
        how(action, departs ? "departing" : "arriving", departs ? "in_transit" : "in_progress", event.node());
        json.writeEndObject();
    }

    private void begin(String type, long second) {
        json.writeStartObject();
        json.writeStringProperty("type", type);
        json.writeStringProperty("eventTime", clock.time(second));
        json.writeStringProperty("eventTimeZoneOffset", UTC);
    }

    private void oneOf(String list, String id) {
        json.writeArrayPropertyStart(list);
        json.writeString(id);
        json.writeEndArray();
    }

    private void how(String action, String step, String disposition, String node) {
        json.writeStringProperty("action", action);
        json.writeStringProperty("bizStep", step);
        json.writeStringProperty("disposition", disposition);
        json.writeObjectPropertyStart("readPoint");
        json.writeStringProperty("id", ROOT + "node/" + node);
        json.writeEndObject();
    }

    private String id(String kind, long number) {
        return ofYear + kind + "/" + number;
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.close();
    }
}
