package corridor.flow;

import corridor.engine.Engine.Action;
import corridor.engine.ServerPool;
import corridor.network.Crossing;
import corridor.network.Network;
import corridor.network.PlatformPool;
import corridor.network.Site;
import corridor.result.Audit;
import corridor.result.Audit.Check;
import corridor.result.Audit.Law;
import corridor.result.Audit.Part;
import corridor.result.FlowTally;
import corridor.result.RunResult;
import corridor.result.RunResult.EmptiesTally;
import corridor.result.RunResult.ServiceTally;
import corridor.result.RunResult.SiteTally;
import corridor.result.RunResult.StandTally;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One replication: fills the corridor during the warm-up, measures for the horizon, and goes on, with containers coming as
 * before, until all that were made in the measured time are delivered.
 */
public final class Simulation {

    /** After this long beyond the horizon, what is not delivered counts as in transit. */
    private static final Duration LONGEST_TAIL = Duration.ofDays(365);

    private static final double CENT = 0.01;

    final World world;
    private final Network network;
    private long underWayTeu;
    private List<SiteTally> sites = List.of();
    private List<ServiceTally> services = List.of();
    private List<List<StandTally>> pools = List.of();
    private List<EmptiesTally> empties = List.of();
    private final List<Check> checks = new ArrayList<>();

    Simulation(Network network, long seed, int replication, Journal journal) {
        this.network = network;
        world = new World(network, seed, replication, journal);
    }

    /** Runs one replication; the result depends on the arguments alone. */
    public static RunResult run(Network network, long seed, int replication) {
        return run(network, seed, replication, new Journal() {});
    }

    /** The same, telling {@code journal} what happens. */
    public static RunResult run(Network network, long seed, int replication, Journal journal) {
        return new Simulation(network, seed, replication, journal).run();
    }

    /** Nothing happens after it. */
    static long lastSecond(Network network) {
        return network.warmUpSeconds() + network.horizonSeconds() + LONGEST_TAIL.toSeconds();
    }

    RunResult run() {
        long end = network.warmUpSeconds() + network.horizonSeconds();
        Action start = ignored -> startMeasuring();
        world.engine.schedule(network.warmUpSeconds(), 0, start, 0);
        Weeks weeks = new Weeks(world);
        for (long second = network.warmUpSeconds(); second < end; ) {
            second = Math.min(second + Weeks.SECONDS, end);
            world.engine.runUntil(second);
            weeks.read();
        }
        stopMeasuring();
        if (world.recorder.generated() > world.recorder.delivered()) {
            world.recorder.whenAllDelivered(world.engine::stop);
            world.engine.runUntil(end + LONGEST_TAIL.toSeconds());
        }
        Recorder recorder = world.recorder;
        List<FlowTally> flows = recorder.flows();
        conservation(flows);
        return new RunResult(
                recorder.generated(),
                recorder.delivered(),
                recorder.generated() - recorder.delivered(),
                recorder.deliveredTeu(),
                recorder.generatedTeu(),
                underWayTeu,
                world.engine.firedEvents(),
                flows,
                sites,
                services,
                recorder.borders(),
                pools,
                empties,
                recorder.crossings().stream().map(CrossingCounter::tally).toList(),
                weeks.tallies(),
                new Audit(checks));
    }

    private void startMeasuring() {
        world.recorder.measure(true);
        for (Terminal terminal : world.terminals) {
            terminal.startMeasuring();
        }
        for (int site = 0; site < world.terminals.length; site++) {
            world.recorder.present(site).startMeasuring();
        }
        for (CustomsOffice office : world.offices) {
            office.desks().forEach(desks -> desks.pool.startMeasuring());
        }
        world.platforms.forEach(Platforms::startMeasuring);
        world.empties.forEach(EmptiesPool::startMeasuring);
    }

