package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.cli.Launched.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long work is not lost: killed, interrupted or too short, it goes on from what is kept, to the same bytes. */
@Tag("whole")
class ResumeIT {

    private static final String RUN = "exec ./corridor run scenarios/today.yaml -j 2 -q ";
    private static final String SWEEP = "exec ./corridor sweep scenarios/today.yaml -j 2 -q -r 2"
            + " --vary terminals.alat.yard=1000,3000 --vary vessels.aktau-alat.count=3..4 ";

    @TempDir
    private static Path disk;

    private static Launched launched;

    @BeforeAll
    static void buildTheProjectAndRunUndisturbed() throws Exception {
        launched = Launched.in(disk);
        launched.copyScenarios();
        launched.shell("./corridor -V");
        launched.shell(RUN + "-r 8 -o whole");
    }

    @Test
    void aRunThatWasKilledGoesOnToTheSameBytes() throws Exception {
        for (int kept : new int[] {1, 3, 6}) {
            Process process = launched.start(RUN + "-r 8 -o killed");
            while (process.isAlive() && size("killed.runs") < kept * size("whole.runs") / 9) {
                Thread.sleep(2);
            }
            process.destroyForcibly().waitFor();
            assertThat(launched.shell(RUN + "-r 8 -o killed --resume").exit()).isZero();
            assertSame("killed");
        }
    }

    @Test
    void aSweepThatWasKilledAtAnyMomentGoesOnToTheSameBytes() throws Exception {
        launched.shell(SWEEP + "-o table");
        Random moments = new Random(6); // where the kills fall, in what the archive holds by then
        for (int kill = 0; kill < 3; kill++) {
            double share = moments.nextDouble();
            String folder = "table-" + kill;
            Process process = launched.start(SWEEP + "-o " + folder);
            while (process.isAlive() && size(folder + ".runs") < share * size("table.runs")) {
                Thread.sleep(2);
            }
            process.destroyForcibly().waitFor();
            assertThat(launched.shell(SWEEP + "-o " + folder + " --resume").exit())
                    .isZero();
            for (String file : List.of("summary.json", "tables/sweep.csv")) {
                assertThat(disk.resolve(folder).resolve(file))
                        .hasSameTextualContentAs(disk.resolve("table").resolve(file));
            }
        }
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
