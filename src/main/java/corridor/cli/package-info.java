/**
 * One class per command: reads arguments, makes one call, prints, returns an exit code. No logic.
 *
 * <p>Only home of picocli, of standard output and of the wall clock. May import: scenario, network, batch,
 * experiment, design, study, report, export, observe, result, stats, units.
 */
@NullMarked
package corridor.cli;

import org.jspecify.annotations.NullMarked;
