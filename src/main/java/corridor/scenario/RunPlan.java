package corridor.scenario;

import java.time.Duration;
import java.time.LocalDate;

/**
 * What is run: containers made from {@code start} for {@code horizon} are measured, after a {@code warmUp} that fills the
 * corridor, and are followed until they are delivered.
 *
 * @param replications independent years
 * @param seed same seed, same results
 */
public record RunPlan(LocalDate start, Duration warmUp, Duration horizon, int replications, long seed) {}
