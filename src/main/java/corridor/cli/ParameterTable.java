package corridor.cli;

import corridor.scenario.Loaded.Provenance;
import corridor.scenario.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Parameters in columns: whole paths where the screen is wide enough, else group by group with the ends of the paths. Each
 * group has columns of its own, so that one long value does not push all others off the screen.
 */
final class ParameterTable {

    private static final List<String> HEAD = List.of("path", "value", "range", "confidence", "source");

    private final Screen screen;
    private final boolean confidence;

    /** @param confidence whether it is shown; not where all rows have the same */
    ParameterTable(Screen screen, boolean confidence) {
        this.screen = screen;
        this.confidence = confidence;
    }

    List<String> lines(List<Parameter> parameters) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(HEAD));
        parameters.forEach(parameter -> rows.add(row(parameter, parameter.path(), parameter.text())));
        Columns columns = new Columns(rows);
        if (columns.width() <= screen.columns()) {
            List<String> lines = new ArrayList<>(columns.lines("", screen.columns()));
            lines.set(0, screen.bold(lines.get(0)));
            return lines;
        }
        List<String> lines = new ArrayList<>();
        groups(parameters).forEach((group, members) -> lines.addAll(lines(group, members)));
        return lines;
    }

    private List<String> lines(String group, List<Parameter> members) {
        List<List<String>> rows = members.stream()
                .map(parameter -> row(parameter, below(group, parameter.path()), parameter.brief()))
                .toList();
        List<String> lines = new Columns(rows).lines(group.isEmpty() ? "" : "  ", screen.columns());
        return group.isEmpty()
                ? lines
                : Stream.concat(Stream.of(screen.bold(group)), lines.stream()).toList();
    }

    private static String below(String group, String path) {
        return group.isEmpty() ? path : path.substring(group.length() + 1);
    }

    /** By what they belong to, {@code vessels.aktau-alat} or {@code run}; single ones at the top belong to nothing. */
    private static Map<String, List<Parameter>> groups(List<Parameter> parameters) {
        Map<String, List<Parameter>> groups = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            String[] keys = parameter.path().split("\\.", 3);
            String group = keys.length == 1 ? "" : keys.length == 2 ? keys[0] : keys[0] + "." + keys[1];
            Objects.requireNonNull(groups.computeIfAbsent(group, unused -> new ArrayList<>()))
                    .add(parameter);
        }
        return groups;
    }

    private List<String> row(Parameter parameter, String path, String value) {
        Provenance from = parameter.provenance();
        return row(List.of(path, value, parameter.range(), from.confidence(), from.source()));
    }

    private List<String> row(List<String> cells) {
        return confidence ? cells : List.of(cells.get(0), cells.get(1), cells.get(2), cells.get(4));
    }
}
