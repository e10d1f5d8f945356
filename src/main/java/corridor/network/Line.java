package corridor.network;

import corridor.random.Distribution;

/**
 * A leg of railway line.
 *
 * @param headwaySeconds between two paths in one direction, within the hours; 0 for no limit
 * @param paths the share of them that there is
 * @param hoursUpward when a train may enter from the site of the lesser index, by the clocks there
 * @param hoursDownward the same from the other end
 * @param openFromSecond 0 when it is always open
 * @param closures when no train may enter
 */
public record Line(
        String id,
        double km,
        Distribution runSeconds,
        long headwaySeconds,
        Steps paths,
        OpenHours hoursUpward,
        OpenHours hoursDownward,
        long openFromSecond,
        Closures closures) {

    public OpenHours hours(boolean upward) {
        return upward ? hoursUpward : hoursDownward;
    }

    /** Seconds between two paths of one direction at a time; 0 for no limit. */
    public long headwaySeconds(long second) {
        return paths.constant() ? headwaySeconds : Math.round(headwaySeconds / paths.at(second));
    }
}
