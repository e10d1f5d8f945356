package corridor.report;

import corridor.result.Direction;
import corridor.result.LoadPlan;
import corridor.result.LoadPlan.ClosedLine;
import corridor.result.LoadPlan.Cut;
import corridor.result.LoadPlan.CutPart;
import corridor.result.LoadPlan.Kind;
import corridor.result.LoadPlan.Load;
import corridor.result.LoadPlan.PortClosure;
import corridor.result.LoadPlan.RunTime;
import corridor.result.LoadPlan.State;
import corridor.result.LoadPlan.Unseen;
import corridor.result.LoadPlan.Volume;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A plan in sentences that can be read aloud. */
final class PlanWords {

    private PlanWords() {}

    static List<String> scenario(LoadPlan plan) {
        List<String> text = new ArrayList<>();
        text.add(plan.name() + ". " + plan.about());
        text.add("Papers: " + plan.regime() + ". " + plan.regimeAbout());
        plan.volumes().forEach(volume -> text.add(volume(volume)));
        text.add("Services with cargo: " + String.join(", ", plan.running()) + ".");
        if (!plan.idle().isEmpty()) {
            text.add("Without cargo: " + String.join(", ", plan.idle()) + ".");
        }
        closed(plan.closed()).forEach(text::add);
        PlanDays.shut(plan.shut()).forEach(text::add);
        PlanDays.outside(plan.outside()).forEach(text::add);
        weather(plan.weather()).forEach(text::add);
        plan.unseen().stream().filter(what -> what != Unseen.QUEUES).forEach(what -> text.add(unseen(what)));
        return text;
    }

    static String unseen(Unseen what) {
        return switch (what) {
            case HOLDS -> "Not in this plan: departures that are held for announced cargo. A run holds them.";
            case TRACKING ->
                "Not in this plan: papers taken up, and trucks called, by the expected arrival. A run does both.";
            case BOOKING -> "Not in this plan: boxes that wait for a place asked for ahead. A run has them wait.";
            case QUEUES ->
                "Shares of routes are by price, time and waits for departures alone, as if nothing queued: in a run forwarders"
                        + " avoid a queue where they have another way.";
        };
    }

    private static String volume(Volume volume) {
        String empties = volume.emptyTeu() > 0
                ? ", and " + Figures.whole(volume.emptyTeu()) + " TEU of empties and other lines"
                : "";
        return "%s: %s TEU a year in %d flows%s."
                .formatted(way(volume.direction()), Figures.whole(volume.teu()), volume.flows(), empties);
    }

    private static String way(Direction direction) {
        return direction == Direction.WESTBOUND ? "Westbound" : "Eastbound";
    }

    private static List<String> closed(List<ClosedLine> lines) {
        Map<String, List<ClosedLine>> byDay = lines.stream()
                .collect(Collectors.groupingBy(ClosedLine::opens, LinkedHashMap::new, Collectors.toList()));
        List<String> text = new ArrayList<>();
        byDay.forEach((day, closed) -> text.add("%s %s: %s."
                .formatted(
                        closed.get(0).withinTheYear() ? "Lines that open on" : "Lines closed, to open on",
                        day,
                        closed.stream().map(ClosedLine::line).collect(Collectors.joining(", ")))));
        return text;
    }

    /** Ports that the same storms close stand together. */
    private static List<String> weather(List<PortClosure> ports) {
        Map<String, List<String>> byShare = new LinkedHashMap<>();
        for (PortClosure port : ports) {
            String closed = "%s of the year, %s of %s"
                    .formatted(
                            Figures.percent(port.share()),
                            Figures.percent(port.worstShare()),
                            PlanDays.month(port.worstMonth()));
            byShare.computeIfAbsent(closed, share -> new ArrayList<>()).add(Names.place(port.port()));
        }
        List<String> text = new ArrayList<>();
        byShare.forEach((share, names) -> text.add("Storms close %s %s.".formatted(String.join(", ", names), share)));
        return text;
    }

    /** What a load is of: {@code Alat quay cranes}, {@code vessels Aktau to Alat}. */
    static String name(Load load) {
        return switch (load.kind()) {
            case QUAY_CRANES -> Names.place(load.subject()) + " quay cranes";
            case BERTHS -> Names.place(load.subject()) + " berths";
            case RAIL_CRANES -> Names.place(load.subject()) + " rail cranes";
            case TRACKS -> Names.place(load.subject()) + " tracks";
            case DESKS -> "Desks " + Names.flow(load.subject()).replace(" to ", "/");
            case VESSELS -> "Vessels " + between(load);
            case TRAINS -> "Trains " + between(load);
            case PLATFORMS ->
                load.from().isEmpty()
                        ? "Platforms " + load.subject()
                        : "Platforms %s from %s".formatted(load.subject(), Names.place(load.from()));
            case LINE -> "Line " + between(load);
            case RAMPS -> Names.place(load.subject()) + " ramps";
            case TRUCKS -> "Trucks " + between(load);
            case ROAD_LIFTS -> Names.place(load.subject()) + " lifts for trucks";
        };
    }

