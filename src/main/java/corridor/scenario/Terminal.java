package corridor.scenario;

import corridor.units.PerHour;
import corridor.units.Share;
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
 * @param cuts days on which there is less of it
 */
public record Terminal(
        @Nullable Quay quay,
        @Nullable RailSide rail,
        @Nullable Teu yard,
        @Nullable UsDollarsPerTeu handling,
        @Nullable List<HandlingTariff> tariffs,
        @Nullable DayRate storage,
        @Nullable List<Closure> closed,
        @Nullable List<TerminalCut> cuts) {

    public Terminal {
        tariffs = tariffs == null ? null : List.copyOf(tariffs);
        closed = closed == null ? null : List.copyOf(closed);
        cuts = cuts == null ? null : List.copyOf(cuts);
    }

    /**
     * @param cranesPerVessel how many work one vessel at most; without it, all
     * @param moves of one crane: one move takes one box, of either size, on or off
     * @param breakdowns of each crane; without it, none
     */
    public record Quay(
            int berths,
            int cranes,
            @Nullable Integer cranesPerVessel,
            PerHour moves,
            @Nullable Breakdowns breakdowns) {}

    /**
     * @param tracks trains that are unloaded or loaded at a time
     * @param gaugeChange whether boxes change gauge here
     * @param breakdowns of each crane; without it, none
     */
    public record RailSide(
            int tracks,
            int cranes,
            PerHour moves,
            @Nullable Boolean gaugeChange,
            @Nullable Breakdowns breakdowns) {}

    /**
     * Days on which there is less of a terminal than usual.
     *
     * @param from first day
     * @param to last day
     * @param left share of the usual that is there; a part of one of them is none
     * @param of what is cut; without it, all that there is but the yard
     * @param note why, for people
     */
    public record TerminalCut(
            LocalDate from,
            LocalDate to,
            Share left,
            @Size(min = 1, max = 5) @Nullable List<Part> of,
            @Nullable String note)
            implements Period {
        public TerminalCut {
            of = of == null ? null : List.copyOf(of);
        }
    }

    /** What a terminal has. */
    public enum Part {
        BERTHS,
        QUAY_CRANES,
        TRACKS,
        RAIL_CRANES,
        YARD
    }

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
