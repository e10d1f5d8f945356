/**
 * What other tools open as it is: Parquet, DuckDB and SQLite. In the build of {@code -Pduckdb} alone, found by the program on its class path.
 *
 * <p>May import: export, result.
 */
@NullMarked
package corridor.store;

import org.jspecify.annotations.NullMarked;
