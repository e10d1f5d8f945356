package corridor.flow;

import corridor.policy.ScheduleRule;

/**
 * One departure that may be held, once it is due, for cargo that is announced to it. It leaves when what is announced is there
 * or is not expected in time any more, when it is full, and in any case when it has been held as long as the rule lets it be.
 */
final class Hold {

    private static final long NONE = -1;

    private final World world;
    private final ScheduleRule rule;
    private int boarding;
    private long dueSecond = NONE;
    private int roomTeu;

    /** @param boarding by service and direction, where it leaves from: {@link World#directed} */
    Hold(World world, ScheduleRule rule, int boarding) {
        this.world = world;
        this.rule = rule;
        this.boarding = boarding;
    }

    /** Where it leaves from next. */
    void leavesFrom(int otherBoarding) {
        boarding = otherBoarding;
    }

    /** Whether it was due and is held. */
    boolean isOn() {
        return dueSecond != NONE;
    }

    void end() {
        dueSecond = NONE;
    }

    /**
     * Whether a departure goes that is due; otherwise it is held from now on.
     *
     * @param loadedTeu with what waits for it and finds no room
     * @param takenTeu of what is announced, what others take that are there
     */
    boolean letsGo(int loadedTeu, int capacityTeu, int takenTeu) {
        if (!isOn()) {
            dueSecond = world.now();
            roomTeu = capacityTeu - loadedTeu;
        }
        if (leavesAtSecond(loadedTeu, capacityTeu, takenTeu) > world.now()) {
            return false;
        }
        end();
        return true;
    }

    /** When one that is held leaves, as far as is known now. */
    long leavesAtSecond(int loadedTeu, int capacityTeu, int takenTeu) {
        long latest = dueSecond + rule.longestHoldSeconds();
        if (latest <= world.now() || loadedTeu >= capacityTeu) {
            return world.now();
        }
        int announced = world.connections.announcedTeu(boarding, latest) - takenTeu;
        return rule.holds(announced, roomTeu) ? world.connections.lastSecond(boarding, latest) : world.now();
    }
}
