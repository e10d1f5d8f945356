package corridor.export;

import corridor.result.ContainerRecord;
import corridor.result.EventRecord;
import corridor.result.VehicleRecord;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * OCEL 2.0 in JSON (Berti et al. 2024, OCEL (Object-Centric Event Log) 2.0 Specification, section 8). Objects are containers,
 * consignments, vehicles and nodes; values are text, as its schema has them. Events are written as they come; objects are held
 * until the end.
 */
final class OcelLog implements EventLog {

    /** The time of what never changes (the specification, section 7). */
    private static final String ALWAYS = "1970-01-01T00:00:00Z";

    private final JsonGenerator json;
    private final Clock clock;
    private final List<ContainerRecord> containers = new ArrayList<>();
    private final List<VehicleRecord> vehicles = new ArrayList<>();
    private final Set<String> nodes = new TreeSet<>();
    private long events;

    OcelLog(Writer out, Clock clock) {
        this.clock = clock;
        json = JsonMapper.shared().createGenerator(out);
        json.writeStartObject();
        eventTypes();
        objectTypes();
        json.writeArrayPropertyStart("events");
    }

    private void eventTypes() {
        json.writeArrayPropertyStart("eventTypes");
        for (EventRecord.Kind kind : EventRecord.Kind.values()) {
            type(kind.id(), "teu", "integer");
        }
        json.writeEndArray();
    }

    private void objectTypes() {
        json.writeArrayPropertyStart("objectTypes");
        type(
                "container",
                "flow",
                "string",
                "teu",
                "integer",
                "measured",
                "boolean",
                "cost_usd",
                "float",
                "co2_kg",
                "float");
        type("consignment");
        type("node");
        for (VehicleRecord.Kind kind : VehicleRecord.Kind.values()) {
            type(kind.id());
        }
        json.writeEndArray();
    }

    /** @param attributes names and types by turns */
    private void type(String name, String... attributes) {
        json.writeStartObject();
        json.writeStringProperty("name", name);
        json.writeArrayPropertyStart("attributes");
        for (int i = 0; i < attributes.length; i += 2) {
            json.writeStartObject();
            json.writeStringProperty("name", attributes[i]);
            json.writeStringProperty("type", attributes[i + 1]);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void event(EventRecord event) {
        json.writeStartObject();
        json.writeStringProperty("id", "event/" + ++events);
        json.writeStringProperty("type", event.kind().id());
        json.writeStringProperty("time", clock.time(event.second()));
        json.writeArrayPropertyStart("attributes");
        if (!event.kind().isOfAPort()) {
            attribute("teu", Integer.toString(event.teu()));
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("relationships");
        Long container = event.container();
        if (container != null) {
            relationship(containerId(container), "container");
        }
        String vehicle = event.vehicle();
        if (vehicle != null) {
            relationship(vehicle, "vehicle");
        }
        relationship(nodeId(event.node()), "at");
        json.writeEndArray();
        json.writeEndObject();
        nodes.add(event.node());
    }

    @Override
    public void vehicle(VehicleRecord vehicle) {
        vehicles.add(vehicle);
    }

    @Override
    public void container(ContainerRecord container) {
        containers.add(container);
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeArrayPropertyStart("objects");
        nodes.forEach(node -> object(nodeId(node), "node"));
        vehicles.forEach(vehicle -> object(vehicle.name(), vehicle.kind().id()));
        containers.stream()
                .mapToLong(ContainerRecord::consignment)
                .distinct()
                .sorted()
                .forEach(number -> object(consignmentId(number), "consignment"));
        containers.forEach(this::object);
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    private void object(String id, String type) {
        json.writeStartObject();
        json.writeStringProperty("id", id);
        json.writeStringProperty("type", type);
        json.writeEndObject();
    }

    private void object(ContainerRecord container) {
        json.writeStartObject();
        json.writeStringProperty("id", containerId(container.number()));
        json.writeStringProperty("type", "container");
        json.writeArrayPropertyStart("attributes");
        always("flow", container.flow());
        always("teu", Integer.toString(container.teu()));
        always("measured", Boolean.toString(container.measured()));
        if (Figures.known(container.usd())) {
            always("cost_usd", Figures.text(container.usd()));
            always("co2_kg", Figures.text(container.co2Kg()));
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("relationships");
        relationship(consignmentId(container.consignment()), "part of");
        json.writeEndArray();
        json.writeEndObject();
    }

    private void always(String name, String value) {
        json.writeStartObject();
        json.writeStringProperty("name", name);
        json.writeStringProperty("value", value);
        json.writeStringProperty("time", ALWAYS);
        json.writeEndObject();
    }

    private void attribute(String name, String value) {
        json.writeStartObject();
        json.writeStringProperty("name", name);
        json.writeStringProperty("value", value);
        json.writeEndObject();
    }

    private void relationship(String objectId, String qualifier) {
        json.writeStartObject();
        json.writeStringProperty("objectId", objectId);
        json.writeStringProperty("qualifier", qualifier);
        json.writeEndObject();
    }

    private static String containerId(long number) {
        return "container/" + number;
    }

    private static String consignmentId(long number) {
        return "consignment/" + number;
    }

    private static String nodeId(String node) {
        return "node/" + node;
    }
}
