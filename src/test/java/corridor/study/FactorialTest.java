package corridor.study;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.scenario.InvalidScenario;
import corridor.scenario.Loaded;
import corridor.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactorialTest {

    private static List<Loaded> read(String... names) {
        return Stream.of(names)
                .map(name -> ScenarioReader.read(Path.of("scenarios", name + ".yaml"), List.of()))
                .toList();
    }

    @Test
    void theScenariosThatShipAreTwoMeasuresAndBoth() {
        assertThatCode(() -> Factorial.check(read("today", "zangezur", "single-document", "zangezur-single-document")))
                .doesNotThrowAnyException();
    }

    @Test
    void whatNeitherChangesIsNoPartOfBoth() {
        assertThatThrownBy(() -> Factorial.check(read("today", "zangezur", "single-document", "free-flow")))
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining(
                        "'free-flow' is not both of 'zangezur' and 'single-document': it is neither's in ")
                .hasMessageContaining("Name them in this order");
    }

    @Test
    void whatOneChangesMustBeInBoth() {
        assertThatThrownBy(() -> Factorial.check(read("today", "zangezur", "single-document", "zangezur")))
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining("regime");
        assertThatThrownBy(
                        () -> Factorial.check(read("zangezur", "today", "single-document", "zangezur-single-document")))
                .isInstanceOf(InvalidScenario.class);
    }
}
