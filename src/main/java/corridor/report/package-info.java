/**
 * What people look at: charts, the HTML report, terminal tables. Made from results alone.
 *
 * <p>Only home of the chart library. May import: experiment, result, stats, units.
 */
@NullMarked
package corridor.report;

import org.jspecify.annotations.NullMarked;
