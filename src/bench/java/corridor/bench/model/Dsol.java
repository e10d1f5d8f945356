package corridor.bench.model;

import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import nl.tudelft.simulation.dsol.experiment.SingleReplication;
import nl.tudelft.simulation.dsol.model.AbstractDsolModel;
import nl.tudelft.simulation.dsol.simulators.DevsSimulator;
import nl.tudelft.simulation.jstats.distributions.DistContinuous;
import nl.tudelft.simulation.jstats.distributions.DistExponential;
import nl.tudelft.simulation.jstats.distributions.DistLogNormal;
import nl.tudelft.simulation.jstats.distributions.DistTriangular;
import nl.tudelft.simulation.jstats.streams.MersenneTwister;

/** DSOL: its simulator on its own thread, its event list, its distributions on its Mersenne twisters. */
public final class Dsol implements Contender {

    private static final double FOREVER = 1e12;

    @Override
    public void run(Workload workload, long seed, double[] hours) {
        new ObjectModel(new Events(seed), hours).run(workload);
    }

    private static final class Simulator extends DevsSimulator<Double> {
        private static final long serialVersionUID = 1;
        private final transient CountDownLatch ended = new CountDownLatch(1);

        Simulator() {
            super("bench");
        }

        @Override
        public void endReplication() {
            super.endReplication();
            ended.countDown();
        }
    }

    /** Has nothing to construct: the events are scheduled beside it. */
    private static final class Model extends AbstractDsolModel<Double, Simulator> {
        private static final long serialVersionUID = 1;

        Model(Simulator simulator) {
            super(simulator);
        }

        @Override
        public void constructModel() {}
    }

    private static final class Events implements Calendar {
        private final Simulator simulator = new Simulator();
        private final SplittableRandom seeds;

        Events(long seed) {
            seeds = new SplittableRandom(seed);
            simulator.initialize(new Model(simulator), new SingleReplication<>("bench", 0.0, 0.0, FOREVER));
        }

        @Override
        public double now() {
            return simulator.getSimulatorTime();
        }

        @Override
        public void in(double hours, Happening event) {
            simulator.scheduleEventRel(hours, event);
        }

        @Override
        public void run() {
            simulator.start();
            try {
                if (!simulator.ended.await(2, TimeUnit.MINUTES)) {
                    throw new IllegalStateException("DSOL does not come to an end.");
                }
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }

        @Override
        public DoubleSupplier exponential(double mean) {
            return draws(new DistExponential(stream(), mean));
        }

        @Override
        public DoubleSupplier logNormal(Workload.LogNormal times) {
            return draws(new DistLogNormal(stream(), times.location(), times.spread()));
        }

        @Override
        public DoubleSupplier sea() {
            return draws(new DistTriangular(stream(), Workload.SEA_LEAST, Workload.SEA_MODE, Workload.SEA_MOST));
        }

        private MersenneTwister stream() {
            return new MersenneTwister(seeds.nextLong(1, Long.MAX_VALUE));
        }

        private static DoubleSupplier draws(DistContinuous distribution) {
            return distribution::draw;
        }
    }
}
