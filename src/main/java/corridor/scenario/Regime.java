package corridor.scenario;

import corridor.random.Distribution;
import corridor.units.Share;
import corridor.units.UsDollarsPerTeu;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document regime: the papers of one consignment from origin to destination. At borders it is written as one step ({@code
 * atBorder}, {@code ahead}, {@code errors}) or as {@code steps}.
 *
 * @param atOrigin before the consignment may leave, in seconds; none if left out
 * @param atBorder time at each border's desk for one consignment, in seconds
 * @param ahead what is cleared before arrival; none if left out
 * @param inspections share of a border's inspections that is still made
 * @param errors what goes wrong; with steps, each says its own
 * @param steps what is done at borders, by name
 * @param originSteps what is done at the origin, by name
 * @param validity how long the papers hold; for ever if left out
 * @param costAtOrigin price of the papers that are made out before the consignment may leave; nothing if left out
 * @param costAtBorder price of those that are made out, or handed in, at each border; nothing if left out
 */
public record Regime(
        String about,
        @Nullable Distribution atOrigin,
        @Nullable Distribution atBorder,
        @Nullable Ahead ahead,
        Share inspections,
        @Nullable Errors errors,
        @Nullable Map<String, Step> steps,
        @Nullable Map<String, OriginStep> originSteps,
        @Nullable Validity validity,
        @Nullable UsDollarsPerTeu costAtOrigin,
        @Nullable UsDollarsPerTeu costAtBorder) {

    public Regime {
        originSteps = originSteps == null ? null : Maps.ordered(originSteps);
        steps = steps == null ? null : Maps.ordered(steps);
    }

    /**
     * @param lead how long before the expected arrival the next border takes the consignment up
     * @param time at that border's desk, in seconds, while the consignment is still on its way
     */
    public record Ahead(Duration lead, Distribution time) {}

    /**
     * @param share of consignments found wrong at a border
     * @param rework until they are right, in seconds
     */
    public record Errors(Share share, Distribution rework) {}

    /**
     * One thing that somebody at a border does with the papers of a consignment.
     *
     * @param by the office whose desks do it, where the border has one of that name; else the border's own desks
     * @param at the borders where it is done; without it, all
     * @param after steps that come before it; without it, it can begin at once
     * @param time at the desk, in seconds
     * @param ahead how long before the expected arrival it may begin; without it, on arrival
     * @param share of consignments that it concerns; without it, all
     */
    public record Step(
            @Nullable String by,
            @Nullable List<String> at,
            @Nullable List<String> after,
            Distribution time,
            @Nullable Duration ahead,
            @Nullable Share share,
            @Nullable Errors errors) {

        public Step {
            at = at == null ? null : List.copyOf(at);
            after = after == null ? null : List.copyOf(after);
        }
    }

    /**
     * One thing that is done before a consignment may leave its origin, where nobody queues for a desk.
     *
     * @param after steps that come before it
     * @param time in seconds
     * @param share of consignments that it concerns; without it, all
     */
    public record OriginStep(
            @Nullable List<String> after,
            Distribution time,
            @Nullable Share share,
            @Nullable Errors errors) {

        public OriginStep {
            after = after == null ? null : List.copyOf(after);
        }
    }

    /**
     * @param lasts since the papers were lodged at the origin, or made again
     * @param renewal making them again at the next border, in seconds
     */
    public record Validity(Duration lasts, Distribution renewal) {}
}
