package corridor.result;

import corridor.units.Measurable;
import java.util.Arrays;
import java.util.Optional;

/** Why a container spends a second. Each second of each container has exactly one cause. */
public enum Cause {
    MOVING("moving"),
    WAITING_VESSEL("waiting-vessel"),
    WAITING_TRAIN("waiting-train"),
    WAITING_TRUCK("waiting-truck"),
    WAITING_BERTH("waiting-berth"),
    HANDLING("handling"),
    DOCUMENTS("documents"),
    INSPECTION("inspection"),
    GAUGE_CHANGE("gauge-change"),
    WEATHER("weather"),
    CLOSED("closed"),
    BLOCKED("blocked");

    /** How many there are, for arrays. */
    public static final int COUNT = values().length;

    private final String id;

    Cause(String id) {
        this.id = id;
    }

    /** As it stands in files. */
    public String id() {
        return id;
    }

    /** Whose days a measure counts; empty for all other measures. */
    public static Optional<Cause> of(Measurable what) {
        return Arrays.stream(values())
                .filter(cause -> what.words().equals("causesDays." + cause.id))
                .findFirst();
    }
}
