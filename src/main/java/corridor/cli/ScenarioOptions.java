package corridor.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** Changes to the scenario files, without touching them. */
final class ScenarioOptions {

    @Option(
            names = {"-s", "--set"},
            paramLabel = "PATH=VALUE",
            description =
                    "Change one value in every scenario, with its unit: -s 'vessels.aktau-alat.count=5'. Repeatable.")
    private List<String> overrides = List.of();

    List<String> overrides() {
        return List.copyOf(overrides);
    }
}
