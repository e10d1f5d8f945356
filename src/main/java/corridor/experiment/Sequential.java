package corridor.experiment;

import corridor.stats.StoppingRule;
import java.util.List;
import java.util.function.IntFunction;

/**
 * An experiment that goes on until enough is known (Chow and Robbins 1965, Annals of Mathematical Statistics 36, p. 457): with
 * {@value StoppingRule#FEWEST} replications or more to begin with, then with as many as the deviation seen so far makes likely, but
 * no more than twice as many at a time, for that deviation may be far from the true one. {@code docs/methods.md} has what it covers.
 */
public final class Sequential {

    private Sequential() {}

    /** What must be known of an experiment with a result of type {@code R}. */
    public interface Goal<R> {

        /** Whether it is not known well enough, and more replications can change that. */
        boolean open(R result);

        /** Replications that it is likely to take in all. */
        long likely(R result);
    }

    /** How far an experiment may go. */
    @FunctionalInterface
    public interface Budget {

        /** Replications that may be had in all, where there are {@code now}; no more than those if it is spent. */
        long most(int now);
    }

    /**
     * Runs it until no goal is open or the budget is spent; once, where there is no goal.
     *
     * @param first replications to begin with
     * @param experiment the result of so many replications, of which those of a smaller number are the first
     */
    public static <R> R run(int first, IntFunction<R> experiment, List<? extends Goal<R>> goals, Budget budget) {
        int now = first(first, goals);
        while (true) {
            R result = experiment.apply(now);
            int next = next(now, result, goals, budget);
            if (next == now) {
                return result;
            }
            now = next;
        }
    }

    /** Replications that are run before it is asked whether they are enough. */
    public static int first(int wanted, List<?> goals) {
        return goals.isEmpty() ? wanted : Math.max(wanted, StoppingRule.FEWEST);
    }

    private static <R> int next(int now, R result, List<? extends Goal<R>> goals, Budget budget) {
        if (goals.stream().noneMatch(goal -> goal.open(result))) {
            return now;
        }
        long likely =
                goals.stream().mapToLong(goal -> goal.likely(result)).max().orElse(now);
        long wanted = Math.min(Math.max(likely, now + 1L), 2L * now);
        return (int) Math.max(now, Math.min(wanted, budget.most(now)));
    }
}
