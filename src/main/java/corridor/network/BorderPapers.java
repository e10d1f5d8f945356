package corridor.network;

import corridor.random.Distribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a border does with consignments of one document regime.
 *
 * @param steps in an order in which each comes behind those that it comes after
 * @param inspectionShare of boxes
 * @param validity of the papers; null for ever
 */
public record BorderPapers(
        List<PaperStep> steps,
        double inspectionShare,
        @Nullable Validity validity) {

    public BorderPapers {
        steps = List.copyOf(steps);
    }

    /**
     * @param lastsSeconds since the papers were lodged
     * @param renewalSeconds making them again
     */
    public record Validity(long lastsSeconds, Distribution renewalSeconds) {}

    /** Seconds on arrival if nothing queues or goes wrong: the longest chain of what is not done ahead, by mean times. */
    public double arrivalSeconds() {
        double[] done = new double[steps.size()];
        double longest = 0;
        for (int i = 0; i < done.length; i++) {
            PaperStep step = steps.get(i);
            for (int before : step.after()) {
                done[i] = Math.max(done[i], done[before]);
            }
            done[i] += step.ahead() ? 0 : step.meanSeconds();
            longest = Math.max(longest, done[i]);
        }
        return longest;
    }

    /** Whether every consignment comes to an office once, as soon as it is there. */
    public boolean looksOnceOnArrival(int office) {
        List<PaperStep> here =
                steps.stream().filter(step -> step.office() == office).toList();
        return here.size() == 1
                && !here.get(0).ahead()
                && here.get(0).after().isEmpty()
                && here.get(0).share() == 1;
    }

    /** Times that a consignment is taken up, and looked at, at its desks. */
    public double looks() {
        return steps.stream()
                .mapToDouble(step -> step.share() * (step.ahead() ? 2 : 1))
                .sum();
    }

    /** Seconds at the desks of one office that a consignment takes. */
    public double deskSeconds(int office) {
        return steps.stream()
                .filter(step -> step.office() == office)
                .mapToDouble(PaperStep::meanSeconds)
                .sum();
    }
}
