package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A result is proved or refuted, on a corridor of one train, one ferry and one border, whose scenario files are gone. */
class VerifyCommandTest {

    @TempDir
    private Path disk;

    private Path result;

    @BeforeEach
    void writeTheScenarios() throws IOException {
        result = disk.resolve("result");
        String small = Files.readString(Path.of("src/test/resources/scenario/small.yaml"));
        Files.writeString(disk.resolve("small.yaml"), small.replace("    open-from: 2025-03-01\n", ""));
        Files.writeString(
                disk.resolve("document.yaml"),
                "corridor: 1\nname: Document\nabout: One.\nextends: small.yaml\nregime: single\n");
        Files.writeString(disk.resolve("cranes.arguments"), "-s\nterminals.aktau.quay.cranes=3\n");
    }

    private Typed typed(String command) {
        List<String> words = new ArrayList<>();
        for (String word : Typed.words(command)) {
            words.add(word.endsWith(".yaml") ? disk.resolve(word).toString() : word);
        }
        return Typed.command(words.toArray(String[]::new));
    }

    /** Runs it, and takes the scenarios away. */
    private void ran(String command) throws IOException {
        Typed typed = typed(command + " -q -o " + result);
        assertThat(typed.exit()).as(typed.err()).isIn(0, 5, 6);
        try (Stream<Path> all = Files.list(disk)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Map<Path, String> files(Path folder) throws IOException {
        Map<Path, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(file, new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return texts;
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(result.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(result.resolve(file), text.replace(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run small.yaml -r 2 --seed 7 -s 'vessels.aktau-alat.count=5' -s regime=single --record queues",
                "run small.yaml --precision 'transitDays.mean 30 d' --no-replay",
                "compare small.yaml document.yaml --precision 'transitDays.mean 1 min' --precision 'difference 30 d' --budget 1s",
                "compare small.yaml document.yaml -r 2 -j 1 --lang az --charts pdf --margin 'transitDays.p95 6 h'",
                "sweep small.yaml --vary vessels.aktau-alat.count=4..6 -r 1",
                "sensitivity small.yaml document.yaml --method morris --size 2 --vary vessels.aktau-alat.count=4..6 -r 1",
                "explain small.yaml document.yaml -r 2",
                "rank small.yaml document.yaml --zone '30 d' --charts none",
                "tune small.yaml --minimize transitDays.mean --vary vessels.aktau-alat.count=4..6 --points 4 -r 1",
                "calibrate small.yaml --vary 'terminals.aktau.quay.moves=8..18 /h' --points 5 -r 1",
                "discover small.yaml --target 'transitDays.p95 <= 20 d' --vary vessels.aktau-alat.count=4..6 --futures 10 -r 1",
            })
    void theSameBytesComeAgainFromTheResultAloneWhichIsLeftAsItIs(String command) throws IOException {
        ran(command);
        Map<Path, String> before = files(disk);
        Typed typed = typed("verify -q " + result);
        assertThat(typed.err()).isEmpty();
        assertThat(typed.exit()).isZero();
        assertThat(typed.out())
                .startsWith("'%s' is proved: no file has changed since it was written, and run again all are the same"
                        .formatted(result))
                .contains("Not compared, of manifest.json: started, tookSeconds, java, system; and inputs[].sha256");
        assertThat(files(disk)).isEqualTo(before);
    }

    /** What was observed is given as a file: it is named as it was given, and no temporary folder is. */
    @Test
    void aCalibrationToATableSaysTheSameEachTime() throws IOException {
        Path table = disk.resolve("seen.csv");
        String command = "calibrate small.yaml --vary 'terminals.aktau.quay.moves=8..18 /h' --points 5 -r 1 --observed "
                + table + " -q -o ";
        Files.writeString(
                table,
                "observation_id,measure,reported,source\nround-trip,services.aktau-alat.cycleDays.mean,6 d,P04\n");
        Typed first = typed(command + disk.resolve("first"));
        assertThat(first.exit()).as(first.err()).isIn(0, 5, 6);
        Path second = disk.resolve("second");
        typed(command + second);
        assertThat(second.resolve("results.json")).hasSameTextualContentAs(disk.resolve("first/results.json"));
        assertThat(Files.readString(second.resolve("results.json")))
                .contains("\"" + table + "\"")
                .contains("\"" + disk.resolve("small.yaml") + "\"");
        Files.delete(table);
        assertThat(typed("verify -q " + second).exit()).isZero();
    }

    @Test
    void argumentsOfAFileAreThoseOfTheResult() throws IOException {
        ran("run small.yaml -r 1 @" + disk.resolve("cranes.arguments"));
        assertThat(typed("verify -q " + result).exit()).isZero();
        assertThat(Files.readString(result.resolve("manifest.json")))
                .contains("\"--set=terminals.aktau.quay.cranes=3\"");
    }

    /** Two years, then three more: proved by five in one go. */
    @Test
    void aResultThatGrewIsProvedInOneGo() throws IOException {
        typed("run small.yaml -r 2 -q -o " + result);
        ran("run small.yaml -r +3");
        assertThat(disk.resolve("result.runs")).doesNotExist();
        assertThat(typed("verify -q " + result).exit()).isZero();
        assertThat(Files.readString(result.resolve("manifest.json"))).contains("\"--replications=5\"");
    }

    @Test
    void whatIsDrawnAgainInAnotherLanguageAndFormatIsProvedInThese() throws IOException {
        ran("run small.yaml -r 1");
        assertThat(typed("report %s --lang ru --charts svg,pdf -q".formatted(result))
                        .exit())
                .isZero();
        assertThat(Files.readString(result.resolve("manifest.json")))
                .contains("\"language\": \"ru\"", "\"charts\": \"svg,pdf\"");
        assertThat(typed("verify -q " + result).exit()).isZero();
    }

    @Test
    void everyFileThatWasTouchedIsNamedAndNothingIsRun() throws IOException {
        ran("run small.yaml -r 1");
        change("tables/flows.csv", "westbound", "wostbound");
        Files.delete(result.resolve("audit.json"));
        Files.writeString(result.resolve("tables/own.csv"), "mine\n");
        Typed typed = typed("verify " + result);
        assertThat(typed.exit()).isEqualTo(ExitCode.AUDIT_FAILED.code());
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).isEqualTo("""
                        corridor: '%s' is not what was written:
                          'audit.json' is missing.
                          'tables/flows.csv' has changed since it was written: its SHA-256 is not the manifest's.
                          'tables/own.csv' was not there when the result was written.
                          Run its command again: that makes it new.
                        """.formatted(result));
    }

    /** Somebody who changes a table and its digest is found out by the simulation alone. */
    @Test
    void aForgeryWithItsDigestIsRefutedAtItsFirstValue() throws IOException {
        ran("run small.yaml -r 1 --no-replay");
        String digest = sha256("tables/flows.csv");
        String row = Files.readAllLines(result.resolve("tables/flows.csv")).get(1);
        String teu = row.split(",", -1)[4];
        change("tables/flows.csv", row, row.replace("," + teu + ",", ",-1,"));
        change("manifest.json", digest, sha256("tables/flows.csv"));

        Typed typed = typed("verify -q " + result);

        assertThat(typed.exit()).isEqualTo(ExitCode.AUDIT_FAILED.code());
        int column = row.indexOf("," + teu + ",") + 2;
        assertThat(typed.err())
                .contains("'%s', run again, differs in 1 place; first:".formatted(result))
                .contains("tables/flows.csv:2:%d: '-1' in the result, '%s' now.".formatted(column, teu));
    }

    /** What is said of a run of {@code -s vessels.aktau-alat.count=5} that was another, in the manifest alone. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "seed": 7                             | "seed": 8                             | says seed 8, and 'results.json' 7.
            "replications": 1                     | "replications": 30                    | says replications 30, and 'results.json' 1.
            "overrides": ["vessels.aktau-alat.c   | "overrides": ["vessels.alat-aktau.c   | says overrides [vessels.alat-aktau.count=5], and repeats [vessels.aktau-alat.count=5].
            vessels.aktau-alat.count=5            | vessels.aktau-alat.count=6            | 'scenarios/small.resolved.yaml' is without the overrides of 'manifest.json': [vessels.aktau-alat.count=6].
            vessels.aktau-alat.count=5            | nobody.knows=6                        | 'scenarios/small.resolved.yaml' is without the overrides of 'manifest.json': [nobody.knows=6].
            "run"                                 | "run", "--with=mild.yaml"             | has no 'mild.yaml' among its inputs.
            "commandLine": ["run"                 | "commandLine": ["run", "-s", "a=1"    | repeats another command than its commandLine
            "commandLine": ["run"                 | "commandLine": ["dance"               | repeats another command than its commandLine
            "scenario": "small"                   | "scenario": "large"                   | says that it was made from {large=
            """)
    void whatTheManifestSaysOtherwiseIsFoundBeforeAnythingIsRun(String said, String lie, String found)
            throws IOException {
        ran("run small.yaml -r 1 --seed 7 -s vessels.aktau-alat.count=5 --no-replay");
        change("manifest.json", said, lie);

        for (String command : List.of("verify ", "capsule ")) {
            Typed typed = typed(command + result);
            assertThat(typed.exit()).as(command).isEqualTo(ExitCode.AUDIT_FAILED.code());
            assertThat(typed.out()).isEmpty();
            assertThat(typed.err())
                    .startsWith("corridor: '%s' is not what was written:".formatted(result))
                    .contains(found);
        }
        assertThat(disk.resolve("result.zip")).doesNotExist();
    }

    /** What neither the result nor the command can tell is told by the manifest of the second run. */
    @Test
    void aFieldThatASecondRunDoesNotWriteIsNamed() throws IOException {
        ran("run small.yaml -r 1 --no-replay");
        change("manifest.json", "\"seed\"", "\"approvedBy\": \"the ministry\", \"seed\"");
        change("manifest.json", "\"format\": \"corridor-results/", "\"format\": \"corridor-results/1");

        Typed typed = typed("verify -q " + result);

        assertThat(typed.exit()).isEqualTo(ExitCode.AUDIT_FAILED.code());
        assertThat(typed.err())
                .contains("differs in 2 places; first:\n  manifest.json, format: '\"corridor-results/1")
                .contains("  manifest.json, approvedBy\n");
    }

    /** The years found by the pilot stand in the scenario where the command has none. */
    @Test
    void aWarmUpThatWasFoundIsNoContradiction() throws IOException {
        ran("run small.yaml -r 1 --no-replay -s 'run.warm-up=1 d' --warm-up mser-5");
        assertThat(typed("verify -q " + result).exit()).isZero();
    }

    @Test
    void aShardIsNeitherProvedNorPacked() throws IOException {
        ran("run small.yaml -r 3 --shard 1/3");
        for (String command : List.of("verify ", "capsule ")) {
            Typed typed = typed(command + result);
            assertThat(typed.exit()).as(command).isEqualTo(ExitCode.BAD_COMMAND_LINE.code());
            assertThat(typed.err())
                    .contains("'%s' is shard 1/3 of a result, which proves nothing by itself.".formatted(result))
                    .contains("Gather it with the others: corridor merge.");
        }
        assertThat(disk.resolve("result.zip")).doesNotExist();
    }

    private String sha256(String file) throws IOException {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                            .digest(Files.readAllBytes(result.resolve(file))));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }

    /** A picture may come out otherwise elsewhere; a number may not. */
    @Test
    void onAnotherJavaPicturesMayDifferAndAreNamed() throws IOException {
        ran("run small.yaml -r 1 --no-replay");
        String digest = sha256("report.html");
        change("report.html", "</html>", "<!-- other fonts --></html>");
        change("manifest.json", digest, sha256("report.html"));
        assertThat(typed("verify -q " + result).exit()).isEqualTo(ExitCode.AUDIT_FAILED.code());

        change("manifest.json", Version.ofJava(), "11.0.1 Elsewhere");

        Typed typed = typed("verify -q " + result);
        assertThat(typed.exit()).isZero();
        assertThat(typed.out())
                .contains("Drawn otherwise by another Java or system (11.0.1 Elsewhere,")
                .contains("1 pictures, such as report.html.");
    }

    @Test
    void aManifestFromAStrangerRunsNothingButSimulationsAndReadsNoOtherFile() throws IOException {
        ran("run small.yaml -r 1 --no-replay");
        String manifest = Files.readString(result.resolve("manifest.json"));
        Path target = disk.resolve("elsewhere");
        for (String other : List.of(
                "[\"init\", \"" + target + "\"]",
                "[\"run\", \"--output=" + target + "\", \"--replications=1\", \"small.yaml\"]",
                "[\"run\", \"--on=spark://far:1\", \"--replications=1\", \"small.yaml\"]",
                "[\"run\", \"@" + result.resolve("manifest.json") + "\"]",
                "[]")) {
            Files.writeString(
                    result.resolve("manifest.json"),
                    manifest.replaceFirst("\"repeat\": \\[.*?]", "\"repeat\": " + other));
            Typed typed = typed("verify -q " + result);
            assertThat(typed.err()).as(other).contains("does not say how to repeat it in words of this program.");
            assertThat(typed.exit()).isEqualTo(ExitCode.AUDIT_FAILED.code());
        }
        Files.writeString(
                result.resolve("manifest.json"), manifest.replace("\"tables/flows.csv\"", "\"../small.yaml\""));
        assertThat(typed("verify -q " + result).err()).contains("'../small.yaml' is missing.");
        assertThat(target).doesNotExist();
    }

    @Test
    void whatAnotherVersionMadeIsNotJudged() throws IOException {
        ran("run small.yaml -r 1 --no-replay");
        change("manifest.json", "\"version\": \"" + Version.ofProgram(), "\"version\": \"0.0.1");
        Typed typed = typed("verify " + result);
        assertThat(typed.exit()).isEqualTo(ExitCode.BAD_COMMAND_LINE.code());
        assertThat(typed.err())
                .contains("was made by corridor 0.0.1, and this is")
                .contains("Use that version.");
    }
}
