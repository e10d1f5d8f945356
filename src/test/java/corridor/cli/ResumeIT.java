package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.cli.Launched.Answer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long work is not lost: killed, interrupted or too short, it goes on from what is kept, to the same bytes. */
@Tag("whole")
class ResumeIT {

    private static final String RUN = "exec ./corridor run scenarios/today.yaml -j 2 -q ";
    private static final String SWEEP = "exec ./corridor sweep scenarios/today.yaml -j 2 -q -r 2"
            + " --vary 'terminals.alat.yard=1000,3000 TEU' --vary vessels.aktau-alat.count=3..4 ";

    @TempDir
    private static Path disk;

    private static Launched launched;

    @BeforeAll
    static void buildTheProjectAndRunUndisturbed() throws Exception {
        launched = Launched.in(disk);
        launched.copyScenarios();
        launched.shell("./corridor -V");
        launched.shell(RUN + "-r 8 -o whole");
        launched.shell(SWEEP + "-o table");
    }

    @ParameterizedTest(name = "killed when {0} of what it keeps is there")
    @ValueSource(doubles = {0.2, 0.6})
    void aRunThatWasKilledGoesOnToTheSameBytes(double share) throws Exception {
        String folder = "killed-" + share;
        goOn(RUN + "-r 8 -o " + folder, folder, killed(RUN + "-r 8 -o " + folder, folder, share, "whole"), "whole");
        assertSame(folder);
    }

    @ParameterizedTest(name = "killed when {0} of what it keeps is there")
    @ValueSource(doubles = {0.2, 0.6})
    void aSweepThatWasKilledAtAnyMomentGoesOnToTheSameBytes(double share) throws Exception {
        String folder = "table-" + share;
        goOn(SWEEP + "-o " + folder, folder, killed(SWEEP + "-o " + folder, folder, share, "table"), "table");
        for (String file : List.of("summary.json", "tables/sweep.csv")) {
            assertThat(disk.resolve(folder).resolve(file))
                    .hasSameTextualContentAs(disk.resolve("table").resolve(file));
        }
    }

    /**
     * Kills it while it runs.
     *
     * @param share of what {@code undisturbed} has kept in the end
     * @return what is kept whole by then
     */
    private static byte[] killed(String command, String folder, double share, String undisturbed) throws Exception {
        Process process = launched.start(command);
        while (process.isAlive() && size(folder + ".runs") < share * size(undisturbed + ".runs")) {
            Thread.sleep(2);
        }
        assertThat(process.destroyForcibly().waitFor())
                .as("128 and the signal: it had not ended by itself")
                .isEqualTo(128 + 9);
        assertThat(disk.resolve(folder)).doesNotExist();
        byte[] kept = Files.readAllBytes(disk.resolve(folder + ".runs"));
        List<Integer> ends = ends(kept);
        assertThat(ends)
                .as("what was begun, and some years, but not all")
                .hasSizeBetween(2, ends(undisturbed).size() - 1);
        return Arrays.copyOf(kept, ends.get(ends.size() - 1));
    }

    /** What was kept must stay where it is, and only what is missing come behind it: nothing is simulated twice. */
    private static void goOn(String command, String folder, byte[] kept, String undisturbed) throws Exception {
        Answer answer = launched.shell(command + " --resume");
        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(Files.readAllBytes(disk.resolve(folder + ".runs"))).startsWith(kept);
        assertThat(ends(folder)).hasSameSizeAs(ends(undisturbed));
    }

    @Test
    void aRunThatWasInterruptedSaysWhatIsKeptAndHowToGoOn() throws Exception {
        // A build in the background may have been started with Ctrl-C ignored, and what it starts inherits that.
        Process process =
                launched.start("exec env --default-signal=INT ./corridor run scenarios/today.yaml -r 8 -o stopped");
        while (size("stopped.runs") < size("whole.runs") / 9) {
            Thread.sleep(2);
        }
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(launched.text("err", process)).contains("interrupted. ", "simulated years are kept", "--resume");
        assertThat(disk.resolve("stopped")).doesNotExist();
        launched.shell(RUN + "-r 8 -o stopped --resume");
        assertSame("stopped");
    }

    /** A lock that holds within one process alone is none: this takes two. */
    @Test
    void aSecondRunIntoTheSameFolderIsRefusedAtOnce() throws Exception {
        Process first = launched.start(RUN + "-r 60 -o twice");
        while (first.isAlive() && size("twice.runs") == 0) {
            Thread.sleep(2);
        }
        Answer second = launched.shell(RUN + "-r 1 -o twice");
        assertThat(first.isAlive()).as("the first was still at work").isTrue();
        assertThat(second.exit()).isEqualTo(74);
        assertThat(second.err()).contains("is being written by another run");
        first.destroyForcibly().waitFor();
        assertThat(launched.shell(RUN + "-r 1 -o twice").exit())
                .as("a killed run needs no clearing up")
                .isZero();
    }

    @Test
    void aFinishedRunIsExtendedByWhatIsMissing() throws Exception {
        launched.shell(RUN + "-r 5 -o longer");
        long before = size("longer.runs");
        launched.shell(RUN + "-r +3 -o longer");
        assertSame("longer");
        // Three years on top of five: had all been run again, or none kept, the file would have another size.
        assertThat((double) size("longer.runs") / before).isBetween(1.4, 1.8);
    }

    @Test
    void aScenarioThatChangedIsNotGoneOnWith() throws Exception {
        launched.shell(RUN + "-r 1 -o changed");
        Answer answer = launched.shell(RUN + "-r 2 -o changed --resume -s vessels.aktau-alat.count=3");
        assertThat(answer.exit()).isEqualTo(74);
        assertThat(answer.err()).contains("was begun before 'today' changed", "Run without --resume");
        assertThat(disk.resolve("changed/summary.json")).exists();
    }

    private static List<Integer> ends(String folder) throws IOException {
        return ends(Files.readAllBytes(disk.resolve(folder + ".runs")));
    }

    /** Where each whole frame of an archive ends: a frame is its length, four bytes of a sum, and so many bytes. */
    private static List<Integer> ends(byte[] archive) {
        ByteBuffer bytes = ByteBuffer.wrap(archive);
        List<Integer> ends = new ArrayList<>();
        int end = 0;
        while (end + 8 <= archive.length && end + 8 + bytes.getInt(end) <= archive.length) {
            end += 8 + bytes.getInt(end);
            ends.add(end);
        }
        return ends;
    }

    private static void assertSame(String folder) throws IOException {
        assertThat(Files.readString(disk.resolve(folder + "/summary.json")))
                .isEqualTo(Files.readString(disk.resolve("whole/summary.json")));
        assertThat(Files.readString(disk.resolve(folder + "/tables/tidy.csv")))
                .isEqualTo(Files.readString(disk.resolve("whole/tables/tidy.csv")));
    }

    private static long size(String file) throws IOException {
        Path path = disk.resolve(file);
        return Files.exists(path) ? Files.size(path) : 0;
    }
}
