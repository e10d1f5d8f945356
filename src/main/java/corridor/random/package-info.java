/**
 * Luck: distributions, and draws that are keyed by what they are for instead of by the order in which they are made.
 *
 * <p>Only home of the sampling library; of the statistics library it takes the gamma function. May import nothing of ours.
 */
@NullMarked
package corridor.random;

import org.jspecify.annotations.NullMarked;
