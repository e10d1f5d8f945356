package corridor.cli;

import java.nio.file.Path;
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

    @Option(
            names = "--with",
            paramLabel = "EVENT",
            description =
                    "Lay an event over every scenario, before -s: --with scenarios/events/fleet-stop-2025.yaml. Repeatable.")
    private List<Path> events = List.of();

    List<Path> events() {
        return List.copyOf(events);
    }

    List<String> overrides() {
        return List.copyOf(overrides);
    }
}
