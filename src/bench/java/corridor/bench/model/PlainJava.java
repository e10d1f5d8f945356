package corridor.bench.model;

import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.random.RandomGenerator;

/** No engine but the library of Java: a priority queue of event objects, its generators and its samplers. */
public final class PlainJava implements Contender {

    @Override
    public void run(Workload workload, long seed, double[] hours) {
        new ObjectModel(new Events(seed), hours).run(workload);
    }

    private record Event(double time, long order, Happening what) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            int byTime = Double.compare(time, other.time);
            return byTime != 0 ? byTime : Long.compare(order, other.order);
        }
    }

    private static final class Events implements Calendar {
        private final PriorityQueue<Event> pending = new PriorityQueue<>();
        private final SplittableRandom random;
        private double now;
        private long order;

        Events(long seed) {
            random = new SplittableRandom(seed);
        }

        @Override
        public double now() {
            return now;
        }

        @Override
        public void in(double hours, Happening event) {
            pending.add(new Event(now + hours, order++, event));
        }

        @Override
        public void run() {
            for (Event event = pending.poll(); event != null; event = pending.poll()) {
                now = event.time;
                event.what.happen();
            }
        }

        @Override
        public DoubleSupplier exponential(double mean) {
            RandomGenerator stream = random.split();
            return () -> mean * stream.nextExponential();
        }

        @Override
        public DoubleSupplier logNormal(Workload.LogNormal times) {
            RandomGenerator stream = random.split();
            return () -> times.at(stream.nextGaussian());
        }

        @Override
        public DoubleSupplier sea() {
            RandomGenerator stream = random.split();
            return () -> Workload.seaTime(stream.nextDouble());
        }
    }
}
