package corridor.network;

import corridor.random.Distribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A border under the document regime that holds there.
 *
 * @param sites where the checks are made: at the one reached last, or at the only one
 * @param desksLeft the share of them that is manned
 * @param hours when they are open, by the clocks of the first of the sites
 * @param closures days on which none is
 * @param technicalSeconds of a train that passes; null for none
 * @param deskSeconds of one consignment after its arrival
 * @param aheadSeconds of one consignment before its arrival; null when nothing is cleared ahead
 * @param leadSeconds how long before the expected arrival that begins
 * @param inspectionShare of boxes
 * @param errorShare of consignments whose papers are found wrong here
 * @param reworkSeconds until they are right
 */
public record Crossing(
        String id,
        List<Integer> sites,
        int desks,
        Steps desksLeft,
        OpenHours hours,
        Closures closures,
        @Nullable Distribution technicalSeconds,
        Distribution deskSeconds,
        @Nullable Distribution aheadSeconds,
        long leadSeconds,
        double inspectionShare,
        Distribution inspectionSeconds,
        double errorShare,
        Distribution reworkSeconds) {

    public Crossing {
        sites = List.copyOf(sites);
    }
}
