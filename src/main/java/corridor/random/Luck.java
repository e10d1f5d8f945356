package corridor.random;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * All the luck of one replication. A draw is a pure function of the seed, the replication and a key that says what it is for
 * (this container, this purpose, this occurrence), never of what was drawn before: a container meets the same luck in every
 * scenario, whatever route it takes and whoever else draws.
 *
 * <p>Keys are mixed with the finaliser of SplitMix64 (Steele, Lea and Flood 2014, p. 459). Not thread-safe: one per run.
 */
public final class Luck {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final KeyedSource source = new KeyedSource();
    private final long root;

    public Luck(long seed, int replication) {
        root = mix(mix(seed + GOLDEN) + replication);
    }

    /** The key of a named thing in this replication: a flow, a leg, a port. Made once, when a run is set up. */
    public long key(String name) {
        long key = root;
        for (int i = 0; i < name.length(); i++) {
            key = mix(key ^ name.charAt(i)) + GOLDEN;
        }
        return mix(key);
    }

    /** The key of the n-th part, use or occurrence of what {@code key} stands for. */
    public static long key(long key, long n) {
        return mix(key + GOLDEN * (n + 1));
    }

    /** The key of what happens to {@code thing} at, or for the sake of, {@code place}: the same in whichever order they meet. */
    public static long meet(long thing, long place) {
        return mix(thing ^ Long.rotateLeft(place, 32)) + GOLDEN;
    }

    /** A number in [0, 1) for this key. */
    public static double uniform(long key) {
        return (mix(key + GOLDEN) >>> 11) * 0x1.0p-53;
    }

    /** Binds a distribution to this replication. */
    public Draw draw(Distribution distribution) {
        return Draw.of(distribution, source);
    }

    private static long mix(long bits) {
        return fold(fold(fold(bits, 30) * 0xBF58476D1CE4E5B9L, 27) * 0x94D049BB133111EBL, 31);
    }

    // Apart, so that the quick compiler puts the mixing in line: what is longer than some 25 bytes it calls instead.
    private static long fold(long bits, int shift) {
        return bits ^ (bits >>> shift);
    }

    /** A SplitMix64 sequence that starts again at each key, so that samplers that need several numbers get them. */
    static final class KeyedSource implements UniformRandomProvider {
        private long state;

        void restart(long key) {
            state = key;
        }

        @Override
        public long nextLong() {
            state += GOLDEN;
            return mix(state);
        }
    }
}
