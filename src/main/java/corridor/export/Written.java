package corridor.export;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A folder that was written, by its manifest: what made it, which files there were, and which of them are still what they were.
 * What a manifest names is compared with what lies there, and never opened by its name: it may come from a stranger.
 */
public final class Written {

    /** Left by a file browser, and no file of a result. */
    private static final String BROWSER = ".DS_Store";

    private final Path folder;
    private final Path asGiven;
    private final JsonNode manifest;
    private final Map<String, String> digests;

    private Written(Path folder, Path asGiven, JsonNode manifest) {
        this.folder = folder;
        this.asGiven = asGiven;
        this.manifest = manifest;
        digests = new LinkedHashMap<>();
        manifest.path("outputs")
                .valueStream()
                .forEach(output -> digests.put(
                        output.path("file").asString(""), output.path("sha256").asString("")));
    }

    /** @throws UnreadableResult if there is no manifest, or one of another version */
    public static Written in(Path folder) {
        return in(folder, folder);
    }

    /** @param asGiven what the user knows it by, for messages */
    public static Written in(Path folder, Path asGiven) {
        if (!Files.isDirectory(folder)) {
            String what = Files.exists(folder) ? "is a file, not a folder" : "is not there";
            throw none(asGiven, what);
        }
        if (!Files.exists(folder.resolve(Site.MANIFEST))) {
            throw none(asGiven, "holds no '%s'".formatted(Site.MANIFEST));
        }
        JsonNode manifest = json(asGiven, Site.MANIFEST, text(folder, asGiven, Site.MANIFEST));
        Written written = new Written(linked(folder), asGiven, manifest);
        String schema = written.field("schema");
        if (schema.startsWith("corridor-manifest/") && !schema.equals(Manifest.SCHEMA)) {
            throw written.otherVersion("is written as '%s', and not as '%s'".formatted(schema, Manifest.SCHEMA));
        }
        if (!schema.equals(Manifest.SCHEMA)) {
            throw none(asGiven, "holds a '%s' of something else".formatted(Site.MANIFEST));
        }
        return written;
    }

