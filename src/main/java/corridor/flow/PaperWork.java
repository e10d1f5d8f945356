package corridor.flow;

import corridor.engine.Engine.Action;
import corridor.network.Crossing;
import java.util.List;

/**
 * The papers of consignments at one border, step by step: each step is taken up when those before it are done, at its time
 * ahead or on arrival, waits for a desk of its office, is looked at, and is sometimes wrong. {@link CustomsOffice} is told of
 * what is wrong and of what is done.
 *
 * <p>What is shut: an office's hours outside which papers waited for it, along the chain of steps that was done last. The work
 * itself, and putting right, goes under documents at any hour.
 */
final class PaperWork {

    /** A group and one of its steps in one number; there are at most 30. */
    private static final int STEP_BITS = 5;

    private static final int STEP = (1 << STEP_BITS) - 1;

    final List<Desks> offices;

    private final World world;
    private final int crossing;
    private final boolean live;
    private final CustomsOffice border;
    private final Groups groups;
    /** By regime. */
    private final BorderSteps[] regimes;

    private final Action takeUp = this::takeUp;
    private final Action lookedAt = this::lookedAt;
    private final Action right = this::right;
    private final Action handIn = this::handIn;

    PaperWork(World world, CustomsOffice border, int index, Groups groups) {
        this.world = world;
        Crossing crossing = world.network.crossings().get(index);
        this.crossing = index;
        live = world.network.tracksCargo();
        this.border = border;
        this.groups = groups;
        offices = crossing.offices().stream()
                .map(office -> new Desks(world, office))
                .toList();
        regimes = new BorderSteps[crossing.papers().size()];
        for (int i = 0; i < regimes.length; i++) {
            int first = crossing.papers().indexOf(crossing.papers().get(i));
            regimes[i] = first < i
                    ? regimes[first]
                    : new BorderSteps(world, crossing.id(), crossing.papers().get(i), offices);
        }
    }

    /** What is done with a consignment here. */
    BorderSteps under(int lot) {
        return regimes[world.lots.regime[lot]];
    }

    private BorderSteps stepsOf(int group) {
        return under(groups.lot[group]);
    }

    /** A consignment is on its way; what can be done ahead is taken up when its time comes. */
    void announce(int group, long expectedSeconds) {
        groups.done[group] = stepsOf(group).notConcerned(lotKey(group));
        groups.expectedSecond[group] = world.now() + expectedSeconds;
        setAlarms(group);
    }

    /** It is expected sooner, or later. An alarm that is too early by then is set again when it goes off. */
    void expect(int group, long expectedSeconds) {
        long before = groups.expectedSecond[group];
        groups.expectedSecond[group] = world.now() + expectedSeconds;
        if (groups.expectedSecond[group] < before) {
            setAlarms(group);
        }
    }

    private void setAlarms(int group) {
        BorderSteps steps = stepsOf(group);
        for (int step = 0; step < steps.count; step++) {
            if (steps.isAhead(step) && !isIn(groups.done[group] | groups.taken[group], step)) {
                setAlarm(group, step);
            }
        }
    }

    private void setAlarm(int group, int step) {
        long begins = groups.expectedSecond[group] - stepsOf(group).leadSeconds[step];
        groups.setAlarm(group);
        world.engine.schedule(Math.max(0, begins - world.now()), 0, takeUp, group << STEP_BITS | step);
    }

    private void takeUp(int groupAndStep) {
        int group = groupAndStep >> STEP_BITS;
        int step = groupAndStep & STEP;
        if (!groups.alarm(group) || isIn(groups.taken[group], step)) {
            return;
        }
        if (groups.expectedSecond[group] - stepsOf(group).leadSeconds[step] > world.now()) {
            setAlarm(group, step);
            return;
        }
        world.journal.takenUp(world.now(), crossing, step);
        groups.taken[group] |= 1 << step;
        askForDesks(group, 0);
    }

