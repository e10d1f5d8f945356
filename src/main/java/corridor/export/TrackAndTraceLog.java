package corridor.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import corridor.result.ContainerRecord;
import corridor.result.EventRecord;
import corridor.result.ReadyRecord;
import corridor.result.VehicleRecord;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events of DCSA Track &amp; Trace 2.2 (Digital Container Shipping Association 2021), a list as {@code GET /v2/events} answers it. A
 * box is loaded and discharged at the moment when its vehicle departs and arrives, where it changes vehicle: the simulator tells no
 * other. What is held are containers under way, and of each vehicle how often it has called. Events, calls and bookings are named
 * after the year too, so that what gathers several years takes none for another's.
 */
final class TrackAndTraceLog implements EventLog {

    private final JsonGenerator json;
    private final Clock clock;
    private final String year;
    private final Map<String, Vehicle> vehicles = new HashMap<>();
    /** Those under way. */
    private final Map<Long, ReadyRecord> containers = new HashMap<>();

    private long booked;
    private long events;

    /** A vehicle and how often it has called anywhere. */
    private static final class Vehicle {
        private final VehicleRecord.Kind kind;
        private int calls = 1;
        private boolean underWay;

        Vehicle(VehicleRecord.Kind kind) {
            this.kind = kind;
        }

        /** Its boxes may be told of before itself. */
        void arrives() {
            calls += underWay ? 1 : 0;
            underWay = false;
        }

        String mode() {
            return switch (kind) {
                case VESSEL -> "VESSEL";
                case TRUCK -> "TRUCK";
                case TRAIN -> "RAIL";
            };
        }
    }

    TrackAndTraceLog(Writer out, LoggedYear year) {
        clock = year.clock();
        this.year = year.id();
        json = JsonMapper.shared().createGenerator(out);
        json.writeStartArray();
    }

    @Override
    public void ready(ReadyRecord container) {
        if (container.consignment() > booked) { // they are numbered in the order in which they are booked
            booked = container.consignment();
            begin("SHIPMENT", "ACT", container.second(), container.second());
            json.writeStringProperty("shipmentEventTypeCode", "CONF");
            json.writeStringProperty("documentTypeCode", "BKG");
            json.writeStringProperty("documentID", booking(booked));
            json.writeEndObject();
        }
        containers.put(container.number(), container);
        begin("EQUIPMENT", "ACT", container.second(), container.second());
        equipment("GTIN", container, container.from());
        begin("EQUIPMENT", "EST", container.expectedSecond(), container.second());
        equipment("GTOT", container, container.to());
    }

    @Override
    public void vehicle(VehicleRecord vehicle) {
        vehicles.put(vehicle.name(), new Vehicle(vehicle.kind()));
    }

    @Override
    public void event(EventRecord event) {
        switch (event.kind()) {
            case CONTAINER_DEPARTED -> onOrOff("LOAD", event);
            case CONTAINER_ARRIVED -> {
                find(event.vehicle()).ifPresent(Vehicle::arrives);
                onOrOff("DISC", event);
            }
            case CONTAINER_DELIVERED -> equipment("GTOT", event);
            case VEHICLE_DEPARTED -> {
                find(event.vehicle()).ifPresent(vehicle -> vehicle.underWay = true);
                transport("DEPA", event);
            }
            case VEHICLE_ARRIVED -> {
                find(event.vehicle()).ifPresent(Vehicle::arrives);
                transport("ARRI", event);
            }
            case CONTAINER_READY, PORT_CLOSED, PORT_OPENED -> {
                // Told of by ready, and no milestone.
            }
        }
    }

    @Override
    public void container(ContainerRecord container) {
        containers.remove(container.number());
    }

    /** Where it stays aboard, nothing is done with it. */
    private void onOrOff(String code, EventRecord event) {
        ReadyRecord container = containers.get(event.container());
        if (container != null && container.changesAt(event.node())) {
            equipment(code, event);
        }
    }

    private String booking(long consignment) {
        return year + "/" + consignment;
    }

    private void equipment(String code, EventRecord event) {
        ReadyRecord container = containers.get(event.container());
        if (container == null) {
            return;
        }
        begin("EQUIPMENT", "ACT", event.second(), event.second());
        call(event.vehicle(), event.node());
        equipment(code, container, event.node());
    }

    private void equipment(String code, ReadyRecord container, String node) {
        json.writeStringProperty("equipmentEventTypeCode", code);
        json.writeStringProperty("equipmentReference", Long.toString(container.number()));
        json.writeStringProperty("emptyIndicatorCode", container.empty() ? "EMPTY" : "LADEN");
        json.writeObjectPropertyStart("eventLocation");
        json.writeStringProperty("locationName", node);
        json.writeEndObject();
        json.writeArrayPropertyStart("documentReferences");
        json.writeStartObject();
        json.writeStringProperty("documentReferenceType", "BKG");
        json.writeStringProperty("documentReferenceValue", booking(container.consignment()));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void transport(String code, EventRecord event) {
        begin("TRANSPORT", "ACT", event.second(), event.second());
        json.writeStringProperty("transportEventTypeCode", code);
        call(event.vehicle(), event.node());
        json.writeEndObject();
    }

    /** @param name none at the origin and the destination, where boxes come and go by themselves */
    private void call(@Nullable String name, String node) {
        find(name).ifPresent(vehicle -> {
            json.writeObjectPropertyStart("transportCall");
            json.writeStringProperty("transportCallID", year + "/" + name + "#" + vehicle.calls);
            json.writeStringProperty("modeOfTransport", vehicle.mode());
            json.writeStringProperty("otherFacility", node);
            json.writeEndObject();
        });
    }

    private Optional<Vehicle> find(@Nullable String name) {
        return Optional.ofNullable(name).map(vehicles::get);
    }

    /** @param toldSecond when it became known: of an estimate, earlier than the event */
    private void begin(String type, String classifier, long second, long toldSecond) {
        json.writeStartObject();
        String id = UUID.nameUUIDFromBytes(
                        "corridor event %s %d".formatted(year, ++events).getBytes(UTF_8))
                .toString();
        json.writeStringProperty("eventID", id);
        json.writeStringProperty("eventType", type);
        json.writeStringProperty("eventClassifierCode", classifier);
        json.writeStringProperty("eventDateTime", clock.time(second));
        json.writeStringProperty("eventCreatedDateTime", clock.time(toldSecond));
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.close();
    }
}
