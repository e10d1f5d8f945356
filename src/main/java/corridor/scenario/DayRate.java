package corridor.scenario;

import corridor.units.UsDollarsPerTeuDay;
import java.time.Duration;

/**
 * What is charged by the day once some time has passed for nothing: a slot in a yard, a box kept by its shipper.
 *
 * @param free time that costs nothing
 * @param then for each day begun after it
 */
public record DayRate(Duration free, UsDollarsPerTeuDay then) {}
