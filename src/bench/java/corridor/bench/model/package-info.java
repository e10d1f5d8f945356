/**
 * Three models that every engine runs, written once for each: our own engine, the bare limit, plain Java and peers.
 *
 * <p>In: a workload, a seed and an array. Out: the array filled with transit times in hours.
 */
@NullMarked
package corridor.bench.model;

import org.jspecify.annotations.NullMarked;
