package corridor.scenario;

import corridor.units.Share;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Under which papers consignments travel: all under one regime, or some under each of several.
 *
 * @param shares of consignments, by name of the regime; they make up one
 */
public record Adoption(Map<String, Share> shares) {

    public Adoption {
        shares = Maps.ordered(shares);
    }

    /** Everything under one regime. */
    static Adoption of(String regime) {
        return new Adoption(Map.of(regime, new Share(1)));
    }

    /** As a planner would say it: "single", or "single 50 %, separate 50 %". */
    public String text() {
        return shares.size() == 1
                ? String.join("", shares.keySet())
                : shares.entrySet().stream()
                        .map(entry -> "%s %s %%".formatted(entry.getKey(), percent(entry.getValue())))
                        .collect(Collectors.joining(", "));
    }

    private static String percent(Share share) {
        double tenths = Math.rint(1_000 * share.value()) / 10;
        return tenths == Math.rint(tenths) ? Integer.toString((int) tenths) : Double.toString(tenths);
    }
}
