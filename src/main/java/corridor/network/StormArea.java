package corridor.network;

import corridor.random.Distribution;
import java.util.List;

/**
 * Ports that the same storms close.
 *
 * @param perMonth mean number of storms, January first
 */
public record StormArea(String id, List<Integer> sites, List<Double> perMonth, Distribution lengthSeconds) {
    public StormArea {
        sites = List.copyOf(sites);
        perMonth = List.copyOf(perMonth);
    }
}
