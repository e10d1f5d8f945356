package corridor.scenario;

import corridor.units.Share;
import corridor.units.Teu;
import corridor.units.TeuPerYear;
import corridor.units.UsDollarsPerTeuDay;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What travels from one node to another over the year.
 *
 * @param volume a year
 * @param consignment mean size of what becomes ready at once on one set of papers: a block train's load, or a lot
 * @param arrives whether consignments are all of that size (block trains) or vary about it (lots)
 * @param fortyFoot share of boxes of 40 ft; the rest are 20 ft
 * @param promised time promised to the shipper, for the on-time share
 * @param empty empties going home: they take room, but are no traffic of the corridor and are not in its totals
 * @param others laden, but of others: it takes room, and is no traffic of the corridor either
 * @param regime under which papers it travels; without it, the scenario's
 * @param months twelve factors of its own, January first, mean 1
 * @param demurrage instead of the scenario's
 * @param valueOfTime what a day costs the owner of this cargo, instead of what it costs others
 * @param week seven factors of its own, Monday first, mean 1
 */
public record Flow(
        String from,
        String to,
        TeuPerYear volume,
        Teu consignment,
        Arrival arrives,
        Share fortyFoot,
        Duration promised,
        @Nullable Boolean empty,
        @Nullable Boolean others,
        @Nullable Adoption regime,
        @Size(min = 12, max = 12) @Nullable List<Double> months,
        @Size(min = 7, max = 7) @Nullable List<Double> week,
        @Nullable DayRate demurrage,
        @Nullable UsDollarsPerTeuDay valueOfTime) {

    public Flow {
        months = months == null ? null : List.copyOf(months);
        week = week == null ? null : List.copyOf(week);
    }

    /** Whether it is traffic of the corridor and in its totals. */
    public boolean isCounted() {
        return !isEmpty() && !Boolean.TRUE.equals(others);
    }

    /** Whether its boxes are empties. */
    public boolean isEmpty() {
        return Boolean.TRUE.equals(empty);
    }

    /** How consignments become ready. */
    public enum Arrival {
        BLOCK_TRAIN,
        LOTS
    }
}