    /** The consignment is there. Papers that have lapsed are made again before anything else is done with them. */
    void present(int group) {
        groups.presentedSecond[group] = world.now();
        BorderSteps steps = stepsOf(group);
        int lot = groups.lot[group];
        long lodged = world.lots.lodgedSecond[lot];
        if (lodged <= world.now() && world.now() - lodged > steps.validSeconds) {
            lodged = world.now() + steps.renewalSeconds(lotKey(group));
            world.lots.lodgedSecond[lot] = lodged;
        }
        if (lodged > world.now()) {
            border.wrong(group, 0);
            world.engine.schedule(lodged - world.now(), 0, handIn, group);
        } else {
            handIn(group);
        }
    }

    private void handIn(int group) {
        BorderSteps steps = stepsOf(group);
        for (int step = 0; step < steps.count; step++) {
            // Who sees that it is there does not wait for the hour that was planned.
            groups.taken[group] |= steps.isAhead(step) && !live ? 0 : 1 << step;
        }
        groups.handedIn[group] = true;
        goOn(group, 0);
    }

    private void goOn(int group, long shutSeconds) {
        if (groups.done[group] != stepsOf(group).all) {
            askForDesks(group, shutSeconds);
        } else if (groups.handedIn[group]) {
            border.cleared(group, shutSeconds);
        }
    }

    /** @param shutSeconds at shut offices so far, along the chain that leads here */
    private void askForDesks(int group, long shutSeconds) {
        BorderSteps steps = stepsOf(group);
        int free = groups.taken[group] & ~groups.done[group] & ~groups.asked[group];
        for (int step = 0; step < steps.count; step++) {
            if (isIn(free, step) && (steps.after[step] & ~groups.done[group]) == 0) {
                groups.asked[group] |= 1 << step;
                groups.ask(group, step, world.now(), shutSeconds);
                steps.desks[step].request(
                        steps.kinds[step], steps.seconds(step, lotKey(group)), lookedAt, group << STEP_BITS | step);
            }
        }
    }

    private void lookedAt(int groupAndStep) {
        int group = groupAndStep >> STEP_BITS;
        int step = groupAndStep & STEP;
        BorderSteps steps = stepsOf(group);
        chargeShutHours(group, step, steps);
        if (steps.once[step] != Lots.NONE) {
            rightOnce(groupAndStep, steps);
        } else if (steps.isWrong(step, lotKey(group))) {
            border.wrong(group, groups.shutSeconds(group, step));
            world.engine.schedule(steps.reworkSeconds(step, lotKey(group)), 0, right, groupAndStep);
        } else {
            right(groupAndStep);
        }
    }

    /** Papers that were looked through are known to be right, here and at later borders, once any rework is over. */
    private void rightOnce(int groupAndStep, BorderSteps steps) {
        int group = groupAndStep >> STEP_BITS;
        int step = groupAndStep & STEP;
        int lot = groups.lot[group];
        long rightSecond = world.lots.rightSecond(lot, steps.once[step]);
        if (rightSecond == Lots.NONE) {
            boolean wrong = steps.isWrong(step, lotKey(group));
            rightSecond = world.now() + (wrong ? steps.reworkSeconds(step, lotKey(group)) : 0);
            world.lots.setRightSecond(lot, steps.once[step], rightSecond);
        }
        if (rightSecond > world.now()) {
            world.engine.schedule(rightSecond - world.now(), 0, right, groupAndStep);
        } else {
            right(groupAndStep);
        }
    }

    private void right(int groupAndStep) {
        int group = groupAndStep >> STEP_BITS;
        int step = groupAndStep & STEP;
        groups.done[group] |= 1 << step;
        goOn(group, groups.handedIn[group] ? groups.shutSeconds(group, step) : 0);
    }

    private void chargeShutHours(int group, int step, BorderSteps steps) {
        Desks desks = steps.desks[step];
        long presented = groups.presentedSecond[group];
        if (!desks.isNeverShut() && presented != Groups.NONE) {
            long began = world.now() - steps.seconds(step, lotKey(group));
            long from = Math.max(groups.askedSecond(group, step), presented);
            groups.addShutSeconds(group, step, desks.shutSeconds(from, began));
        }
    }

    private static boolean isIn(int steps, int step) {
        return (steps & 1 << step) != 0;
    }

    private long lotKey(int group) {
        return world.lots.key[groups.lot[group]];
    }
}
