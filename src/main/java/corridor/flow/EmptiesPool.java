package corridor.flow;

import corridor.engine.IntQueue;
import corridor.engine.Level;
import corridor.network.FlowPlan;
import corridor.policy.EmptiesRule;
import corridor.random.Luck;
import corridor.result.RunResult.EmptiesTally;

/** Boxes that were delivered at one node, fell empty, and are to go home: they stand until the rule sends some of them. */
final class EmptiesPool {

    private final World world;
    private final Demand demand;
    private final EmptiesRule rule;
    private final double share;
    private final int site;
    private final long key;
    /** TEU of each box, in the order in which they came. */
    private final IntQueue sizes = new IntQueue();

    private final Level standing;
    private int unshippedTeu;
    private int sent;
    private long gatheredTeu;
    private long sentTeu;
    private long gatheredBefore;
    private long sentBefore;

    EmptiesPool(World world, FlowPlan plan, FlowPlan.Returns returns, Demand demand) {
        this.world = world;
        this.demand = demand;
        rule = returns.rule();
        share = returns.share();
        site = plan.origin();
        key = world.luck.key("falls-empty/" + world.site(plan.origin()).id());
        standing = new Level(world.engine);
    }

    /** A box of the corridor has been delivered here. */
    void delivered(int box) {
        if (Luck.uniform(Luck.meet(world.boxes.key(box), key)) < share) {
            int teu = world.boxes.teu(box);
            sizes.add(teu);
            standing.change(teu);
            gatheredTeu += teu;
            consider();
        }
    }

    /** A box is aboard of its first ride. */
    void shipped(int teu) {
        unshippedTeu -= teu;
        consider();
    }

    private void consider() {
        int most = rule.toSend((int) standing.value(), unshippedTeu);
        if (most > 0) {
            int teu = demand.sendHome(sent++, sizes, most);
            standing.change(-teu);
            sentTeu += teu;
            unshippedTeu += rule.yields() ? teu : 0;
        }
    }

    void startMeasuring() {
        standing.startMeasuring();
        gatheredBefore = gatheredTeu;
        sentBefore = sentTeu;
    }

    EmptiesTally tally() {
        return new EmptiesTally(gatheredTeu - gatheredBefore, sentTeu - sentBefore, standing.mean());
    }

    /** Id of the node. */
    String site() {
        return world.site(site).id();
    }

    long gatheredEver() {
        return gatheredTeu;
    }

    long sentEver() {
        return sentTeu;
    }

    /** What stands here, counted box by box. */
    long counted() {
        long teu = 0;
        for (int i = 0; i < sizes.size(); i++) {
            teu += sizes.get(i);
        }
        return teu;
    }
}
