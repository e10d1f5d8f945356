package corridor.engine;

import corridor.engine.Engine.Action;
import corridor.random.Distribution;
import corridor.random.Draw;
import corridor.random.Luck;
import java.util.Arrays;

/** One replication of a queue before equal servers: customers come one by one, wait, are served and go. */
final class QueueRun {

    private static final long SEED = 2025;

    final Engine engine = new Engine();
    final ServerPool pool;
    private final Draw between;
    private final Draw service;
    private final long betweenKey;
    private final long serviceKey;
    private final int customers;
    private final long[] arrivedSecond;
    private final long[] leftSecond;
    private final Action arrive = this::arrive;
    private final Action leave = this::leave;

    QueueRun(Distribution between, Distribution service, int servers, int replication, int customers) {
        Luck luck = new Luck(SEED, replication);
        this.between = luck.draw(between);
        this.service = luck.draw(service);
        betweenKey = luck.key("between");
        serviceKey = luck.key("service");
        this.customers = customers;
        arrivedSecond = new long[customers];
        leftSecond = new long[customers];
        pool = new ServerPool(engine, servers);
        engine.schedule(betweenSeconds(0), 1, arrive, 0);
    }

    /** Until the last has gone. */
    QueueRun run() {
        engine.runUntil(Long.MAX_VALUE);
        return this;
    }

    long betweenSeconds(int customer) {
        return between.secondsAt(Luck.key(betweenKey, customer));
    }

    long serviceSeconds(int customer) {
        return service.secondsAt(Luck.key(serviceKey, customer));
    }

    long sojournSeconds(int customer) {
        return leftSecond[customer] - arrivedSecond[customer];
    }

    long waitSeconds(int customer) {
        return sojournSeconds(customer) - serviceSeconds(customer);
    }

    /** Without those who came first: they found the queue empty. */
    double meanWaitSeconds(int without) {
        double sum = 0;
        for (int customer = without; customer < customers; customer++) {
            sum += waitSeconds(customer);
        }
        return sum / (customers - without);
    }

    double sojournQuantileSeconds(int without, double p) {
        long[] sojourns = new long[customers - without];
        Arrays.setAll(sojourns, i -> sojournSeconds(without + i));
        Arrays.sort(sojourns);
        return sojourns[(int) Math.ceil(p * sojourns.length) - 1];
    }

    private void arrive(int customer) {
        arrivedSecond[customer] = engine.nowSeconds();
        pool.request(serviceSeconds(customer), leave, customer);
        if (customer + 1 < customers) {
            engine.schedule(betweenSeconds(customer + 1), 1, arrive, customer + 1);
        }
    }

    private void leave(int customer) {
        leftSecond[customer] = engine.nowSeconds();
    }
}
