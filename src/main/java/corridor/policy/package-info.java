/**
 * What planners choose: when a train or a vessel leaves, and which route a consignment takes.
 *
 * <p>May import: units.
 */
@NullMarked
package corridor.policy;

import org.jspecify.annotations.NullMarked;
