package corridor.bench.model;

import corridor.engine.Engine;
import corridor.engine.Engine.Action;
import corridor.engine.ServerPool;
import corridor.random.Distribution;
import corridor.random.Draw;
import corridor.random.Luck;
import java.util.function.LongConsumer;

/**
 * The workloads on the engine of this project, through its public methods: exact order, all statistics of the pools, keyed
 * draws. Its clock counts whole units; here one is a millisecond.
 */
public final class OurEngine implements Contender {

    public static final double UNITS_PER_HOUR = 3_600_000;

    @Override
    public void run(Workload workload, long seed, double[] hours) {
        switch (workload) {
            case W1 -> tandem(Workload.STATIONS, seed, hours);
            case W2 -> corridor(seed, hours.length, new Times(hours));
            case W3 -> travel(seed, hours);
        }
    }

    /** W1 with any number of stations. */
    public static void tandem(int stations, long seed, double[] hours) {
        Luck luck = new Luck(seed, 0);
        Engine engine = new Engine();
        Source source = new Source(engine, luck, Workload.TANDEM_GAP, hours.length);
        Times times = new Times(hours);
        Action next = row -> times.accept(source.leave(row));
        for (int i = stations; i > 0; i--) {
            next = station(
                    engine, source, luck.draw(exponential(Workload.TANDEM_SERVICE)), luck.key("station " + i), 1, next);
        }
        source.start(next);
        engine.runUntil(Long.MAX_VALUE);
    }

    /** W2; {@code done} gets the transit time of each container, in units of the clock. */
    public static void corridor(long seed, int containers, LongConsumer done) {
        Luck luck = new Luck(seed, 0);
        Engine engine = new Engine();
        Source source = new Source(engine, luck, Workload.CONTAINER_GAP, containers);
        Action out = row -> done.accept(source.leave(row));
        Batch secondTrain =
                train(engine, source, luck.draw(logNormal(Workload.SECOND_RIDE)), luck.key("second ride"), out);
        Action desks = station(
                engine,
                source,
                luck.draw(logNormal(Workload.CUSTOMS)),
                luck.key("customs"),
                Workload.DESKS,
                secondTrain);
        Draw sea = luck.draw(new Distribution.Triangular(
                units(Workload.SEA_LEAST), units(Workload.SEA_MODE), units(Workload.SEA_MOST)));
        long period = Math.round(units(Workload.VESSEL_PERIOD));
        Batch vessel =
                new Batch(engine, source, Workload.VESSEL, now -> period - now % period, sea, luck.key("sea"), desks);
        Action cranes = station(
                engine,
                source,
                luck.draw(exponential(Workload.CRANE_MOVE)),
                luck.key("crane"),
                Workload.CRANES,
                vessel);
        source.start(train(engine, source, luck.draw(logNormal(Workload.FIRST_RIDE)), luck.key("first ride"), cranes));
        engine.runUntil(Long.MAX_VALUE);
    }

    private static void travel(long seed, double[] hours) {
        new Travel(new Luck(seed, 0), hours).run();
    }

    private static Action station(Engine engine, Source source, Draw service, long key, int servers, Action next) {
        ServerPool pool = new ServerPool(engine, servers);
        return row -> pool.request(service.secondsAt(Luck.meet(source.key[row], key)), next, row);
    }

    private static Batch train(Engine engine, Source source, Draw ride, long key, Action next) {
        long wait = Math.round(units(Workload.TRAIN_WAIT));
        return new Batch(engine, source, Workload.TRAIN, now -> wait, ride, key, next);
    }

    static Distribution exponential(double meanHours) {
        return new Distribution.Exponential(units(meanHours));
    }

    static Distribution logNormal(Workload.LogNormal times) {
        return new Distribution.LogNormal(units(times.mean()), times.cv());
    }

    private static double units(double hours) {
        return hours * UNITS_PER_HOUR;
    }

    /** Writes them down. */
    private static final class Times implements LongConsumer {
        private final double[] hours;
        private int count;

        Times(double[] hours) {
            this.hours = hours;
        }

        @Override
        public void accept(long units) {
            hours[count++] = units / UNITS_PER_HOUR;
        }
    }
}
