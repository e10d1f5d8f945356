package corridor.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.batch.Beginning;
import corridor.batch.Networks;
import corridor.batch.Task;
import corridor.batch.Variant;
import corridor.batch.WholeYear;
import corridor.result.RunResult;
import corridor.scenario.ScenarioReader;
import java.awt.Point;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of runs, whatever happens to the process that keeps it. */
class RunArchiveTest {

    private static final Path SMALL = Path.of("src/test/resources/scenario/small.yaml");

    @TempDir
    private Path folder;

    private Path file;

    /** A task whose result is a text of its length. */
    private record Letters(int number) implements Task<String> {
        @Override
        public String run(Networks networks) {
            return "x".repeat(number);
        }

        @Override
        public String key() {
            return "letters/" + number;
        }
    }

    private static final Beginning BEGINNING = new Beginning("1", 7, List.of("today abc"));

    /** {@code /dev/full} answers every write as a full disk does. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsSaidAtOnce() {
        try (RunArchive archive = RunArchive.open(Path.of("/dev/full"))) {
            assertThatThrownBy(() -> archive.keep(new Letters(1), "x"))
                    .isInstanceOf(OutputFailure.class)
                    .hasMessageContaining("No space left on device");
        }
    }

    @Test
    void whatIsOnlyReadStaysAsItIsEvenWithATornEnd() throws IOException {
        byte[] torn = Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) - 1);
        Files.write(file, torn);
        try (RunArchive archive = RunArchive.read(file)) {
            assertThat(archive.size()).isEqualTo(4);
            assertThat(archive.find(new Letters(4))).contains("xxxx");
            assertThat(archive.find(new Letters(5))).isEmpty();
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(torn);
        assertThatThrownBy(() -> RunArchive.read(folder.resolve("nowhere.runs")))
                .isInstanceOf(UnreadableResult.class)
                .hasMessageContaining("nowhere.runs");
    }

    @BeforeEach
    void aFileOfFive() {
        file = folder.resolve("today.runs");
        try (RunArchive archive = RunArchive.open(file)) {
            archive.begin(BEGINNING);
            IntStream.rangeClosed(1, 5).forEach(number -> archive.keep(new Letters(number), "x".repeat(number)));
        }
    }

    @Test
    void whatWasKeptIsThereTheNextTime() {
        try (RunArchive archive = RunArchive.open(file)) {
            assertThat(archive.size()).isEqualTo(5);
            assertThat(archive.find(new Letters(3))).contains("xxx");
            assertThat(archive.find(new Letters(6))).isEmpty();
        }
    }

    /** Counts how often one like it is read back. */
    private record Heavy() implements Serializable {
        static final AtomicInteger READ = new AtomicInteger();

        Heavy {
            READ.incrementAndGet();
        }
    }

    private record Weighed() implements Task<Heavy> {
        @Override
        public Heavy run(Networks networks) {
            return new Heavy();
        }

        @Override
        public String key() {
            return "heavy";
        }
    }

    /** To unpack a year takes longer than to read it: nobody who begins anew, or goes on, has to. */
    @Test
    void toKnowWhatIsThereNoResultIsRead() {
        try (RunArchive archive = RunArchive.open(file)) {
            archive.keep(new Weighed(), new Heavy());
        }
        int before = Heavy.READ.get();
        try (RunArchive archive = RunArchive.open(file)) {
            assertThat(archive.size()).isEqualTo(6);
            assertThat(Heavy.READ).hasValue(before);
            assertThat(archive.find(new Weighed())).isPresent();
            assertThat(Heavy.READ).hasValue(before + 1);
        }
    }

    /** Whole frames without a beginning that this version can read. */
    @Test
    void whatAnotherVersionKeptIsRefusedAndStays() throws IOException {
        Path other = folder.resolve("other.runs");
        try (RunArchive archive = RunArchive.open(other)) {
            archive.keep(new Foreign(), new Point(1, 2));
        }
        long size = Files.size(other);
        try (RunArchive archive = RunArchive.open(other)) {
            assertThatThrownBy(() -> archive.goOn(BEGINNING))
                    .isInstanceOf(OutputFailure.class)
                    .hasMessageContaining("was kept by another version of corridor");
        }
        assertThat(other).hasSize(size);
    }

