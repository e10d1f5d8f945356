/**
 * Replications and comparisons: the only place with threads. Turns scenarios into results with their uncertainty.
 *
 * <p>May import: scenario, network, flow, random, result, stats, units.
 */
@NullMarked
package corridor.experiment;

import org.jspecify.annotations.NullMarked;
