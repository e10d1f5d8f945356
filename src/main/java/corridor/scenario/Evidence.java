package corridor.scenario;

import corridor.scenario.Loaded.Provenance;
import corridor.scenario.Loaded.Value;
import corridor.scenario.Quantity.Unreadable;
import corridor.units.MeasurePath;
import corridor.units.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An observation with where it comes from, in the unit of what it is of.
 *
 * @param about what it is; empty when the file does not say
 * @param low lower end of what was observed; NaN when the file gives no range
 * @param high upper end of it
 */
public record Evidence(
        String id, MeasurePath measure, String about, double reported, double low, double high, Provenance provenance) {

    /** All of a scenario, in its order. */
    public static List<Evidence> of(Loaded loaded) {
        Map<String, Observation> observed = loaded.scenario().observed();
        List<Evidence> all = new ArrayList<>();
        if (observed != null) {
            observed.forEach((id, observation) -> all.add(of(id, observation, loaded)));
        }
        return List.copyOf(all);
    }

    private static Evidence of(String id, Observation observation, Loaded loaded) {
        MeasurePath measure = MeasurePath.of(observation.measure()).orElseThrow();
        Unit unit = measure.what().unit();
        Value value = loaded.values().get("observed." + id + ".reported");
        Provenance provenance = value == null ? Provenance.NONE : value.provenance();
        String[] ends = provenance.range().replaceAll("^\\[|\\]$", "").split(",", -1);
        return new Evidence(
                id,
                measure,
                observation.about() == null ? "" : observation.about(),
                observation.reported().in(unit).orElseThrow(),
                ends.length == 2 ? end(ends[0], unit) : Double.NaN,
                ends.length == 2 ? end(ends[1], unit) : Double.NaN,
                provenance);
    }

    private static double end(String text, Unit unit) {
        try {
            return ReportedText.read("range", text).in(unit).orElseThrow();
        } catch (Unreadable e) {
            throw new IllegalStateException("The reader lets a range pass that it cannot read: " + text, e);
        }
    }
}
