package corridor.properties;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.flow.Simulation;
import corridor.network.Network;
import corridor.result.RunResult;
import corridor.scenario.Loaded;
import corridor.scenario.ResolvedYaml;
import corridor.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever corridor somebody writes down: it reads back, it runs, and no container is lost. */
class RandomScenarioTest {

    @Provide
    Arbitrary<String> scenarios() {
        return ScenarioTexts.texts();
    }

    @Property(tries = 150, seed = "1")
    void readsBackRunsAndLosesNothing(@ForAll("scenarios") String text) throws IOException {
        Loaded loaded = read(text);
        assertThat(read(ResolvedYaml.write(loaded)).scenario()).isEqualTo(loaded.scenario());

        RunResult result = Simulation.run(Network.compile(loaded), 1, 0);
        assertThat(result.audit().checks()).isNotEmpty().allMatch(check -> check.passed());
        assertThat(result.generated()).isEqualTo(result.delivered() + result.inTransit());
    }

    private static Loaded read(String text) throws IOException {
        Path file = Files.createTempFile("random", ".yaml");
        try {
            return ScenarioReader.read(Files.writeString(file, text), List.of());
        } finally {
            Files.delete(file);
        }
    }
}
