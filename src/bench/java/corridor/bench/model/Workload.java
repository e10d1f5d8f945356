package corridor.bench.model;

import java.util.Locale;

/**
 * What every engine runs. Times are in hours. Rates count canonical events (an arrival, the end of a service, a timer that
 * sends a batch off, a batch that arrives), the same number for every engine, whatever it does inside.
 */
public enum Workload {
    /** Ten queues M/M/1 in tandem, each with a load of 0.8: few events pending, one customer an event. */
    W1(200_000, 11),

    /**
     * A corridor: containers fill a train, four cranes lift them off, they fill a vessel that has a timetable, eight customs
     * desks look at them one by one, and they fill a second train. About twenty events pending. Beside three events a container,
     * 0.052 for trains and vessels, counted in a run.
     */
    W2(1_000_000, 3.052),

    /** Containers that travel each on its own: about a hundred thousand events pending. */
    W3(1_000_000, 2);

    public static final int STATIONS = 10;
    public static final double TANDEM_GAP = 1 / 0.8;
    public static final double TANDEM_SERVICE = 1;

    public static final double CONTAINER_GAP = 1.0 / 8;
    public static final int TRAIN = 50;
    /** A train that is not full leaves this long after its first container has come. */
    public static final double TRAIN_WAIT = 24;

    public static final LogNormal FIRST_RIDE = LogNormal.of(10, 2);
    public static final int CRANES = 4;
    public static final double CRANE_MOVE = 0.4;
    public static final int VESSEL = 200;
    /** A vessel that is not full leaves at the next whole multiple of this. */
    public static final double VESSEL_PERIOD = 24;

    public static final double SEA_LEAST = 4;
    public static final double SEA_MODE = 6;
    public static final double SEA_MOST = 8;
    public static final int DESKS = 8;
    public static final LogNormal CUSTOMS = LogNormal.of(0.8, 0.8);
    public static final LogNormal SECOND_RIDE = LogNormal.of(20, 4);

    public static final double TRAVEL_GAP = 1e-3;
    public static final LogNormal TRAVEL = LogNormal.of(100, 50);

    private final int size;
    private final double eventsEach;

    Workload(int size, double eventsEach) {
        this.size = size;
        this.eventsEach = eventsEach;
    }

    /** Customers or containers in a run. */
    public int size() {
        return size;
    }

    /** Canonical events for each of them. */
    public double eventsEach() {
        return eventsEach;
    }

    /** When a vessel leaves that gets its first container now. */
    public static double sailsIn(double now) {
        return (Math.floor(now / VESSEL_PERIOD) + 1) * VESSEL_PERIOD - now;
    }

    /** The time at sea for a uniform number: inverse of the triangular distribution function. */
    public static double seaTime(double uniform) {
        double width = SEA_MOST - SEA_LEAST;
        return uniform < (SEA_MODE - SEA_LEAST) / width
                ? SEA_LEAST + Math.sqrt(uniform * width * (SEA_MODE - SEA_LEAST))
                : SEA_MOST - Math.sqrt((1 - uniform) * width * (SEA_MOST - SEA_MODE));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Skewed to the right: {@code location} and {@code spread} are mean and deviation of the logarithm. */
    public record LogNormal(double location, double spread) {

        static LogNormal of(double mean, double deviation) {
            double variance = Math.log1p(deviation * deviation / (mean * mean));
            return new LogNormal(Math.log(mean) - variance / 2, Math.sqrt(variance));
        }

        /** The value for a draw from the standard normal distribution. */
        public double at(double normal) {
            return Math.exp(location + spread * normal);
        }

        public double mean() {
            return Math.exp(location + spread * spread / 2);
        }

        /** Deviation over mean. */
        public double cv() {
            return Math.sqrt(Math.expm1(spread * spread));
        }
    }
}
