package corridor.experiment;

import corridor.result.Observed;
import corridor.result.Reading;
import corridor.result.ScenarioResult;
import corridor.scenario.Evidence;
import corridor.scenario.Loaded;
import java.util.List;

/** Holds a result against what its scenario says was observed. */
final class Observations {

    private static final double SECONDS_PER_DAY = 86_400;

    private Observations() {}

    static List<Observed> of(Loaded scenario, ScenarioResult result) {
        double horizonDays = scenario.scenario().run().horizon().toSeconds() / SECONDS_PER_DAY;
        return Evidence.of(scenario).stream()
                .map(evidence -> observed(evidence, Reading.of(result, evidence.measure(), horizonDays)))
                .toList();
    }

    private static Observed observed(Evidence evidence, Reading simulated) {
        return new Observed(
                evidence.id(),
                evidence.measure().text(),
                evidence.about(),
                evidence.measure().what().unit(),
                evidence.reported(),
                evidence.low(),
                evidence.high(),
                simulated,
                evidence.provenance().source(),
                evidence.provenance().confidence());
    }
}
