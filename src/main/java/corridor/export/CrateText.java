package corridor.export;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * {@code ro-crate-metadata.json}: what is in a capsule and how it was made, as linked data (RO-Crate Metadata Specification 1.2,
 * 2025; Leo et al. 2024, Recording provenance of workflow runs with RO-Crate, for the run). All of it follows from the result.
 */
final class CrateText {

    private static final String SPECIFICATION = "https://w3id.org/ro/crate/1.2";
    private static final String PROFILE = "https://w3id.org/ro/wfrun/process/0.5";
    private static final String RUN = "#run";
    private static final String ELSEWHERE = "#corridor";

    private final Written result;
    private final Map<String, Path> files;

    /** The description of each thing, in their order. */
    private final List<Consumer<JsonText>> graph = new ArrayList<>();

    private CrateText(Written result, Map<String, Path> files) {
        this.result = result;
        this.files = files;
    }

    /** @param files by their names in the capsule */
    static String of(Written result, Map<String, Path> files) throws IOException {
        CrateText crate = new CrateText(result, files);
        crate.describe();
        return JsonText.of(json -> json.text("@context", SPECIFICATION + "/context")
                .objects("@graph", crate.graph, (object, keys) -> keys.accept(object)));
    }

    private void describe() throws IOException {
        thing(
                Capsule.METADATA,
                "CreativeWork",
                json -> reference(json, "about", "./").object("conformsTo", it -> it.text("@id", SPECIFICATION)));
        root();
        thing(
                PROFILE,
                "CreativeWork",
                json -> json.text("name", "Process Run Crate").text("version", "0.5"));
        run();
        program();
        thing(
                Capsule.READ_ME,
                "File",
                json -> json.text("name", "How to prove this result").text("encodingFormat", "text/markdown"));
        for (Map.Entry<String, Path> file : files.entrySet()) {
            if (!file.getKey().equals(Capsule.PROGRAM)) {
                file(file.getKey(), file.getValue());
            }
        }
    }

    private void thing(String id, String type, Consumer<JsonText> keys) {
        graph.add(json -> keys.accept(json.text("@id", id).text("@type", type)));
    }

    private void root() {
        thing("./", "Dataset", json -> {
            json.text("name", "Result of: " + typed())
                    .text(
                            "description",
                            "A simulation of container flows on the Middle Corridor: %d replications from seed %d, its figures,"
                                            .formatted(result.replications(), result.seed())
                                    + " charts and report, and the scenarios it was made from. 'corridor verify' proves it.")
                    .text("datePublished", result.started())
                    .text("license", "Not stated by the program. Whoever publishes this says under which licence.");
            reference(json, "conformsTo", PROFILE);
            references(
                    json,
                    "hasPart",
                    Stream.concat(Stream.of(Capsule.READ_ME), files.keySet().stream())
                            .toList());
            reference(json, "mentions", RUN);
        });
    }

    private void run() {
        List<String> scenarios = files.keySet().stream()
                .filter(name -> name.startsWith(Capsule.RESULT + "scenarios/"))
                .toList();
        List<String> made = files.keySet().stream()
                .filter(name -> name.startsWith(Capsule.RESULT))
                .toList();
        thing(RUN, "CreateAction", json -> {
            json.text("name", typed()).text("startTime", result.started()).text("endTime", ended());
            reference(json, "instrument", program(files));
            references(json, "object", scenarios);
            references(
                    json,
                    "result",
                    made.stream().filter(name -> !scenarios.contains(name)).toList());
        });
    }

    private String ended() {
        return Instant.parse(result.started())
                .plus(Duration.ofMillis(Math.round(result.tookSeconds() * 1_000)))
                .toString();
    }

    private String typed() {
        return "corridor " + String.join(" ", result.command().repeat());
    }

    private static String program(Map<String, Path> files) {
        return files.containsKey(Capsule.PROGRAM) ? Capsule.PROGRAM : ELSEWHERE;
    }

    private void program() throws IOException {
        Path jar = files.get(Capsule.PROGRAM);
        String digest = jar == null ? "" : Digest.of(jar);
        long size = jar == null ? 0 : Files.size(jar);
        graph.add(json -> {
            json.text("@id", program(files));
            json.texts("@type", jar == null ? List.of("SoftwareApplication") : List.of("File", "SoftwareApplication"))
                    .text("name", "corridor")
                    .text("softwareVersion", result.maker().version())
                    .text(
                            "softwareRequirements",
                            "Java 17 or newer; made with " + result.maker().java())
                    .text("operatingSystem", result.maker().system());
            if (jar != null) {
                json.text("encodingFormat", "application/java-archive")
                        .text("contentSize", Long.toString(size))
                        .text("sha256", digest);
            }
        });
    }

    private void file(String name, Path file) throws IOException {
        String digest = Digest.of(file);
        String size = Long.toString(Files.size(file));
        thing(
                id(name),
                "File",
                json -> json.text("name", name.substring(Capsule.RESULT.length()))
                        .text("encodingFormat", format(name))
                        .text("contentSize", size)
                        .text("sha256", digest));
    }

    /** As the registry of media types has them. */
    private static String format(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "json" -> "application/json";
            case "csv" -> "text/csv";
            case "html" -> "text/html";
            case "png" -> "image/png";
            case "svg" -> "image/svg+xml";
            case "yaml" -> "application/yaml";
            default -> "application/octet-stream";
        };
    }

    private static JsonText reference(JsonText json, String key, String id) {
        return json.object(key, it -> it.text("@id", id));
    }

    private static void references(JsonText json, String key, List<String> names) {
        json.objects(key, new TreeSet<>(names), (it, name) -> it.text("@id", id(name)));
    }

    /** A path as a reference: what may not stand in one is written as percent and its code. */
    private static String id(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
