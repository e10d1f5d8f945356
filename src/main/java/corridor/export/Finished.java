package corridor.export;

import corridor.experiment.ExperimentResult;
import corridor.study.Study;
import java.io.IOException;
import java.nio.file.FileVisitOption;
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

    private final Written written;
    private final JsonNode results;

    private Finished(Written written, JsonNode results) {
        this.written = written;
        this.results = results;
    }

    /**
     * Reads what is needed, and holds it against the digests of the manifest.
     *
     * @throws UnreadableResult if it is no result, one of another version, or not what was written
     */
    public static Finished in(Path folder) {
        Written written = Written.in(folder);
        JsonNode results = written.json(Results.FILE);
        String schema = results.path("schema").asString("");
        if (!Results.SCHEMA.equals(schema)) {
            throw written.otherVersion("is written as '%s', and not as '%s'".formatted(schema, Results.SCHEMA));
        }
        return new Finished(written, results);
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
            throw written.otherVersion("holds a '%s' with other fields".formatted(Results.FILE));
        }
    }

    /** Which program wrote it. */
    public String version() {
        return written.maker().version();
    }

    /**
     * A scenario as it was, complete in itself.
     *
     * @throws UnreadableResult if it is not what was written
     */
    public String scenario(String id) {
        return written.scenario(id);
    }

    /**
     * The text of {@code replay.json}; empty where there is none.
     *
     * @throws UnreadableResult if it is not what was written
     */
    public Optional<String> replay() {
        return Files.exists(written.folder().resolve(Site.REPLAY))
                ? Optional.of(written.text(Site.REPLAY))
                : Optional.empty();
    }

    /** The arguments that made it, the sub-command first. */
    public List<String> commandLine() {
        return written.typed();
    }

    /** The manifest as it was, of other files, drawn anew. */
    String manifest(List<Manifest.Output> outputs, Manifest.Drawing drawing) {
        return written.manifest(outputs, drawing);
    }

    void copyUndrawn(Path to) throws IOException {
        Path folder = written.folder();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
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
