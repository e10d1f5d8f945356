package corridor.scenario;

import corridor.policy.DispatchRule;
import corridor.policy.RouteRule;
import corridor.units.Share;
import corridor.units.UsDollarsPerTeuDay;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the rules of {@code policy} are written in a file: which keys there are decides which rule it is. */
final class RuleForms {

    private RuleForms() {}

    /** One way of writing a rule. */
    sealed interface Form {
        /** Whether the keys go together as the schema has it. */
        boolean isRegular();

        /** @throws IllegalArgumentException if the rule refuses its numbers */
        Object chosen();
    }

    /** Either {@code full} with {@code orAfter}, or {@code every}, from {@code first} after the start of the warm-up. */
    record Departs(
            @Nullable Share full,
            @Nullable Duration orAfter,
            @Nullable Duration every,
            @Nullable Duration first) implements Form {

        @Override
        public boolean isRegular() {
            return every == null ? full != null && orAfter != null && first == null : full == null && orAfter == null;
        }

        @Override
        public DispatchRule chosen() {
            return every == null
                    ? new DispatchRule.FilledOrLate(
                            Objects.requireNonNull(full).value(),
                            Objects.requireNonNull(orAfter).toSeconds())
                    : new DispatchRule.Timetable(every.toSeconds(), first == null ? 0 : first.toSeconds());
        }
    }

    /** The cheapest route needs no {@code perUsd}, but may keep that of a logit it replaces. */
    record RouteChoice(
            Rule rule,
            UsDollarsPerTeuDay valueOfTime,
            @Nullable Double perUsd) implements Form {

        enum Rule {
            LOGIT,
            CHEAPEST
        }

        @Override
        public boolean isRegular() {
            return true;
        }

        @Override
        public RouteRule chosen() {
            if (rule == Rule.CHEAPEST) {
                return new RouteRule.Cheapest(valueOfTime.value());
            }
            if (perUsd == null || perUsd < 0) {
                throw new IllegalArgumentException("a logit needs per-usd, zero or more.");
            }
            return new RouteRule.Logit(valueOfTime.value(), perUsd);
        }
    }
}
