package corridor.network;

import java.util.List;

/**
 * A document regime as far as it is the same wherever a consignment goes.
 *
 * @param origin what is done before a consignment may leave, each step behind those that it comes after
 * @param originUsdPerTeu price of that
 */
public record RegimePapers(String id, List<PaperStep> origin, double originUsdPerTeu) {

    public RegimePapers {
        origin = List.copyOf(origin);
    }

    /** Seconds at the origin if nothing goes wrong, by mean times. */
    double originSeconds() {
        return PaperStep.longestChain(origin, step -> 0, PaperStep::meanSeconds);
    }

    /** The part of a flow's consignments that travels under a regime, by its place in {@link Network#regimes()}. */
    public record Part(int regime, double share) {}
}
