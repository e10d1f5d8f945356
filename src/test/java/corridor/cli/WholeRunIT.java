package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.cli.Launched.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run prints and leaves, end to end. */
@Tag("whole")
class WholeRunIT {

    @TempDir
    private static Path disk;

    private static Launched launched;

    @BeforeAll
    static void buildTheProject() throws IOException, InterruptedException {
        launched = Launched.in(disk);
        launched.copyScenarios();
        launched.shell("./corridor -V");
    }

    @Test
    void jsonOnStandardOutputIsTheSummaryAndNothingElse() throws Exception {
        Answer answer = launched.shell("./corridor run scenarios/today.yaml -r 1 -q --json -o one");
        assertThat(answer).isEqualTo(new Answer(0, Files.readString(disk.resolve("one/summary.json")), ""));
    }

    @Test
    void everyFileOfAResultIsThereAndHasItsDigestInTheManifest() throws Exception {
        launched.shell("./corridor compare scenarios/today.yaml scenarios/zangezur.yaml -r 2");
        Path result = disk.resolve("output/today-vs-zangezur");
        assertThat(result.resolve("report.html")).isNotEmptyFile();
        assertThat(result.resolve("scenarios/zangezur.resolved.yaml")).isNotEmptyFile();
        JsonNode manifest = JsonMapper.shared().readTree(Files.readString(result.resolve("manifest.json")));
        StringBuilder digests = new StringBuilder();
        for (JsonNode output : manifest.get("outputs")) {
            digests.append("%s  %s%n"
                    .formatted(
                            output.get("sha256").asString(), output.get("file").asString()));
        }
        Files.writeString(disk.resolve("digests"), digests);
        Answer check = launched.shell("cd output/today-vs-zangezur && sha256sum -c --quiet ../../digests");
        assertThat(check).isEqualTo(new Answer(0, "", ""));
        assertThat(digests.toString()).contains("  summary.json", "  report.html", "  charts/");
    }

    @Test
    void theSameSeedGivesTheSameSummaryOnOneThreadAndOnTwo() throws Exception {
        String command = "./corridor run scenarios/today.yaml -r 2 --seed 11 -q --json -o seed -j ";
        assertThat(launched.shell(command + 1)).isEqualTo(launched.shell(command + 2));
    }

    @Test
    void aRunThatIsEndedLeavesTheEarlierResultAndNothingBesideIt() throws Exception {
        launched.shell("./corridor run scenarios/today.yaml -r 1 -q -o ended/here");
        String earlier = Files.readString(disk.resolve("ended/here/summary.json"));
        Process process = launched.start("exec ./corridor run scenarios/today.yaml -r 100000 -q -o ended/here");
        while (!Files.exists(disk.resolve("ended/.here.draft"))) {
            Thread.sleep(50);
        }
        process.destroy();
        assertThat(process.waitFor()).isEqualTo(143); // 128 + SIGTERM; Ctrl-C is SIGINT, 2
        assertThat(disk.resolve("ended/here/summary.json")).hasContent(earlier);
        assertThat(disk.resolve("ended")).isDirectoryNotContaining("glob:**/.here*");
        assertThat(launched.text("err", process)).contains("interrupted");
    }
}
