package corridor.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same experiment on a cluster: the same bytes, whatever happens to its machines. */
class ClusterIT {

    private static final String JAR =
            Path.of(System.getProperty("corridor.jar")).toAbsolutePath().toString();
    private static final Path HOME =
            Path.of(System.getProperty("corridor.jar")).toAbsolutePath().resolveSibling("home");

    /** Twenty-five days instead of a year and a half: a moment each. What is drawn from results is not compared. */
    private static final List<String> SHORT =
            List.of("-q", "--charts", "none", "-s", "run.warm-up=10 d", "-s", "run.horizon=15 d");

    @TempDir
    private static Path disk;

    private static StandaloneCluster cluster;

    @BeforeAll
    static void startAMasterAndTwoWorkers() throws Exception {
        cluster = new StandaloneCluster(
                HOME, Files.createDirectories(disk.resolve("logs")), StandaloneCluster.QUICK);
        cluster.addWorker();
        cluster.addWorker();
    }

    @AfterAll
    static void stopThem() throws Exception {
        cluster.close();
    }

    @Test
    void aComparisonHasTheSameBytesAsHere() throws Exception {
        sameAsHere("compare", "scenarios/today.yaml", "scenarios/zangezur.yaml", "-r", "5");
    }

    @Test
    void aSweepHasTheSameBytesAsHere() throws Exception {
        sameAsHere("sweep", "scenarios/today.yaml", "--vary", "vessels.aktau-alat.count=3..5", "-r", "2");
    }

    @Test
    void aSensitivityHasTheSameBytesAsHere() throws Exception {
        sameAsHere(
                "sensitivity",
                "scenarios/today.yaml",
                "--vary",
                "vessels.aktau-alat.count=3..6",
                "--vary",
                "terminals.alat.yard=1000..3000 TEU",
                "-r",
                "2");
    }

    @Test
    void aSearchForTheBestHasTheSameBytesAsHere() throws Exception {
        sameAsHere(
                "tune",
                "scenarios/today.yaml",
                "--vary",
                "vessels.aktau-alat.count=3..6",
                "--minimize",
                "transitDays.mean",
                "--points",
                "6",
                "-r",
                "2");
    }

    @Test
    void sparkSubmitStartsItWhereItSays() throws Exception {
        List<String> question = List.of("run", "scenarios/today.yaml", "-r", "4");
        Map<String, String> here = result(question, List.of());
        List<String> arguments = new ArrayList<>(List.of(
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                cluster.address(),
                "--class",
                "corridor.cli.Main",
                JAR));
        Path folder = folder();
        arguments.addAll(arguments(question, folder, List.of()));
        Process process = start("", arguments);
        assertThat(exit(process)).isZero();
        assertThat(read(folder)).isEqualTo(here);
    }

    @Test
    void aMachineThatDiesTakesNothingWithIt() throws Exception {
        List<String> question = List.of("run", "scenarios/today.yaml", "-r", "40");
        Map<String, String> here = result(question, List.of());
        Path folder = folder();
        Process process = start(JAR, main(arguments(question, folder, List.of("--on", cluster.address()))));
        awaitSome(folder, process);
        cluster.kill(0);
        assertThat(process.isAlive()).as("killed in the middle").isTrue();
        assertThat(exit(process)).isZero();
        assertThat(read(folder)).isEqualTo(here);
        cluster.addWorker();
    }

    @Test
    void anExperimentThatWasKilledHereGoesOnThereToTheSameBytes() throws Exception {
        List<String> question = List.of("run", "scenarios/today.yaml", "-r", "30");
        Map<String, String> here = result(question, List.of());
        Path folder = folder();
        Process process = start(JAR, main(arguments(question, folder, List.of("-j", "1"))));
        awaitSome(folder, process);
        process.destroyForcibly().waitFor();
        assertThat(folder).doesNotExist();
        Process again = start(JAR, main(arguments(question, folder, List.of("--on", cluster.address(), "--resume"))));
        assertThat(exit(again)).isZero();
        assertThat(read(folder)).isEqualTo(here);
    }

    @Test
    void whereNobodyAnswersTheCommandSaysSoAtOnce() throws Exception {
        Process process = start(
                JAR,
                main(arguments(
                        List.of("run", "scenarios/today.yaml"), folder(), List.of("--on", "spark://127.0.0.1:1"))));
        assertThat(exit(process)).isEqualTo(2);
        assertThat(said).contains("--on is 'spark://127.0.0.1:1', and nobody answers there");
    }

    private static String said = "";

    private static void sameAsHere(String... question) throws Exception {
        assertThat(result(List.of(question), List.of("--on", cluster.address())))
                .isEqualTo(result(List.of(question), List.of()));
    }

    private static Map<String, String> result(List<String> question, List<String> where) throws Exception {
        Path folder = folder();
        Process process = start(JAR, main(arguments(question, folder, where)));
        assertThat(exit(process)).as(said).isZero();
        return read(folder);
    }

    private static Path folder() throws IOException {
        return Files.createTempDirectory(disk, "case").resolve("result");
    }

    private static List<String> arguments(List<String> question, Path folder, List<String> where) {
        return Stream.of(question, SHORT, where, List.of("-o", folder.toString()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> main(List<String> arguments) {
        return Stream.concat(Stream.of("corridor.cli.Main"), arguments.stream()).toList();
    }

    private static Process start(String classPath, List<String> arguments) throws IOException {
        return cluster.java(classPath, arguments.toArray(String[]::new))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(disk.resolve("said").toFile())
                .start();
    }

    private static int exit(Process process) throws Exception {
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("It hangs.");
        }
        said = Files.readString(disk.resolve("said"));
        return process.exitValue();
    }

    /** Until some years are kept, and before all are. */
    private static void awaitSome(Path folder, Process process) throws Exception {
        Path kept = folder.resolveSibling("result.runs");
        while (process.isAlive() && (!Files.exists(kept) || Files.size(kept) < 200_000)) {
            Thread.sleep(5);
        }
    }

    /** What has to be the same: the summary and every table. */
    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (name.equals("summary.json") || name.equals("audit.json") || name.startsWith("tables")) {
                    files.put(name, Files.readString(file));
                }
            }
        }
        assertThat(files).containsKey("summary.json");
        return files;
    }
}
