package corridor.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Where the file of one result is not that of another.
 *
 * @param file by its path in the result; with a field of it, of the manifest
 * @param line from 1; 0 where the file is no text, or is only in one of them
 * @param column from 1; the number of the byte in what is no text
 * @param first what the one has there, for people
 * @param second what the other has
 */
public record Difference(String file, int line, int column, String first, String second) {

    private static final String NOTHING = "nothing";
    private static final int AT_MOST = 60;

    /** Records of many years are longer than an array can be. */
    private static final long LONGEST_READ = 256L << 20;

    /** Values are told apart by these; a space may stand within one. */
    private static final Pattern BETWEEN_VALUES = Pattern.compile("[,;{}\\[\\]<>]");

    /** What is compared bit for bit, and not by what can be read in it. */
    private static final Set<String> NO_TEXT = Set.of("png", "xlsx", "parquet");

    private static final List<String> FIRST =
            List.of("summary.json", "audit.json", "tables/", "records/", "results.json");

    /**
     * One for each field of the manifest and each file that is not the same in both, those with results before those that are drawn
     * from them.
     */
    public static List<Difference> between(Written first, Written second) {
        TreeSet<String> names =
                new TreeSet<>(Comparator.comparingInt(Difference::rank).thenComparing(name -> name));
        names.addAll(first.files());
        names.addAll(second.files());
        List<Difference> differences = new ArrayList<>(first.manifestAgainst(second));
        for (String name : names) {
            of(name, first.folder().resolve(name), second.folder().resolve(name))
                    .ifPresent(differences::add);
        }
        return differences;
    }

    private static int rank(String name) {
        for (int i = 0; i < FIRST.size(); i++) {
            if (name.startsWith(FIRST.get(i))) {
                return i;
            }
        }
        return FIRST.size();
    }

    private static Optional<Difference> of(String name, Path first, Path second) {
        if (!Files.exists(first) || !Files.exists(second)) {
            return Optional.of(new Difference(name, 0, 0, presence(first), presence(second)));
        }
        try {
            if (Files.mismatch(first, second) < 0) {
                return Optional.empty();
            }
            if (Math.max(Files.size(first), Files.size(second)) > LONGEST_READ) {
                return Optional.of(far(name, first, second));
            }
            byte[] one = Files.readAllBytes(first);
            byte[] other = Files.readAllBytes(second);
            int at = Arrays.mismatch(one, other);
            return at < 0 ? Optional.empty() : Optional.of(at(name, one, other, at));
        } catch (IOException e) {
            throw Written.unreadable(first, e);
        }
    }

    /** In a file too long to be read at once: the number of the byte says enough. */
    private static Difference far(String name, Path first, Path second) throws IOException {
        long at = Files.mismatch(first, second);
        String where = "the file up to byte %d".formatted(at);
        return new Difference(name, 0, (int) Math.min(Integer.MAX_VALUE, at + 1), where, "another byte after it");
    }

    private static String presence(Path file) {
        return Files.exists(file) ? "the file" : NOTHING;
    }

    private static Difference at(String name, byte[] first, byte[] second, int at) {
        if (NO_TEXT.contains(name.substring(name.lastIndexOf('.') + 1))) {
            return new Difference(name, 0, at + 1, bits(first, at), bits(second, at));
        }
        String one = new String(first, UTF_8);
        String other = new String(second, UTF_8);
        int from = mismatch(one, other);
        int line = (int) one.substring(0, from).chars().filter(c -> c == '\n').count() + 1;
        int column = from - (one.lastIndexOf('\n', from - 1) + 1) + 1;
        return new Difference(name, line, column, value(one, from), value(other, from));
    }

    private static int mismatch(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String bits(byte[] bytes, int at) {
        return at < bytes.length ? "byte %02x".formatted(bytes[at]) : NOTHING;
    }

    /** The value around a place: from the end of the one before it to the beginning of the next, on its line. */
    private static String value(String text, int at) {
        int from = at;
        while (from > 0 && at - from < AT_MOST && !ends(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < text.length() && to - at < AT_MOST && !ends(text.charAt(to))) {
            to++;
        }
        String value = text.substring(from, to).strip();
        return value.isEmpty() ? NOTHING : value;
    }

    private static boolean ends(char c) {
        return c == '\n' || BETWEEN_VALUES.matcher(String.valueOf(c)).matches();
    }

    /** The place, as editors take it. */
    public String place() {
        if (line > 0) {
            return "%s:%d:%d".formatted(file, line, column);
        }
        return column > 0 ? "%s, byte %d".formatted(file, column) : file;
    }

    /** Whether it is drawn from the result, by the Java and its fonts. */
    public boolean isDrawn() {
        return file.equals("report.html") || (file.startsWith("charts/") && !file.endsWith(".csv"));
    }
}
