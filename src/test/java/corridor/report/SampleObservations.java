package corridor.report;

import corridor.experiment.ExperimentResult;
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
                                figure("unseen", "", Unit.HOURS, 3, 2, 4, Double.NaN, Double.NaN, Double.NaN))));
        return new ExperimentResult(
                plain.command(),
                plain.seed(),
                plain.replications(),
                plain.warmUpDays(),
                plain.horizonDays(),
                results,
                plain.comparisons(),
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
