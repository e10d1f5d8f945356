package corridor.network;

import corridor.random.Distribution;
import org.jspecify.annotations.Nullable;

/**
 * What the document regime does everywhere.
 *
 * @param atOriginSeconds before a consignment may leave; null for nothing
 * @param errorShare of consignments found wrong at a border
 * @param reworkSeconds until they are right
 */
public record Papers(@Nullable Distribution atOriginSeconds, double errorShare, Distribution reworkSeconds) {}
