/** Benchmarks: how fast a default year runs, and what the default comparison costs as a whole process. */
@NullMarked
package corridor.bench;

import org.jspecify.annotations.NullMarked;
