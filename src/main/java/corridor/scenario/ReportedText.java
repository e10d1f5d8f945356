package corridor.scenario;

import corridor.scenario.Quantity.Unreadable;
import corridor.units.Change;
import corridor.units.Reported;
import corridor.units.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads a figure of any kind that a run measures too. */
final class ReportedText {

    private static final double SECONDS_PER_DAY = 86_400;

    private static final Map<Unit, Quantity> QUANTITIES = Map.ofEntries(
            Map.entry(Unit.DAYS, Quantity.TIME),
            Map.entry(Unit.HOURS, Quantity.TIME),
            Map.entry(Unit.SHARE, Quantity.SHARE),
            Map.entry(Unit.TEU, Quantity.VOLUME),
            Map.entry(Unit.TEU_PER_YEAR, Quantity.VOLUME_PER_YEAR),
            Map.entry(Unit.USD, Quantity.MONEY),
            Map.entry(Unit.KM_PER_HOUR, Quantity.SPEED),
            Map.entry(Unit.USD_PER_TEU, Quantity.PRICE),
            Map.entry(Unit.KG_PER_TEU, Quantity.MASS_PER_TEU),
            Map.entry(Unit.PER_YEAR, Quantity.PER_YEAR));

    private ReportedText() {}

    /** @throws Unreadable if it is no number, has no unit or one that nothing is measured in */
    static Reported read(String label, String text) throws Unreadable {
        Unit unit = unit(label, text);
        return new Reported(value(unit, label, text), unit);
    }

    /**
     * With its sign.
     *
     * @throws Unreadable as for what was reported
     */
    static Change readChange(String label, String text) throws Unreadable {
        Unit unit = unit(label, text);
        return new Change(value(unit, label, text), unit);
    }

    private static double value(Unit unit, String label, String text) throws Unreadable {
        double value = quantity(unit).read(label, text);
        return unit == Unit.DAYS ? value / SECONDS_PER_DAY : value;
    }

    private static Unit unit(String label, String text) throws Unreadable {
        for (Unit unit : Unit.values()) {
            if (quantity(unit).refusal(label, text) == null) {
                return unit;
            }
        }
        // Every quantity says the same of a text that none takes, but for its own units.
        Unreadable refusal = Objects.requireNonNull(Quantity.TIME.refusal(label, text));
        throw refusal.remedy() == null ? refusal : new Unreadable(refusal.what(), "Accepted: %s.".formatted(units()));
    }

    private static String units() {
        return Arrays.stream(Unit.values())
                .flatMap(unit -> accepted(unit).stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** How a figure in this unit may be written. */
    static List<String> accepted(Unit unit) {
        return quantity(unit).accepted();
    }

    private static Quantity quantity(Unit unit) {
        return Objects.requireNonNull(QUANTITIES.get(unit));
    }
}
