package corridor.bench;

import corridor.bench.model.Contender;
import corridor.bench.model.Workload;
import java.util.Arrays;
import java.util.List;

/** Who takes part. Classes are named and not referred to, so that a run of one needs none of the others. */
enum Entry {
    OURS("corridor engine", "OurEngine"),
    LIMIT("bare limit, plain arrays", "Limit"),
    LIMIT_HEAP("bare limit, packed heap", "LimitHeap", Workload.W3),
    PLAIN_JAVA("plain Java, PriorityQueue", "PlainJava"),
    SSJ("SSJ 3.3.2", "Ssj"),
    MASON("MASON 14.0", "Mason"),
    DSOL("DSOL 4.3.2", "Dsol"),
    /** A tenth of the containers: it takes minutes and gigabytes for all. */
    KALASIM("kalasim 1.0.6", "Kalasim");

    private static final String HEAP = "-Xmx4g";
    /** Two providers of logging are on the class path, which is no news. */
    private static final String QUIET = "-Dslf4j.internal.verbosity=ERROR";

    final String label;
    private final String className;
    private final List<Workload> workloads;

    Entry(String label, String className, Workload... workloads) {
        this.label = label;
        this.className = className;
        this.workloads = List.of(workloads.length == 0 ? Workload.values() : workloads);
    }

    static List<Entry> of(Workload workload) {
        return Arrays.stream(values())
                .filter(entry -> entry.workloads.contains(workload))
                .toList();
    }

    /** Whether a wrong answer is a fault of ours and not of a peer. */
    boolean isOurs() {
        return compareTo(PLAIN_JAVA) <= 0;
    }

    List<String> options() {
        // DSOL logs through Logback and nothing else.
        return this == DSOL
                ? List.of(HEAP, QUIET, "-Dslf4j.provider=ch.qos.logback.classic.spi.LogbackServiceProvider")
                : List.of(HEAP, QUIET);
    }

    /** Slow ones race in the first round only, or the others would wait for them most of the time. */
    boolean races(int round) {
        return round == 0 || compareTo(DSOL) < 0;
    }

    /** How many customers or containers it gets. */
    int size(Workload workload) {
        return this == KALASIM ? workload.size() / 10 : workload.size();
    }

    Contender make() throws ReflectiveOperationException {
        return Class.forName("corridor.bench.model." + className)
                .asSubclass(Contender.class)
                .getDeclaredConstructor()
                .newInstance();
    }
}
