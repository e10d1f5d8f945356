package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.result.Claimed;
import corridor.result.Published;
import corridor.result.Reading;
import corridor.result.ScenarioResult;
import corridor.units.Unit;
import java.util.ArrayList;
import java.util.List;

/** Invented results, and invented figures that were observed beside them. */
final class SampleObservations {

    private SampleObservations() {}

    /** The first of so many scenarios held against what was observed, the others not. */
    static ExperimentResult against(int scenarios) {
        ExperimentResult plain = SampleResults.ofScenarios(scenarios);
        List<ScenarioResult> results = new ArrayList<>(plain.scenarios());
        results.set(
                0,
                plain.base()
                        .against(List.of(
                                figure(
                                        "market-transit",
                                        "Market time <of a normal month>.",
                                        Unit.DAYS,
                                        17.5,
                                        15,
                                        20,
                                        16.7,
                                        15.7,
                                        17.7),
                                figure(
                                        "all-the-boxes-that-went-by-akhalkalaki",
                                        "",
                                        Unit.TEU_PER_YEAR,
                                        18_786,
                                        16_000,
                                        20_000,
                                        19_516,
                                        19_022,
                                        20_009),
                                figure(
                                        "on-time",
                                        "",
                                        Unit.SHARE,
                                        0.65,
                                        Double.NaN,
                                        Double.NaN,
                                        0.71,
                                        Double.NaN,
                                        Double.NaN),
                                figure("slow-desks", "", Unit.HOURS, 3, 2, 4, 6.7, Double.NaN, Double.NaN),
                                figure("unseen", "", Unit.HOURS, 3, 2, 4, Double.NaN, Double.NaN, Double.NaN))));
        return with(plain, results);
    }

    /** A comparison with what was claimed of its candidate. */
    static ExperimentResult claimed() {
        ExperimentResult plain = SampleResults.comparison();
        List<ScenarioResult> results = new ArrayList<>(plain.scenarios());
        results.set(
                1,
                results.get(1)
                        .claimed(List.of(
                                claim("minister", true, Unit.DAYS, -4, -5, -3, new Reading(-1, -1.2, -0.8)),
                                claim("part", true, Unit.SHARE, -0.4, Double.NaN, Double.NaN, bare(-0.04)),
                                claim("level", false, Unit.DAYS, 14, Double.NaN, Double.NaN, bare(24.3)))));
        return with(plain, results);
    }

    private static Reading bare(double value) {
        return new Reading(value, Double.NaN, Double.NaN);
    }

    private static Claimed claim(
            String id, boolean change, Unit unit, double value, double low, double high, Reading simulated) {
        String measure = "flows.xian-halkali.transitDays.mean";
        return new Claimed(
                "A <minister>",
                change,
                new Published(id, measure, "", unit, value, low, high, simulated, "ZB30", "high"));
    }

    static ExperimentResult with(ExperimentResult plain, List<ScenarioResult> results) {
        return new ExperimentResult(
                plain.command(),
                plain.seed(),
                plain.replications(),
                plain.warmUpDays(),
                plain.horizonDays(),
                results,
                plain.comparisons(),
                plain.backlogs(),
                plain.audits());
    }

    private static Published figure(
            String id,
            String about,
            Unit unit,
            double reported,
            double low,
            double high,
            double simulated,
            double simulatedLow,
            double simulatedHigh) {
        Reading reading = new Reading(simulated, simulatedLow, simulatedHigh);
        return new Published(id, "flows.all.teu", about, unit, reported, low, high, reading, "E06", "high");
    }
}
