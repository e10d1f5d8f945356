package corridor.bench.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.randvar.LognormalGen;
import umontreal.ssj.randvar.TriangularGen;
import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.rng.RandomStream;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.SplayTree;

/**
 * SSJ as it ships and as its manual writes models: events that schedule themselves again, a splay tree, MRG32k3a, inversion.
 */
public final class Ssj implements Contender {

    private static final long LARGEST_SEED = 4_294_944_000L;

    @Override
    public void run(Workload workload, long seed, double[] hours) {
        SplittableRandom seeds = new SplittableRandom(seed);
        long[] six = new long[6];
        Arrays.setAll(six, i -> seeds.nextLong(1, LARGEST_SEED));
        MRG32k3a.setPackageSeed(six);
        Model model = new Model(hours);
        switch (workload) {
            case W1 -> model.tandem();
            case W2 -> model.corridor();
            case W3 -> model.travel();
        }
        model.simulator.start();
    }

    private record Container(double since) {}

    /** Where containers come to. */
    @FunctionalInterface
    private interface Place {
        void accept(Container container);
    }

    private static final class Model {
        private final Simulator simulator = new Simulator(new SplayTree());
        private final double[] hours;
        private int made;
        private int done;

        Model(double[] hours) {
            this.hours = hours;
        }

        void tandem() {
            Place next = this::leave;
            for (int i = 0; i < Workload.STATIONS; i++) {
                next = new Servers(1, exponential(Workload.TANDEM_SERVICE), next);
            }
            new Arrivals(exponential(Workload.TANDEM_GAP), next);
        }

        void corridor() {
            Place secondTrain = train(Workload.SECOND_RIDE, this::leave);
            Place desks = new Servers(Workload.DESKS, logNormal(Workload.CUSTOMS), secondTrain);
            RandomStream stream = new MRG32k3a();
            DoubleSupplier sea =
                    () -> TriangularGen.nextDouble(stream, Workload.SEA_LEAST, Workload.SEA_MOST, Workload.SEA_MODE);
            Place vessel = new Batch(Workload.VESSEL, Workload::sailsIn, sea, desks);
            Place cranes = new Servers(Workload.CRANES, exponential(Workload.CRANE_MOVE), vessel);
            new Arrivals(exponential(Workload.CONTAINER_GAP), train(Workload.FIRST_RIDE, cranes));
        }

        void travel() {
            DoubleSupplier travel = logNormal(Workload.TRAVEL);
            new Arrivals(
                    exponential(Workload.TRAVEL_GAP),
                    container -> new Arrival(container).schedule(travel.getAsDouble()));
        }

        private Place train(Workload.LogNormal ride, Place next) {
            return new Batch(Workload.TRAIN, now -> Workload.TRAIN_WAIT, logNormal(ride), next);
        }

        private static DoubleSupplier exponential(double mean) {
            RandomStream stream = new MRG32k3a();
            return () -> ExponentialGen.nextDouble(stream, 1 / mean);
        }

        private static DoubleSupplier logNormal(Workload.LogNormal times) {
            RandomStream stream = new MRG32k3a();
            return () -> LognormalGen.nextDouble(stream, times.location(), times.spread());
        }

        private void leave(Container container) {
            hours[done++] = simulator.time() - container.since;
        }

        private final class Arrivals extends Event {
            private final DoubleSupplier gap;
            private final Place first;

            Arrivals(DoubleSupplier gap, Place first) {
                super(simulator);
                this.gap = gap;
                this.first = first;
                schedule(gap.getAsDouble());
            }

            @Override
            public void actions() {
                first.accept(new Container(simulator.time()));
                if (++made < hours.length) {
                    schedule(gap.getAsDouble());
                }
            }
        }

        /** The end of a journey alone. */
        private final class Arrival extends Event {
            private final Container container;

            Arrival(Container container) {
                super(simulator);
                this.container = container;
            }

            @Override
            public void actions() {
                leave(container);
            }
        }

        private final class Servers implements Place {
            private final DoubleSupplier service;
            private final Place next;
            private final Deque<Container> queue = new ArrayDeque<>();
            private final Deque<Server> free = new ArrayDeque<>();

            Servers(int servers, DoubleSupplier service, Place next) {
                this.service = service;
                this.next = next;
                for (int i = 0; i < servers; i++) {
                    free.push(new Server());
                }
            }

            @Override
            public void accept(Container container) {
                if (free.isEmpty()) {
                    queue.add(container);
                } else {
                    free.pop().serve(container);
                }
            }

            private final class Server extends Event {
                private Container served = new Container(0);

                Server() {
                    super(simulator);
                }

                void serve(Container container) {
                    served = container;
                    schedule(service.getAsDouble());
                }

                @Override
                public void actions() {
                    Container container = served;
                    Container waiting = queue.poll();
                    if (waiting == null) {
                        free.push(this);
                    } else {
                        serve(waiting);
                    }
                    next.accept(container);
                }
            }
        }

        private final class Batch implements Place {
            private final int size;
            private final DoubleUnaryOperator longestWait;
            private final DoubleSupplier travel;
            private final Place next;
            private final Timer timer = new Timer();
            private List<Container> waiting = new ArrayList<>();

            Batch(int size, DoubleUnaryOperator longestWait, DoubleSupplier travel, Place next) {
                this.size = size;
                this.longestWait = longestWait;
                this.travel = travel;
                this.next = next;
            }

            @Override
            public void accept(Container container) {
                if (waiting.isEmpty()) {
                    timer.schedule(longestWait.applyAsDouble(simulator.time()));
                }
                waiting.add(container);
                if (waiting.size() == size) {
                    timer.cancel();
                    leave();
                }
            }

            private void leave() {
                List<Container> aboard = waiting;
                waiting = new ArrayList<>(size);
                new Vehicle(aboard).schedule(travel.getAsDouble());
            }

            private final class Timer extends Event {
                Timer() {
                    super(simulator);
                }

                @Override
                public void actions() {
                    leave();
                }
            }

            private final class Vehicle extends Event {
                private final List<Container> aboard;

                Vehicle(List<Container> aboard) {
                    super(simulator);
                    this.aboard = aboard;
                }

                @Override
                public void actions() {
                    aboard.forEach(next::accept);
                }
            }
        }
    }
}
