package corridor.network;

import corridor.random.Distribution;
import corridor.units.DailyHours;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A border under the document regime that holds there.
 *
 * @param sites where the checks are made: at the one reached last, or at the only one
 * @param technicalSeconds of a train that passes; null for none
 * @param deskSeconds of one consignment after its arrival
 * @param aheadSeconds of one consignment before its arrival; null when nothing is cleared ahead
 * @param leadSeconds how long before the expected arrival that begins
 * @param inspectionShare of boxes
 * @param errorShare of consignments whose papers are found wrong here
 * @param reworkSeconds until they are right
 * @param feeUsdPerTeu of what passes
 * @param documentsUsdPerTeu price of the papers here
 */
public record Crossing(
        String id,
        List<Integer> sites,
        int desks,
        DailyHours hours,
        @Nullable Distribution technicalSeconds,
        Distribution deskSeconds,
        @Nullable Distribution aheadSeconds,
        long leadSeconds,
        double inspectionShare,
        Distribution inspectionSeconds,
        double errorShare,
        Distribution reworkSeconds,
        double feeUsdPerTeu,
        double documentsUsdPerTeu) {

    public Crossing {
        sites = List.copyOf(sites);
    }
}
