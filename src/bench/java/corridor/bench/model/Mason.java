package corridor.bench.model;

import ec.util.MersenneTwisterFast;
import java.util.function.DoubleSupplier;
import sim.engine.Schedule;
import sim.engine.SimState;

/** MASON: its schedule and its Mersenne twister. */
public final class Mason implements Contender {

    @Override
    public void run(Workload workload, long seed, double[] hours) {
        new ObjectModel(new Events(seed), hours).run(workload);
    }

    private static final class Events implements Calendar {
        private final SimState state;
        private final Schedule schedule;
        private final MersenneTwisterFast random;

        Events(long seed) {
            state = new SimState(seed);
            state.start();
            schedule = state.schedule;
            random = state.random;
        }

        @Override
        public double now() {
            return Math.max(0, schedule.time());
        }

        @Override
        public void in(double hours, Happening event) {
            // Its times must increase: what would be due at once is put off by one step of the floating point.
            double at = Math.max(now() + hours, Math.nextUp(now()));
            if (!schedule.scheduleOnce(at, event)) {
                throw new IllegalStateException("MASON refuses an event at %s h.".formatted(at));
            }
        }

        @Override
        public void run() {
            boolean more = true;
            while (more) {
                more = schedule.step(state);
            }
        }

        @Override
        public DoubleSupplier exponential(double mean) {
            return () -> -mean * Math.log(1 - random.nextDouble());
        }

        @Override
        public DoubleSupplier logNormal(Workload.LogNormal times) {
            return () -> times.at(random.nextGaussian());
        }

        @Override
        public DoubleSupplier sea() {
            return () -> Workload.seaTime(random.nextDouble());
        }
    }
}
