package corridor.flow;

import corridor.engine.Engine.Action;
import corridor.network.Haulages;
import corridor.network.Line;
import corridor.network.Service;
import corridor.random.Draw;
import corridor.random.Luck;
import corridor.result.Cause;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fleet of trucks between two terminals: a truck is loaded, drives as long as its driver may, waits in the lanes of borders,
 * is unloaded, and takes what waits there, or is called back empty.
 */
final class TruckLine implements Carrier {

    final World world;
    final Service service;
    final Truck[] trucks;

    final int serviceIndex;
    private final boolean live;
    private final long meanDriveSeconds;
    private final int firstLoad;
    private final TruckYard[] ends;
    /** By direction and stop. */
    private final @Nullable CustomsOffice[][] offices;

    private final Draw[] runs;
    private final long[] runKeys;
    private final Action loaded = this::loaded;
    private final Action depart = this::depart;
    private final Action arrive = this::arrive;
    private final Action slotGiven = this::slotGiven;
    private final Action landed = this::landed;

    TruckLine(World world, int serviceIndex) {
        this.world = world;
        this.serviceIndex = serviceIndex;
        service = world.network.services().get(serviceIndex);
        live = world.network.tracksCargo();
        meanDriveSeconds = Math.round(world.network.meanRideSeconds(service));
        Service.Haulage haulage = Objects.requireNonNull(service.haulage());
        double teuPerDay = Haulages.teuPerDay(world.network, service);
        ends = new TruckYard[] {new TruckYard(this, true, teuPerDay), new TruckYard(this, false, teuPerDay)};
        trucks = new Truck[haulage.trucks()];
        for (int i = 0; i < trucks.length; i++) {
            trucks[i] = new Truck(i, world.trains.take(this), haulage.hours());
        }
        firstLoad = trucks.length == 0 ? 0 : trucks[0].load.index;
        int stops = service.sites().size();
        offices = new CustomsOffice[2][stops];
        runs = new Draw[stops - 1];
        runKeys = new long[stops - 1];
        for (int stop = 0; stop < stops; stop++) {
            offices[0][stop] = world.officeAt(service, true, stop);
            offices[1][stop] = world.officeAt(service, false, stop);
            if (stop < stops - 1) {
                Line line = world.network.lines().get(service.line(true, stop));
                runs[stop] = world.luck.draw(line.runSeconds());
                runKeys[stop] = world.luck.key("run/" + line.id());
            }
        }
    }

    /** Trucks begin at the two ends in turn, rested. */
    void start() {
        for (Truck truck : trucks) {
            end(truck.index % 2 == 0).park(truck);
        }
    }

    /** Whether trucks are called for cargo that is expected, and not only for what waits. */
    boolean callsAhead() {
        return live;
    }

    /** From one end to the other, without rests. */
    long meanDriveSeconds() {
        return meanDriveSeconds;
    }

    TruckYard end(boolean first) {
        return ends[first ? 0 : 1];
    }

    private Truck truckOf(Train load) {
        return trucks[load.index - firstLoad];
    }

    private Terminal terminal(Truck truck) {
        return world.terminals[service.site(truck.forward, truck.load.stop)];
    }

    private @Nullable CustomsOffice office(Truck truck, int stop) {
        return offices[truck.forward ? 0 : 1][stop];
    }

    /** Puts what stands on its load aboard, and leaves. */
    void load(Truck truck, boolean forward) {
        begin(truck, forward);
        Terminal terminal = terminal(truck);
        long done = world.now();
        for (int i = 0; i < truck.load.boxes.size(); i++) {
            int box = truck.load.boxes.get(i);
            if (!world.rollsOn(box)) {
                world.turn(box, Cause.HANDLING);
                done = Math.max(done, terminal.bookOntoTruck(box));
            }
        }
        world.engine.schedule(done - world.now(), 0, loaded, truck.load.index);
    }

    /** Sends spare trucks of one end to the other, as long as boxes wait there that none is coming for. */
    void callTrucks(TruckYard to, TruckYard from) {
        while (to.lacks()) {
            int spare = from.spare();
            if (spare < 0) {
                return;
            }
            begin(trucks[spare], to == end(false));
            leave(trucks[spare]);
        }
    }

    private void begin(Truck truck, boolean forward) {
        truck.driver.rested(world.now() - truck.idleSince);
        truck.forward = forward;
        truck.load.stop = 0;
        truck.runs++;
        end(!forward).expect();
    }

    private void loaded(int load) {
        Train aboard = world.trains.get(load);
        for (int i = 0; i < aboard.boxes.size(); i++) {
            terminal(truckOf(aboard)).leaveYard(aboard.boxes.get(i));
        }
        leave(truckOf(aboard));
    }

