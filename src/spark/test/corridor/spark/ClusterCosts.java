package corridor.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import corridor.batch.LocalWorkers;
import corridor.batch.Networks;
import corridor.batch.Task;
import corridor.batch.Variant;
import corridor.batch.WholeYear;
import corridor.batch.Workers;
import corridor.experiment.MeasuredYear;
import corridor.export.RunArchive;
import corridor.result.RunResult;
import corridor.scenario.ScenarioReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a cluster costs, for docs/performance.md: {@code mvn -Pspark verify -Dit.test=ClusterCosts} on an idle machine. Not among the
 * tests of the build, which take four minutes without it; it fails where the cluster gives other figures than this machine.
 */
class ClusterCosts {

    private static final Path JAR =
            Path.of(System.getProperty("corridor.jar")).toAbsolutePath();
    private static final String SCENARIO = "scenarios/today.yaml";
    private static final List<String> METRICS = List.of("flows.xian-absheron.transitDays.mean");
    private static final long WARM_SEED = 2;
    private static final int WARM = 200;
    private static final int MANY = 400;
    private static final int YEARS = 200;
    private static final int LOTS = 2_000;

    /** As a cluster starts them: with the slow compiler, which pays where they live long. */
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC");

    @TempDir
    private Path disk;

    /** Keeps a core busy for so long. */
    record Busy(int number, int millis) implements Task<Integer> {
        @Override
        public Integer run(Networks networks) {
            long end = System.nanoTime() + millis * 1_000_000L;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            return number;
        }

        @Override
        public String key() {
            return "busy/" + number;
        }
    }

    /** @param cpu of the process that gathers, all its threads */
    private record Took(Duration wall, Duration cpu) {
        double wallMillis() {
            return wall.toNanos() / 1e6;
        }

        double cpuMillis() {
            return cpu.toNanos() / 1e6;
        }
    }

    @Test
    void ofOneAndOfTwoCores() throws Exception {
        sizes();
        List<MeasuredYear.Figures> here = new ArrayList<>();
        double one = yearMillis("here, 1 thread", new LocalWorkers(1), here);
        scaled("here, 2 threads", one, yearMillis("here, 2 threads", new LocalWorkers(2), here));
        try (StandaloneCluster cluster = new StandaloneCluster(
                JAR.resolveSibling("home"), Files.createDirectories(disk.resolve("logs")), OPTIONS)) {
            cluster.addWorker();
            cluster.addWorker();
            double alone = 0;
            for (int cores = 1; cores <= 2; cores++) {
                long began = System.nanoTime();
                try (Workers spark = connected(cluster, cores)) {
                    tell("%d cores: context after %d ms", cores, millisSince(began));
                    spark.run(List.of(new Busy(0, 0)), (task, result) -> {});
                    tell("%d cores: first result after %d ms", cores, millisSince(began));
                    handingOut(spark, cores);
                    double year = yearMillis("cluster, %d cores".formatted(cores), spark, here);
                    if (cores == 1) {
                        alone = year;
                    } else {
                        scaled("cluster, 2 cores", alone, year);
                    }
                }
            }
        }
    }

    /** By the clock, of a task as studies have them, once all are warm. */
    private static double yearMillis(String place, Workers workers, List<MeasuredYear.Figures> expected) throws Exception {
        Variant variant = Variant.of(ScenarioReader.read(Path.of(SCENARIO), List.of()));
        figures(workers, variant, WARM_SEED, WARM);
        Duration cpu = cpuHere();
        long began = System.nanoTime();
        List<MeasuredYear.Figures> figures = figures(workers, variant, 1, MANY);
        double millis = (System.nanoTime() - began) / 1e6 / MANY;
        tell(
                "%s: a year takes %.1f ms, and %.2f ms of processor here",
                place, millis, cpuHere().minus(cpu).toNanos() / 1e6 / MANY);
        if (expected.isEmpty()) {
            expected.addAll(figures);
        }
        assertThat(figures).isEqualTo(expected);
        return millis;
    }

    private static List<MeasuredYear.Figures> figures(Workers workers, Variant variant, long seed, int years) {
        List<MeasuredYear> tasks = IntStream.range(0, years)
                .mapToObj(i -> new MeasuredYear(variant, METRICS, seed, i))
                .toList();
        MeasuredYear.Figures[] figures = new MeasuredYear.Figures[years];
        workers.run(tasks, (task, result) -> figures[task] = result);
        return List.of(figures);
    }

    private static void scaled(String place, double one, double two) {
        tell("%s: %.2f times as fast as one", place, one / two);
    }

