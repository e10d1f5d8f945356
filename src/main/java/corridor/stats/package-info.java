/**
 * What numbers say: quantiles, estimates with their intervals, comparisons of one and of many, when there are replications
 * enough, which of several is best and why. Methods on plain arrays, each with its source; docs/methods.md lists them.
 *
 * <p>Only home of the statistics and histogram libraries. May import nothing of ours.
 */
@NullMarked
package corridor.stats;

import org.jspecify.annotations.NullMarked;
