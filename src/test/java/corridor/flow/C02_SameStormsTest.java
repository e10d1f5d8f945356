package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE: two scenarios meet the same weather, whatever else differs between them. */
class C02_SameStormsTest {

    private static final String WEATHER = """
            run: {horizon: 365 d}
            weather: {caspian: {closes: [aktau], events-per-month: [4, 4, 3, 2, 1, 1, 1, 1, 2, 2, 5, 5], length: 'lognormal(mean: 36 h, cv: 0.9)'}}
            """;

    @Test
    void stormsAreAtTheSameTimesInTwoScenarios() {
        List<String> today = TinyWorld.of("extends: sea.yaml\n" + WEATHER)
                .ready("almaty", 90, "aktau", "alat", "10 00:00")
                .run()
                .lines("storm");
        List<String> tomorrow = TinyWorld.of(
                        "extends: sea.yaml\nregime: single\nvessels: {feeder: {count: 3, sailing: 20 h}}\n" + WEATHER)
                .ready("tashkent", 70, "alat", "aktau", "3 00:00", "20 00:00")
                .run()
                .lines("storm");

        assertThat(today).hasSizeGreaterThan(10).isEqualTo(tomorrow);
    }

    @Test
    void anotherReplicationIsAnotherYear() {
        List<String> one = TinyWorld.of(WEATHER).seed(1).run().lines("storm");
        List<String> two = TinyWorld.of(WEATHER).seed(2).run().lines("storm");

        assertThat(one).isNotEqualTo(two);
    }
}