    /** As studies have them: of a year they want some figures. */
    record Some(WholeYear year) implements Task<double[]> {
        @Override
        public double[] run(Networks networks) {
            return new double[20];
        }

        @Override
        public String key() {
            return year.key();
        }
    }

    /** In processor time of one thread, which other work on the machine changes least: the later half of so many. */
    @Test
    void ofOneYearAndItsResult() throws Exception {
        Variant variant = Variant.of(ScenarioReader.read(Path.of(SCENARIO), List.of()));
        Networks networks = new Networks();
        List<Task<RunResult>> tasks = new ArrayList<>();
        List<byte[]> results = new ArrayList<>();
        double simulated = halfMillis(YEARS, i -> {
            tasks.add(new WholeYear(variant, 1, i));
            results.add(written(tasks.get(i).run(networks)));
        });
        List<RunResult> read = new ArrayList<>();
        double reading = halfMillis(YEARS, i -> read.add(read(results.get(i))));
        try (RunArchive archive = RunArchive.open(disk.resolve("kept"))) {
            double keeping = halfMillis(YEARS, i -> archive.keep(tasks.get(i), read.get(i)));
            long bytes = Files.size(disk.resolve("kept"));
            double some = halfMillis(10 * YEARS, i -> {
                Some few = new Some(new WholeYear(variant, 2, i));
                archive.keep(few, few.run(networks));
            });
            tell("keeping twenty figures of a year takes %.2f ms", some);
            tell(
                    "a year takes %.1f ms with writing its result, reading it %.2f ms, keeping it %.2f ms in %,d bytes",
                    simulated, reading, keeping, bytes / YEARS);
        }
        assertThat(written(read.get(0))).isEqualTo(results.get(0));
    }

    /** Something that is done so many times. */
    private interface Turn {
        void take(int number) throws Exception;
    }

    private static double halfMillis(int turns, Turn turn) throws Exception {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long began = 0;
        for (int i = 0; i < turns; i++) {
            if (i == turns / 2) {
                began = thread.getCurrentThreadCpuTime();
            }
            turn.take(i);
        }
        return (thread.getCurrentThreadCpuTime() - began) / 1e6 / (turns - turns / 2);
    }

    private static RunResult read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (RunResult) in.readObject();
        }
    }

    private static void sizes() throws IOException {
        Variant variant = Variant.of(ScenarioReader.read(Path.of(SCENARIO), List.of()));
        List<WholeYear> years =
                IntStream.range(0, 10).mapToObj(i -> new WholeYear(variant, 1, i)).toList();
        tell("one task: %,d bytes; ten: %,d bytes", written(years.get(0)).length, written(new ArrayList<>(years)).length);
        tell("result of one: %,d bytes", written(years.get(0).run(new Networks())).length);
    }

    private static byte[] written(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    /** From this process, which then gathers. */
    private static Workers connected(StandaloneCluster cluster, int cores) {
        System.setProperty("spark.jars", JAR.toString());
        System.setProperty(
                "spark.executor.extraClassPath",
                JAR + File.pathSeparator + JAR.resolveSibling("test-classes"));
        System.setProperty("spark.ui.enabled", "false");
        System.setProperty("spark.cores.max", "" + cores);
        return new SparkCluster().connect(cluster.address());
    }

    private static void handingOut(Workers spark, int cores) {
        oneByOne(spark, LOTS, 0); // to warm up, and until all executors are there
        for (int millis : new int[] {0, 1, 10}) {
            Took took = oneByOne(spark, LOTS, millis);
            tell(
                    "%d cores: a lot of %d ms takes %.2f ms of a core, and %.2f ms of processor here",
                    cores, millis, took.wallMillis() * cores / LOTS, took.cpuMillis() / LOTS);
        }
    }

    private static Took oneByOne(Workers spark, int lots, int millis) {
        List<Numbered> tasks = IntStream.range(0, lots)
                .mapToObj(i -> new Numbered(i, new Busy(i, millis)))
                .toList();
        List<Integer> told = new ArrayList<>();
        Duration cpu = cpuHere();
        long began = System.nanoTime();
        ((SparkWorkers) spark).run(tasks, 1, (task, result) -> told.add(task));
        Took took = new Took(Duration.ofNanos(System.nanoTime() - began), cpuHere().minus(cpu));
        assertThat(told).hasSize(lots);
        return took;
    }

    private static Duration cpuHere() {
        return Duration.ofNanos(((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime());
    }

    private static long millisSince(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos).toMillis();
    }

    private static void tell(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }
}
