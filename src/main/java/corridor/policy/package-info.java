/**
 * What planners choose: when a train or a vessel leaves, which route a consignment takes, what becomes of platforms
 * and boxes that are empty.
 *
 * <p>May import: units.
 */
@NullMarked
package corridor.policy;

import org.jspecify.annotations.NullMarked;
