package corridor.report;

import corridor.result.LoadPlan;
import corridor.result.LoadPlan.Cut;
import corridor.result.LoadPlan.Load;
import corridor.result.LoadPlan.RoutePlan;
import corridor.result.LoadPlan.State;
import corridor.result.LoadPlan.Unseen;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A plan on a terminal, in plain ASCII: what would be run, what is short, and how full everything is. */
public final class PlanTable {

    private static final int NARROWEST = 80;
    private static final int MOST_LOADS = 20;
    private static final int MOST_WAITS = 12;
    private static final int BAR = 8;

    private final LoadPlan plan;
    private final int width;
    private final TerminalTable.Paint paint;
    private final List<String> lines = new ArrayList<>();

    private PlanTable(LoadPlan plan, int width, boolean colour) {
        this.plan = plan;
        this.width = Math.max(NARROWEST, width);
        paint = new TerminalTable.Paint(colour);
    }

    /**
     * The whole plan, each line ended by a line feed.
     *
     * @param width columns of the terminal; below 80 counts as 80
     * @param colour whether escape sequences may be used
     */
    public static String of(LoadPlan plan, int width, boolean colour) {
        PlanTable table = new PlanTable(plan, width, colour);
        PlanWords.scenario(plan).forEach(table::paragraph);
        table.alarms();
        table.cuts();
        table.loads();
        table.waits();
        table.routes();
        table.paragraph("");
        table.paragraph(PlanWords.runTime(plan.runTime()));
        return String.join("\n", table.lines) + "\n";
    }

    private void paragraph(String text) {
        lines.addAll(TextGrid.wrap(TextGrid.plain(text), width));
    }

    private void head(String text) {
        lines.add("");
        lines.add(paint.bold(TextGrid.cut(text, width)));
    }

    private void alarms() {
        head("What is short");
        List<PlanWords.Alarm> alarms = PlanWords.alarms(plan);
        for (PlanWords.Alarm alarm : alarms) {
            boolean unstable = alarm.state().compareTo(State.TIGHT) < 0;
            for (String line : TextGrid.wrap(TextGrid.plain(alarm.text()), width)) {
                lines.add(paint.verdict(line, unstable ? "higher" : ""));
            }
        }
        if (alarms.isEmpty()) {
            paragraph("Nothing: no load is above 85% in any month.");
        }
        if (plan.unseen().contains(Unseen.QUEUES)) {
            paragraph(PlanWords.unseen(Unseen.QUEUES));
        }
    }

    private void cuts() {
        head("The narrowest cut, TEU a year");
        for (Cut cut : plan.cuts()) {
            paragraph(PlanWords.cut(cut));
        }
    }

    private void loads() {
        int label = Math.min(40, width - 52);
        head(TextGrid.left("Load", label + BAR + 2) + "  year  peak month   needs   can do");
        List<Load> shown = plan.loads().stream()
                .filter(load -> Double.isFinite(load.capacity()))
                .toList();
        for (Load load : shown.subList(0, Math.min(MOST_LOADS, shown.size()))) {
            String name = TextGrid.plain(PlanWords.name(load));
            String line = "%s  %s %5s  %5s %s %s"
                    .formatted(
                            TextGrid.left(TextGrid.cut(name, label), label),
                            bar(load.load()),
                            load.shut() ? "shut" : Figures.percent(load.load()),
                            load.shutMonths().isEmpty() ? Figures.percent(load.peak()) : "shut",
                            month(load),
                            work(load));
            lines.add(paint.verdict(line, load.firm() >= 1 ? "higher" : ""));
        }
        if (shown.size() > MOST_LOADS) {
            paragraph("and %d more, none above %s; --json has them all."
                    .formatted(
                            shown.size() - MOST_LOADS,
                            Figures.percent(shown.get(MOST_LOADS).load())));
        }
    }

    private static String bar(double load) {
        int full = (int) Math.max(0, Math.min(BAR, Math.round(BAR * load)));
        return "#".repeat(full) + ".".repeat(BAR - full);
    }

    private static String work(Load load) {
        String unit = switch (load.kind()) {
            case BERTHS, TRACKS -> "days";
            case DESKS -> "papers";
            default -> load.unit();
        };
        return "%7s %8s %s".formatted(Figures.whole(load.offered()), Figures.whole(load.capacity()), unit);
    }

    private static String month(Load load) {
        if (load.shut()) {
            return "all";
        }
        int month = load.shutMonths().isEmpty()
                ? load.peakMonth()
                : load.shutMonths().get(0);
        return Month.of(month + 1).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    private void waits() {
        int label = Math.min(60, width - 34);
        head(TextGrid.left("Expected wait, the longest", label) + "     hours  by");
        List<Load> waits = plan.loads().stream()
                .filter(load -> !Double.isNaN(load.waiting().hours()))
                .sorted(Comparator.comparingDouble(
                        (Load load) -> -load.waiting().hours()))
                .limit(MOST_WAITS)
                .toList();
        for (Load load : waits) {
            String hours = Double.isInfinite(load.waiting().hours())
                    ? "grows"
                    : Figures.one(load.waiting().hours());
            String name = TextGrid.cut(TextGrid.plain(PlanWords.name(load)), label);
            lines.add("%s  %8s  %s"
                    .formatted(TextGrid.left(name, label), hours, load.waiting().formula()));
        }
    }

    private void routes() {
        int label = plan.routes().stream()
                .mapToInt(route -> route.flow().length())
                .max()
                .orElse(0);
        label = Math.min(24, Math.max(12, label));
        head(TextGrid.left("Routes", label) + "  share  days  by way of (free flow, no queues)");
        String before = "";
        for (RoutePlan route : plan.routes()) {
            String flow = route.flow().equals(before) ? "" : TextGrid.plain(route.flow());
            before = route.flow();
            String line = "%s  %5s  %4s  %s"
                    .formatted(
                            TextGrid.left(TextGrid.cut(flow, label), label),
                            route.share() < 0.005 ? "<1%" : Figures.percent(route.share()),
                            Figures.one(route.freeFlowDays()),
                            route.via().isEmpty() ? "direct" : TextGrid.plain(String.join(", ", route.via())));
            lines.add(TextGrid.cut(line, width));
        }
    }
}
