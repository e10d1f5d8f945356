package corridor.flow;

import corridor.network.Network;
import corridor.network.Service;
import corridor.result.Ints;
import corridor.result.Movements;
import corridor.result.Movements.Legs;
import corridor.result.Movements.Place;
import corridor.result.Movements.Standing;
import corridor.result.Movements.Storm;
import corridor.result.Movements.Way;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Writes down where everything is in the measured time of one replication. */
public final class MovementLog implements Journal {

    private static final long MINUTE = 60;
    private static final int EVERY_MINUTES = 360;
    private static final int OPEN = -1;

    private final Network network;
    private final long start;
    private final long end;
    private final List<Way> ways = new ArrayList<>();
    /** By service, direction and stop: the number of the way. */
    private final int[][] firstWay;

    private final IntStream.Builder way = IntStream.builder();
    private final IntStream.Builder departs = IntStream.builder();
    private final IntStream.Builder minutes = IntStream.builder();
    private final IntStream.Builder teu = IntStream.builder();
    private final IntStream.Builder vehicle = IntStream.builder();
    private final Map<Integer, Run> underWay = new HashMap<>();
    private int vehicles;

    private final long[] boxes;
    private final List<IntStream.Builder> boxesRead = new ArrayList<>();
    private final IntStream.Builder deliveredRead = IntStream.builder();
    private int delivered;
    private long nextReading;

    private final long[] stormSince;
    private final List<Storm> storms = new ArrayList<>();

    /** A train, vessel or truck, as it last set out. */
    private record Run(int number, int service, boolean forward, int stop) {}

    /**
     * @param via of each line, the sites that it passes without a stop, from the end that {@code lineStarts} names
     * @param lineStarts of each line, the site where it is taken to begin
     */
    public MovementLog(Network network, List<Ints> via, Ints lineStarts) {
        this.network = network;
        start = network.warmUpSeconds();
        end = start + network.horizonSeconds();
        nextReading = start;
        boxes = new long[network.sites().size()];
        stormSince = new long[boxes.length];
        Arrays.fill(stormSince, OPEN);
        for (int site = 0; site < boxes.length; site++) {
            boxesRead.add(IntStream.builder());
        }
        firstWay = new int[network.services().size()][2];
        for (int service = 0; service < firstWay.length; service++) {
            addWays(service, true, via, lineStarts);
            addWays(service, false, via, lineStarts);
        }
    }

    private void addWays(int index, boolean forward, List<Ints> via, Ints lineStarts) {
        Service service = network.services().get(index);
        firstWay[index][forward ? 0 : 1] = ways.size();
        String mode = service.bySea() ? "sea" : service.byRoad() ? "road" : "rail";
        for (int stop = 0; stop < service.lastStop(); stop++) {
            IntStream.Builder places = IntStream.builder().add(service.site(forward, stop));
            if (!service.bySea()) {
                int line = service.line(forward, stop);
                Ints passed = via.get(line);
                boolean along = lineStarts.at(line) == service.site(forward, stop);
                IntStream.range(0, passed.size())
                        .map(i -> passed.at(along ? i : passed.size() - 1 - i))
                        .forEach(places::add);
            }
            places.add(service.site(forward, stop + 1));
            ways.add(new Way(service.id(), mode, Ints.of(places.build())));
        }
    }

    @Override
    public void setsOut(long second, long arriveSecond, int service, boolean forward, int stop, int named, int aboard) {
        Run run = next(named, service, forward, stop);
        underWay.put(named, run);
        if (arriveSecond < start || second >= end) {
            return;
        }
        way.add(firstWay[service][forward ? 0 : 1] + stop);
        departs.add(minute(second));
        minutes.add(minute(arriveSecond) - minute(second));
        teu.add(aboard);
        vehicle.add(run.number);
    }

    /** The same train as before if it goes on from where that went; a vessel or truck is the same for good. */
    private Run next(int named, int service, boolean forward, int stop) {
        Run before = underWay.get(named);
        boolean isTrain = !network.services().get(service).bySea()
                && !network.services().get(service).byRoad();
        if (before == null) {
            return new Run(vehicles++, service, forward, stop);
        }
        boolean same = !isTrain || before.equals(new Run(before.number, service, forward, stop - 1));
        return new Run(same ? before.number : vehicles++, service, forward, stop);
    }

    @Override
    public void standing(long second, int site, long count) {
        readUpTo(second);
        boxes[site] = count;
    }

    @Override
    public void delivered(long second, int flow, int route, long transitSeconds, long[] causeSeconds) {
        readUpTo(second);
        if (second >= start && network.flows().get(flow).counted()) {
            delivered++;
        }
    }

    @Override
    public void weather(long second, int site, boolean closed) {
        if (closed) {
            stormSince[site] = second;
        } else {
            ends(site, second);
        }
    }

    private void ends(int site, long second) {
        long from = Math.max(stormSince[site], start);
        long to = Math.min(second, end);
        if (stormSince[site] != OPEN && from < to) {
            storms.add(new Storm(site, minute(from), minute(to)));
        }
        stormSince[site] = OPEN;
    }

    /** What happens at the very second of a reading counts in it. */
    private void readUpTo(long second) {
        while (nextReading < second && nextReading <= end) {
            for (int site = 0; site < boxes.length; site++) {
                boxesRead.get(site).add(Math.toIntExact(boxes[site]));
            }
            deliveredRead.add(delivered);
            nextReading += EVERY_MINUTES * MINUTE;
        }
    }

    private int minute(long second) {
        return Math.toIntExact(Math.floorDiv(second - start, MINUTE));
    }

    /** When the run is over. */
    public Movements movements(LocalDate firstDay, List<Place> places) {
        readUpTo(Long.MAX_VALUE);
        for (int site = 0; site < stormSince.length; site++) {
            ends(site, end);
        }
        storms.sort(Comparator.comparingInt(Storm::from).thenComparingInt(Storm::place));
        return new Movements(
                network.id(),
                network.name(),
                firstDay,
                minute(end),
                places,
                ways,
                new Legs(
                        Ints.of(way.build()),
                        Ints.of(departs.build()),
                        Ints.of(minutes.build()),
                        Ints.of(teu.build()),
                        Ints.of(vehicle.build())),
                new Standing(
                        EVERY_MINUTES,
                        boxesRead.stream().map(read -> Ints.of(read.build())).toList(),
                        Ints.of(deliveredRead.build())),
                storms);
    }
}
