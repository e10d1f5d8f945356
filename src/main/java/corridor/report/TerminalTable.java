package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.experiment.ExperimentResult.Comparison;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.FlowResult;
import corridor.stats.Estimate;
import corridor.stats.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The short answer on a terminal, in plain ASCII so that every terminal shows it: transit time of each flow and direction, the
 * paired differences, where the days go, and what was observed and claimed.
 */
public final class TerminalTable {

    private static final List<String> GROUPS = List.of("all", "westbound", "eastbound");
    private static final int NARROWEST = 40;
    private static final int LABEL = 16;
    /** Of the columns of times, which can be missed first. */
    private static final int[] SPARE = {3, 2, 4, 6};

    private final ExperimentResult result;
    private final int width;
    private final Paint paint;

    private TerminalTable(ExperimentResult result, int width, boolean colour) {
        this.result = result;
        this.width = Math.max(NARROWEST, width);
        paint = new Paint(colour);
    }

    /**
     * All tables, each line ended by a line feed.
     *
     * @param width columns of the terminal; below 40 counts as 40; what does not fit is left out, and said so
     * @param colour whether escape sequences may be used
     */
    public static String of(ExperimentResult result, int width, boolean colour) {
        TerminalTable table = new TerminalTable(result, width, colour);
        List<String> lines = new ArrayList<>(table.head());
        lines.add("");
        lines.addAll(table.times());
        lines.add("");
        lines.addAll(new TerminalCauses(result, table.width, table.paint).lines(table.groups()));
        if (BalanceTables.anyFleet(result)) {
            lines.add("");
            BalanceTables.sentences(result, Texts.ofPages(Locale.ENGLISH))
                    .forEach(text -> lines.addAll(TextGrid.wrap(TextGrid.plain(text), table.width)));
        }
        for (PublishedTable<?> published : List.of(ObservedRows.TABLE, ClaimRows.TABLE)) {
            if (published.any(result)) {
                lines.add("");
                lines.addAll(published.lines(result, table.width, table.paint));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private List<String> head() {
        List<String> lines = new ArrayList<>();
        Answer answer = Answer.of(result, Locale.ENGLISH);
        Stream.of(
                        List.of(answer.headline()),
                        new PrecisionWords(result, Texts.ofPages(Locale.ENGLISH)).all(),
                        answer.findings())
                .flatMap(List::stream)
                .forEach(finding -> lines.addAll(TextGrid.wrap(TextGrid.plain(finding), width)));
        lines.add("");
        String interval = result.replications() > 1 ? "; +- is half of the 95% interval of the mean" : "";
        String compared = result.comparisons().isEmpty()
                ? ""
                : "; first line of each flow: %s; changes are paired; verdicts hold for all flows%s together (Holm)"
                        .formatted(result.base().id(), result.scenarios().size() > 2 ? " and candidates" : "");
        String text = "Transit time in days, %s of %s days, seed %d%s%s."
                        .formatted(
                                KeyFlows.replications(result, Texts.ofCharts(Locale.ENGLISH)),
                                Figures.fixed(result.horizonDays(), 0),
                                result.seed(),
                                interval,
                                compared)
                + (CargoFinding.otherFlows(result) ? " Sums over flows are of different cargo in each scenario." : "");
        lines.addAll(TextGrid.wrap(TextGrid.plain(text), width));
        return lines;
    }

    private List<String> groups() {
        return GROUPS.stream()
                .filter(id -> KeyFlows.ids(result).anyMatch(id::equals))
                .toList();
    }

    private List<String> times() {
        boolean compares = !result.comparisons().isEmpty();
        TextGrid grid = compares
                ? new TextGrid(width, "flow", "mean", "", "P50", "P95", "change", "(95% interval)", "")
                : new TextGrid(width, "flow", "mean", "", "P50", "P95", "on time");
        grid.narrowest(Math.min(LABEL, 3 * width / 10));
        grid.spare(SPARE);
        for (FlowResult flow : ordered()) {
            grid.row(cells(flow.id(), flow, compares ? null : flow.estimate(Measure.ON_TIME_SHARE)));
            for (ScenarioResult candidate :
                    result.scenarios().subList(1, result.scenarios().size())) {
                List<String> cells = cells("  " + candidate.id(), candidate.flow(flow.id()), null);
                Findings.comparison(result, candidate.id(), flow.id(), Measure.TRANSIT_MEAN)
                        .ifPresent(c -> cells.addAll(difference(c)));
                grid.row(cells);
            }
        }
        return grid.lines(paint);
    }

    private List<FlowResult> ordered() {
        List<FlowResult> flows = new ArrayList<>();
        groups().forEach(id -> flows.add(result.base().flow(id)));
        result.base().flows().stream()
                .filter(flow -> !GROUPS.contains(flow.id()))
                .forEach(flows::add);
        return flows;
    }

    private static List<String> cells(
            String label, FlowResult flow, @org.jspecify.annotations.Nullable Estimate onTime) {
        Estimate mean = flow.estimate(Measure.TRANSIT_MEAN);
        List<String> cells = new ArrayList<>(List.of(
                label,
                Figures.one(mean.mean()),
                Double.isNaN(mean.low()) ? "" : "+-" + Figures.fixed(mean.halfWidth(), 1),
                Figures.one(flow.value(Measure.TRANSIT_P50)),
                Figures.one(flow.value(Measure.TRANSIT_P95))));
        if (onTime != null) {
            cells.add(Figures.percent(onTime.mean()));
        }
        return cells;
    }

    private List<String> difference(Comparison comparison) {
        Estimate d = comparison.difference();
        String interval =
                Double.isNaN(d.low()) ? "" : "(" + Figures.signedInterval(d, 1, Texts.ofPages(Locale.ENGLISH)) + ")";
        return List.of(Figures.signed(d.mean(), 1), interval, verdict(comparison));
    }

    private String verdict(Comparison comparison) {
        boolean none = comparison.verdict() == Verdict.NO_DIFFERENCE_SHOWN
                && !Findings.nothing(comparison)
                && !CargoFinding.otherCargo(result, comparison);
        return none ? "none shown" : CargoFinding.verdict(result, comparison, Locale.ENGLISH);
    }

    /** Colour, where it is allowed: it repeats what the words say. */
    record Paint(boolean allowed) {
        String bold(String text) {
            return with("1", text);
        }

        String verdict(String text, String word) {
            return switch (word) {
                case "lower" -> with("32", text);
                case "higher" -> with("31", text);
                default -> text;
            };
        }

        private String with(String code, String text) {
            return allowed ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
        }
    }
}
