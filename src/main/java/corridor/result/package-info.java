/**
 * What a run leaves behind: tallies of one replication, and the measures read from them. The narrow waist between the
 * simulator and everything that people or programs look at.
 *
 * <p>May import: stats, units.
 */
@NullMarked
package corridor.result;

import org.jspecify.annotations.NullMarked;
