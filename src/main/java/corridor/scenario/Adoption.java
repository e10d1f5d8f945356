package corridor.scenario;

import corridor.units.Share;
import java.math.BigDecimal;
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
                        .map(entry -> "%s %s %%"
                                .formatted(
                                        entry.getKey(), percent(entry.getValue().value())))
                        .collect(Collectors.joining(", "));
    }

    /** To a hundredth of a percent at most. */
    static String percent(double share) {
        return BigDecimal.valueOf(Math.round(10_000 * share), 2)
                .stripTrailingZeros()
                .toPlainString();
    }
}
