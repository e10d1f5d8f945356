/**
 * Replications and comparisons: turns scenarios into results with their uncertainty.
 *
 * <p>May import: scenario, network, batch, random, result, stats, units.
 */
@NullMarked
package corridor.experiment;

import org.jspecify.annotations.NullMarked;
