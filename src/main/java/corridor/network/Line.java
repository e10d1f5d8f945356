package corridor.network;

import corridor.random.Distribution;
import corridor.units.DailyHours;

/**
 * A leg of railway line, or a stretch of road.
 *
 * @param runSeconds of a train with its stops; of a truck at the wheel
 * @param headwaySeconds between two paths in one direction, within the hours; 0 for no limit
 * @param hours when a train may enter
 * @param openFromSecond 0 when it is always open
 * @param closures when no train may enter
 */
public record Line(
        String id,
        double km,
        Distribution runSeconds,
        long headwaySeconds,
        DailyHours hours,
        long openFromSecond,
        Closures closures) {}
