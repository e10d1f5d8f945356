/**
 * The scenario file: its schema as records, the reader, and every message about what is wrong in it.
 *
 * <p>In: text. Out: a complete {@code Scenario}, or {@code Problem}s with file, line and column. Names are still names;
 * {@code network} turns them into indices. May import: policy, random, units.
 */
@NullMarked
package corridor.scenario;

import org.jspecify.annotations.NullMarked;
