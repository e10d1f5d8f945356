package corridor.flow;

import corridor.network.BorderPapers;
import corridor.network.FlowPlan;
import corridor.network.RegimePapers;
import corridor.random.Luck;
import java.util.List;

/**
 * Under which regime a consignment travels, and how long its papers take at the origin. Whoever makes them out there does
 * nothing else: the longest chain of steps counts, and nobody queues.
 *
 * <p>Which regime: each draws an exponential number for the consignment, over its share, and the least takes it (weighted
 * rendezvous hashing). So the chances are the shares, and a share that grows only wins consignments: who adopts at 30% also
 * adopts at 60%, whatever the order in the file.
 */
final class OriginPapers {

    private final BorderSteps[] steps;
    private final long[] keys;
    private final long[] done;

    OriginPapers(World world) {
        List<RegimePapers> regimes = world.network.regimes();
        steps = regimes.stream()
                .map(regime ->
                        new BorderSteps(world, "origin", new BorderPapers(regime.origin(), 0, 0, null), List.of()))
                .toArray(BorderSteps[]::new);
        keys = regimes.stream()
                .mapToLong(regime -> world.luck.key("regime/" + regime.id()))
                .toArray();
        int longest = 0;
        for (BorderSteps one : steps) {
            longest = Math.max(longest, one.count);
        }
        done = new long[longest];
    }

    int regimeOf(FlowPlan plan, long lotKey) {
        List<RegimePapers.Part> parts = plan.papers();
        int chosen = parts.get(0).regime();
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; parts.size() > 1 && i < parts.size(); i++) {
            RegimePapers.Part part = parts.get(i);
            double u = Luck.uniform(Luck.meet(lotKey, keys[part.regime()]));
            double rank = -StrictMath.log1p(-u) / part.share();
            if (rank < least) {
                least = rank;
                chosen = part.regime();
            }
        }
        return chosen;
    }

    long seconds(int regime, long lotKey) {
        BorderSteps under = steps[regime];
        int without = under.notConcerned(lotKey);
        long longest = 0;
        for (int i = 0; i < under.count; i++) {
            done[i] = 0;
            for (int before = 0; before < i; before++) {
                if ((under.after[i] & 1 << before) != 0) {
                    done[i] = Math.max(done[i], done[before]);
                }
            }
            if ((without & 1 << i) == 0) {
                done[i] += under.seconds(i, lotKey);
                done[i] += under.isWrong(i, lotKey) ? under.reworkSeconds(i, lotKey) : 0;
            }
            longest = Math.max(longest, done[i]);
        }
        return longest;
    }
}
