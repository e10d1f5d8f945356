/**
 * Tasks on a cluster of Apache Spark.
 *
 * <p>In: tasks. Out: their results, as from threads here, to the byte. Built with {@code -Pspark} alone; the default build does not
 * know Spark. May import: batch.
 */
@NullMarked
package corridor.spark;

import org.jspecify.annotations.NullMarked;
