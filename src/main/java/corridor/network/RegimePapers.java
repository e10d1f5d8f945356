package corridor.network;

import java.util.List;

/**
 * A document regime as far as it is the same wherever a consignment goes.
 *
 * @param origin what is done before a consignment may leave, each step behind those that it comes after
 */
public record RegimePapers(String id, List<PaperStep> origin) {

    public RegimePapers {
        origin = List.copyOf(origin);
    }

    /** The part of a flow's consignments that travels under a regime, by its place in {@link Network#regimes()}. */
    public record Part(int regime, double share) {}
}
