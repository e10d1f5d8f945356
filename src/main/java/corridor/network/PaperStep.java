package corridor.network;

import corridor.random.Distribution;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is done with the papers of a consignment, at a border or at the origin.
 *
 * @param office whose desks do it, by its place in {@link Crossing#offices()}; no matter at the origin
 * @param after steps that come before it, by their places, which are lower than its own
 * @param seconds it takes
 * @param leadSeconds how long before the expected arrival it may begin; null on arrival
 * @param share of consignments that it concerns
 * @param errorShare of those that are found wrong
 * @param reworkSeconds until they are right; null where nothing goes wrong
 * @param once the number of the check, by which a consignment remembers that it was made; null where papers are made out
 *     anew at each border and are checked each time
 * @param luck what its draws are keyed by
 */
public record PaperStep(
        String id,
        int office,
        List<Integer> after,
        Distribution seconds,
        @Nullable Long leadSeconds,
        double share,
        double errorShare,
        @Nullable Distribution reworkSeconds,
        @Nullable Integer once,
        Luck luck) {

    public PaperStep {
        after = List.copyOf(after);
    }

    /** Names of keys. Whom a step concerns is the same at all borders. */
    public record Luck(String time, String share, String error, String rework) {}

    /** Whether it may begin before the consignment is there. */
    public boolean ahead() {
        return leadSeconds != null;
    }

    /** Of the consignments that come by, in seconds of desk time. */
    public double meanSeconds() {
        return share * seconds.mean();
    }

    /**
     * When the last of some steps is done, in seconds, if nobody queues.
     *
     * @param steps each behind those that it comes after
     * @param earliest when a step may begin
     * @param takes how long it takes
     */
    static double longestChain(
            List<PaperStep> steps, ToDoubleFunction<PaperStep> earliest, ToDoubleFunction<PaperStep> takes) {
        double[] done = new double[steps.size()];
        double last = 0;
        for (int i = 0; i < done.length; i++) {
            PaperStep step = steps.get(i);
            done[i] = earliest.applyAsDouble(step);
            for (int before : step.after()) {
                done[i] = Math.max(done[i], done[before]);
            }
            done[i] += takes.applyAsDouble(step);
            last = Math.max(last, done[i]);
        }
        return last;
    }
}
