package corridor.scenario;

import corridor.random.Distribution;

/**
 * How often a machine fails, and for how long; by the calendar, whether it is at work or not.
 *
 * @param between from the end of one repair to the next failure, in seconds
 * @param repair in seconds
 */
public record Breakdowns(Distribution between, Distribution repair) {}
