package corridor.batch;

import corridor.flow.Journal;
import corridor.flow.Simulation;
import corridor.network.FlowPlan;
import corridor.network.Network;
import corridor.network.Route;
import corridor.network.Service;
import corridor.result.ContainerRecord;
import corridor.result.EventRecord;
import corridor.result.EventRecord.Kind;
import corridor.result.QueueRecord;
import corridor.result.ReadyRecord;
import corridor.result.Recording;
import corridor.result.RunResult;
import corridor.result.VehicleRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One year told row by row, in the names of the scenario. What is kept grows with what is under way, and with the vehicles
 * that ever ran.
 */
public final class RecordedYear implements Journal {

    private static final long QUEUES_SECONDS = 6 * 3_600;
    private static final double SECONDS_PER_DAY = 86_400;
    private static final double CENTS_PER_USD = 100;
    private static final int NO_VEHICLE = -1;

    private final Network network;
    private final Recording recording;
    private final long endSecond;
    /** By row of the simulator, which it uses again. */
    private final Map<Integer, Box> boxes = new HashMap<>();
    /** Consignments under way by row, likewise. */
    private final Map<Integer, Lot> lots = new HashMap<>();

    private final Map<Integer, String> vehicles = new HashMap<>();
    private final int[] vehiclesOfService;
    private final int[] containersAt;
    private final int[] teuAt;
    private final boolean[] closed;
    private long madeEver;
    private long consignments;
    private long nextQueues;
    private long expectedSeconds;

    private RecordedYear(Network network, Recording recording) {
        this.network = network;
        this.recording = recording;
        endSecond = network.warmUpSeconds() + network.horizonSeconds();
        int sites = network.sites().size();
        containersAt = new int[sites];
        teuAt = new int[sites];
        closed = new boolean[sites];
        vehiclesOfService = new int[network.services().size()];
    }

    /** Simulates a year and tells it. The result is that of {@link WholeYear}. */
    public static RunResult run(Variant variant, long seed, int replication, Recording recording) {
        Network network = variant.compile();
        RecordedYear year = new RecordedYear(network, recording);
        RunResult result = Simulation.run(network, seed, replication, year);
        year.tellOfTheRest();
        return result;
    }

    private static final class Lot {
        private final long number;
        private int boxes;

        Lot(long number) {
            this.number = number;
        }
    }

    private record Box(
            long number,
            long consignment,
            int lot,
            FlowPlan flow,
            int route,
            int teu,
            boolean measured,
            long madeSecond) {}

    private @Nullable Box ended;
    private long endedStorageCents;

    @Override
    public void booked(int flow, int route, double expectedDays) {
        expectedSeconds = Math.round(expectedDays * SECONDS_PER_DAY);
    }

    @Override
    public void made(long second, int box, int lot, int flow, int route, int teu, boolean measured) {
        until(second);
        FlowPlan plan = network.flows().get(flow);
        Lot consignment = lots.computeIfAbsent(lot, row -> new Lot(++consignments));
        consignment.boxes++;
        Box ready = new Box(++madeEver, consignment.number, lot, plan, route, teu, measured, second);
        boxes.put(box, ready);
        recording.ready(record(ready));
        come(plan.origin(), teu, 1);
        tell(second, Kind.CONTAINER_READY, box, null, plan.origin());
    }

    @Override
    public void reached(long second, int box, int site, int vehicle) {
        until(second);
        come(site, of(box).teu, 1);
        tell(second, Kind.CONTAINER_ARRIVED, box, vehicles.get(vehicle), site);
    }

    @Override
    public void left(long second, int box, int site, int vehicle) {
        until(second);
        come(site, -of(box).teu, -1);
        if (vehicle != NO_VEHICLE) {
            tell(second, Kind.CONTAINER_DEPARTED, box, vehicles.get(vehicle), site);
        }
    }

    @Override
    public void ended(long second, int box, long storageCents) {
        Box delivered = of(box);
        tell(second, Kind.CONTAINER_DELIVERED, box, null, delivered.flow.destination());
        ended = delivered;
        endedStorageCents = storageCents;
        boxes.remove(box);
        Lot lot = lots.get(delivered.lot);
        if (lot != null && --lot.boxes == 0) {
            lots.remove(delivered.lot);
        }
    }

