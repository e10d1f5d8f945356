package corridor.experiment;

import corridor.result.Claimed;
import corridor.result.Published;
import corridor.result.Reading;
import corridor.result.ScenarioResult;
import corridor.scenario.Evidence;
import corridor.scenario.Loaded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds results against what their scenarios say was observed and claimed. */
final class Observations {

    private Observations() {}

    static List<Published> of(Loaded scenario, ScenarioResult result) {
        return Evidence.of(scenario).stream()
                .map(it -> published(it, Reading.of(result, it.measure())))
                .toList();
    }

    /**
     * What was claimed of a scenario, held against it.
     *
     * @param base what changes are changes of; null where there is none, and then changes are left out
     */
    static List<Claimed> claimed(Loaded scenario, ScenarioResult result, @Nullable ScenarioResult base) {
        return Evidence.claimed(scenario).stream()
                .filter(claim -> base != null || !claim.change())
                .map(claim -> new Claimed(
                        claim.by(),
                        claim.change(),
                        published(
                                claim.figure(),
                                base == null || !claim.change()
                                        ? Reading.of(result, claim.figure().measure())
                                        : change(claim.figure(), base, result))))
                .toList();
    }

    private static Reading change(Evidence claim, ScenarioResult base, ScenarioResult candidate) {
        Reading change = Reading.ofChange(base, candidate, claim.measure());
        boolean isPart = claim.unit() != claim.measure().what().unit();
        return isPart ? change.over(Reading.of(base, claim.measure()).value()) : change;
    }

    private static Published published(Evidence evidence, Reading simulated) {
        return new Published(
                evidence.id(),
                evidence.measure().text(),
                evidence.about(),
                evidence.unit(),
                evidence.reported(),
                evidence.low(),
                evidence.high(),
                simulated,
                evidence.provenance().source(),
                evidence.provenance().confidence());
    }
}
