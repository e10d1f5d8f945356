package corridor.export;

import corridor.experiment.ExperimentResult;
import corridor.study.Study;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A result that stands in its folder, read again to be drawn again. */
public final class Finished {

    /** What is drawn from the result, and is not taken over. */
    private static final Set<String> DRAWN = Set.of("charts", "report.html", Site.MANIFEST);

    private final Path folder;
    private final JsonNode manifest;
    private final JsonNode results;

    private Finished(Path folder, JsonNode manifest, JsonNode results) {
        this.folder = folder;
        this.manifest = manifest;
        this.results = results;
    }

    /**
     * Reads what is needed, and holds it against the digests of the manifest.
     *
     * @throws UnreadableResult if it is no result, one of another version, or not what was written
     */
    public static Finished in(Path folder) {
        if (!Files.isDirectory(folder)) {
            String what = Files.exists(folder) ? "is a file, not a folder" : "is not there";
            throw none(folder, what);
        }
        JsonNode manifest = manifest(folder);
        String text = kept(folder, manifest, Results.FILE);
        JsonNode results = json(folder, Results.FILE, text);
        if (!Results.SCHEMA.equals(results.path("schema").asString(""))) {
            throw otherVersion(
                    folder,
                    manifest,
                    "is written as '%s', and not as '%s'"
                            .formatted(results.path("schema").asString(""), Results.SCHEMA));
        }
        return new Finished(folder, manifest, results);
    }

    private static JsonNode manifest(Path folder) {
        if (!Files.exists(folder.resolve(Site.MANIFEST))) {
            throw none(folder, "holds no '%s'".formatted(Site.MANIFEST));
        }
        JsonNode manifest = json(folder, Site.MANIFEST, text(folder, Site.MANIFEST));
        String schema = manifest.path("schema").asString("");
        if (schema.startsWith("corridor-manifest/") && !schema.equals(Manifest.SCHEMA)) {
            throw otherVersion(
                    folder, manifest, "is written as '%s', and not as '%s'".formatted(schema, Manifest.SCHEMA));
        }
        if (!schema.equals(Manifest.SCHEMA)) {
            throw none(folder, "holds a '%s' of something else".formatted(Site.MANIFEST));
        }
        return manifest;
    }

    /** As it was written: the manifest has its digest. */
    private static String kept(Path folder, JsonNode manifest, String name) {
        String digest = manifest.path("outputs")
                .valueStream()
                .filter(output -> name.equals(output.path("file").asString("")))
                .map(output -> output.path("sha256").asString(""))
                .findFirst()
                .orElseThrow(() -> otherVersion(folder, manifest, "has no '%s'".formatted(name)));
        if (!Files.exists(folder.resolve(name))) {
            throw damaged(folder, "has lost its '%s'".formatted(name));
        }
        String text = text(folder, name);
        if (!Digest.of(text).equals(digest)) {
            throw damaged(
                    folder,
                    "holds a '%s' that is not what was written: its digest differs from the manifest's"
                            .formatted(name));
        }
        return text;
    }

    private static String text(Path folder, String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (CharacterCodingException e) {
            throw damaged(folder, "holds a '%s' that is no text".formatted(name));
        } catch (IOException e) {
            throw new UnreadableResult(
                    folder, "cannot be read: " + Site.reason(e), "Look at the path and its permissions.", false);
        }
    }

    private static JsonNode json(Path folder, String name, String text) {
        try {
            return Results.tree(text);
        } catch (JacksonException e) {
            throw damaged(folder, "holds a '%s' that is no JSON".formatted(name));
        }
    }

    private static UnreadableResult none(Path folder, String what) {
        return new UnreadableResult(
                folder, what, "Name the folder of a result, such as output/today-vs-zangezur.", false);
    }

    private static UnreadableResult damaged(Path folder, String what) {
        return new UnreadableResult(folder, what, "Run its command again: that makes it new.", true);
    }

    private static UnreadableResult otherVersion(Path folder, JsonNode manifest, String what) {
        String version = manifest.path("version").asString("unknown");
        return new UnreadableResult(
                folder,
                "%s (corridor %s wrote it)".formatted(what, version),
                "Run its command again with this version, or use that one.",
                false);
    }

    /** Whether it is a {@link Study}, or else an {@link ExperimentResult}. */
    public boolean isStudy() {
        return results.path("result").has("sheets");
    }

    /** @throws UnreadableResult if another version wrote it, as for the two that follow */
    public ExperimentResult experiment() {
        return read("result", ExperimentResult.class);
    }

    /** The study that was kept. */
    public Study study() {
        return read("result", Study.class);
    }

    /** What was kept beside the result. */
    public <T extends Record> T background(Class<T> type) {
        return read("background", type);
    }

    private <T> T read(String key, Class<T> type) {
        try {
            return Results.read(results.path(key), type);
        } catch (JacksonException e) {
            throw otherVersion(folder, manifest, "holds a '%s' with other fields".formatted(Results.FILE));
        }
    }

    /** Which program wrote it. */
    public String version() {
        return manifest.path("version").asString("");
    }

    /**
     * A scenario as it was, complete in itself.
     *
     * @throws UnreadableResult if it is not what was written
     */
    public String scenario(String id) {
        return kept(folder, manifest, "scenarios/" + id + ".resolved.yaml");
    }

    /**
     * The text of {@code replay.json}; empty where there is none.
     *
     * @throws UnreadableResult if it is not what was written
     */
    public Optional<String> replay() {
        return Files.exists(folder.resolve(Site.REPLAY))
                ? Optional.of(kept(folder, manifest, Site.REPLAY))
                : Optional.empty();
    }

    /** The arguments that made it, the sub-command first. */
    public List<String> commandLine() {
        return manifest.path("commandLine")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    /** The manifest as it was, of other files. */
    String manifest(List<Manifest.Output> outputs) {
        return JsonText.of(json -> {
            manifest.properties().stream()
                    .filter(entry -> !entry.getKey().equals("outputs"))
                    .forEach(entry -> json.tree(entry.getKey(), entry.getValue()));
            Manifest.outputs(json, outputs);
        });
    }

    void copyUndrawn(Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            Path name = folder.relativize(file);
            if (!DRAWN.contains(name.getName(0).toString())) {
                Path copy = to.resolve(name);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