    /** The folder itself, also where it is given by a link: what lists files does not follow one. */
    private static Path linked(Path folder) {
        try {
            return Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    /**
     * Every file that is not what the manifest says, and what the manifest says otherwise than they; each a whole sentence, and
     * none when all is as it was written.
     */
    public List<String> changes() {
        List<String> changes = changedFiles();
        if (changes.isEmpty() && digests.containsKey(Results.FILE)) {
            JsonNode results = json(Results.FILE);
            if (results.path("schema").asString("").equals(Results.SCHEMA)) {
                changes.addAll(ManifestFields.contradictions(manifest, results));
            }
        }
        return changes;
    }

    private List<String> changedFiles() {
        List<String> changes = new ArrayList<>();
        Set<String> there = files();
        Set<String> all = new TreeSet<>(digests.keySet());
        all.addAll(there);
        for (String name : all) {
            String digest = digests.get(name);
            if (digest == null) {
                changes.add("'%s' was not there when the result was written.".formatted(name));
            } else if (!there.contains(name)) {
                changes.add("'%s' is missing.".formatted(name));
            } else if (Files.isSymbolicLink(folder.resolve(name))) {
                changes.add("'%s' is a link, not the file that was written.".formatted(name));
            } else if (!digest(name).equals(digest)) {
                changes.add(
                        "'%s' has changed since it was written: its SHA-256 is not the manifest's.".formatted(name));
            }
        }
        return changes;
    }

    /** Where the manifest of a second run says otherwise, but for its hour and its machine. */
    List<Difference> manifestAgainst(Written second) {
        return ManifestFields.between(manifest, second.manifest);
    }

    /**
     * To be called before anything is done with it that takes a whole result.
     *
     * @throws UnreadableResult for one of the shards of a result
     */
    public void mustBeWhole() {
        if (!field("shard").isEmpty()) {
            throw shard("which proves nothing by itself");
        }
    }

    private UnreadableResult shard(String what) {
        return new UnreadableResult(
                asGiven,
                "is shard %s of a result, %s".formatted(field("shard"), what),
                "Gather it with the others: corridor merge.",
                false);
    }

    /** What lies in the folder, the manifest left out. */
    Set<String> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(Site.MANIFEST) && !name.equals(BROWSER))
                    .collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private String digest(String name) {
        try {
            return Digest.of(folder.resolve(name));
        } catch (IOException e) {
            throw unreadable(folder.resolve(name), e);
        }
    }

    /** As it was written: the manifest has its digest. */
    String text(String name) {
        String digest = digests.get(name);
        if (digest == null && !field("shard").isEmpty()) {
            throw shard("and has no '%s' yet".formatted(name));
        }
        if (digest == null) {
            throw otherVersion("has no '%s'".formatted(name));
        }
        if (!Files.exists(folder.resolve(name))) {
            throw damaged(asGiven, "has lost its '%s'".formatted(name));
        }
        String text = text(folder, asGiven, name);
        if (!Digest.of(text).equals(digest)) {
            throw damaged(
                    asGiven,
                    "holds a '%s' that is not what was written: its digest differs from the manifest's"
                            .formatted(name));
        }
        return text;
    }

    JsonNode json(String name) {
        return json(asGiven, name, text(name));
    }

    private static JsonNode json(Path folder, String name, String text) {
        try {
            return Results.tree(text);
        } catch (JacksonException e) {
            throw damaged(folder, "holds a '%s' that is no JSON".formatted(name));
        }
    }

    private static String text(Path folder, Path asGiven, String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (CharacterCodingException e) {
            throw damaged(asGiven, "holds a '%s' that is no text".formatted(name));
        } catch (IOException e) {
            throw unreadable(asGiven, e);
        }
    }

    /**
     * A scenario as it was, complete in itself.
     *
     * @throws UnreadableResult if it is not what was written
     */
    public String scenario(String id) {
        return text("scenarios/" + id + ".resolved.yaml");
    }

    public Path folder() {
        return folder;
    }

    /** What the user knows it by. */
    public Path asGiven() {
        return asGiven;
    }

    /** When making it began, ISO 8601. */
    String started() {
        return field("started");
    }

    /** How long that took, in seconds. */
    double tookSeconds() {
        return manifest.path("tookSeconds").asDouble(0);
    }

    /** Which program wrote it, on what. */
    public Manifest.Maker maker() {
        return new Manifest.Maker(field("version"), field("java"), field("system"));
    }

    /** Of the experiment. */
    public long seed() {
        return manifest.path("seed").asLong(0);
    }

    /** Of each scenario. */
    public int replications() {
        return manifest.path("replications").asInt(0);
    }

    /** Where what is known of its single runs was kept, beside it. */
    public Path archiveFile() {
        return Site.of(folder).archiveFile();
    }

    /** @throws UnreadableResult if it was written before it could be repeated */
    public Manifest.Command command() {
        if (!manifest.has("repeat")) {
            throw otherVersion("does not say how to repeat it");
        }
        return new Manifest.Command(typed(), texts("repeat"), texts("overrides"), field("shard"), drawing());
    }

    private Manifest.Drawing drawing() {
        String charts = field("charts");
        return new Manifest.Drawing(field("language"), charts.isEmpty() ? Manifest.Drawing.USUAL_CHARTS : charts);
    }

    /** The arguments that made it, the sub-command first. */
    List<String> typed() {
        return texts("commandLine");
    }

    /** Every scenario file that was read. */
    public List<Manifest.Input> inputs() {
        return manifest.path("inputs")
                .valueStream()
                .map(input -> new Manifest.Input(
                        input.path("scenario").asString(""),
                        input.path("file").asString(""),
                        input.path("sha256").asString("")))
                .toList();
    }

    private String field(String key) {
        return manifest.path(key).asString("");
    }

    private List<String> texts(String key) {
        return manifest.path(key).valueStream().map(JsonNode::asString).toList();
    }

    /** The manifest as it was, of other files, drawn anew. */
    String manifest(List<Manifest.Output> outputs, Manifest.Drawing drawing) {
        return JsonText.of(json -> {
            manifest.properties().stream()
                    .filter(entry -> !Set.of("charts", "outputs").contains(entry.getKey()))
                    .forEach(entry -> {
                        if (entry.getKey().equals("language")) {
                            json.text("language", drawing.language()).text("charts", drawing.charts());
                        } else {
                            json.tree(entry.getKey(), entry.getValue());
                        }
                    });
            Manifest.outputs(json, outputs);
        });
    }

    private static UnreadableResult none(Path folder, String what) {
        return new UnreadableResult(
                folder, what, "Name the folder of a result, such as output/today-vs-zangezur.", false);
    }

    static UnreadableResult unreadable(Path path, IOException e) {
        return new UnreadableResult(
                path, "cannot be read: " + Site.reason(e), "Look at the path and its permissions.", false);
    }

    private static UnreadableResult damaged(Path folder, String what) {
        return new UnreadableResult(folder, what, "Run its command again: that makes it new.", true);
    }

    UnreadableResult otherVersion(String what) {
        return new UnreadableResult(
                asGiven,
                "%s (corridor %s wrote it)"
                        .formatted(what, manifest.path("version").asString("unknown")),
                "Run its command again with this version, or use that one.",
                false);
    }
}