    /** A killed process leaves any number of bytes of its last result: all those before it must be whole. */
    @Test
    void aFileCutAtAnyByteGivesTheResultsThatAreWholeAndTakesMore() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int before = -1;
        for (int length = 0; length <= whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            try (RunArchive archive = RunArchive.open(file)) {
                int kept = archive.size();
                assertThat(kept).as("after %d bytes", length).isGreaterThanOrEqualTo(Math.max(0, before));
                for (int number = 1; number <= kept; number++) {
                    assertThat(archive.find(new Letters(number))).contains("x".repeat(number));
                }
                archive.keep(new Letters(9), "x".repeat(9));
                before = kept;
            }
            try (RunArchive again = RunArchive.open(file)) {
                assertThat(again.find(new Letters(9))).contains("x".repeat(9));
            }
        }
        assertThat(before).isEqualTo(5);
    }

    @Test
    void aByteThatWasChangedEndsWhatIsBelieved() throws IOException {
        long middle = Files.size(file) / 2;
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(middle);
            int old = bytes.read();
            bytes.seek(middle);
            bytes.write(old ^ 1);
        }
        try (RunArchive archive = RunArchive.open(file)) {
            assertThat(archive.size()).isLessThan(5);
        }
    }

    @Test
    void theSameExperimentGoesOn() {
        try (RunArchive archive = RunArchive.open(file)) {
            archive.goOn(new Beginning("1", 7, List.of("today abc")));
            assertThat(archive.size()).isEqualTo(5);
        }
    }

    @Test
    void anotherExperimentIsRefusedAndNothingIsLost() {
        try (RunArchive archive = RunArchive.open(file)) {
            assertThatThrownBy(() -> archive.goOn(new Beginning("1", 7, List.of("today xyz"))))
                    .hasMessageContaining("was begun before 'today' changed");
            assertThatThrownBy(() -> archive.goOn(new Beginning("1", 8, List.of("today abc"))))
                    .hasMessageContaining("was begun with seed 7, not 8");
            assertThatThrownBy(() -> archive.goOn(new Beginning("2", 7, List.of("today abc"))))
                    .hasMessageContaining("was begun by corridor 1, and this is 2");
            assertThatThrownBy(() -> archive.goOn(new Beginning("1", 7, List.of("today abc", "zangezur abc"))))
                    .hasMessageContaining("is of today");
            assertThat(archive.size()).isEqualTo(5);
        }
    }

    /** A result of a class that is not let in, as one that another version wrote may not be read either. */
    private record Foreign() implements Task<Point> {
        @Override
        public Point run(Networks networks) {
            return new Point(1, 2);
        }

        @Override
        public String key() {
            return "foreign";
        }
    }

    @Test
    void whatCannotBeReadIsPassedOverAndTakesNothingWithIt() throws IOException {
        try (RunArchive archive = RunArchive.open(file)) {
            archive.keep(new Foreign(), new Point(1, 2));
            archive.keep(new Letters(7), "x".repeat(7));
        }
        long size = Files.size(file);
        try (RunArchive archive = RunArchive.open(file)) {
            assertThat(archive.find(new Letters(5))).isPresent();
            assertThat(archive.find(new Letters(7))).contains("xxxxxxx");
            assertThat(archive.find(new Foreign())).isEmpty();
        }
        assertThat(file).hasSize(size);
    }

    /** Ctrl-C comes while a year is written: the file has begun to grow, and who counts then waits for the year and counts it. */
    @Test
    void aYearThatIsBeingWrittenCounts() throws Exception {
        String large = new Random(1)
                .ints(8_000_000, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        try (RunArchive archive = RunArchive.open(file)) {
            long before = Files.size(file);
            Thread writer = new Thread(() -> archive.keep(new Letters(6), large));
            writer.start();
            while (Files.size(file) == before) {
                Thread.onSpinWait();
            }
            assertThat(archive.size()).isEqualTo(6);
            writer.join();
        }
    }

    @Test
    void aNewExperimentThatEndsBeforeItsFirstResultLeavesTheOld() throws IOException {
        byte[] before = Files.readAllBytes(file);
        try (RunArchive archive = RunArchive.open(file)) {
            archive.begin(new Beginning("1", 8, List.of("today abc")));
            assertThat(archive.size()).isZero();
            assertThat(archive.find(new Letters(3))).isEmpty();
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aNewExperimentForgetsTheOld() {
        try (RunArchive archive = RunArchive.open(file)) {
            archive.begin(BEGINNING);
            assertThat(archive.size()).isZero();
        }
    }

    /** Read back, a year adds up to the same figures to the last bit, so its audit and its histograms do. */
    @Test
    void aWholeYearComesBackAsItWas() {
        WholeYear year = new WholeYear(
                Variant.of(ScenarioReader.read(SMALL, List.of("legs.altynkol-aktau.open-from=2024-01-01"))), 7, 0);
        RunResult run = year.run(new Networks());
        try (RunArchive archive = RunArchive.open(file)) {
            archive.keep(year, run);
            RunResult back = archive.find(year).orElseThrow();
            assertThat(figures(back)).isEqualTo(figures(run));
            for (int flow = 0; flow < run.flows().size(); flow++) {
                var before = run.flows().get(flow).transit();
                var after = back.flows().get(flow).transit();
                assertThat(after.count()).isEqualTo(before.count());
                assertThat(after.meanSeconds()).isEqualTo(before.meanSeconds());
                assertThat(after.deviationSeconds()).isEqualTo(before.deviationSeconds());
                for (double p = 0.05; p < 1; p += 0.05) {
                    assertThat(after.quantileSeconds(p)).isEqualTo(before.quantileSeconds(p));
                }
            }
        }
    }

    /** All but the histograms, which have no text. */
    private static String figures(RunResult run) {
        return run.toString().replaceAll("TimeHistogram@\\w+", "");
    }
}
