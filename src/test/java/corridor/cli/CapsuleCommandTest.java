package corridor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A result in one file, proved where neither its folder nor its scenarios are; what was tampered with is refused. */
class CapsuleCommandTest {

    @TempDir
    private Path disk;

    private Path result;
    private Path zip;

    @BeforeEach
    void packAYear() throws IOException {
        result = disk.resolve("a result");
        zip = disk.resolve("a result.zip");
        String small = Files.readString(Path.of("src/test/resources/scenario/small.yaml"));
        Files.writeString(disk.resolve("small.yaml"), small.replace("    open-from: 2025-03-01\n", ""));
        ok("run", disk.resolve("small.yaml").toString(), "-q", "-r", "1", "--no-replay", "-o", result.toString());
        ok("capsule", "-q", result.toString());
    }

    private static Typed ok(String... words) {
        Typed typed = Typed.command(words);
        assertThat(typed.exit()).as(typed.err()).isZero();
        return typed;
    }

    private Typed verify() {
        return Typed.command("verify", "-q", zip.toString());
    }

    private Map<String, byte[]> entries() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                entries.put(entry.getName(), file.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    private void write(Map<String, byte[]> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream file = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                file.putNextEntry(new ZipEntry(entry.getKey()));
                file.write(entry.getValue());
                file.closeEntry();
            }
        }
    }

    private void change(String name, UnaryOperator<String> how) throws IOException {
        Map<String, byte[]> entries = entries();
        String before = new String(entries.get(name), UTF_8);
        String after = how.apply(before);
        assertThat(after).isNotEqualTo(before);
        entries.put(name, after.getBytes(UTF_8));
        write(entries);
    }

    @Test
    void itIsProvedWhereNothingElseIs() throws IOException {
        Path far = Files.createDirectory(disk.resolve("another machine")).resolve("sent.zip");
        Files.move(zip, far);
        Files.delete(disk.resolve("small.yaml"));
        Files.move(result, disk.resolve("gone"));
        assertThat(ok("verify", "-q", far.toString()).out()).startsWith("'%s' is proved:".formatted(far));
        try (Stream<Path> left = Files.list(far.getParent())) {
            assertThat(left).containsExactly(far);
        }
    }

    @Test
    void packedAgainItHasTheSameBytes() throws IOException {
        Path second = disk.resolve("second.zip");
        ok("capsule", "-q", result.toString(), "-o", second.toString());
        assertThat(zip).hasSameBinaryContentAs(second);
    }

    /** What the specification asks of every crate: its descriptor, its root, and all that is in it. */
    @Test
    void itsMetadataDescribeEveryFileOfIt() throws IOException {
        Map<String, byte[]> entries = entries();
        JsonNode metadata = JsonMapper.shared().readTree(entries.get("ro-crate-metadata.json"));
        assertThat(metadata.path("@context").asString()).isEqualTo("https://w3id.org/ro/crate/1.2/context");
        List<String> ids = metadata.path("@graph")
                .valueStream()
                .map(it -> it.path("@id").asString())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        JsonNode descriptor = thing(metadata, "ro-crate-metadata.json");
        assertThat(descriptor.at("/about/@id").asString()).isEqualTo("./");
        assertThat(descriptor.at("/conformsTo/@id").asString()).isEqualTo("https://w3id.org/ro/crate/1.2");
        JsonNode root = thing(metadata, "./");
        assertThat(root.path("@type").asString()).isEqualTo("Dataset");
        assertThat(List.of("name", "description", "datePublished", "license"))
                .allSatisfy(key -> assertThat(root.path(key).asString()).isNotEmpty());
        List<String> parts = root.path("hasPart")
                .valueStream()
                .map(it -> it.path("@id").asString())
                .toList();
        assertThat(ids).containsAll(parts);
        entries.remove("ro-crate-metadata.json");
        assertThat(parts).containsExactlyInAnyOrderElementsOf(entries.keySet());
        assertThat(thing(metadata, "#run").at("/object/0/@id").asString())
                .isEqualTo("result/scenarios/small.resolved.yaml");
    }

    private static JsonNode thing(JsonNode metadata, String id) {
        return metadata.path("@graph")
                .valueStream()
                .filter(it -> it.path("@id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChangedTableIsNamed() throws IOException {
        change("result/tables/flows.csv", text -> text.replace("westbound", "wostbound"));
        Typed typed = verify();
        assertThat(typed.exit()).isEqualTo(ExitCode.AUDIT_FAILED.code());
        assertThat(typed.err())
                .contains("'%s' is not what was written:".formatted(zip))
                .contains("'tables/flows.csv' has changed since it was written");
    }

    @Test
    void metadataThatSayOtherwiseThanTheResultAreRefused() throws IOException {
        change("ro-crate-metadata.json", text -> text.replace("from seed 1,", "from seed 2,"));
        Typed typed = verify();
        assertThat(typed.exit()).isEqualTo(ExitCode.AUDIT_FAILED.code());
        assertThat(typed.err()).contains("'ro-crate-metadata.json' is not what belongs to its result");
    }

    @Test
    void aFileThatWasPutThereIsNamed() throws IOException {
        Map<String, byte[]> entries = entries();
        entries.put("run-me.sh", "true\n".getBytes(UTF_8));
        write(entries);
        Typed typed = verify();
        assertThat(typed.exit()).isEqualTo(ExitCode.AUDIT_FAILED.code());
        assertThat(typed.err()).contains("'run-me.sh' was not packed with it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../outside", "result/../../outside", "/outside", "C:outside", "result\\..\\outside", "./outside"
            })
    void aNameThatLeadsElsewhereIsRefusedAndNothingIsWrittenThere(String name) throws IOException {
        Map<String, byte[]> entries = entries();
        entries.put(name, "out".getBytes(UTF_8));
        write(entries);
        Typed typed = verify();
        assertThat(typed.exit()).isEqualTo(ExitCode.AUDIT_FAILED.code());
        assertThat(typed.err()).contains("is not unpacked: the name '%s' in it leads elsewhere".formatted(name));
        assertThat(Path.of(System.getProperty("java.io.tmpdir"), "outside")).doesNotExist();
        assertThat(disk.resolve("outside")).doesNotExist();
    }

    /** 300 MB of zeros come to 0.3 MB: a thousandth. */
    @Test
    void aZipThatWouldFillTheDiskIsRefused() throws IOException {
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream file = new ZipOutputStream(Files.newOutputStream(zip))) {
            file.putNextEntry(new ZipEntry("result/manifest.json"));
            for (int i = 0; i < 300; i++) {
                file.write(zeros);
            }
            file.closeEntry();
        }
        Typed typed = verify();
        assertThat(typed.exit()).isEqualTo(ExitCode.AUDIT_FAILED.code());
        assertThat(typed.err()).contains("unpacked it is more than 200 times its size");
    }

    @Test
    void whatIsNoCapsuleIsRefused() throws IOException {
        write(Map.of("readme", "hello".getBytes(UTF_8)));
        assertThat(verify().err()).contains("is no capsule: it holds no 'result/manifest.json'.");
        Files.writeString(zip, "no zip");
        assertThat(verify().err()).contains("is no zip file, or a damaged one.");
    }

    @Test
    void aResultThatWasChangedIsNotPacked() throws IOException {
        byte[] before = Files.readAllBytes(zip);
        Files.writeString(result.resolve("summary.json"), "{}");
        Typed typed = Typed.command("capsule", result.toString());
        assertThat(typed.exit()).isEqualTo(ExitCode.AUDIT_FAILED.code());
        assertThat(typed.err()).contains("'summary.json' has changed since it was written");
        assertThat(zip).hasBinaryContent(before);
    }

    @Test
    void aProgramThatWasNotStartedFromItsJarCannotGoAlong() {
        Typed typed = Typed.command("capsule", "--with-program", result.toString());
        assertThat(typed.exit()).isEqualTo(ExitCode.BAD_COMMAND_LINE.code());
        assertThat(typed.err()).contains("--with-program: the program was not started from its jar");
    }
}
