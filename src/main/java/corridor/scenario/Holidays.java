package corridor.scenario;

import java.util.List;

/**
 * Public holidays of a country, and what stands still on them.
 *
 * @param country ISO 3166 code of two letters
 */
public record Holidays(
        String country, @Size(min = 1, max = 3) List<Stops> stops) {
    public Holidays {
        stops = List.copyOf(stops);
    }

    /** What may stand still. */
    public enum Stops {
        /** Nothing becomes ready; what a month brings comes on its other days. */
        ORIGINS,
        /** Desks are closed. */
        BORDERS,
        /** Nothing is lifted, at the quay or at the tracks. */
        TERMINALS
    }
}
