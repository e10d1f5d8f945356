/**
 * Quantities with their units: records that hold a number and add, compare and print it. Nothing else.
 *
 * <p>May import nothing of ours.
 */
@NullMarked
package corridor.units;

import org.jspecify.annotations.NullMarked;
