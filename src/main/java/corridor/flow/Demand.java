package corridor.flow;

import corridor.engine.Engine.Action;
import corridor.engine.IntQueue;
import corridor.network.FlowPlan;
import corridor.network.Route;
import corridor.network.Service;
import corridor.random.Distribution;
import corridor.random.Draw;
import corridor.random.Luck;
import corridor.result.Cause;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One flow's consignments: made, booked on a route, papered at the origin, sent on their way. */
final class Demand {

    private static final double SECONDS_PER_YEAR = Duration.ofDays(365).toSeconds();
    private static final int TEU_OF_40_FT = 2;

    private final World world;
    private final int flow;
    private final FlowPlan plan;
    private final Bookings bookings;
    private final SeasonalArrivals arrivals;
    private final Draw gap;
    /** By route. */
    private final @Nullable CustomsOffice[] originOffices;

    private final long flowKey;
    private final long sizeKey;
    private final Action ready = this::ready;
    private final Action slotGiven = this::slotGiven;
    private final Action enterYard = this::enterYard;

    Demand(World world, int flow, Bookings bookings) {
        this.world = world;
        this.flow = flow;
        this.bookings = bookings;
        plan = world.network.flows().get(flow);
        double perSecond = plan.teuPerYear() / plan.consignmentTeu() / SECONDS_PER_YEAR;
        arrivals = new SeasonalArrivals(plan.rhythm(), perSecond);
        gap = world.luck.draw(new Distribution.Exponential(1));
        originOffices = plan.routes().stream()
                .map(route -> officeAtOrigin(world, route))
                .toArray(CustomsOffice[]::new);
        flowKey = world.luck.key("flow/" + plan.id());
        sizeKey = world.luck.key("size");
    }

    /** Empties have no rhythm of their own: they go when others have come. */
    void start() {
        if (plan.returns() == null) {
            scheduleNext(0);
        }
    }

    private void scheduleNext(int n) {
        long at = arrivals.next(gap.at(Luck.key(flowKey, n)));
        if (at != Long.MAX_VALUE) {
            world.engine.schedule(at - world.now(), 0, ready, n);
        }
    }

    /** The n-th consignment of the flow is ready at the origin. */
    void ready(int n) {
        long lotKey = Luck.meet(Luck.key(flowKey, n), sizeKey);
        send(lotKey, plan.lots() ? lotTeu(lotKey) : plan.consignmentTeu(), null);
        scheduleNext(n + 1);
    }

    /** The n-th consignment of empties: boxes of these sizes, the first first, until they make up so much; returns their TEU. */
    int sendHome(int n, IntQueue sizes, int teu) {
        return send(Luck.meet(Luck.key(flowKey, n), sizeKey), teu, sizes);
    }

    /** @param sizes of the boxes, which are taken out; null where luck decides them */
    private int send(long lotKey, int teu, @Nullable IntQueue sizes) {
        int regime = world.originPapers.regimeOf(plan, lotKey);
        int lot = world.lots.make(lotKey, regime);
        int route = bookings.choose(flow, lotKey, teu);
        long papersSeconds = world.originPapers.seconds(regime, lotKey);
        world.lots.lodgedSecond[lot] = world.now() + papersSeconds;
        int left = teu;
        CustomsOffice office = originOffices[route];
        int group = office == null ? Groups.NONE : office.open(lot, papersSeconds);
        int first = Boxes.NONE;
        for (int i = 0; left > 0; i++) {
            long boxKey = Luck.key(lotKey, i);
            int box = makeBox(lot, route, boxKey, sizes == null ? sizeOf(boxKey, left) : sizes.remove());
            left -= world.boxes.teu(box);
            if (office != null) {
                office.add(group, box);
            } else {
                world.boxes.setNext(box, first);
            }
            first = box;
        }
        world.engine.schedule(papersSeconds, 0, enterYard, first);
        world.booked(flow, route, teu - left);
        return teu - left;
    }

    private int sizeOf(long boxKey, int leftTeu) {
        boolean fortyFoot = leftTeu >= TEU_OF_40_FT && Luck.uniform(boxKey) < plan.fortyFootShare();
        return fortyFoot ? TEU_OF_40_FT : 1;
    }

    private int makeBox(int lot, int route, long boxKey, int teu) {
        Boxes boxes = world.boxes;
        int box = boxes.make(world.now());
        boxes.setLot(box, lot);
        boxes.setFlow(box, flow);
        boxes.setRoute(box, world.routes.number(flow, route));
        boxes.setKey(box, boxKey);
        boxes.setTeu(box, teu);
        world.lots.addBox(lot);
        world.recorder.made(box);
        return box;
    }

    /** All boxes of a consignment, which hang on its first. */
    private void enterYard(int firstBox) {
        CustomsOffice office = originOffices[world.routes.withinFlow(world.boxes.route(firstBox))];
        for (int box = firstBox; box != Boxes.NONE; box = world.boxes.next(box)) {
            world.boxes.setBlocked(box, true);
        }
        if (office != null) {
            office.handIn(firstBox);
        }
        for (int box = firstBox, following; box != Boxes.NONE; box = following) {
            following = world.boxes.next(box);
            if (office == null) {
                world.turn(box, Cause.BLOCKED);
            }
            world.terminals[plan.origin()].enterYard(box, slotGiven);
        }
    }

    private void slotGiven(int box) {
        world.boxes.setBlocked(box, false);
        world.terminals[plan.origin()].putDown(box);
        CustomsOffice office = originOffices[world.routes.withinFlow(world.boxes.route(box))];
        if (office == null) {
            world.goOn(box);
        } else {
            office.enter(box);
        }
    }

    private static @Nullable CustomsOffice officeAtOrigin(World world, Route route) {
        Route.Hop first = route.hops().get(0);
        Service service = world.network.services().get(first.service());
        return world.officeAt(service, first.forward(), 0);
    }

    /** Sizes of lots are geometric: 1 TEU or more, with the flow's mean. */
    private int lotTeu(long lotKey) {
        if (plan.consignmentTeu() == 1) {
            return 1;
        }
        double stay = 1 - 1.0 / plan.consignmentTeu();
        return 1 + (int) (StrictMath.log(1 - Luck.uniform(lotKey)) / StrictMath.log(stay));
    }
}
