package corridor.study;

import static corridor.study.Phrase.say;

import corridor.scenario.Dial;
import corridor.scenario.Dials;
import corridor.scenario.Loaded;
import corridor.scenario.Parameter;
import corridor.scenario.Parameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The smallest steps that a planner could take in a scenario, one at a time. */
final class OneMore {

    private static final double HOURS_OFF = 2;

    /** What one more of each is called, by its path with a star for its name. */
    private static final Map<String, String> COUNTED = Map.of(
            "vessels.*.count", "more.vessel",
            "trucks.*.count", "more.truck",
            "terminals.*.quay.berths", "more.berth",
            "terminals.*.quay.cranes", "more.quay-crane",
            "terminals.*.rail.tracks", "more.track",
            "terminals.*.rail.cranes", "more.rail-crane",
            "borders.*.desks", "more.desk",
            "legs.*.paths", "more.path");

    private OneMore() {}

    /**
     * @param words one more vessel on aktau-alat
     * @param changes overrides
     */
    record Step(Phrase words, List<String> changes) {}

    /** In the order of the scenario; borders last. */
    static List<Step> steps(Loaded scenario) {
        List<Step> steps = new ArrayList<>();
        for (Parameter parameter : Parameters.of(scenario)) {
            String[] parts = parameter.path().split("\\.", 3);
            String what = parts.length == 3 ? COUNTED.get(parts[0] + ".*." + parts[2]) : null;
            if (what != null) {
                Dial dial = Dials.where(parameter);
                steps.add(new Step(say(what, parts[1]), dial.set(dial.value() + 1)));
            }
        }
        scenario.scenario()
                .borders()
                .keySet()
                .forEach(border -> hoursOff(scenario, border).ifPresent(steps::add));
        return steps;
    }

    /** Off what takes longest there, the papers in force or the train's own time; half of it where that is less than 4 h. */
    private static Optional<Step> hoursOff(Loaded scenario, String border) {
        return Parameters.of(scenario).stream()
                .filter(parameter -> takesTime(scenario, border, parameter.path()))
                .map(Dials::where)
                .max(Comparator.comparingDouble(Dial::hours))
                .map(dial -> hoursOff(border, dial));
    }

    private static boolean takesTime(Loaded scenario, String border, String path) {
        return path.equals("borders." + border + ".technical")
                || scenario.scenario().regime().shares().keySet().stream()
                        .anyMatch(regime -> path.equals("borders." + border + ".documents." + regime));
    }

    private static Step hoursOff(String border, Dial dial) {
        double off = Math.min(HOURS_OFF, dial.hours() / 2);
        return new Step(
                say(
                        "less-time",
                        Words.hours(off),
                        border,
                        atTheBorder(dial.path().split("\\.", 4))),
                dial.set(dial.value() * (1 - off / dial.hours())));
    }

    /** What takes the time: {@code documents separate}, with the regime as the scenario calls it. */
    private static Phrase atTheBorder(String[] path) {
        return path.length == 4 ? say("less-time.documents", path[3]) : say("less-time.technical");
    }
}
