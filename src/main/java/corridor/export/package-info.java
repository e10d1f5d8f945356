/**
 * What programs read: JSON and CSV files, written whole or not at all.
 *
 * <p>May import: batch, experiment, study, result, stats, units.
 */
@NullMarked
package corridor.export;

import org.jspecify.annotations.NullMarked;
