package corridor.network;

import corridor.random.Distribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a border does with consignments of one document regime.
 *
 * @param steps in an order in which each comes behind those that it comes after
 * @param inspectionShare of boxes
 * @param usdPerTeu price of the papers here
 * @param validity of the papers; null for ever
 */
public record BorderPapers(
        List<PaperStep> steps,
        double inspectionShare,
        double usdPerTeu,
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
        return PaperStep.longestChain(steps, step -> 0, step -> step.ahead() ? 0 : step.meanSeconds());
    }

    /**
     * The same, with what is done ahead as far as it outlasts the ride.
     *
     * @param rideSeconds to the border, from where it hears of the consignment
     */
    double arrivalSeconds(double rideSeconds) {
        double end = PaperStep.longestChain(
                steps,
                step -> step.leadSeconds() == null ? rideSeconds : Math.max(0, rideSeconds - step.leadSeconds()),
                PaperStep::meanSeconds);
        return Math.max(0, end - rideSeconds);
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
