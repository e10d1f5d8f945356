package corridor.scenario;

import corridor.policy.Coordination;
import corridor.policy.DispatchRule;
import corridor.policy.EmptiesRule;
import corridor.policy.ReturnRule;
import corridor.policy.RouteRule;
import corridor.policy.ScheduleRule;
import corridor.policy.Tracking;
import corridor.units.Share;
import corridor.units.Teu;
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
            RouteChoice.Rule rule,
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
            if (rule == RouteChoice.Rule.CHEAPEST) {
                return new RouteRule.Cheapest(valueOfTime.value());
            }
            if (perUsd == null || perUsd < 0) {
                throw new IllegalArgumentException("a logit needs per-usd, zero or more.");
            }
            return new RouteRule.Logit(valueOfTime.value(), perUsd);
        }
    }

    /** {@code full} and {@code or-after} belong to every rule but {@code none}, which may keep those it replaces. */
    record SentBack(
            SentBack.Rule rule,
            @Nullable Share full,
            @Nullable Duration orAfter) implements Form {

        enum Rule {
            NONE,
            BALANCE,
            WHEN_SHORT
        }

        @Override
        public boolean isRegular() {
            return true;
        }

        @Override
        public ReturnRule chosen() {
            if (rule == SentBack.Rule.NONE) {
                return new ReturnRule.None();
            }
            if (full == null || orAfter == null) {
                throw new IllegalArgumentException("this rule needs full and or-after.");
            }
            DispatchRule.FilledOrLate departs = new DispatchRule.FilledOrLate(full.value(), orAfter.toSeconds());
            return rule == SentBack.Rule.BALANCE ? new ReturnRule.Balance(departs) : new ReturnRule.WhenShort(departs);
        }
    }

    /** {@code batch} belongs to every rule but {@code none}, which may keep that of one it replaces. */
    record Goes(Goes.Rule rule, @Nullable Teu batch) implements Form {

        enum Rule {
            NONE,
            BATCH_OF,
            WHEN_ROOM
        }

        @Override
        public boolean isRegular() {
            return true;
        }

        @Override
        public EmptiesRule chosen() {
            if (rule == Goes.Rule.NONE) {
                return new EmptiesRule.None();
            }
            if (batch == null || batch.value() < 2) {
                throw new IllegalArgumentException("this rule needs a batch of 2 TEU or more.");
            }
            return rule == Goes.Rule.BATCH_OF
                    ? new EmptiesRule.BatchOf(batch.value())
                    : new EmptiesRule.WhenRoom(batch.value());
        }
    }

    /** {@code hold} and {@code hold-for} belong to schedules that are synchronised; others may keep those they replace. */
    record Coordinated(
            @Nullable Schedules schedules,
            @Nullable Duration hold,
            @Nullable Teu holdFor,
            @Nullable Tracking tracking) implements Form {

        enum Schedules {
            EACH_FOR_ITSELF,
            SYNCHRONISED
        }

        @Override
        public boolean isRegular() {
            return true;
        }

        @Override
        public Coordination chosen() {
            return new Coordination(rule(), tracking == null ? Tracking.GATE : tracking);
        }

        private ScheduleRule rule() {
            if (schedules != Schedules.SYNCHRONISED) {
                return new ScheduleRule.EachForItself();
            }
            if (hold == null || holdFor == null) {
                throw new IllegalArgumentException(
                        "synchronised schedules need hold and hold-for, such as 'hold: 12 h, hold-for: 20 TEU'.");
            }
            return new ScheduleRule.Synchronised(hold.toSeconds(), holdFor.value());
        }
    }
}
