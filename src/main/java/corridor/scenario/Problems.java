package corridor.scenario;

import corridor.scenario.Problem.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong, so that all of it can be said at once. Not thread-safe. */
final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    void add(Position at, String what, @Nullable String remedy) {
        found.add(new Problem(at, what, remedy));
    }

    boolean none() {
        return found.isEmpty();
    }

    boolean isAt(Position at) {
        return found.stream().anyMatch(problem -> problem.at().equals(at));
    }

    int count() {
        return found.size();
    }

    /** File by file in the order of reading, each from its top. */
    List<Problem> sorted() {
        List<String> files =
                found.stream().map(problem -> problem.at().file()).distinct().toList();
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(
                        (Problem problem) -> files.indexOf(problem.at().file()))
                .thenComparing(problem -> problem.at().line())
                .thenComparing(problem -> problem.at().column()));
        return sorted;
    }
}
