package corridor.bench.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;

/** The workloads as one would write them in Java at first: an object for each container, a lambda for each event. */
final class ObjectModel {

    private final Calendar calendar;
    private final double[] hours;
    private int made;
    private int done;

    ObjectModel(Calendar calendar, double[] hours) {
        this.calendar = calendar;
        this.hours = hours;
    }

    void run(Workload workload) {
        switch (workload) {
            case W1 -> tandem();
            case W2 -> corridor();
            case W3 -> travel();
        }
        calendar.run();
    }

    private void tandem() {
        Place next = this::leave;
        for (int i = 0; i < Workload.STATIONS; i++) {
            next = new Servers(1, calendar.exponential(Workload.TANDEM_SERVICE), next);
        }
        arrivals(Workload.TANDEM_GAP, next);
    }

    private void corridor() {
        Place secondTrain = train(Workload.SECOND_RIDE, this::leave);
        Place desks = new Servers(Workload.DESKS, calendar.logNormal(Workload.CUSTOMS), secondTrain);
        Place vessel = new Batch(Workload.VESSEL, Workload::sailsIn, calendar.sea(), desks);
        Place cranes = new Servers(Workload.CRANES, calendar.exponential(Workload.CRANE_MOVE), vessel);
        arrivals(Workload.CONTAINER_GAP, train(Workload.FIRST_RIDE, cranes));
    }

    private void travel() {
        DoubleSupplier travel = calendar.logNormal(Workload.TRAVEL);
        arrivals(Workload.TRAVEL_GAP, container -> calendar.in(travel.getAsDouble(), () -> leave(container)));
    }

    private Place train(Workload.LogNormal ride, Place next) {
        return new Batch(Workload.TRAIN, now -> Workload.TRAIN_WAIT, calendar.logNormal(ride), next);
    }

    private void arrivals(double meanGap, Place first) {
        DoubleSupplier gap = calendar.exponential(meanGap);
        calendar.in(gap.getAsDouble(), new Happening() {
            @Override
            public void happen() {
                first.accept(new Container(calendar.now()));
                if (++made < hours.length) {
                    calendar.in(gap.getAsDouble(), this);
                }
            }
        });
    }

    private void leave(Container container) {
        hours[done++] = calendar.now() - container.since;
    }

    private record Container(double since) {}

    /** Where containers come to. */
    @FunctionalInterface
    private interface Place {
        void accept(Container container);
    }

    private final class Servers implements Place {
        private final DoubleSupplier service;
        private final Place next;
        private final Queue<Container> queue = new ArrayDeque<>();
        private int free;

        Servers(int servers, DoubleSupplier service, Place next) {
            free = servers;
            this.service = service;
            this.next = next;
        }

        @Override
        public void accept(Container container) {
            if (free > 0) {
                free--;
                serve(container);
            } else {
                queue.add(container);
            }
        }

        private void serve(Container container) {
            calendar.in(service.getAsDouble(), () -> {
                Container waiting = queue.poll();
                if (waiting == null) {
                    free++;
                } else {
                    serve(waiting);
                }
                next.accept(container);
            });
        }
    }

    private final class Batch implements Place {
        private final int size;
        private final DoubleUnaryOperator longestWait;
        private final DoubleSupplier travel;
        private final Place next;
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
                List<Container> those = waiting;
                calendar.in(longestWait.applyAsDouble(calendar.now()), () -> timeUp(those));
            }
            waiting.add(container);
            if (waiting.size() == size) {
                leave();
            }
        }

        private void timeUp(List<Container> those) {
            if (those == waiting) {
                leave();
            }
        }

        private void leave() {
            List<Container> aboard = waiting;
            waiting = new ArrayList<>(size);
            calendar.in(travel.getAsDouble(), () -> aboard.forEach(next::accept));
        }
    }
}
