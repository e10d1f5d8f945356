/**
 * Benchmarks: our engine against others on the same workloads, after a check that they give the same answers; what a default
 * year costs; how cost grows. {@link corridor.bench.Benchmarks} runs them and writes their tables into docs/performance.md.
 */
@NullMarked
package corridor.bench;

import org.jspecify.annotations.NullMarked;
