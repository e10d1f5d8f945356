package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.network.Network;
import corridor.result.RunResult;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE: in any corridor no platform and no empty box is lost or doubled. */
class L03_FleetsAtRandomTest {

    private static final String POOLS = """

            platforms:
              east: {gauge: 1520 mm, count: %d, room: %d TEU, at: {altynkol: 60 %%, aktau: 40 %%}, trains: [first]%s}
              west: {gauge: 1520 mm, count: %d, room: 2 TEU, at: {alat: 60 %%, kars: 40 %%}, trains: [second, third, south]%s}
            """;

    private static RunResult run(String yaml) {
        return Simulation.run(Network.compile(TinyWorld.read(yaml)), 7, 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void nothingIsLostOrDoubled(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String[] rules = {
            "",
            ", sent-back: {rule: balance, full: 60 %, or-after: 30 h}",
            ", sent-back: {rule: when-short, full: 100 %, or-after: 2 d}"
        };
        String pools = POOLS.formatted(
                50 + random.nextInt(60),
                2 + random.nextInt(3),
                rules[random.nextInt(3)],
                50 + random.nextInt(90),
                rules[random.nextInt(3)]);
        String[] goes = {"rule: none", "rule: batch-of, batch: 7 TEU", "rule: when-room, batch: 12 TEU"};
        String empties = """
                empties:
                  kars: {home: altynkol, share: 70 %%, goes: {%s}}
                  altynkol: {home: alat, share: 40 %%, goes: {%s}}
                """.formatted(goes[random.nextInt(3)], goes[random.nextInt(3)]);

        RunResult result = run(new RandomCorridor(seed, 4_000).yaml().replace("empty: true", "empty: false")
                + pools
                + empties);

        assertThat(result.audit().checks()).allMatch(check -> check.passed());
        assertThat(result.audit().checks())
                .extracting(check -> check.subject())
                .contains("platforms east", "platforms west", "empties of kars", "empties of altynkol");
    }
}
