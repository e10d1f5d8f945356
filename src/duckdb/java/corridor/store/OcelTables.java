package corridor.store;

import corridor.export.Clock;
import corridor.export.Figures;
import corridor.result.ContainerRecord;
import corridor.result.EventRecord;
import corridor.result.Recording;
import corridor.result.VehicleRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tables of OCEL 2.0 (Berti et al. 2024, OCEL (Object-Centric Event Log) 2.0 Specification, section 6). Rows are written as they
 * come; which nodes and consignments are there already is held.
 */
final class OcelTables implements Recording, AutoCloseable {

    /** The time of what never changes (the specification, section 7). */
    private static final String ALWAYS = "1970-01-01 00:00:00";

    private static final int BATCH = 10_000;

    private final Connection connection;
    private final Clock clock;
    private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();
    private final Set<String> there = new HashSet<>();
    private long events;

    OcelTables(Connection connection, Clock clock) throws SQLException {
        this.connection = connection;
        this.clock = clock;
        try (Statement statement = connection.createStatement()) {
            for (String kind : List.of("event", "object")) {
                statement.execute("CREATE TABLE %1$s_map_type (ocel_type TEXT PRIMARY KEY, ocel_type_map TEXT NOT NULL)"
                        .formatted(kind));
                statement.execute(
                        "CREATE TABLE %1$s (ocel_id TEXT PRIMARY KEY, ocel_type TEXT NOT NULL REFERENCES %1$s_map_type (ocel_type))"
                                .formatted(kind));
            }
            statement.execute(
                    "CREATE TABLE event_object (ocel_event_id TEXT NOT NULL REFERENCES event (ocel_id), ocel_object_id TEXT NOT NULL"
                            + " REFERENCES object (ocel_id), ocel_qualifier TEXT NOT NULL,"
                            + " PRIMARY KEY (ocel_event_id, ocel_object_id, ocel_qualifier))");
            statement.execute(
                    "CREATE TABLE object_object (ocel_source_id TEXT NOT NULL REFERENCES object (ocel_id), ocel_target_id TEXT NOT"
                            + " NULL REFERENCES object (ocel_id), ocel_qualifier TEXT NOT NULL,"
                            + " PRIMARY KEY (ocel_source_id, ocel_target_id, ocel_qualifier))");
            for (EventRecord.Kind kind : EventRecord.Kind.values()) {
                type(statement, "event", kind.id(), "ocel_time TIMESTAMP NOT NULL, teu INTEGER");
            }
            String changes = "ocel_time TIMESTAMP NOT NULL, ocel_changed_field TEXT";
            type(
                    statement,
                    "object",
                    "container",
                    changes + ", flow TEXT, teu INTEGER, measured BOOLEAN, cost_usd REAL, co2_kg REAL");
            for (String plain : plainTypes()) {
                type(statement, "object", plain, changes);
            }
        }
    }

    private static List<String> plainTypes() {
        List<String> types = new ArrayList<>(List.of("consignment", "node"));
        Arrays.stream(VehicleRecord.Kind.values()).map(VehicleRecord.Kind::id).forEach(types::add);
        return types;
    }

    private void type(Statement statement, String kind, String type, String columns) throws SQLException {
        statement.execute("CREATE TABLE %1$s_%2$s (ocel_id TEXT NOT NULL REFERENCES %1$s (ocel_id), %3$s)"
                .formatted(kind, inOneWord(type), columns));
        insert(kind + "_map_type", type, inOneWord(type));
    }

    /** {@code container-ready} is {@code ContainerReady} in the name of its table. */
    private static String inOneWord(String type) {
        return Arrays.stream(type.split("-", -1))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    @Override
    public void event(EventRecord event) {
        String id = "event/" + ++events;
        insert("event", id, event.kind().id());
        insert(
                "event_" + inOneWord(event.kind().id()),
                id,
                time(event.second()),
                event.kind().isOfAPort() ? null : event.teu());
        Long container = event.container();
        if (container != null) {
            insert("event_object", id, "container/" + container, "container");
        }
        String vehicle = event.vehicle();
        if (vehicle != null) {
            insert("event_object", id, vehicle, "vehicle");
        }
        insert("event_object", id, object("node", "node/" + event.node()), "at");
    }

    @Override
    public void vehicle(VehicleRecord vehicle) {
        object(vehicle.kind().id(), vehicle.name());
    }

    @Override
    public void container(ContainerRecord container) {
        String id = "container/" + container.number();
        boolean priced = !Double.isNaN(container.usd());
        insert("object", id, "container");
        insert(
                "object_Container",
                id,
                ALWAYS,
                null,
                container.flow(),
                container.teu(),
                container.measured(),
                priced ? Figures.rounded(container.usd()) : null,
                priced ? Figures.rounded(container.co2Kg()) : null);
        insert("object_object", id, object("consignment", "consignment/" + container.consignment()), "part of");
    }

    /** One that has no more to it than its name, if it is not there yet. */
    private String object(String type, String id) {
        if (there.add(id)) {
            insert("object", id, type);
            insert("object_" + inOneWord(type), id, ALWAYS, null);
        }
        return id;
    }

    private String time(long second) {
        return clock.time(second).replace('T', ' ').replace("Z", "");
    }

    private void insert(String table, @Nullable Object... cells) {
        try {
            PreparedStatement insert = inserts.get(table);
            if (insert == null) {
                String marks = String.join(", ", Collections.nCopies(cells.length, "?"));
                insert = connection.prepareStatement("INSERT INTO %s VALUES (%s)".formatted(table, marks));
                inserts.put(table, insert);
            }
            for (int i = 0; i < cells.length; i++) {
                insert.setObject(i + 1, cells[i]);
            }
            insert.addBatch();
            if (events % BATCH == BATCH - 1) {
                flush();
            }
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e.getMessage(), e));
        }
    }

    /** What is held back goes to the database. */
    void flush() throws SQLException {
        for (PreparedStatement insert : inserts.values()) {
            insert.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement insert : inserts.values()) {
            insert.close();
        }
    }
}
