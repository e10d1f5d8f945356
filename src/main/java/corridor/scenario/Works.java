package corridor.scenario;

import corridor.units.Share;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a line has been built, as published. It says how firm a day of opening is, and changes no run.
 *
 * @param built share of the works that is done
 * @param asOf day of the news
 */
public record Works(
        State state, @Nullable Share built, @Nullable LocalDate asOf) {

    /** The firmest first. */
    public enum State {
        OPEN,
        UNDER_CONSTRUCTION,
        /** Drawn, with no works found. */
        DESIGN,
        /** Announced, and no more. */
        PLANNED
    }
}