    /** Takes the road ahead, or waits until it is open. */
    private void leave(Truck truck) {
        long enters = world.paths.take(service, truck.forward, truck.load.stop);
        turnAll(truck.load, Cause.CLOSED);
        world.engine.schedule(enters - world.now(), 0, depart, truck.load.index);
    }

    private void depart(int load) {
        Train aboard = world.trains.get(load);
        Truck truck = truckOf(aboard);
        int site = service.site(truck.forward, aboard.stop);
        world.journal.departed(world.now(), serviceIndex, aboard.number, site, aboard.teu);
        turnAll(aboard, Cause.MOVING);
        world.recorder.departed(aboard.boxes, site, aboard.number);
        if (aboard.stop == 0) {
            end(truck.forward).departed(aboard);
            world.recorder.leaves(serviceIndex, truck.forward, aboard.boxes, service.capacityTeu());
        }
        int stretch = truck.forward ? aboard.stop : service.lastStop() - 1 - aboard.stop;
        CustomsOffice office = office(truck, aboard.stop + 1);
        if (office != null && !aboard.boxes.isEmpty()) {
            long mean = Math.round(world.network
                    .lines()
                    .get(service.lines().get(stretch))
                    .runSeconds()
                    .mean());
            office.announce(aboard.boxes, aboard.groups, mean);
        }
        long luck = aboard.boxes.isEmpty()
                ? Luck.key(Luck.key(runKeys[stretch], load), truck.runs)
                : Luck.meet(world.boxes.key(aboard.boxes.get(0)), runKeys[stretch]);
        long underWay = truck.driver.drive(runs[stretch].secondsAt(luck));
        world.journal.setsOut(
                world.now(), world.now() + underWay, serviceIndex, truck.forward, aboard.stop, load, aboard.teu);
        world.engine.schedule(underWay, 0, arrive, load);
    }

    private void arrive(int load) {
        Train aboard = world.trains.get(load);
        Truck truck = truckOf(aboard);
        aboard.stop++;
        int site = service.site(truck.forward, aboard.stop);
        world.recorder.arrived(aboard.boxes, site, aboard.number);
        world.journal.arrived(world.now(), serviceIndex, aboard.number, site, aboard.teu);
        CustomsOffice office = office(truck, aboard.stop);
        if (aboard.stop == service.lastStop()) {
            unload(truck);
        } else if (office != null && !aboard.boxes.isEmpty()) {
            office.stop(aboard);
        } else {
            leave(truck);
        }
    }

    @Override
    public void leaveBorder(Train load) {
        leave(truckOf(load));
    }

    @Override
    public boolean staysWhole() {
        return true;
    }

    private void unload(Truck truck) {
        Train aboard = truck.load;
        aboard.lifts = aboard.boxes.size();
        if (aboard.lifts == 0) {
            free(truck);
            return;
        }
        turnAll(aboard, Cause.BLOCKED);
        // The last box to come off makes the truck free, which empties the list.
        for (int i = 0, size = aboard.boxes.size(); i < size; i++) {
            int box = aboard.boxes.get(i);
            if (world.rollsOff(box)) {
                world.engine.schedule(0, 0, landed, box);
            } else {
                terminal(truck).enterYard(box, slotGiven);
            }
        }
    }

    private void slotGiven(int box) {
        Truck truck = truckOf(world.trains.get(world.boxes.vehicle(box)));
        world.turn(box, Cause.HANDLING);
        long down = terminal(truck).bookOffTruck(box);
        world.engine.schedule(down - world.now(), 0, landed, box);
    }

    private void landed(int box) {
        Truck truck = truckOf(world.trains.get(world.boxes.vehicle(box)));
        Train aboard = truck.load;
        CustomsOffice office = office(truck, aboard.stop);
        terminal(truck).putDown(box);
        world.boxes.setVehicle(box, Boxes.NONE);
        world.boxes.nextHop(box);
        world.reservations.landed(box);
        aboard.teu -= world.boxes.teu(box);
        if (--aboard.lifts == 0) {
            aboard.boxes.clear();
            aboard.groups.clear();
            free(truck);
        }
        if (office == null) {
            world.goOn(box);
        } else {
            office.landed(box);
        }
    }

    private void free(Truck truck) {
        truck.idleSince = world.now();
        end(!truck.forward).free(truck);
    }

    @Override
    public void turnAll(Train load, Cause cause) {
        for (int i = 0; i < load.boxes.size(); i++) {
            world.turn(load.boxes.get(i), cause);
        }
    }
}
