package corridor.scenario;

import java.util.Map;

/** What the things in a scenario are called in a sentence. */
final class Words {

    private static final Map<String, String> ONE_OF = Map.ofEntries(
            Map.entry("nodes", "node"),
            Map.entry("terminals", "terminal"),
            Map.entry("legs", "leg"),
            Map.entry("trains", "train"),
            Map.entry("vessels", "vessel"),
            Map.entry("roads", "road"),
            Map.entry("trucks", "trucks"),
            Map.entry("weather", "weather"),
            Map.entry("borders", "border"),
            Map.entry("papers", "papers"),
            Map.entry("flows", "flow"),
            Map.entry("platforms", "platforms"),
            Map.entry("empties", "empties of"),
            Map.entry("observed", "observation"),
            Map.entry("claims", "claim"));

    private Words() {}

    /** {@code trains.alat-kars.departs} becomes "departs of train 'alat-kars'". */
    static String of(String path) {
        if (path.isEmpty()) {
            return "the scenario";
        }
        String[] parts = path.split("\\.", 3);
        String one = ONE_OF.get(parts[0]);
        if (one == null || parts.length == 1) {
            return path;
        }
        String thing = "%s '%s'".formatted(one, parts[1]);
        return parts.length == 2 ? thing : parts[2] + " of " + thing;
    }
}
