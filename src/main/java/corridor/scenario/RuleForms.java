package corridor.scenario;

import corridor.policy.DispatchRule;
import corridor.policy.RouteRule;
import corridor.units.Share;
import corridor.units.UsDollarsPerTeuDay;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How the rules of {@code policy} are written in a file: which keys there are decides which rule it is. */
final class RuleForms {

    private RuleForms() {}

    /** Either {@code full} with {@code orAfter}, or {@code every}; the schema sees to that. */
    record Departs(
            @Nullable Share full,
            @Nullable Duration orAfter,
            @Nullable Duration every,
            @Nullable Duration first) {

        DispatchRule rule() {
            if (every != null) {
                return new DispatchRule.Timetable(every.toSeconds(), first == null ? 0 : first.toSeconds());
            }
            if (full == null || orAfter == null) {
                throw new IllegalArgumentException("Say either full and or-after, or every.");
            }
            return new DispatchRule.FilledOrLate(full.value(), orAfter.toSeconds());
        }
    }

    record RouteChoice(
            Rule rule,
            UsDollarsPerTeuDay valueOfTime,
            @Nullable Double perUsd) {

        enum Rule {
            LOGIT,
            CHEAPEST
        }

        RouteRule chosen() {
            if (rule == Rule.CHEAPEST) {
                return new RouteRule.Cheapest(valueOfTime.value());
            }
            if (perUsd == null || perUsd < 0) {
                throw new IllegalArgumentException("A logit needs per-usd, zero or more.");
            }
            return new RouteRule.Logit(valueOfTime.value(), perUsd);
        }
    }
}
