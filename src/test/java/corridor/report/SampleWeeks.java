package corridor.report;

import corridor.result.Occupancy;
import corridor.result.ScenarioResult.WeekResult;
import java.util.ArrayList;
import java.util.List;

/** The weeks of {@link SampleResults}: fuller in winter, by formula. */
final class SampleWeeks {

    private SampleWeeks() {}

    static List<WeekResult> of(int scenario) {
        return of(scenario, 53);
    }

    /** @param count weeks, of as many winters as years */
    static List<WeekResult> of(int scenario, int count) {
        List<WeekResult> weeks = new ArrayList<>();
        for (int week = 1; week <= count; week++) {
            double winter = Math.cos(2 * Math.PI * week / 53);
            double less = 1 - 0.04 * scenario;
            add(weeks, "aktau", Occupancy.BERTHS, week, (0.7 + 0.2 * winter) * less);
            add(weeks, "alat", Occupancy.BERTHS, week, (0.72 - 0.15 * winter) * less);
            add(weeks, "altynkol", Occupancy.TRACKS, week, 0.4);
            add(weeks, "aktau", Occupancy.YARD, week, (1_400 + 600 * winter) * less);
            add(weeks, "alat", Occupancy.YARD, week, (900 + 100 * winter) * less);
            add(weeks, "aktau", Occupancy.VESSELS_WAITING, week, Math.max(0, 1.2 * winter) * less);
            add(weeks, "alat", Occupancy.VESSELS_WAITING, week, 0.3 * less);
            add(weeks, "altynkol", Occupancy.TRAINS_WAITING, week, week % 7 == 0 ? 2.6 : 0);
            add(weeks, "aktau", Occupancy.QUAY_CLOSED, week, Math.max(0, 0.15 * winter));
        }
        return weeks;
    }

    private static void add(List<WeekResult> weeks, String node, Occupancy what, int week, double mean) {
        weeks.add(new WeekResult(node, what, week, mean, 0.8 * mean, 1.2 * mean));
    }
}