    private void stopMeasuring() {
        world.recorder.measure(false);
        underWayTeu = world.recorder.generatedTeu() - world.recorder.deliveredTeu();
        List<SiteTally> tallies = new ArrayList<>();
        for (int site = 0; site < world.terminals.length; site++) {
            tallies.add(world.recorder.site(site));
        }
        sites = tallies;
        services = world.recorder.services().stream().map(ServiceCounter::tally).toList();
        pools = world.platforms.stream().map(Platforms::tallies).toList();
        empties = world.empties.stream().map(EmptiesPool::tally).toList();
        littlesLaw();
    }

    /** Little (1961): the time integral of a queue's length is the sum of the times spent in it, whole number by whole number. */
    private void littlesLaw() {
        for (Terminal terminal : world.terminals) {
            Site site = terminal.site;
            little(
                    Part.QUAY_CRANES,
                    List.of(site.id()),
                    terminal.quayCranes.waitingArea(),
                    terminal.quayCranes.waitedWithinSeconds());
            little(
                    Part.BERTHS,
                    List.of(site.id()),
                    terminal.berths.waitingArea(),
                    terminal.berths.waitedWithinSeconds());
            little(Part.RAMPS, List.of(site.id()), terminal.ramps.waitingArea(), terminal.ramps.waitedWithinSeconds());
            little(
                    Part.TRACKS,
                    List.of(site.id()),
                    terminal.tracks.waitingArea(),
                    terminal.tracks.waitedWithinSeconds());
            little(Part.YARD, List.of(site.id()), terminal.yard.waitingArea(), terminal.yard.waitedWithinSeconds());
        }
        for (int i = 0; i < world.offices.length; i++) {
            Crossing crossing = network.crossings().get(i);
            for (int office = 0; office < crossing.offices().size(); office++) {
                String name = crossing.nameOf(crossing.offices().get(office));
                ServerPool desks = world.offices[i].desks().get(office).pool;
                little(Part.DESKS, List.of(name), desks.waitingArea(), desks.waitedWithinSeconds());
            }
        }
        for (Platforms platforms : world.platforms) {
            for (PlatformPool.Stand at : platforms.pool.stands()) {
                PlatformStand stand = platforms.at(at.site());
                String site = network.sites().get(at.site()).id();
                little(
                        Part.PLATFORMS_AT,
                        List.of(platforms.pool.id(), site),
                        stand.waitingArea(),
                        stand.waitedWithinSeconds());
            }
        }
    }

    private void little(Part part, List<String> of, long area, long waited) {
        // Queues that nobody joined prove nothing.
        if (area != 0 || waited != 0) {
            checks.add(new Check(part, of, Law.LITTLE, area, waited, 0));
        }
    }

    private void conservation(List<FlowTally> flows) {
        Recorder recorder = world.recorder;
        checks.add(new Check(
                Part.CONTAINERS,
                List.of(),
                Law.CONTAINERS,
                recorder.madeEver(),
                recorder.deliveredEver() + world.boxes.countAlive(),
                0));
        checks.add(new Check(Part.CONTAINERS, List.of(), Law.CAUSES, 0, recorder.unaccountedSeconds(), 0));
        long tallied = 0;
        double usd = 0;
        double kinds = 0;
        for (FlowTally tally : flows) {
            tallied += tally.containers();
            usd += tally.usd();
            kinds += tally.bill().total();
        }
        checks.add(new Check(Part.MONEY, List.of(), Law.COSTS, usd, kinds, CENT));
        conservationOfFleets();
        checks.add(new Check(Part.CONTAINERS, List.of(), Law.FLOWS, recorder.delivered(), tallied, 0));
    }

    private void conservationOfFleets() {
        for (Platforms platforms : world.platforms) {
            long room = (long) platforms.pool.count() * platforms.pool.roomTeu();
            long found = (long) platforms.standingTeu() + world.trains.platformTeu(platforms) + platforms.heldTeu();
            checks.add(new Check(
                    Part.PLATFORMS, List.of(platforms.pool.id()), Law.PLATFORMS, (double) room, (double) found, 0));
        }
        for (EmptiesPool pool : world.empties) {
            checks.add(new Check(
                    Part.EMPTIES,
                    List.of(pool.site()),
                    Law.EMPTIES,
                    pool.gatheredEver(),
                    pool.sentEver() + pool.counted(),
                    0));
        }
    }
}
