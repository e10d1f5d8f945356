package corridor.result;

import java.util.List;
import java.util.Locale;

/**
 * What can be said about a scenario before it is run. Rates are per year of 365 days; loads are shares of what can be done
 * (1 and more: the queue grows); what is not known is NaN, what has no limit infinite.
 *
 * @param about in the scenario's words
 * @param regime name of the document regime
 * @param regimeAbout in the scenario's words
 * @param closed lines that do not open, or not from the beginning
 * @param shut days on which something is shut, and that the run sees
 * @param outside days of closures and of tariffs that the run does not see
 * @param unseen what runs do and the plan does not reckon with
 * @param idle services that no cargo is expected on
 * @param loads most loaded first
 * @param cuts one per direction that has cargo
 */
public record LoadPlan(
        String id,
        String name,
        String about,
        String regime,
        String regimeAbout,
        List<Volume> volumes,
        List<ClosedLine> closed,
        List<Period> shut,
        List<Period> outside,
        List<Unseen> unseen,
        List<String> running,
        List<String> idle,
        List<PortClosure> weather,
        List<Load> loads,
        List<Cut> cuts,
        List<RoutePlan> routes,
        RunTime runTime) {

    /** From here on a load is tight: waits grow as 1 / (1 - load). */
    public static final double TIGHT = 0.85;

    public LoadPlan {
        volumes = List.copyOf(volumes);
        closed = List.copyOf(closed);
        shut = List.copyOf(shut);
        outside = List.copyOf(outside);
        unseen = List.copyOf(unseen);
        running = List.copyOf(running);
        idle = List.copyOf(idle);
        weather = List.copyOf(weather);
        loads = List.copyOf(loads);
        cuts = List.copyOf(cuts);
        routes = List.copyOf(routes);
    }

    /** @param emptyTeu what else goes that way and is not counted as the corridor's: empties and other lines */
    public record Volume(Direction direction, int flows, double teu, double emptyTeu) {}

    /** What a plan leaves out because it knows no single departure and no single arrival. */
    public enum Unseen {
        /** Departures that are held for announced cargo. */
        HOLDS,
        /** Papers and trucks that are begun with, or called, by the expected arrival. */
        TRACKING,
        /** Places that must be asked for some time before. */
        BOOKING,
        /** Queues that grow all year, and that forwarders go round because they have another way. */
        QUEUES;

        public String id() {
            return written(this);
        }
    }

    /** {@code QUAY_CRANES} is quay-cranes. */
    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param opens day as in the file, 2029-01-01 */
    public record ClosedLine(String line, String opens, boolean withinTheYear) {}

    /** What days are about. */
    public enum Matter {
        CLOSURE,
        TARIFF;

        /** As it stands in files. */
        public String id() {
            return written(this);
        }
    }

    /** What they hold for. */
    public enum Of {
        LEG,
        TERMINAL,
        FLEET;

        /** As it stands in files. */
        public String id() {
            return written(this);
        }
    }

    /**
     * Days on which a scenario has something differ from the rest of the year.
     *
     * @param subject id of the leg, terminal or fleet
     * @param from first day, 2025-06-01
     * @param to last day
     */
    public record Period(Matter matter, Of of, String subject, String from, String to) {}

    /** @param share of the time, mean of the year and of the worst month */
    public record PortClosure(String port, double share, double worstShare, int worstMonth) {}

    /** What is loaded. */
    public enum Kind {
        QUAY_CRANES,
        BERTHS,
        RAIL_CRANES,
        TRACKS,
        VESSELS,
        TRAINS,
        PLATFORMS,
        LINE,
        DESKS,
        RAMPS,
        TRUCKS,
        ROAD_LIFTS;

        /** As it stands in files. */
        public String id() {
            return written(this);
        }
    }

    /** In the order of alarm. */
    public enum State {
        UNSTABLE,
        UNSTABLE_IN_PEAK,
        TIGHT,
        TIGHT_IN_PEAK,
        EASY;

        public String id() {
            return written(this);
        }
    }

    /**
     * @param subject id of the site, service, line or border
     * @param from and {@code to}: the way, for services and lines; empty for the others
     * @param offered per year, in {@code unit}
     * @param capacity per year, in the same unit
     * @param load mean of the measured time; infinite where nothing can be done in all of it
     * @param peak of the worst month of those in which anything can be done
     * @param peakMonth 0 for January
     * @param shutMonths in which there is work and nothing can be done
     * @param firm the part of the load that needs it, in the mean: all of it, except of a berth where vessels also wait for
     *     more cargo
     * @param firmPeak the same in its worst month
     * @param waiting what theory expects
     */
    public record Load(
            Kind kind,
            String subject,
            String from,
            String to,
            String unit,
            double offered,
            double capacity,
            double load,
            double peak,
            int peakMonth,
            List<Integer> shutMonths,
            double firm,
            double firmPeak,
            Wait waiting) {

        public Load {
            shutMonths = List.copyOf(shutMonths);
        }

        /** The same, of something that has a way. */
        public Load between(String start, String end) {
            return new Load(
                    kind,
                    subject,
                    start,
                    end,
                    unit,
                    offered,
                    capacity,
                    load,
                    peak,
                    peakMonth,
                    shutMonths,
                    firm,
                    firmPeak,
                    waiting);
        }

        /** The same, with a part that can be put off. */
        public Load withFirm(double mean, double worst) {
            return new Load(
                    kind,
                    subject,
                    from,
                    to,
                    unit,
                    offered,
                    capacity,
                    load,
                    peak,
                    peakMonth,
                    shutMonths,
                    mean,
                    worst,
                    waiting);
        }

        /** Whether nothing can be done in all the measured time. */
        public boolean shut() {
            return capacity == 0;
        }

        public State state() {
            if (firm >= 1) {
                return State.UNSTABLE;
            } else if (firmPeak >= 1 || !shutMonths.isEmpty()) {
                return State.UNSTABLE_IN_PEAK;
            } else if (load > TIGHT) {
                return State.TIGHT;
            }
            return peak > TIGHT ? State.TIGHT_IN_PEAK : State.EASY;
        }
    }

    /**
     * @param hours NaN where no formula holds, infinite where the queue grows
     * @param formula id; empty where none holds
     */
    public record Wait(double hours, String formula) {
        public static final Wait NONE = new Wait(Double.NaN, "");
    }

    /**
     * The narrowest cut of a direction.
     *
     * @param capacityTeu a year; infinite where nothing limits it
     * @param plannedTeu that the year's demand sends through it
     */
    public record Cut(Direction direction, double capacityTeu, double plannedTeu, List<CutPart> parts) {
        public Cut {
            parts = List.copyOf(parts);
        }
    }

    /** @param from the site where cargo enters it */
    public record CutPart(Kind kind, String subject, String from, double capacityTeu, double plannedTeu) {}

    /**
     * @param via the terminals where boxes change vehicle
     * @param share of the flow, by the route rule if nothing queues
     * @param freeFlowDays no waiting of any kind
     */
    public record RoutePlan(
            String flow, Direction direction, List<String> via, double share, double freeFlowDays, double usdPerTeu) {
        public RoutePlan {
            via = List.copyOf(via);
        }
    }

    /**
     * An estimate.
     *
     * @param replications the scenario's own
     * @param events of one of them
     * @param seconds of all of them, one at a time
     */
    public record RunTime(int replications, double events, double seconds) {}
}
