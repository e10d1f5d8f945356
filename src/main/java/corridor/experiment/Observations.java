package corridor.experiment;

import corridor.result.Observed;
import corridor.result.Reading;
import corridor.result.ScenarioResult;
import corridor.scenario.Evidence;
import corridor.scenario.Loaded;
import java.util.List;

/** Holds a result against what its scenario says was observed. */
final class Observations {

    private static final Reading NOTHING = new Reading(Double.NaN, Double.NaN, Double.NaN);

    private Observations() {}

    static List<Observed> of(Loaded scenario, ScenarioResult result) {
        return Evidence.of(scenario).stream()
                .map(evidence -> observed(evidence, result))
                .toList();
    }

    private static Observed observed(Evidence evidence, ScenarioResult result) {
        return new Observed(
                evidence.id(),
                evidence.measure().text(),
                evidence.about(),
                evidence.measure().what().unit(),
                evidence.reported(),
                evidence.low(),
                evidence.high(),
                Reading.of(result, evidence.measure()).orElse(NOTHING),
                evidence.provenance().source(),
                evidence.provenance().confidence());
    }
}
