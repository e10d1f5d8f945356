package corridor.bench.model;

/** One engine with the workloads written for it. Each has a constructor without arguments. */
@FunctionalInterface
public interface Contender {

    /** Runs as many customers or containers as {@code hours} is long and fills it with their transit times, in any order. */
    void run(Workload workload, long seed, double[] hours);
}