    @Override
    public void delivered(long second, int flow, int route, long transitSeconds, long[] causeSeconds) {
        Box box = Objects.requireNonNull(ended);
        Route taken = box.flow.routes().get(route);
        long kept = box.flow.demurrage().cents(box.teu, transitSeconds);
        double usd = box.teu * taken.usdPerTeu().at(box.madeSecond) + (endedStorageCents + kept) / CENTS_PER_USD;
        List<Long> causes = Arrays.stream(causeSeconds).boxed().toList();
        recording.container(record(box, second, causes, usd, box.teu * taken.co2KgPerTeu()));
    }

    @Override
    public void departed(long second, int service, int vehicle, int site, int teu) {
        until(second);
        recording.event(new EventRecord(second, Kind.VEHICLE_DEPARTED, null, vehicle(service, vehicle), id(site), teu));
    }

    @Override
    public void arrived(long second, int service, int vehicle, int site, int teu) {
        until(second);
        recording.event(new EventRecord(second, Kind.VEHICLE_ARRIVED, null, vehicle(service, vehicle), id(site), teu));
    }

    @Override
    public void weather(long second, int site, boolean shut) {
        until(second);
        closed[site] = shut;
        Kind kind = shut ? Kind.PORT_CLOSED : Kind.PORT_OPENED;
        recording.event(new EventRecord(second, kind, null, null, id(site), 0));
    }

    /** The queues at the moments that have passed before this one. */
    private void until(long second) {
        for (; nextQueues < Math.min(second, endSecond); nextQueues += QUEUES_SECONDS) {
            for (int site = 0; site < containersAt.length; site++) {
                recording.queue(new QueueRecord(nextQueues, id(site), containersAt[site], teuAt[site], closed[site]));
            }
        }
    }

    /** What is under way when the simulation ends, in the order in which it was made. */
    private void tellOfTheRest() {
        List<Box> rest = new ArrayList<>(boxes.values());
        rest.sort(Comparator.comparingLong(box -> box.number));
        rest.forEach(box -> recording.container(record(box, null, List.of(), Double.NaN, Double.NaN)));
    }

    private ContainerRecord record(Box box, @Nullable Long second, List<Long> causes, double usd, double co2Kg) {
        return new ContainerRecord(
                box.number,
                box.consignment,
                box.flow.id(),
                via(box.flow.routes().get(box.route)),
                box.teu,
                box.measured,
                box.madeSecond,
                second,
                causes,
                usd,
                co2Kg);
    }

    private ReadyRecord record(Box box) {
        return new ReadyRecord(
                box.number,
                box.consignment,
                box.flow.id(),
                id(box.flow.origin()),
                id(box.flow.destination()),
                via(box.flow.routes().get(box.route)),
                box.teu,
                box.flow.empty(),
                box.measured,
                box.madeSecond,
                box.madeSecond + expectedSeconds);
    }

    private List<String> via(Route route) {
        return route.hops().stream()
                .skip(1)
                .map(hop -> id(network.services().get(hop.service()).site(hop.forward(), 0)))
                .toList();
    }

    private void come(int site, int teu, int containers) {
        containersAt[site] += containers;
        teuAt[site] += teu;
    }

    private void tell(long second, Kind kind, int box, @Nullable String vehicle, int site) {
        Box which = of(box);
        recording.event(new EventRecord(second, kind, which.number, vehicle, id(site), which.teu));
    }

    private Box of(int box) {
        return Objects.requireNonNull(boxes.get(box));
    }

    private String id(int site) {
        return network.sites().get(site).id();
    }

    private String vehicle(int service, int vehicle) {
        return vehicles.computeIfAbsent(vehicle, first -> setsOut(service));
    }

    /** Vehicles of a service are numbered in the order in which they first set out. */
    private String setsOut(int index) {
        Service service = network.services().get(index);
        String name = service.id() + "/" + ++vehiclesOfService[index];
        VehicleRecord.Kind kind = service.bySea()
                ? VehicleRecord.Kind.VESSEL
                : service.byRoad() ? VehicleRecord.Kind.TRUCK : VehicleRecord.Kind.TRAIN;
        recording.vehicle(new VehicleRecord(name, kind));
        return name;
    }
}
