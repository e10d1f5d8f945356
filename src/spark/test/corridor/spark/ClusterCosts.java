package corridor.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import corridor.batch.Networks;
import corridor.batch.Task;
import corridor.batch.Variant;
import corridor.batch.WholeYear;
import corridor.batch.Workers;
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
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a cluster costs, for docs/performance.md: {@code mvn -Pspark verify -Dit.test=ClusterCosts} on an idle machine. Not among the
 * tests of the build, which take four minutes without it; it fails where the cluster gives other bytes than this machine.
 */
class ClusterCosts {

    private static final Path JAR =
            Path.of(System.getProperty("corridor.jar")).toAbsolutePath();
    private static final String SCENARIO = "scenarios/today.yaml";
    private static final int ROUNDS = 3;
    private static final int FEW = 20;
    private static final int MANY = 100;
    private static final int YEARS = 200;
    private static final int LOTS = 2_000;
    private static final String CORES = "-Dspark.cores.max";

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

    /** Where the same command runs, with few and with many years: what they differ by is the years, and what is left the rest. */
    private record Place(String name, List<String> java, List<String> where, List<Took> few, List<Took> many) {
        Place(String name, List<String> java, List<String> where) {
            this(name, java, where, new ArrayList<>(), new ArrayList<>());
        }

        void tell() {
            double wall = quickest(many, Took::wallMillis) - quickest(few, Took::wallMillis);
            double cpu = quickest(many, Took::cpuMillis) - quickest(few, Took::cpuMillis);
            double year = wall / (MANY - FEW);
            ClusterCosts.tell(
                    "%s: a year more takes %.0f ms, and %.1f ms of processor of the command; the rest takes %.0f ms",
                    name, year, cpu / (MANY - FEW), quickest(few, Took::wallMillis) - year * FEW);
        }

        private static double quickest(List<Took> all, ToDoubleFunction<Took> millis) {
            return all.stream().mapToDouble(millis).min().orElseThrow();
        }
    }

    @Test
    void ofOneAndOfTwoCores() throws Exception {
        sizes();
        try (StandaloneCluster cluster = new StandaloneCluster(
                JAR.resolveSibling("home"), Files.createDirectories(disk.resolve("logs")), OPTIONS)) {
            cluster.addWorker();
            cluster.addWorker();
            for (int cores = 1; cores <= 2; cores++) {
                handingOut(cluster, cores);
            }
            List<Place> places = List.of(
                    new Place("here, 1 thread", List.of(), List.of("-j", "1")),
                    new Place("here, 2 threads", List.of(), List.of("-j", "2")),
                    new Place("cluster, 1 core", List.of(CORES + "=1"), List.of("--on", cluster.address())),
                    new Place("cluster, 2 cores", List.of(CORES + "=2"), List.of("--on", cluster.address())));
            // In turn, so that what else the machine does meets all alike.
            for (int round = 0; round < ROUNDS; round++) {
                for (Place place : places) {
                    place.few.add(command(cluster, place, FEW));
                    place.many.add(command(cluster, place, MANY));
                }
            }
            places.forEach(Place::tell);
            for (Place place : places) {
                assertThat(disk.resolve(place.name).resolve("summary.json"))
                        .hasSameBinaryContentAs(disk.resolve(places.get(0).name).resolve("summary.json"));
            }
        }
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
    private static void handingOut(StandaloneCluster cluster, int cores) {
        System.setProperty("spark.jars", JAR.toString());
        System.setProperty(
                "spark.executor.extraClassPath",
                JAR + File.pathSeparator + JAR.resolveSibling("test-classes"));
        System.setProperty("spark.ui.enabled", "false");
        System.setProperty("spark.cores.max", "" + cores);
        long began = System.nanoTime();
        try (Workers spark = new SparkCluster().connect(cluster.address())) {
            tell("%d cores: context after %d ms", cores, millisSince(began));
            spark.run(List.of(new Busy(0, 0)), (task, result) -> {});
            tell("%d cores: first result after %d ms", cores, millisSince(began));
            oneByOne(spark, LOTS, 0); // to warm up, and until all executors are there
            for (int millis : new int[] {0, 1, 10}) {
                Took took = oneByOne(spark, LOTS, millis);
                tell(
                        "%d cores: a lot of %d ms takes %.2f ms of a core, and %.2f ms of processor here",
                        cores, millis, took.wallMillis() * cores / LOTS, took.cpuMillis() / LOTS);
            }
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

    private Took command(StandaloneCluster cluster, Place place, int years) throws Exception {
        List<String> arguments = new ArrayList<>(place.java);
        arguments.addAll(List.of("corridor.cli.Main", "run", SCENARIO, "-q", "-r", "" + years));
        arguments.addAll(List.of("--charts", "none", "--no-replay", "-o", disk.resolve(place.name).toString()));
        arguments.addAll(place.where);
        long began = System.nanoTime();
        Process process = cluster.java(JAR.toString(), arguments.toArray(String[]::new))
                .inheritIO()
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Duration cpu = Duration.ZERO;
        while (process.isAlive()) {
            cpu = Collections.max(
                    List.of(cpu, process.info().totalCpuDuration().orElse(Duration.ZERO)));
            Thread.sleep(5);
        }
        assertThat(process.exitValue()).isZero();
        return new Took(Duration.ofNanos(System.nanoTime() - began), cpu);
    }

    private static void tell(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }
}
