package corridor.spark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A real master of Spark and its workers, each a process of its own, on the loopback address, with one core each. */
final class StandaloneCluster implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 60_000;

    /** Processes that live for seconds: what they would gain by the slow compiler and by threads that collect, they do not live to see. */
    static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Path home;
    private final Path logs;
    private final List<String> options;
    private final int port;
    private final Process master;
    private final List<Process> workers = new ArrayList<>();

    /**
     * @param home what would be SPARK_HOME, with its jars
     * @param logs where master and workers write theirs
     * @param options of every Java, those of the executors too
     */
    StandaloneCluster(Path home, Path logs, List<String> options) throws Exception {
        this.home = home;
        this.logs = logs;
        this.options = List.copyOf(options);
        // Without it Spark takes its own jars for a build tree, and every executor dies.
        Files.writeString(home.resolve("RELEASE"), "Spark");
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        master = start(
                "master",
                "org.apache.spark.deploy.master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                "" + port,
                "--webui-port",
                "0");
        await("master", "New state: ALIVE");
    }

    String address() {
        return "spark://127.0.0.1:" + port;
    }

    void addWorker() throws Exception {
        String name = "worker-" + workers.size();
        workers.add(start(
                name,
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                "127.0.0.1",
                "--cores",
                "1",
                "--memory",
                "1g",
                "--webui-port",
                "0",
                "--work-dir",
                logs.resolve(name).toString(),
                address()));
        await(name, "Successfully registered");
    }

    /** As a machine goes that loses its power: the worker and its executors, without a word. */
    void kill(int worker) {
        Process process = workers.get(worker);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** A process of the same Java with Spark beside what is named. */
    ProcessBuilder java(String classPath, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"));
        command.addAll(options);
        command.add("-Dslf4j.internal.verbosity=ERROR");
        command.add("-Dspark.ui.enabled=false");
        command.add("-Dspark.executor.extraJavaOptions=" + String.join(" ", options));
        command.add("-cp");
        command.add(Stream.of(classPath, home.resolve("jars") + File.separator + "*")
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + File.pathSeparator + b)
                .orElseThrow());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        return builder;
    }

    private Process start(String name, String... arguments) throws IOException {
        return java("", arguments)
                .directory(logs.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log(name).toFile())
                .start();
    }

    private void await(String name, String words) throws Exception {
        long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!Files.exists(log(name)) || !Files.readString(log(name)).contains(words)) {
            if (System.currentTimeMillis() > deadline) {
                throw new IllegalStateException(
                        "%s did not come up:%n%s".formatted(name, Files.readString(log(name))));
            }
            Thread.sleep(50);
        }
    }

    private Path log(String name) {
        return logs.resolve(name + ".log");
    }

    @Override
    public void close() {
        for (int i = 0; i < workers.size(); i++) {
            kill(i);
        }
        master.destroyForcibly();
    }
}
