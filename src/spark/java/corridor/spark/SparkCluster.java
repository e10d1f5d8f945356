package corridor.spark;

import corridor.batch.Cluster;
import corridor.batch.Workers;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** Masters of Spark: {@code spark://HOST:PORT}, {@code yarn}, {@code k8s://...}, and {@code local[N]} to try it. */
public final class SparkCluster implements Cluster {

    private static final int PATIENCE_MILLIS = 5_000;

    @Override
    public boolean serves(String address) {
        return address.startsWith("spark://")
                || address.startsWith("k8s://")
                || address.startsWith("local[")
                || address.equals("yarn");
    }

    /** {@code spark-submit} says it in a system property. */
    @Override
    public Optional<String> startedOn() {
        return Optional.ofNullable(System.getProperty("spark.master"));
    }

    @Override
    public Workers connect(String address) {
        mustBeThere();
        mustAnswer(address);
        SparkConf conf = new SparkConf()
                .setMaster(address)
                .setIfMissing("spark.app.name", "corridor")
                .setIfMissing("spark.ui.showConsoleProgress", "false")
                // Results of a whole experiment pass the driver one by one; their sum is no concern of it.
                .setIfMissing("spark.driver.maxResultSize", "0");
        if (!conf.contains("spark.jars")) {
            conf.setJars(new String[] {program()});
        }
        JavaSparkContext spark = new JavaSparkContext(conf);
        spark.setLogLevel("ERROR");
        return new SparkWorkers(spark);
    }

    private static void mustBeThere() {
        try {
            Class.forName("org.apache.spark.SparkConf", false, SparkCluster.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new Unreachable(
                    "Spark is not on the class path",
                    "Start with ./corridor and SPARK_HOME set, or by spark-submit (docs/cluster.md).",
                    e);
        }
    }

    /** Spark itself asks for a minute and more before it gives up. */
    private static void mustAnswer(String address) {
        if (!address.startsWith("spark://") || address.contains(",")) {
            return;
        }
        try (Socket socket = new Socket()) {
            URI master = new URI(address);
            socket.connect(new InetSocketAddress(master.getHost(), master.getPort()), PATIENCE_MILLIS);
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            throw new Unreachable(
                    "nobody answers there (%s)".formatted(e.getMessage()), "Is the master running?", e);
        }
    }

    /** The jar that this class is in, which the executors need. */
    private static String program() {
        try {
            return Path.of(SparkCluster.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The program cannot tell where it lies.", e);
        }
    }
}
