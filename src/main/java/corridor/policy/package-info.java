/**
 * What planners choose: when a train or a vessel leaves and whether it waits for another, which route a consignment takes, what
 * becomes of platforms and boxes that are empty, and what is known of cargo under way.
 *
 * <p>May import: units.
 */
@NullMarked
package corridor.policy;

import org.jspecify.annotations.NullMarked;
