package corridor.scenario;

import corridor.units.PerHour;
import corridor.units.Teu;
import corridor.units.UsDollarsPerTeu;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where boxes change from one vehicle to another. What is left out is no limit: a terminal without {@code rail} loads trains
 * at once.
 *
 * @param quay berths and cranes for vessels
 * @param rail tracks and cranes (or lifts) for trains
 * @param yard slots for boxes between two vehicles; when they are taken, nothing more is unloaded
 * @param handling price of passing through
 * @param tariffs other prices of passing through on certain days
 * @param storage price of the days that a box stands here
 * @param closed days on which no work is done, at the quay or at the tracks
 */
public record Terminal(
        @Nullable Quay quay,
        @Nullable RailSide rail,
        @Nullable Teu yard,
        @Nullable UsDollarsPerTeu handling,
        @Nullable List<HandlingTariff> tariffs,
        @Nullable DayRate storage,
        @Nullable List<Closure> closed) {

    public Terminal {
        tariffs = tariffs == null ? null : List.copyOf(tariffs);
        closed = closed == null ? null : List.copyOf(closed);
    }

    /**
     * @param cranesPerVessel how many work one vessel at most; without it, all
     * @param moves of one crane: one move takes one box, of either size, on or off
     */
    public record Quay(int berths, int cranes, @Nullable Integer cranesPerVessel, PerHour moves) {}

    /**
     * @param tracks trains that are unloaded or loaded at a time
     * @param gaugeChange whether boxes change gauge here
     */
    public record RailSide(
            int tracks, int cranes, PerHour moves, @Nullable Boolean gaugeChange) {}

    /**
     * A price that holds for what is booked on certain days, instead of the usual one.
     *
     * @param from first day
     * @param to last day
     * @param note why, for people
     */
    public record HandlingTariff(
            LocalDate from,
            LocalDate to,
            UsDollarsPerTeu handling,
            @Nullable String note) implements Period {}
}
