/**
 * Quantities with their units: records that hold a number and add, compare and print it; and the names of what is measured in
 * them. Nothing else.
 *
 * <p>May import nothing of ours.
 */
@NullMarked
package corridor.units;

import org.jspecify.annotations.NullMarked;
