package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.result.Cause;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.FlowResult;
import java.util.ArrayList;
import java.util.List;

/** Where the days go, on a terminal: causes down, scenarios across, a block for each direction or all side by side. */
final class TerminalCauses {

    private static final int LABEL = 24;
    private static final int MOST = 18;

    private final ExperimentResult result;
    private final int width;
    private final TerminalTable.Paint paint;

    TerminalCauses(ExperimentResult result, int width, TerminalTable.Paint paint) {
        this.result = result;
        this.width = width;
        this.paint = paint;
    }

    List<String> lines(List<String> flows) {
        int scenarios = result.scenarios().size();
        int perLine = Math.max(1, Math.min(flows.size(), (width - LABEL) / (9 * scenarios)));
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < flows.size(); from += perLine) {
            if (from > 0) {
                lines.add("");
            }
            lines.addAll(block(flows.subList(from, Math.min(flows.size(), from + perLine))));
        }
        return lines;
    }

    private List<String> block(List<String> flows) {
        int columns = flows.size() * result.scenarios().size();
        int cell = Math.min(MOST, (width - LABEL) / columns);
        List<String> lines = new ArrayList<>(heads(flows, cell));
        for (Cause cause : Names.CAUSES) {
            List<Double> days = new ArrayList<>();
            each(flows, flow -> days.add(CauseFinding.days(flow.causesDays(), cause)));
            if (days.stream().anyMatch(value -> value >= 0.005)) {
                lines.add(line(Names.cause(cause), days, cell, 2));
            }
        }
        List<Double> totals = new ArrayList<>();
        each(flows, flow -> totals.add(flow.estimate(Measure.TRANSIT_MEAN).mean()));
        lines.add(paint.bold(line("transit time", totals, cell, 2)));
        return lines;
    }

    private List<String> heads(List<String> flows, int cell) {
        StringBuilder directions = new StringBuilder(TextGrid.left("days by cause", LABEL));
        StringBuilder names = new StringBuilder(TextGrid.left("", LABEL));
        for (String flow : flows) {
            int room = cell * result.scenarios().size();
            directions.append(TextGrid.right(flow, room));
            for (ScenarioResult scenario : result.scenarios()) {
                names.append(TextGrid.right(TextGrid.cut(TextGrid.ascii(scenario.id()), cell - 1), cell));
            }
        }
        return List.of(paint.bold(directions.toString()), names.toString());
    }

    private void each(List<String> flows, java.util.function.Consumer<FlowResult> use) {
        flows.forEach(flow -> result.scenarios().forEach(scenario -> use.accept(scenario.flow(flow))));
    }

    private static String line(String label, List<Double> days, int cell, int digits) {
        StringBuilder line = new StringBuilder(TextGrid.left(label, LABEL));
        days.forEach(value -> line.append(TextGrid.right(TextGrid.ascii(Figures.fixed(value, digits)), cell)));
        return line.toString();
    }
}
