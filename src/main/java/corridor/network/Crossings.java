package corridor.network;

import java.util.List;

/** Which border, if any, a vehicle meets at a stop. */
public final class Crossings {

    private Crossings() {}

    /**
     * The index of the border whose checks are made at this stop of a service in this direction, or -1.
     *
     * <p>A border between two sites is met at the one reached last; one that lies at a single site is met there both ways. At
     * the first stop only the second kind counts, and only for what starts its journey there.
     */
    public static int at(List<Crossing> crossings, Service service, boolean forward, int stop) {
        int site = service.site(forward, stop);
        for (int i = 0; i < crossings.size(); i++) {
            List<Integer> sites = crossings.get(i).sites();
            if (sites.contains(site) && (sites.size() == 1 || passedOther(sites, site, service, forward, stop))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean passedOther(List<Integer> sites, int site, Service service, boolean forward, int stop) {
        int other = sites.get(0) == site ? sites.get(1) : sites.get(0);
        for (int before = 0; before < stop; before++) {
            if (service.site(forward, before) == other) {
                return true;
            }
        }
        return false;
    }
}