    private static String between(Load load) {
        return Names.place(load.from()) + " to " + Names.place(load.to());
    }

    /** What is short, first what is worst; what has nothing of its own to say stands together. */
    static List<Alarm> alarms(LoadPlan plan) {
        Map<String, List<Load>> byWords = plan.loads().stream()
                .filter(load -> load.state() != State.EASY)
                .sorted(Comparator.comparing(Load::state))
                .collect(Collectors.groupingBy(PlanWords::alarm, LinkedHashMap::new, Collectors.toList()));
        List<Alarm> alarms = new ArrayList<>();
        byWords.forEach((words, loads) -> {
            String names = loads.stream().map(PlanWords::name).collect(Collectors.joining(", "));
            alarms.add(new Alarm(loads.get(0).state(), names + ": " + words));
        });
        return alarms;
    }

    record Alarm(State state, String text) {}

    private static String alarm(Load load) {
        String peak = "%.2f in %s".formatted(load.peak(), PlanDays.month(load.peakMonth()));
        return switch (load.state()) {
            case UNSTABLE ->
                load.shut()
                        ? "shut all year, the queue grows."
                        : "load %.2f, the queue grows all year.".formatted(load.firm());
            case UNSTABLE_IN_PEAK -> inPeak(load, peak);
            case TIGHT -> "tight, load %.2f, and %s.%s".formatted(load.load(), peak, slack(load));
            case TIGHT_IN_PEAK -> "load %.2f, tight at %s.%s".formatted(load.load(), peak, slack(load));
            case EASY -> "";
        };
    }

    /** Of a berth only the work makes a queue: for cargo, vessels wait no longer than there is room. */
    private static String inPeak(Load load, String peak) {
        List<String> when = new ArrayList<>();
        if (load.firmPeak() >= 1) {
            when.add(peak);
        }
        if (!load.shutMonths().isEmpty()) {
            when.add(PlanDays.shutMonths(load));
        }
        String then = String.join(" and ", when) + ", when the queue grows.";
        if (Double.isInfinite(load.capacity())) {
            return then;
        }
        return load.load() > load.firm() && load.firmPeak() >= 1
                ? "cranes need %.2f of it, but %s With vessels that wait for more cargo the load is %.2f."
                        .formatted(load.firm(), then, load.load())
                : "load %.2f, but %s".formatted(load.load(), then);
    }

    private static String slack(Load load) {
        return load.kind() == Kind.BERTHS
                ? " Cranes need %.2f of it; the rest is vessels that wait for more cargo.".formatted(load.firm())
                : "";
    }

    static String cut(Cut cut) {
        String way = way(cut.direction());
        if (cut.parts().isEmpty()) {
            return way + ": nothing limits it.";
        }
        String parts = cut.parts().stream().map(PlanWords::part).collect(Collectors.joining("; "));
        if (cut.capacityTeu() == 0) {
            return "%s: nothing gets through: %s.".formatted(way, parts);
        }
        return "%s: %s at most, %s planned (%s): %s."
                .formatted(
                        way,
                        Figures.whole(cut.capacityTeu()),
                        Figures.whole(cut.plannedTeu()),
                        Figures.percent(cut.plannedTeu() / cut.capacityTeu()),
                        parts);
    }

    private static String part(CutPart part) {
        String what = switch (part.kind()) {
            case VESSELS -> "vessels " + part.subject() + " from " + Names.place(part.from());
            case TRAINS -> "trains " + part.subject() + " from " + Names.place(part.from());
            case LINE -> "line " + part.subject() + " from " + Names.place(part.from());
            case QUAY_CRANES -> Names.place(part.subject()) + " quay cranes";
            case TRUCKS -> "trucks " + part.subject() + " from " + Names.place(part.from());
            case ROAD_LIFTS -> Names.place(part.subject()) + " lifts for trucks";
            default -> Names.place(part.subject()) + " rail cranes";
        };
        return what + " " + Figures.whole(part.capacityTeu());
    }

    static String runTime(RunTime time) {
        return ("A run of its %d replications has about %s events each and takes roughly %s with -j 1, less with more"
                        + " jobs. This is an estimate: machines differ by a factor of two and more.")
                .formatted(time.replications(), thousands(time.events()), duration(time.seconds()));
    }

    private static String thousands(double events) {
        return Figures.whole(1_000 * Math.rint(events / 1_000));
    }

    private static String duration(double seconds) {
        return seconds < 100 ? Figures.whole(seconds) + " s" : Figures.whole(seconds / 60) + " min";
    }
}
