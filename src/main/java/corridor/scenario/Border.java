package corridor.scenario;

import corridor.random.Distribution;
import corridor.units.DailyHours;
import corridor.units.Share;
import corridor.units.UsDollarsPerTeu;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A border crossing: who checks what, where.
 *
 * @param at the node where the checks are made, or two nodes: then they are made at the one a box reaches last
 * @param desks consignments looked at at a time
 * @param hours when the desks are open, local time
 * @param daysOff days of the week on which no desk is open, by the clocks of its first node
 * @param closed days on which no desk is open
 * @param cuts days on which fewer desks are
 * @param technical of a vehicle that passes: change of locomotive, train inspection, in seconds; none at a port
 * @param offices desks of their own, by name: steps of papers say by whom they are done
 * @param inspection of single boxes, opened or scanned
 * @param regime the regime that holds here whatever the scenario's is; without it, the scenario's
 * @param documents time at the desk for one consignment by name of the regime, in seconds; where a regime is left out, its
 *     own default holds
 * @param fee of what passes: transit, customs, border railway
 */
public record Border(
        @Size(min = 1, max = 2) List<String> at,
        int desks,
        @Nullable DailyHours hours,
        @Size(min = 1, max = 6) @Nullable List<DayOfWeek> daysOff,
        @Nullable List<Closure> closed,
        @Nullable List<Cut> cuts,
        @Nullable Map<String, Office> offices,
        @Nullable Distribution technical,
        Inspection inspection,
        @Nullable String regime,
        @Nullable Map<String, Distribution> documents,
        @Nullable UsDollarsPerTeu fee) {

    public Border {
        at = List.copyOf(at);
        daysOff = daysOff == null ? null : List.copyOf(daysOff);
        closed = closed == null ? null : List.copyOf(closed);
        cuts = cuts == null ? null : List.copyOf(cuts);
        offices = offices == null ? null : Maps.ordered(offices);
        documents = documents == null ? null : Maps.ordered(documents);
    }

    /**
     * @param desks consignments looked at at a time
     * @param hours when it is open, local time; without it, the border's hours
     */
    public record Office(int desks, @Nullable DailyHours hours) {}

    /**
     * @param share of boxes under the strictest regime
     * @param time of one box, in seconds
     */
    public record Inspection(Share share, Distribution time) {}
}
