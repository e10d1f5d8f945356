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
import org.junit.jupiter.params.provider.ValueSource;

/** Years simulated apart and gathered, on a corridor of one train, one ferry and one border. */
class MergeCommandTest {

    private static final String COMPARE = "compare small.yaml document.yaml -r 3 ";

    @TempDir
    private Path disk;

    @BeforeEach
    void writeTheScenarios() throws IOException {
        String small = Files.readString(Path.of("src/test/resources/scenario/small.yaml"));
        Files.writeString(disk.resolve("small.yaml"), small.replace("    open-from: 2025-03-01\n", ""));
        Files.writeString(
                disk.resolve("document.yaml"),
                "corridor: 1\nname: Document\nabout: One.\nextends: small.yaml\nregime: single\n");
    }

    private Typed typed(String command) {
        List<String> words = new ArrayList<>();
        for (String word : Typed.words(command)) {
            boolean here = word.endsWith(".yaml") || word.matches("one|all|part\\d");
            words.add(here ? disk.resolve(word).toString() : word);
        }
        return Typed.command(words.toArray(String[]::new));
    }

    private void ran(String command) {
        Typed typed = typed(command);
        assertThat(typed.exit()).as(typed.err()).isZero();
    }

    private void shards(String command, int of) {
        for (int i = 1; i <= of; i++) {
            ran("%s -q --shard %d/%d -o part%d".formatted(command.strip(), i, of, i));
        }
    }

    /** All but what tells when, and how it was typed. */
    private Map<String, String> results(String folder) throws IOException {
        Path root = disk.resolve(folder);
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(
                        root.relativize(file).toString(),
                        new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        texts.keySet().removeAll(List.of("manifest.json", "report.html"));
        return texts;
    }

    private void isRefused(String command, String... why) {
        Typed typed = typed(command);
        assertThat(typed.exit()).as(typed.err()).isEqualTo(ExitCode.BAD_COMMAND_LINE.code());
        assertThat(typed.err()).contains(why);
        assertThat(disk.resolve("all")).doesNotExist();
    }

    /** Of six years two each; of three years one each and none for the fourth. */
    @ParameterizedTest
    @ValueSource(strings = {COMPARE + "--seed 5/3", "run small.yaml -r 3 -s vessels.aktau-alat.count=5/4"})
    void allShardsTogetherAreTheResultOfOneGoAndProvedLikeIt(String given) throws IOException {
        String command = given.substring(0, given.length() - 2);
        int of = given.charAt(given.length() - 1) - '0';
        ran(command + " -q -o one");
        shards(command, of);
        Files.delete(disk.resolve("small.yaml"));
        Files.delete(disk.resolve("document.yaml"));
        Map<String, String> parts = results("part1");

        Typed merged = typed("merge " + (of == 3 ? "part3 part1 part2" : "part3 part1 part2 part4") + " -o all");

        assertThat(merged.exit()).as(merged.err()).isZero();
        assertThat(merged.err()).contains("Results: %s".formatted(disk.resolve("all")));
        assertThat(results("all")).isEqualTo(results("one"));
        assertThat(results("part1")).isEqualTo(parts);
        assertThat(typed("verify -q all").exit()).isZero();
    }

    @Test
    void aShardWithoutAYearLeavesNothingOfAnEarlierOne() {
        ran("run small.yaml -r 4 --seed 9 --shard 4/4 -q -o part4");
        shards("run small.yaml -r 3", 4);

        Typed merged = typed("merge part1 part2 part3 part4 -o all");

        assertThat(merged.exit()).as(merged.err()).isZero();
    }

    @Test
    void aShardSaysWhatItKeptAndHowToGoOn() {
        Typed typed = typed(COMPARE + "--shard 2/4 -o part2");
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).contains("Shard 2/4: 2 years, kept in").contains("'corridor merge' gathers all 4.");
        assertThat(typed("report part2").err())
                .contains("is shard 2/4 of a result, and has no 'results.json' yet.")
                .contains("corridor merge");
    }

    @Test
    void whatIsMissingOrTwiceThereIsSaid() throws IOException {
        shards(COMPARE, 4);
        isRefused("merge part1 part3 -o all", "Not there: shard 2/4, 4/4.");
        ran(COMPARE + "-q --shard 1/4 -o part5");
        isRefused("merge part1 part2 part3 part4 part5 -o all", "Shard 1/4 is there more than once:");
        Files.delete(disk.resolve("part3.runs"));
        isRefused("merge part1 part2 part3 part4 -o all", "part3.runs' is not there");
    }

    @Test
    void anAnswerThatWasLostIsNoticed() throws IOException {
        shards(COMPARE + "-j 1", 2); // one after the other: the last year is the one that is lost
        Path kept = disk.resolve("part2.runs");
        byte[] bytes = Files.readAllBytes(kept);
        Files.write(kept, java.util.Arrays.copyOf(bytes, bytes.length - 1));
        isRefused("merge part1 part2 -o all", "A year of replication 3 was not kept; run its shard again.");
    }

    @Test
    void shardsOfOtherExperimentsAreRefusedWithTheDifference() throws IOException {
        ran(COMPARE + "-q --shard 1/2 -o part1");
        ran(COMPARE + "-q --seed 9 --shard 2/2 -o part2");
        isRefused("merge part1 part2 -o all", "is of seed 9, and", "is of seed ");
        ran("compare small.yaml document.yaml -r 4 -q --shard 2/2 -o part2");
        isRefused("merge part1 part2 -o all", "--replications=4", "--replications=3");
        ran(COMPARE + "-q --shard 2/3 -o part2");
        isRefused("merge part1 part2 -o all", "is one of 3, and", "is one of 2.");
        Files.writeString(disk.resolve("document.yaml"), """
                corridor: 1
                name: Document
                about: Other.
                extends: small.yaml
                terminals: {aktau: {quay: {cranes: 3}}}
                """);
        ran(COMPARE + "-q --shard 2/2 -o part2");
        isRefused("merge part1 part2 -o all", "is of other scenarios than", "document");
        ran("run small.yaml -q -r 1 --no-replay -o part2");
        isRefused("merge part1 part2 -o all", "is no shard; it was made without --shard.");
    }

    @Test
    void aShardNeedsToKnowHowManyYearsThereAre() {
        isRefused("run small.yaml --shard 0/3 -o all", "Shard (0) must be from 1 to 3.");
        isRefused("run small.yaml --shard third -o all", "'third' is not like 3/10");
        isRefused("run small.yaml --shard 1/3 --precision 2% -o all", "--shard is '1/3', and --precision decides");
        isRefused("run small.yaml --shard 1/3 -r +3 -o all", "-r +3 adds to what is kept");
        isRefused("run small.yaml --shard 1/3 --record queues -o all", "--record simulates every year once more");
    }
}
