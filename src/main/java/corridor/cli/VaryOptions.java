package corridor.cli;

import corridor.experiment.Experiments;
import corridor.scenario.Dial;
import corridor.scenario.Dials;
import corridor.scenario.InvalidScenario;
import corridor.scenario.Loaded;
import corridor.scenario.Problem;
import corridor.scenario.Problem.Position;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /**
     * At least one.
     *
     * @param scenario as it was read from the file
     */
    List<Dial> someDials(Loaded scenario, Path file, ScenarioOptions changes) {
        if (!given()) {
            throw new ParameterException(spec.commandLine(), "nothing varies; say what with --vary.");
        }
        return dials(scenario, file, changes);
    }

    /** What is given, or all numbers that have a range. */
    List<Dial> dialsOrRanges(Loaded scenario, Path file, ScenarioOptions changes) {
        List<Dial> dials = given() ? dials(scenario, file, changes) : Dials.withRanges(scenario);
        if (dials.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "no number of '%s' has a range; say what varies with --vary.".formatted(scenario.id()));
        }
        return dials;
    }

    /** @throws InvalidScenario with all that is wrong with them */
    private List<Dial> dials(Loaded scenario, Path file, ScenarioOptions changes) {
        List<Dial> dials = Dials.read(scenario, "--vary", vary);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < dials.size(); i++) {
            for (int choice = 0; choice < dials.get(i).choices().size(); choice++) {
                problems.addAll(problems(file, changes, dials.get(i).set(choice), "--vary#%d".formatted(i + 1)));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidScenario(problems);
        }
        return dials;
    }

    /** A word may be none that the scenario knows, and nothing but the whole scenario can say so. */
    private List<Problem> problems(Path file, ScenarioOptions changes, List<String> set, String place) {
        try {
            Experiments.compile(ScenarioFiles.read(spec, List.of(file), changes, set));
            return List.of();
        } catch (InvalidScenario invalid) {
            return invalid.problems().stream()
                    .map(problem -> problem.at().file().startsWith("-s#")
                            ? new Problem(new Position(place, 1, 1), problem.what(), problem.remedy())
                            : problem)
                    .distinct()
                    .toList();
        }
    }
}
