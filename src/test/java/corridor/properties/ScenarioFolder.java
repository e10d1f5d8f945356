package corridor.properties;

import corridor.flow.Simulation;
import corridor.network.Network;
import corridor.scenario.ScenarioReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder of scenario files that is gone afterwards. */
final class ScenarioFolder implements AutoCloseable {

    /** Open from the first day, or no flow could be booked in a run of a few days. */
    static final String SMALL =
            text("src/test/resources/scenario/small.yaml").replace("    open-from: 2025-03-01\n", "");

    static final String TODAY = text("scenarios/today.yaml");

    private static final String WITH_TABLES = """
            extends: small.yaml
            flows: {table: flows.csv}
            trains: {table: services.csv}
            observed: {table: observed.csv}
            legs: {alat-tbilisi: {time: 'empirical(file: dwell.csv, column: hours, unit: h)'}}
            """;

    private static final String FLOWS = """
            # From the timetable of June.
            flow_id,from,to,volume_teu_per_year,consignment_teu,arrives,forty_foot_share,promised_days,empty
            west,altynkol,tbilisi,900,100,block-train,0.57,25,
            "back",tbilisi,altynkol,4000.5,20,lots,85 %,25.5,true
            """;

    private static final String SERVICES = """
            service_id,stop_sequence,stop_id,headway_secs,capacity_teu
            altynkol-aktau,10,altynkol,86400,100
            altynkol-aktau,20,aktau,,
            """;

    private static final String DWELL = """
            port,hours
            alat,12.5
            "Baku, old port",30
            """;

    private static final String OBSERVED = """
            observation_id,measure,reported,unit,low,high,source
            cycle,services.aktau-alat.cycleDays.mean,5,d,4.5,7 d,"P04, P05"
            arrival,flows.west.profile.alat.arriveDays.p50,84 h,,,,
            """;

    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    ScenarioFolder() throws IOException {
        folder = Files.createTempDirectory("scenarios");
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path write(String name, String sound, List<Mutation> mutations) throws IOException {
        byte[] content = sound.getBytes(StandardCharsets.UTF_8);
        for (Mutation mutation : mutations) {
            content = mutation.of(content);
        }
        Path file = Files.write(folder.resolve(name), content);
        files.add(file);
        return file;
    }

    /** A scenario with four tables, each of which went wrong. */
    Path withTables(List<Mutation> mutations) throws IOException {
        write("small.yaml", SMALL, List.of());
        write("flows.csv", FLOWS, mutations);
        write("services.csv", SERVICES, mutations);
        write("dwell.csv", DWELL, mutations);
        write("observed.csv", OBSERVED, mutations);
        return write("with.yaml", WITH_TABLES, List.of());
    }

    static void read(Path file, boolean runs) {
        Network.compile(ScenarioReader.read(file, List.of()));
        if (runs) {
            List<String> briefly = List.of("run.horizon=3 d", "run.warm-up=0 d");
            Simulation.run(Network.compile(ScenarioReader.read(file, briefly)), 1, 0);
        }
    }

    @Override
    public void close() throws IOException {
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
