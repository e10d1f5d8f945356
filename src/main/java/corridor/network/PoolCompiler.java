package corridor.network;

import corridor.network.RouteFinder.Complaints;
import corridor.policy.ReturnRule;
import corridor.scenario.Platforms;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes the pools of platforms: names become indices, shares become wagons. */
final class PoolCompiler {
    private final List<Service> services;
    private final Map<String, Integer> siteOf;
    private final Complaints complaints;

    PoolCompiler(List<Service> services, Map<String, Integer> siteOf, Complaints complaints) {
        this.services = services;
        this.siteOf = siteOf;
        this.complaints = complaints;
    }

    List<PlatformPool> pools(Scenario scenario) {
        List<PlatformPool> pools = new ArrayList<>();
        if (scenario.platforms() != null) {
            scenario.platforms().forEach((id, platforms) -> pools.add(pool(id, platforms)));
        }
        return pools;
    }

    private PlatformPool pool(String id, Platforms platforms) {
        List<Integer> indices = IntStream.range(0, services.size())
                .filter(i -> platforms.trains().contains(services.get(i).id()))
                .boxed()
                .toList();
        PlatformPool pool = new PlatformPool(
                id,
                platforms.count(),
                platforms.room().value(),
                indices,
                stands(platforms, indices),
                platforms.sentBack() == null ? new ReturnRule.None() : platforms.sentBack());
        for (int index : indices) {
            int longest = pool.longest(services.get(index));
            if (longest > pool.count()) {
                complaints.add(
                        "platforms." + id + ".count",
                        "platforms '%s' are %d, and a train of '%s' needs up to %d."
                                .formatted(
                                        id, pool.count(), services.get(index).id(), longest),
                        "A train leaves only when there are platforms for all that it takes.");
            }
        }
        return pool;
    }

    private List<PlatformPool.Stand> stands(Platforms platforms, List<Integer> indices) {
        Set<Integer> ends = new LinkedHashSet<>();
        for (int index : indices) {
            ends.add(services.get(index).site(true, 0));
            ends.add(services.get(index).site(false, 0));
        }
        List<Integer> sites = List.copyOf(ends);
        double[] exact = new double[sites.size()];
        platforms.at().forEach((node, share) -> exact[sites.indexOf(Objects.requireNonNull(siteOf.get(node)))] =
                share.value() * platforms.count());
        int[] whole = rounded(exact, platforms.count());
        return IntStream.range(0, sites.size())
                .mapToObj(i -> new PlatformPool.Stand(sites.get(i), whole[i]))
                .toList();
    }

    /** Whole numbers that add up: the largest remainders are rounded up. */
    private static int[] rounded(double[] exact, int sum) {
        int[] whole = new int[exact.length];
        int left = sum;
        for (int i = 0; i < exact.length; i++) {
            whole[i] = (int) exact[i];
            left -= whole[i];
        }
        List<Integer> byRemainder = IntStream.range(0, exact.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> whole[i] - exact[i]))
                .toList();
        for (int i = 0; i < left; i++) {
            whole[byRemainder.get(i)]++;
        }
        return whole;
    }
}
