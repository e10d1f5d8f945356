package corridor.flow;

import corridor.network.BorderPapers;
import corridor.network.PaperStep;
import corridor.random.Draw;
import corridor.random.Luck;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of one regime at one border, or at the origin, bound to the luck of a run. Sets of steps are bits of an int. */
final class BorderSteps {

    final int count;
    final int all;
    final double inspectionShare;
    /** By step, as all arrays here. */
    final Desks[] desks;

    final int[] kinds;
    final int[] after;
    /** Before the expected arrival, or -1. */
    final long[] leadSeconds;
    /** The number of the check that is made once, or -1. */
    final int[] once;

    final long validSeconds;

    private final Draw[] times;
    private final @Nullable Draw[] reworks;
    private final double[] shares;
    private final double[] errorShares;
    private final long[] timeKeys;
    private final long[] shareKeys;
    private final long[] errorKeys;
    private final long[] reworkKeys;
    private final @Nullable Draw renewal;
    private final long renewalKey;

    /** @param offices by their places at the border; none at the origin, where nobody queues */
    BorderSteps(World world, String place, BorderPapers papers, List<Desks> offices) {
        List<PaperStep> steps = papers.steps();
        count = steps.size();
        all = (1 << count) - 1;
        inspectionShare = papers.inspectionShare();
        desks = new Desks[offices.isEmpty() ? 0 : count];
        kinds = new int[count];
        after = new int[count];
        leadSeconds = new long[count];
        once = new int[count];
        times = new Draw[count];
        reworks = new Draw[count];
        shares = new double[count];
        errorShares = new double[count];
        timeKeys = new long[count];
        shareKeys = new long[count];
        errorKeys = new long[count];
        reworkKeys = new long[count];
        for (int i = 0; i < count; i++) {
            bind(world, i, steps.get(i));
            if (!offices.isEmpty()) {
                desks[i] = offices.get(steps.get(i).office());
                kinds[i] = desks[i].kind(steps.get(i).seconds().mean());
            }
        }
        BorderPapers.Validity validity = papers.validity();
        validSeconds = validity == null ? Long.MAX_VALUE : validity.lastsSeconds();
        renewal = validity == null ? null : world.luck.draw(validity.renewalSeconds());
        renewalKey = world.luck.key("renewal/" + place);
    }

    private void bind(World world, int i, PaperStep step) {
        for (int before : step.after()) {
            after[i] |= 1 << before;
        }
        leadSeconds[i] = step.leadSeconds() == null ? Groups.NONE : step.leadSeconds();
        once[i] = step.once() == null ? Lots.NONE : step.once();
        times[i] = world.luck.draw(step.seconds());
        reworks[i] = step.reworkSeconds() == null ? null : world.luck.draw(step.reworkSeconds());
        shares[i] = step.share();
        errorShares[i] = step.errorShare();
        timeKeys[i] = world.luck.key(step.luck().time());
        shareKeys[i] = world.luck.key(step.luck().share());
        errorKeys[i] = world.luck.key(step.luck().error());
        reworkKeys[i] = world.luck.key(step.luck().rework());
    }

    boolean isAhead(int step) {
        return leadSeconds[step] >= 0;
    }

    /** The steps that do not concern a consignment. */
    int notConcerned(long lotKey) {
        int without = 0;
        for (int i = 0; i < count; i++) {
            if (shares[i] < 1 && Luck.uniform(Luck.meet(lotKey, shareKeys[i])) >= shares[i]) {
                without |= 1 << i;
            }
        }
        return without;
    }

    long seconds(int step, long lotKey) {
        return times[step].secondsAt(Luck.meet(lotKey, timeKeys[step]));
    }

    boolean isWrong(int step, long lotKey) {
        return Luck.uniform(Luck.meet(lotKey, errorKeys[step])) < errorShares[step];
    }

    long reworkSeconds(int step, long lotKey) {
        Draw rework = reworks[step];
        return rework == null ? 0 : rework.secondsAt(Luck.meet(lotKey, reworkKeys[step]));
    }

    long renewalSeconds(long lotKey) {
        return renewal == null ? 0 : renewal.secondsAt(Luck.meet(lotKey, renewalKey));
    }
}
