package corridor.cli;

import corridor.scenario.Dial;
import corridor.scenario.Dials;
import corridor.scenario.Loaded;
import java.util.List;
import picocli.CommandLine.Option;

/** What a study turns. */
final class VaryOptions {

    @Option(
            names = "--vary",
            paramLabel = "PATH=VALUES",
            description =
                    "A number from one end to the other, count=2..6 or moves='8..18 /h'; words, regime=separate,single;"
                            + " or a path alone, over the range that the scenario states. Repeatable.")
    private List<String> vary = List.of();

    boolean given() {
        return !vary.isEmpty();
    }

    /** @throws corridor.scenario.InvalidScenario with all that is wrong with them */
    List<Dial> dials(Loaded scenario) {
        return Dials.read(scenario, "--vary", vary);
    }
}
