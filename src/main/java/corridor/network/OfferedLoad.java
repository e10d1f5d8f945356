package corridor.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the year's demand asks of every service, crane and desk if it takes the routes that the rule chooses when nothing
 * queues. All rates are per year of 365 days.
 */
public final class OfferedLoad {

    /** Papers that no vehicle brings: their journey begins at the border. */
    public static final int AT_ORIGIN = -1;

    private static final int DIRECTIONS = 2;

    /** More change no share by a thousandth in the scenarios that ship. */
    private static final int ROUNDS = 12;

    private final Network network;
    private final double[] waitSeconds;
    private final List<List<Double>> shares = new ArrayList<>();
    private final Traffic[][] rides;
    private final Monthly[] inspected;
    /** By border and regime. */
    private final Monthly[][] underRegime;

    private final List<Map<Integer, Monthly>> papers = new ArrayList<>();

    /** With routes chosen by price, free-flow time and the wait for departures that this very load brings about. */
    public OfferedLoad(Network network) {
        this(network, settledWaits(network));
    }

    /** @param waitSeconds for a departure, by {@link #directed} service, as shippers expect it */
    OfferedLoad(Network network, double[] waitSeconds) {
        this.network = network;
        this.waitSeconds = waitSeconds.clone();
        rides = new Traffic[DIRECTIONS][2 * network.services().size()];
        network.crossings().forEach(crossing -> papers.add(new TreeMap<>()));
        inspected = new Monthly[network.crossings().size()];
        java.util.Arrays.fill(inspected, Monthly.ZERO);
        underRegime = new Monthly[network.crossings().size()][network.regimes().size()];
        for (Monthly[] border : underRegime) {
            java.util.Arrays.fill(border, Monthly.ZERO);
        }
        for (Traffic[] direction : rides) {
            java.util.Arrays.fill(direction, Traffic.NONE);
        }
        network.flows().forEach(this::add);
    }

    /** Fewer on a service make each wait longer, which sends away more: half a step at a time this settles. */
    private static double[] settledWaits(Network network) {
        double[] waits = new double[2 * network.services().size()];
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = new OfferedLoad(network, waits).departureWaits();
            for (int i = 0; i < waits.length; i++) {
                waits[i] = (waits[i] + next[i]) / 2;
            }
        }
        return waits;
    }

    private double[] departureWaits() {
        Monthly measured = Monthly.measured(network);
        double[] waits = new double[2 * network.services().size()];
        for (int i = 0; i < waits.length; i++) {
            int index = i;
            // Vessels leave as often either way.
            boolean asThere = i % 2 == 1 && network.services().get(i / 2).bySea();
            waits[i] = asThere
                    ? waits[i - 1]
                    : Monthly.of(month -> departureWait(index, month)).mean(measured);
        }
        return waits;
    }

    /** Half the interval between vessels; what the first box of a train waits where nothing is planned to ride. */
    private double departureWait(int directed, int month) {
        Service service = network.services().get(directed / 2);
        double longest = Departures.longestWaitSeconds(service.departs());
        double wait = service.bySea()
                ? new Sailings(this, directed / 2, month).meanWaitSeconds()
                : LineUse.departures(this, directed / 2, directed % 2 == 0, month)
                        .meanWaitSeconds();
        return Double.isFinite(wait) ? wait : longest;
    }

    private double expectedSeconds(Route route) {
        double seconds = route.timetableSeconds();
        for (Route.Hop hop : route.hops()) {
            seconds += waitSeconds[directed(hop.service(), hop.forward())];
        }
        return seconds;
    }

    private void add(FlowPlan flow) {
        List<Double> ofRoutes = RouteShares.of(network, flow, this::expectedSeconds);
        shares.add(ofRoutes);
        Traffic all = Traffic.of(flow);
        for (int i = 0; i < ofRoutes.size(); i++) {
            if (ofRoutes.get(i) > 0) {
                add(flow, flow.routes().get(i), all.times(ofRoutes.get(i)));
            }
        }
    }

    private void add(FlowPlan flow, Route route, Traffic traffic) {
        Monthly held = Monthly.ZERO;
        for (int hop = 0; hop < route.hops().size(); hop++) {
            Route.Hop ride = route.hops().get(hop);
            Service service = network.services().get(ride.service());
            int index = directed(ride.service(), ride.forward());
            int way = flow.eastbound() ? 1 : 0;
            rides[way][index] = rides[way][index].plus(traffic);
            for (int stop = hop == 0 ? 0 : 1; stop <= service.lastStop(); stop++) {
                int crossing = Crossings.at(network.crossings(), service, ride.forward(), stop);
                if (crossing >= 0) {
                    int by = stop == 0 ? AT_ORIGIN : index;
                    Monthly sets = traffic.consignments().plus(held);
                    papers.get(crossing).merge(by, sets, Monthly::plus);
                    for (RegimePapers.Part part : flow.papers()) {
                        underRegime[crossing][part.regime()] =
                                underRegime[crossing][part.regime()].plus(sets.times(part.share()));
                    }
                    Monthly opened = traffic.boxes()
                            .times(network.crossings()
                                    .get(crossing)
                                    .mean(flow.papers(), BorderPapers::inspectionShare));
                    inspected[crossing] = inspected[crossing].plus(opened);
                    held = held.plus(opened);
                }
            }
        }
    }

    /** An index for a service and a way. */
    public static int directed(int service, boolean forward) {
        return 2 * service + (forward ? 0 : 1);
    }

    public Network network() {
        return network;
    }

    /** The share of a flow that takes each of its routes. */
    public List<Double> shares(int flow) {
        return shares.get(flow);
    }

    /** What a service carries one way, whichever direction its flows count as. */
    public Traffic ride(int service, boolean forward) {
        return ride(service, forward, false).plus(ride(service, forward, true));
    }

    /** The part of it that belongs to flows of one direction. */
    public Traffic ride(int service, boolean forward, boolean eastbound) {
        return rides[eastbound ? 1 : 0][directed(service, forward)];
    }

    /**
     * Sets of papers handed in at a border, by the service that brings them ({@link #directed}), or {@link #AT_ORIGIN}. A box that
     * was opened at an earlier border follows its consignment on papers of its own.
     */
    public Map<Integer, Monthly> papers(int crossing) {
        return papers.get(crossing);
    }

    /** The part of them under one regime. */
    public Monthly papersUnder(int crossing, int regime) {
        return underRegime[crossing][regime];
    }

    /** Boxes that a border opens. */
    public Monthly inspected(int crossing) {
        return inspected[crossing];
    }

    /** Boxes lifted on or off vessels ({@code quay}) or trains at a site: crane moves. */
    public Monthly moves(int site, boolean quay) {
        Monthly moves = Monthly.ZERO;
        for (int service = 0; service < network.services().size(); service++) {
            Service rides = network.services().get(service);
            boolean calls = rides.site(true, 0) == site || rides.site(false, 0) == site;
            if (calls && rides.bySea() == quay) {
                moves = moves.plus(ride(service, true).boxes())
                        .plus(ride(service, false).boxes());
            }
        }
        return moves;
    }

    /** TEU per box of what rides a service one way; of everything where nothing does. */
    double teuPerBox(int service, boolean forward) {
        Traffic ride = ride(service, forward);
        if (ride.none()) {
            ride = network.flows().stream().map(Traffic::of).reduce(Traffic.NONE, Traffic::plus);
        }
        double boxes = ride.boxes().values().stream().mapToDouble(v -> v).sum();
        return boxes == 0 ? 1 : ride.teu().values().stream().mapToDouble(v -> v).sum() / boxes;
    }
}
