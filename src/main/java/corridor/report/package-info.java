/**
 * What people look at: charts, the HTML report, terminal tables. Made from results alone.
 *
 * <p>In: an {@code ExperimentResult}, or a {@code Study}. Out: files and text. {@code ChartSpec} says which charts of an
 * experiment there are and what they say, without drawing; {@code Charts} draws them, one class per kind on {@code Theme},
 * {@code Marks}, {@code Labels} and {@code Ink}. Only the classes that draw load AWT.
 *
 * <p>A {@code Study} says itself what is in its sheets and pictures: {@code StudyTerminal}, {@code StudyCharts} and
 * {@code StudyPage} show any, without knowing which question was asked.
 *
 * <p>What a page says comes from bundles ({@code Texts}, {@code Names}, {@code Findings}) in one of {@code Languages}; {@code ReportPage}
 * gathers the tables, {@code Template} fills the page and closes it to all that was not written there.
 *
 * <p>Only home of the chart library. May import: experiment, study, result, stats, units.
 */
@NullMarked
package corridor.report;

import org.jspecify.annotations.NullMarked;
