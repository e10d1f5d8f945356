package corridor.cli;

import corridor.scenario.Dial;
import corridor.scenario.Dials;
import corridor.scenario.Loaded;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a study turns. */
final class VaryOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--vary",
            paramLabel = "PATH=VALUES",
            description =
                    "A number from one end to the other, count=2..6 or moves='8..18 /h'; words, regime=separate,single;"
                            + " or a path alone, over the range that the scenario states. Repeatable.")
    private List<String> vary = List.of();

    private boolean given() {
        return !vary.isEmpty();
    }

    /** At least one. */
    List<Dial> someDials(Loaded scenario) {
        if (!given()) {
            throw new ParameterException(spec.commandLine(), "nothing varies; say what with --vary.");
        }
        return dials(scenario);
    }

    /** What is given, or all numbers that have a range. */
    List<Dial> dialsOrRanges(Loaded scenario) {
        List<Dial> dials = given() ? dials(scenario) : Dials.withRanges(scenario);
        if (dials.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "no number of '%s' has a range; say what varies with --vary.".formatted(scenario.id()));
        }
        return dials;
    }

    /** @throws corridor.scenario.InvalidScenario with all that is wrong with them */
    private List<Dial> dials(Loaded scenario) {
        return Dials.read(scenario, "--vary", vary);
    }
}
