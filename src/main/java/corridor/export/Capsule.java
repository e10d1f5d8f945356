package corridor.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A result as one zip file that says by itself what it is: a research object (RO-Crate, {@link CrateText}). Packed twice by the
 * same Java it has the same bytes: its files stand in the order of their names, all with the same time.
 */
public final class Capsule {

    static final String METADATA = "ro-crate-metadata.json";
    static final String READ_ME = "README.md";
    static final String RESULT = "result/";
    static final String PROGRAM = "program/corridor.jar";

    /** The first moment that a zip file can name. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Capsule() {}

    /**
     * Packs a result.
     *
     * @param result as it was written; whoever calls has looked for {@linkplain Written#changes() changes}
     * @param program the jar that made it, to go along; null for none
     * @param file is written beside its place and moved there when it is whole
     * @throws OutputFailure when that cannot be written; an earlier file stays
     */
    public static void pack(Written result, @Nullable Path program, Path file) {
        Map<String, Path> files = files(result, program);
        Draft.of(file, draft -> zip(draft, texts(result, files), files));
    }

    /**
     * Unpacks one, and holds it against what its result says.
     *
     * @param folder an empty one
     * @return the result
     * @throws UnreadableResult if it is no capsule, or not what was packed
     */
    public static Written open(Path zip, Path folder) {
        Unpacking.of(zip, folder);
        if (!Files.exists(folder.resolve(RESULT + Site.MANIFEST))) {
            throw new UnreadableResult(
                    zip,
                    "is no capsule: it holds no '%s'".formatted(RESULT + Site.MANIFEST),
                    "'corridor capsule DIR' makes one.",
                    false);
        }
        Written result = Written.in(folder.resolve(RESULT), zip);
        if (result.changes().isEmpty()) { // else whoever verifies it names them
            compare(result, zip, folder);
        }
        return result;
    }

    private static void compare(Written result, Path zip, Path folder) {
        Path program = folder.resolve(PROGRAM);
        try {
            Map<String, Path> files = files(result, Files.exists(program) ? program : null);
            Map<String, String> texts = texts(result, files);
            for (Map.Entry<String, String> text : texts.entrySet()) {
                if (!text.getValue().equals(read(folder.resolve(text.getKey())))) {
                    throw other(zip, "'%s' is not what belongs to its result".formatted(text.getKey()));
                }
            }
            for (String name : Unpacking.names(folder)) {
                if (!texts.containsKey(name) && !files.containsKey(name)) {
                    throw other(zip, "'%s' was not packed with it".formatted(name));
                }
            }
        } catch (IOException e) {
            throw Written.unreadable(zip, e);
        }
    }

    private static @Nullable String read(Path file) throws IOException {
        try {
            return new String(Files.readAllBytes(file), UTF_8);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static UnreadableResult other(Path zip, String what) {
        return new UnreadableResult(
                zip, "is not what was packed: " + what, "Ask who made it for it once more, or pack it again.", true);
    }

    /** Where each file comes from, by its name in the zip. */
    private static Map<String, Path> files(Written result, @Nullable Path program) {
        Map<String, Path> files = new TreeMap<>();
        List<String> names = new ArrayList<>(result.files());
        names.add(Site.MANIFEST);
        names.forEach(name -> files.put(RESULT + name, result.folder().resolve(name)));
        if (program != null) {
            files.put(PROGRAM, program);
        }
        return files;
    }

    /** What is written for it alone. */
    private static Map<String, String> texts(Written result, Map<String, Path> files) throws IOException {
        return Map.of(METADATA, CrateText.of(result, files), READ_ME, readMe(result, files.containsKey(PROGRAM)));
    }

    private static String readMe(Written result, boolean hasProgram) {
        return """
                # A result of corridor %s

                Unpack it and open `result/report.html`. To prove it, with Java 17 or newer, on any machine:

                ```
                %s verify FILE.zip
                ```

                That simulates everything anew from `result/scenarios/`, and compares every byte. `result/manifest.json` says
                what was run, and when; `ro-crate-metadata.json` says the same in the words of RO-Crate, for archives.
                """.formatted(result.maker().version(), hasProgram ? "java -jar program/corridor.jar" : "corridor");
    }

    private static void zip(Path draft, Map<String, String> texts, Map<String, Path> files) throws IOException {
        Map<String, ZipEntry> entries = new TreeMap<>();
        texts.keySet().forEach(name -> entries.put(name, new ZipEntry(name)));
        files.keySet().forEach(name -> entries.put(name, new ZipEntry(name)));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft));
                ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (ZipEntry entry : entries.values()) {
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                String text = texts.get(entry.getName());
                if (text != null) {
                    zip.write(text.getBytes(UTF_8));
                } else {
                    Files.copy(files.get(entry.getName()), zip);
                }
                zip.closeEntry();
            }
        }
    }
}
