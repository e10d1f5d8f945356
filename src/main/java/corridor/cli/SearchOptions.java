package corridor.cli;

import corridor.design.Bobyqa;
import corridor.design.CmaEs;
import corridor.design.Minimiser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How settings are looked for. */
final class SearchOptions {

    private enum Method {
        CMAES,
        BOBYQA
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--method",
            description =
                    "cmaes bears noise, whole numbers and limits; bobyqa needs fewer settings where all is smooth."
                            + " Default: cmaes to tune, bobyqa to calibrate.")
    private @Nullable Method method;

    @Option(
            names = "--points",
            defaultValue = "60",
            description = "Settings to try at most. Default: ${DEFAULT-VALUE}.")
    private int points;

    Minimiser tuning() {
        return method == Method.BOBYQA ? new Bobyqa() : new CmaEs();
    }

    Minimiser calibrating() {
        return method == Method.CMAES ? new CmaEs() : new Bobyqa();
    }

    int points() {
        return Counts.atLeast(command, "--points", points, 2);
    }
}
