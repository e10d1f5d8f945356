/**
 * Summaries of numbers: tallies, time averages, quantiles, estimates with their intervals, paired differences.
 *
 * <p>Only home of the statistics and histogram libraries. May import nothing of ours.
 */
@NullMarked
package corridor.stats;

import org.jspecify.annotations.NullMarked;
