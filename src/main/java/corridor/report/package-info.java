/**
 * What people look at: charts, the HTML report, terminal tables. Made from results alone.
 *
 * <p>In: an {@code ExperimentResult}. Out: files and text. {@code ChartSpec} says which charts there are and what they say,
 * without drawing; {@code Charts} draws them, one class per kind on {@code Theme}, {@code Marks}, {@code Labels} and {@code Ink}.
 * Only the classes that draw load AWT.
 *
 * <p>Only home of the chart library. May import: experiment, result, stats, units.
 */
@NullMarked
package corridor.report;

import org.jspecify.annotations.NullMarked;
