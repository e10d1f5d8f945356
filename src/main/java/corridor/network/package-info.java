/**
 * A scenario compiled: names become indices, routes are found, the whole is checked for sense.
 *
 * <p>Only home of the graph library. May import: scenario, policy, random, units.
 */
@NullMarked
package corridor.network;

import org.jspecify.annotations.NullMarked;
