package corridor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the program writes to: a person's terminal, or a file.
 *
 * @param colour whether standard output takes colours
 * @param bar whether standard error takes a bar that moves
 * @param columns width of standard output
 */
record Screen(boolean colour, boolean bar, int columns) {

    /** Where the width is not known. */
    private static final int USUAL_COLUMNS = 100;

    @SuppressWarnings("SystemConsoleNull") // better than nothing where the launcher has not looked
    static Screen of(ConsoleOptions options) {
        return of(options, System.getenv(), System.getProperty("corridor.terminals"), System.console() != null);
    }

    /**
     * @param terminals which of standard output (1) and error (2) are terminals, as the launcher found; without the
     *     launcher only {@code console} is known, and that not from Java 22 to 24
     */
    static Screen of(ConsoleOptions options, Map<String, String> env, @Nullable String terminals, boolean console) {
        Predicate<String> isTerminal = stream -> terminals == null ? console : terminals.contains(stream);
        boolean dumb = "dumb".equals(env.getOrDefault("TERM", "dumb"));
        boolean colour = !options.noColor() && env.getOrDefault("NO_COLOR", "").isEmpty();
        return new Screen(
                isTerminal.test("1") && !dumb && colour,
                isTerminal.test("2") && !dumb,
                columns(env.getOrDefault("COLUMNS", "")));
    }

    private static int columns(String text) {
        return text.matches("[1-9]\\d{1,3}") ? Integer.parseInt(text) : USUAL_COLUMNS;
    }

    String bold(String text) {
        return painted("1", text);
    }

    String faint(String text) {
        return painted("2", text);
    }

    String red(String text) {
        return painted("31", text);
    }

    String green(String text) {
        return painted("32", text);
    }

    private String painted(String code, String text) {
        return colour && !text.isEmpty() ? "\u001b[%sm%s\u001b[0m".formatted(code, text) : text;
    }

    /** Lines of at most so many characters, unless a word is longer. */
    static List<String> wrapped(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
