package corridor.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import corridor.bench.model.Contender;
import corridor.bench.model.Workload;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One engine on one workload in a JVM of its own, again and again. */
final class Trial {

    private static final double NANOS = 1e9;

    private Trial() {}

    /**
     * What one repetition took and gave. {@code work} is processor time of all threads, known to 10 ms: unlike {@code seconds}
     * it does not grow when others use the machine. {@code bytes} were allocated by the thread that ran it.
     */
    record Repetition(double seconds, double work, double mean, double p95, long bytes) {

        static Repetition parse(String line) {
            String[] fields = line.split(" ");
            return new Repetition(
                    Double.parseDouble(fields[1]),
                    Double.parseDouble(fields[2]),
                    Double.parseDouble(fields[3]),
                    Double.parseDouble(fields[4]),
                    Long.parseLong(fields[5]));
        }
    }

    /** How often: at least {@code least} times, then until {@code seconds} of simulation have passed, at most {@code most}. */
    record Effort(int least, double seconds, int most) {}

    /** Starts the JVM and waits for it. */
    static List<Repetition> run(Entry entry, Workload workload, int size, int seed, Effort effort)
            throws IOException, InterruptedException {
        return ChildJvm.run(
                        entry.options(),
                        Trial.class,
                        List.of(
                                entry.name(),
                                workload.name(),
                                "" + size,
                                "" + seed,
                                "" + effort.least,
                                "" + effort.seconds,
                                "" + effort.most))
                .stream()
                .filter(line -> line.startsWith("repetition "))
                .map(Repetition::parse)
                .toList();
    }

    /** Takes entry, workload, size, seed and the three numbers of the effort. */
    public static void main(String[] arguments) {
        try {
            repeat(arguments);
        } catch (ReflectiveOperationException | RuntimeException failure) {
            failure.printStackTrace();
            System.exit(1);
        }
        // DSOL leaves a thread behind.
        System.exit(0);
    }

    private static void repeat(String[] arguments) throws ReflectiveOperationException {
        Contender contender = Entry.valueOf(arguments[0]).make();
        Workload workload = Workload.valueOf(arguments[1]);
        int size = Integer.parseInt(arguments[2]);
        long seed = Long.parseLong(arguments[3]);
        int least = Integer.parseInt(arguments[4]);
        double enough = Double.parseDouble(arguments[5]);
        int most = Integer.parseInt(arguments[6]);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double spent = 0;
        for (int i = 0; i < least || (spent < enough && i < most); i++) {
            double[] hours = new double[size];
            long bytes = threads.getCurrentThreadAllocatedBytes();
            long worked = system.getProcessCpuTime();
            long start = System.nanoTime();
            contender.run(workload, 1_000 * seed + i, hours);
            double seconds = (System.nanoTime() - start) / NANOS;
            double work = (system.getProcessCpuTime() - worked) / NANOS;
            bytes = threads.getCurrentThreadAllocatedBytes() - bytes;
            spent += seconds;
            double mean = Arrays.stream(hours).sum() / size;
            Arrays.sort(hours);
            System.out.printf(
                    Locale.ROOT,
                    "repetition %.6f %.6f %.6f %.6f %d%n",
                    seconds,
                    work,
                    mean,
                    hours[(int) (size * 0.95)],
                    bytes);
        }
    }
}
