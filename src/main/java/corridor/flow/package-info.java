/**
 * Containers, trains, vessels, cranes, borders and storms moving through a {@code Network} on an {@code Engine}.
 *
 * <p>Sees indices, never names or files. May import: network, engine, policy, random, result, stats, units.
 */
@NullMarked
package corridor.flow;

import org.jspecify.annotations.NullMarked;
