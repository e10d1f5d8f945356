package corridor.report;

import corridor.report.RoutesChart.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far right each place of a Sankey diagram stands: as far as the longest way to it. Where some go from A to B and others from B to
 * A, the widest links set the order, and what would close a circle goes back.
 */
final class Layers {

    private Layers() {}

    /**
     * The layer of each place, from 0.
     *
     * @param links TEU on each
     */
    static Map<String, Integer> of(Map<Link, Double> links) {
        List<Link> forward = forward(links);
        Map<String, Integer> layer = new LinkedHashMap<>();
        links.keySet().forEach(link -> {
            layer.putIfAbsent(link.from(), 0);
            layer.putIfAbsent(link.to(), 0);
        });
        // No longer way than by all places.
        for (int round = 1; round < layer.size(); round++) {
            forward.forEach(link -> layer.merge(link.to(), layer.getOrDefault(link.from(), 0) + 1, Math::max));
        }
        return layer;
    }

    private static List<Link> forward(Map<Link, Double> links) {
        List<Link> forward = new ArrayList<>();
        links.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .filter(link -> !leads(link.to(), link.from(), forward, new HashSet<>()))
                .forEachOrdered(forward::add);
        return forward;
    }

    private static boolean leads(String from, String to, List<Link> by, Set<String> seen) {
        return from.equals(to)
                || (seen.add(from)
                        && by.stream()
                                .filter(link -> link.from().equals(from))
                                .anyMatch(link -> leads(link.to(), to, by, seen)));
    }
}
