package corridor.report;

import corridor.result.ScenarioResult;
import java.awt.Font;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Names where there is little room: cut so that those of one picture stay as distinct as they are. */
final class CutNames {

    private final List<String> names;
    private final Font font;
    private final double width;

    private CutNames(List<String> names, Font font, double width) {
        this.names = names;
        this.font = font;
        this.width = width;
    }

    /**
     * One of the names of a picture, as far as it fits: its start, else its start and end, else from where it differs from the others.
     *
     * @param width in pixels
     */
    static String fit(List<String> names, String name, Font font, double width) {
        CutNames cut = new CutNames(names.stream().map(Fonts::drawable).toList(), font, width);
        return cut.clearest().apply(Fonts.drawable(name));
    }

    static String fit(List<ScenarioResult> scenarios, ScenarioResult one, Font font, double width) {
        return fit(scenarios.stream().map(ScenarioResult::name).toList(), one.name(), font, width);
    }

    private UnaryOperator<String> clearest() {
        return Stream.<UnaryOperator<String>>of(
                        name -> Ink.fit(name, font, width), this::withoutMiddle, this::fromDifference)
                .filter(this::distinct)
                .findFirst()
                .orElse(this::withoutMiddle);
    }

    private boolean distinct(UnaryOperator<String> cut) {
        return new HashSet<>(names.stream().map(cut).toList()).size() == new HashSet<>(names).size();
    }

    private boolean fits(String text) {
        return Ink.width(text, font) <= width;
    }

    private String withoutMiddle(String name) {
        int left = name.length();
        String cut = name;
        while (left > 2 && !fits(cut)) {
            left--;
            int start = (left + 1) / 2;
            cut = name.substring(0, start).strip() + "…"
                    + name.substring(name.length() - left + start).strip();
        }
        return cut;
    }

    private String fromDifference(String name) {
        int same = names.stream()
                .filter(other -> !other.equals(name))
                .mapToInt(other -> common(name, other))
                .max()
                .orElse(0);
        int word = name.lastIndexOf(' ', same) + 1;
        return fits(name) ? name : Ink.fit("…" + name.substring(word), font, width);
    }

    private static int common(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }
}
