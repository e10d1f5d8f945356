/**
 * What was seen in the world, from event logs in the field's standards: the figures of one that a scenario can be held against. Logs that
 * this program exports are read by the same code.
 *
 * <p>In: files. Out: rows of a table of observations. May import: stats.
 */
@NullMarked
package corridor.observe;

import org.jspecify.annotations.NullMarked;
