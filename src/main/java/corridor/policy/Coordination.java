package corridor.policy;

/** How far those who run the corridor act as one system. */
public record Coordination(ScheduleRule schedules, Tracking tracking) {

    /** Each for itself, and nothing known but at the gates. */
    public static final Coordination NONE = new Coordination(new ScheduleRule.EachForItself(), Tracking.GATE);
}
