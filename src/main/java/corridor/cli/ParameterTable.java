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
        List<List<String>> rows = rows("", parameters);
        rows.add(0, row(HEAD));
        Columns columns = new Columns(rows);
        List<String> lines = new ArrayList<>();
        if (columns.width() <= screen.columns()) {
            lines.addAll(columns.lines("", screen.columns()));
            lines.set(0, screen.bold(lines.get(0)));
        } else {
            blocks(parameters).forEach(block -> lines.addAll(lines(block)));
        }
        return lines;
    }

    /** By what they belong to, {@code vessels.aktau-alat} or {@code run}; those that stand alone follow one another. */
    private List<Block> blocks(List<Parameter> parameters) {
        Map<String, List<Parameter>> groups = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            Objects.requireNonNull(groups.computeIfAbsent(above(parameter.path()), unused -> new ArrayList<>()))
                    .add(parameter);
        }
        List<Block> blocks = new ArrayList<>();
        List<Parameter> alone = new ArrayList<>();
        groups.forEach((group, members) -> {
            if (members.size() == 1 || group.isEmpty()) {
                alone.addAll(members);
            } else {
                endOf(alone, blocks);
                blocks.add(new Block(group, members));
            }
        });
        endOf(alone, blocks);
        return blocks;
    }

    /** Whole paths if they fit; else there is no helping it but a heading for each. */
    private void endOf(List<Parameter> alone, List<Block> blocks) {
        if (!alone.isEmpty() && new Columns(rows("", alone)).width() <= screen.columns()) {
            blocks.add(new Block("", List.copyOf(alone)));
        } else {
            alone.forEach(parameter -> blocks.add(new Block(above(parameter.path()), List.of(parameter))));
        }
        alone.clear();
    }

    private static String above(String path) {
        String[] keys = path.split("\\.", 3);
        return keys.length == 1 ? "" : keys.length == 2 ? keys[0] : keys[0] + "." + keys[1];
    }

    private List<String> lines(Block block) {
        String group = block.group();
        List<String> lines =
                new Columns(rows(group, block.members())).lines(group.isEmpty() ? "" : "  ", screen.columns());
        return group.isEmpty()
                ? lines
                : Stream.concat(Stream.of(screen.bold(group)), lines.stream()).toList();
    }

    private record Block(String group, List<Parameter> members) {}

    /** The ends of the paths; where there is no heading, the whole of them and of the values. */
    private List<List<String>> rows(String group, List<Parameter> parameters) {
        List<List<String>> rows = new ArrayList<>();
        for (Parameter parameter : parameters) {
            rows.add(
                    group.isEmpty()
                            ? row(parameter, parameter.path(), parameter.text())
                            : row(parameter, parameter.path().substring(group.length() + 1), parameter.brief()));
        }
        return rows;
    }

    private List<String> row(Parameter parameter, String path, String value) {
        Provenance from = parameter.provenance();
        return row(List.of(path, value, parameter.range(), from.confidence(), from.source()));
    }

    private List<String> row(List<String> cells) {
        return confidence ? cells : List.of(cells.get(0), cells.get(1), cells.get(2), cells.get(4));
    }
}
