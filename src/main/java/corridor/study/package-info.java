/**
 * Questions that take many variants of a scenario: sweeps, sensitivity, tuning, calibration, explanations, marginal values,
 * futures.
 *
 * <p>In: a scenario, what may vary in it and what is asked. Out: a {@link Study}: findings in words, sheets of figures, pictures
 * to draw. One file a question; all run through a {@code Batch} on common random numbers. May import: scenario, network, batch,
 * experiment, design, result, stats, units.
 */
@NullMarked
package corridor.study;

import org.jspecify.annotations.NullMarked;
