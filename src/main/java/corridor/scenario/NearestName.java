package corridor.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The name somebody most likely meant. */
public final class NearestName {

    private static final int MOST_NAMES = 3;

    private NearestName() {}

    /** The nearest of the names, if it is near enough to be more than a guess: within a third of its letters. */
    public static Optional<String> of(String written, Collection<String> names) {
        String lower = written.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> distance(lower, name.toLowerCase(Locale.ROOT)) <= Math.max(1, name.length() / 3))
                .min(Comparator.comparingInt((String name) -> distance(lower, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * "Maybe 'cost' or 'count'?": the nearest of the names and those equally near, or else those of which it is a whole word, or
     * else those of which a part begins so; three at most, none if there is none.
     */
    public static Optional<String> question(String written, Collection<String> names) {
        List<String> near = nearest(written, names);
        List<String> holding = near.isEmpty() ? holding(written, names) : near;
        List<String> nearest = holding.isEmpty() ? beginning(written, names) : holding;
        return nearest.isEmpty()
                ? Optional.empty()
                : Optional.of(nearest.stream()
                        .map(name -> "'" + name + "'")
                        .collect(Collectors.joining(" or ", "Maybe ", "?")));
    }

    /** 'khorgos-altynkol' for 'altynkol'. */
    private static List<String> holding(String written, Collection<String> names) {
        String within = "-" + written.toLowerCase(Locale.ROOT) + "-";
        return names.stream()
                .filter(name -> written.length() > 1 && ("-" + name + "-").contains(within))
                .sorted()
                .limit(MOST_NAMES)
                .toList();
    }

    /** 'costUsdPerTeu' for 'cost', 'transitDays.p95' for 'p95'; the shortest first. */
    private static List<String> beginning(String written, Collection<String> names) {
        String within = "." + written.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> written.length() > 2 && ("." + name.toLowerCase(Locale.ROOT)).contains(within))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .limit(MOST_NAMES)
                .toList();
    }

    private static List<String> nearest(String written, Collection<String> names) {
        Optional<String> first = of(written, names);
        if (first.isEmpty()) {
            return List.of();
        }
        String lower = written.toLowerCase(Locale.ROOT);
        int least = distance(lower, first.get().toLowerCase(Locale.ROOT));
        return names.stream()
                .filter(name -> distance(lower, name.toLowerCase(Locale.ROOT)) == least)
                .distinct()
                .sorted()
                .limit(MOST_NAMES)
                .toList();
    }

    /** Edits by insertion, deletion, replacement and swap of neighbours (optimal string alignment). */
    static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > b.length()) {
            return Math.max(a.length(), b.length()); // no near miss; and long texts cost nothing
        }
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : step(edits, a, b, i, j);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int step(int[][] edits, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(edits[i - 1][j], edits[i][j - 1]) + 1, edits[i - 1][j - 1] + change);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
    }
}
