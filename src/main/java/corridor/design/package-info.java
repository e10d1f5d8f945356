/**
 * Designs of experiments: which points of a box to try, and what the answers say about the inputs.
 *
 * <p>Points lie in the unit cube, one row per point and one column per factor; a {@link Factor} says what a coordinate stands
 * for. Nothing here knows a corridor or runs anything. Only home of the low-discrepancy sequences and the optimisers. May import:
 * stats.
 */
@NullMarked
package corridor.design;

import org.jspecify.annotations.NullMarked;
