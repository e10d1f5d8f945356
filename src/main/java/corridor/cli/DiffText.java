package corridor.cli;

import corridor.scenario.Difference;
import corridor.scenario.Loaded.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Differences as programmers read them: what was there behind a minus, what is there now behind a plus. */
final class DiffText {

    private static final String GAP = "  ";

    private final Screen screen;

    DiffText(Screen screen) {
        this.screen = screen;
    }

    List<String> lines(Path before, Path after, List<Difference> differences) {
        if (differences.isEmpty()) {
            return List.of("%s and %s are the same.".formatted(before, after));
        }
        List<String> lines = new ArrayList<>();
        lines.add(screen.red("--- " + before));
        lines.add(screen.green("+++ " + after));
        entries(differences).forEach((entry, changed) -> {
            lines.add("");
            lines.add(screen.bold(entry));
            lines.addAll(lines(entry, changed));
        });
        return lines;
    }

    private static Map<String, List<Difference>> entries(List<Difference> differences) {
        Map<String, List<Difference>> entries = new LinkedHashMap<>();
        differences.forEach(difference -> Objects.requireNonNull(
                        entries.computeIfAbsent(difference.entry(), unused -> new ArrayList<>()))
                .add(difference));
        return entries;
    }

    private List<String> lines(String entry, List<Difference> changed) {
        List<Line> lines = new ArrayList<>();
        for (Difference difference : changed) {
            String label =
                    difference.path().equals(entry) ? "" : difference.path().substring(entry.length() + 1) + ": ";
            add("- ", label, difference.before(), lines);
            add("+ ", label, difference.after(), lines);
        }
        int width = lines.stream().mapToInt(line -> line.said().length()).max().orElse(0);
        return lines.stream().flatMap(line -> written(line, width).stream()).toList();
    }

    private static void add(String sign, String label, @Nullable Value value, List<Line> lines) {
        if (value != null) {
            lines.add(new Line(
                    sign + label + value.text(),
                    value.at().file() + ":" + value.at().line()));
        }
    }

    /** The place behind the value if there is room, else under it. */
    private List<String> written(Line line, int width) {
        int place = line.place().length() + GAP.length();
        String said = line.said();
        if (said.length() + place > screen.columns()) {
            return folded(line);
        }
        int blanks = Math.min(width, screen.columns() - place) - said.length();
        return List.of(painted(said, said) + " ".repeat(Math.max(0, blanks)) + GAP + screen.faint(line.place()));
    }

    private List<String> folded(Line line) {
        List<String> lines = new ArrayList<>();
        for (String part : Screen.wrapped(line.said(), screen.columns() - GAP.length())) {
            lines.add(painted(line.said(), (lines.isEmpty() ? "" : GAP) + part));
        }
        lines.add(GAP + screen.faint(line.place()));
        return lines;
    }

    private String painted(String said, String part) {
        return said.startsWith("-") ? screen.red(part) : screen.green(part);
    }

    private record Line(String said, String place) {}
}
