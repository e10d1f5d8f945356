package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.result.Cause;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.FlowResult;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the days go, on a terminal: causes down, scenarios across, a block for each direction or all side by side, and a bar
 * where there is room for one.
 */
final class TerminalCauses {

    private static final int LABEL = 24;
    private static final int MOST = 18;
    private static final int ENOUGH = 9;
    private static final int NARROWEST = 7;
    private static final int LONGEST_BAR = 40;
    private static final int SHORTEST_BAR = 16;
    private static final String LEGEND = "= both, - gone, + new";
    private static final String SHORT_LEGEND = "- gone, + new";

    private final ExperimentResult result;
    private final int width;
    private final TerminalTable.Paint paint;

    TerminalCauses(ExperimentResult result, int width, TerminalTable.Paint paint) {
        this.result = result;
        this.width = width;
        this.paint = paint;
    }

    /** What stands in one block of lines: some flows of some scenarios, each in a cell of the same width. */
    private record Block(List<String> flows, List<ScenarioResult> scenarios, int cell) {
        List<FlowResult> columns() {
            return flows.stream()
                    .flatMap(flow -> scenarios.stream().map(scenario -> scenario.flow(flow)))
                    .toList();
        }

        int width() {
            return LABEL + cell * flows.size() * scenarios.size();
        }
    }

    List<String> lines(List<String> flows) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks(flows)) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(lines(block));
        }
        return lines;
    }

    /** As many flows side by side as fit; scenarios fold where not even one flow has room for all. */
    private List<Block> blocks(List<String> flows) {
        List<ScenarioResult> all = result.scenarios();
        int room = width - LABEL;
        int across = Math.min(all.size(), Math.max(1, room / NARROWEST));
        int perLine = across < all.size() ? 1 : Math.max(1, Math.min(flows.size(), room / (ENOUGH * across)));
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < flows.size(); from += perLine) {
            List<String> some = flows.subList(from, Math.min(flows.size(), from + perLine));
            for (int first = 0; first < all.size(); first += across) {
                List<ScenarioResult> scenarios = all.subList(first, Math.min(all.size(), first + across));
                blocks.add(new Block(some, scenarios, cell(room / (across * perLine))));
            }
        }
        return blocks;
    }

    /** No wider than the longest name takes, so that bars have what is left. */
    private int cell(int room) {
        int name = result.scenarios().stream()
                .mapToInt(scenario -> scenario.id().length() + 1)
                .max()
                .orElse(0);
        return Math.min(room, Math.max(ENOUGH, Math.min(MOST, name)));
    }

    private List<String> lines(Block block) {
        Bars bars = new Bars(block);
        List<String> lines = new ArrayList<>(heads(block, bars));
        for (Cause cause : Names.CAUSES) {
            List<Double> days = block.columns().stream()
                    .map(flow -> CauseFinding.days(flow.causesDays(), cause))
                    .toList();
            if (days.stream().anyMatch(value -> value >= 0.005)) {
                lines.add(line(Names.cause(cause), days, block.cell()) + bars.of(cause));
            }
        }
        List<Double> totals = block.columns().stream()
                .map(flow -> flow.estimate(Measure.TRANSIT_MEAN).mean())
                .toList();
        lines.add(paint.bold(line("transit time", totals, block.cell())));
        return lines;
    }

    private List<String> heads(Block block, Bars bars) {
        StringBuilder directions = new StringBuilder(TextGrid.left("days by cause", LABEL));
        StringBuilder names = new StringBuilder(TextGrid.left("", LABEL));
        int room = block.cell() * block.scenarios().size();
        for (String flow : block.flows()) {
            directions.append(TextGrid.right(TextGrid.cut(flow, room - 1), room));
            for (ScenarioResult scenario : block.scenarios()) {
                String name = TextGrid.cut(TextGrid.plain(scenario.id()), block.cell() - 1);
                names.append(TextGrid.right(name, block.cell()));
            }
        }
        return List.of(paint.bold(directions + bars.flow()), names + bars.legend());
    }

    private static String line(String label, List<Double> days, int cell) {
        StringBuilder line = new StringBuilder(TextGrid.left(label, LABEL));
        days.forEach(value -> line.append(TextGrid.right(TextGrid.plain(Figures.fixed(value, 2)), cell)));
        return line.toString();
    }

    /** Of the first flow: what both scenarios have, what the second lacks and what it adds; of one or many, the first alone. */
    private final class Bars {

        private final int room;
        private final FlowResult before;
        private final FlowResult after;
        private final double longest;

        Bars(Block block) {
            int left = width - block.width() - 2;
            room = left < SHORTEST_BAR ? 0 : Math.min(LONGEST_BAR, left);
            String flow = block.flows().get(0);
            before = result.base().flow(flow);
            after = result.scenarios().size() == 2 ? result.scenarios().get(1).flow(flow) : before;
            longest = Names.CAUSES.stream()
                    .mapToDouble(cause -> Math.max(days(before, cause), days(after, cause)))
                    .filter(Double::isFinite)
                    .max()
                    .orElse(0);
        }

        private double days(FlowResult flow, Cause cause) {
            return CauseFinding.days(flow.causesDays(), cause);
        }

        String flow() {
            return room == 0 ? "" : "  " + TextGrid.cut(before.id(), room);
        }

        String legend() {
            if (room == 0) {
                return "";
            }
            String legend = result.base().id();
            if (result.scenarios().size() == 2) {
                legend = room < LEGEND.length() ? SHORT_LEGEND : LEGEND;
            }
            return "  " + TextGrid.cut(TextGrid.plain(legend), room);
        }

        String of(Cause cause) {
            int from = length(days(before, cause));
            int to = length(days(after, cause));
            String bar = "=".repeat(Math.min(from, to))
                    + "-".repeat(Math.max(0, from - to))
                    + "+".repeat(Math.max(0, to - from));
            return bar.isEmpty() ? "" : "  " + bar;
        }

        private int length(double days) {
            return longest > 0 && Double.isFinite(days) ? (int) Math.round(days / longest * room) : 0;
        }
    }
}
