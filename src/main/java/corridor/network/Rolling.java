package corridor.network;

import corridor.random.Distribution;

/**
 * How boxes roll aboard a vessel, on wagons or trailers.
 *
 * @param wagons true for wagons, false for trailers
 * @param unitTeu room of one wagon or trailer
 * @param cutTeu room of what goes over the ramp in one go
 * @param cutSeconds of one go
 */
public record Rolling(boolean wagons, int unitTeu, int cutTeu, Distribution cutSeconds) {}
