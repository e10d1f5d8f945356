package corridor.bench.model;

import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * The workloads without engine, events or clock: every stage is a recursion over the containers in their order (Lindley 1952
 * for one server, Kiefer and Wolfowitz 1955 for several). Shares no code and no generator with the other contenders, so that
 * it can be held against all of them.
 */
public final class NoEventList implements Contender {

    @Override
    public void run(Workload workload, long seed, double[] hours) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        switch (workload) {
            case W1 -> tandem(random, hours);
            case W2 -> corridor(random, hours);
            case W3 -> {
                for (int i = 0; i < hours.length; i++) {
                    hours[i] = Workload.TRAVEL.at(random.nextGaussian());
                }
            }
        }
    }

    private static void tandem(RandomGenerator random, double[] hours) {
        double[] free = new double[Workload.STATIONS];
        double comes = 0;
        for (int i = 0; i < hours.length; i++) {
            comes += Workload.TANDEM_GAP * random.nextExponential();
            double at = comes;
            for (int station = 0; station < free.length; station++) {
                at = Math.max(at, free[station]) + Workload.TANDEM_SERVICE * random.nextExponential();
                free[station] = at;
            }
            hours[i] = at - comes;
        }
    }

    private static void corridor(RandomGenerator random, double[] hours) {
        int n = hours.length;
        double[] comes = new double[n];
        Line line = new Line(n);
        double at = 0;
        for (int i = 0; i < n; i++) {
            at += Workload.CONTAINER_GAP * random.nextExponential();
            comes[i] = at;
            line.time[i] = at;
            line.who[i] = i;
        }
        line = train(line, random, Workload.FIRST_RIDE);
        serve(line, Workload.CRANES, () -> Workload.CRANE_MOVE * random.nextExponential());
        line = batches(
                line,
                Workload.VESSEL,
                first -> first + Workload.sailsIn(first),
                () -> Workload.seaTime(random.nextDouble()));
        serve(line, Workload.DESKS, () -> Workload.CUSTOMS.at(random.nextGaussian()));
        line = train(line, random, Workload.SECOND_RIDE);
        for (int i = 0; i < n; i++) {
            hours[i] = line.time[i] - comes[line.who[i]];
        }
    }

    private static Line train(Line in, RandomGenerator random, Workload.LogNormal ride) {
        return batches(in, Workload.TRAIN, first -> first + Workload.TRAIN_WAIT, () -> ride.at(random.nextGaussian()));
    }

    /** Each leaves when it is full, or at the time that its first container sets; later ones may overtake. */
    private static Line batches(Line in, int size, DoubleUnaryOperator latest, DoubleSupplier travel) {
        int n = in.time.length;
        int[] begin = new int[n + 1];
        double[] arrives = new double[n];
        int count = 0;
        int next = 0;
        while (next < n) {
            begin[count] = next;
            double leaves = latest.applyAsDouble(in.time[next]);
            int end = next + 1;
            while (end < n && end - next < size && in.time[end] < leaves) {
                end++;
            }
            leaves = end - next == size ? in.time[end - 1] : leaves;
            arrives[count++] = leaves + travel.getAsDouble();
            next = end;
        }
        begin[count] = n;
        Line vehicles = new Line(count);
        for (int i = 0; i < count; i++) {
            vehicles.time[i] = arrives[i];
            vehicles.who[i] = i;
        }
        vehicles.sort();
        Line out = new Line(n);
        int at = 0;
        for (int vehicle : vehicles.who) {
            for (int i = begin[vehicle]; i < begin[vehicle + 1]; i++) {
                out.time[at] = arrives[vehicle];
                out.who[at++] = in.who[i];
            }
        }
        return out;
    }

    /** First come, first served; then in the order in which they are done. */
    private static void serve(Line line, int servers, DoubleSupplier service) {
        double[] free = new double[servers];
        for (int i = 0; i < line.time.length; i++) {
            int first = 0;
            for (int server = 1; server < servers; server++) {
                if (free[server] < free[first]) {
                    first = server;
                }
            }
            free[first] = Math.max(free[first], line.time[i]) + service.getAsDouble();
            line.time[i] = free[first];
        }
        line.sort();
    }

    /** Containers and when they get to where they stand now, in that order. */
    private static final class Line {
        private final double[] time;
        private final int[] who;

        Line(int length) {
            time = new double[length];
            who = new int[length];
        }

        /** By insertion, which keeps the order of equal times: few stand far from their place. */
        void sort() {
            for (int i = 1; i < time.length; i++) {
                double t = time[i];
                int w = who[i];
                int hole = i;
                while (hole > 0 && time[hole - 1] > t) {
                    time[hole] = time[hole - 1];
                    who[hole] = who[hole - 1];
                    hole--;
                }
                time[hole] = t;
                who[hole] = w;
            }
        }
    }
}
