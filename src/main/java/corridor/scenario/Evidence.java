package corridor.scenario;

import corridor.scenario.Loaded.Provenance;
import corridor.scenario.Loaded.Value;
import corridor.scenario.Quantity.Unreadable;
import corridor.units.Figure;
import corridor.units.MeasurePath;
import corridor.units.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A published figure with where it comes from, in the unit of what it is of.
 *
 * @param about what it is; empty when the file does not say
 * @param unit of the figures: that of the measure, or parts of one for a change that is a part of what is changed
 * @param low lower end of what was observed; NaN when the file gives no range
 * @param high upper end of it
 */
public record Evidence(
        String id,
        MeasurePath measure,
        String about,
        Unit unit,
        double reported,
        double low,
        double high,
        Provenance provenance) {

    /**
     * What somebody claimed.
     *
     * @param change whether the figure is a change from a base, or else a level
     */
    public record Claimed(String by, boolean change, Evidence figure) {}

    /** What a scenario says was observed, in its order. */
    public static List<Evidence> of(Loaded loaded) {
        Map<String, Observation> observed = loaded.scenario().observed();
        List<Evidence> all = new ArrayList<>();
        if (observed != null) {
            observed.forEach((id, it) ->
                    all.add(of(id, it.measure(), it.about(), it.reported(), "observed.%s.reported", loaded)));
        }
        return List.copyOf(all);
    }

    /** What a scenario says was claimed of it, in its order. */
    public static List<Claimed> claimed(Loaded loaded) {
        Map<String, Claim> claims = loaded.scenario().claims();
        List<Claimed> all = new ArrayList<>();
        if (claims != null) {
            claims.forEach((id, claim) -> {
                boolean change = claim.isChange();
                Figure figure = Objects.requireNonNull(change ? claim.change() : claim.level());
                String path = "claims.%s." + (change ? "change" : "level");
                all.add(new Claimed(claim.by(), change, of(id, claim.measure(), claim.about(), figure, path, loaded)));
            });
        }
        return List.copyOf(all);
    }

    private static Evidence of(
            String id, String path, @Nullable String about, Figure figure, String place, Loaded loaded) {
        MeasurePath measure = MeasurePath.of(path).orElseThrow();
        Unit unit = figure.beside(measure.what().unit()).orElseThrow();
        Value value = loaded.values().get(place.formatted(id));
        Provenance provenance = value == null ? Provenance.NONE : value.provenance();
        String[] ends = provenance.range().replaceAll("^\\[|\\]$", "").split(",", -1);
        return new Evidence(
                id,
                measure,
                about == null ? "" : about,
                unit,
                figure.in(unit).orElseThrow(),
                ends.length == 2 ? end(ends[0], unit) : Double.NaN,
                ends.length == 2 ? end(ends[1], unit) : Double.NaN,
                provenance);
    }

    private static double end(String text, Unit unit) {
        try {
            return ReportedText.readChange("range", text).in(unit).orElseThrow();
        } catch (Unreadable e) {
            throw new IllegalStateException("The reader lets a range pass that it cannot read: " + text, e);
        }
    }
}
