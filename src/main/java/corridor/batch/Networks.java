package corridor.batch;

import corridor.network.Network;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The variants that a worker has compiled, the latest few of them: tasks of one variant often come one after the other. */
public final class Networks {

    private static final int KEPT = 64;

    private final Map<Variant, Network> compiled = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Variant, Network> eldest) {
            return size() > KEPT;
        }
    };

    /** Compiled now, or before. */
    public Network of(Variant variant) {
        Network known = find(variant);
        if (known != null) {
            return known;
        }
        // Outside the lock: two threads may compile the same variant, and neither waits for another's.
        Network network = variant.compile();
        keep(variant, network);
        return network;
    }

    private synchronized @Nullable Network find(Variant variant) {
        return compiled.get(variant);
    }

    private synchronized void keep(Variant variant, Network network) {
        compiled.put(variant, network);
    }
}
