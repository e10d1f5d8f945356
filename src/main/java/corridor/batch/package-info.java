/**
 * Tasks and where they run: a task holds all that a worker needs, and its result says nothing of who did it.
 *
 * <p>In: variants and what is wanted of them. Out: results, in any order, each told by the number of its task. The one seam
 * between experiments and machines is {@link Workers}; what survives an interruption is up to an {@link Archive}. Only home of
 * threads. May import: scenario, network, flow, result, stats, units.
 */
@NullMarked
package corridor.batch;

import org.jspecify.annotations.NullMarked;
