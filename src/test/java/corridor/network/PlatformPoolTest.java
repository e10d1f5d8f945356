package corridor.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.policy.ReturnRule;
import corridor.scenario.InvalidScenario;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformPoolTest {

    private static final Path RAIL =
            Path.of("src/test/resources/flow/rail.yaml").toAbsolutePath();

    @TempDir
    private Path folder;

    private static PlatformPool of(int room) {
        return new PlatformPool("broad", 100, room, List.of(), List.of(), new ReturnRule.None());
    }

    /** A wagon of 60 ft takes one box of 40 ft and one of 20 ft. */
    @Test
    void largeBoxesGoOnFirstAndSmallOnesFillTheGaps() {
        assertThat(of(3).needed(6, 3)).isEqualTo(3);
        assertThat(of(3).needed(9, 3)).isEqualTo(3);
        assertThat(of(3).needed(10, 3)).isEqualTo(4);
        assertThat(of(3).needed(9, 0)).isEqualTo(3);
        assertThat(of(4).needed(8, 4)).isEqualTo(2);
        assertThat(of(2).needed(7, 3)).isEqualTo(4);
        assertThat(of(2).needed(0, 0)).isZero();
    }

    /** 10.01, 10.01 and 20.98 of 41 are 10, 10 and 21: the largest remainder is rounded up. */
    @Test
    void sharesBecomeWholeWagons() {
        Network network = Worlds.compile(folder, "extends: " + RAIL + """

                trains: {kars: {route: [tbilisi, kars], capacity: 40 TEU, departs: {full: 100 %, or-after: 24 h}}}
                platforms:
                  broad: {gauge: 1520 mm, count: 41, room: 2 TEU, at: {kars: 24.4 %, alat: 24.4 %, tbilisi: 51.2 %}, trains: [train, kars]}
                """);

        assertThat(network.pools().get(0).stands())
                .extracting(stand -> network.sites().get(stand.site()).id() + " " + stand.platforms())
                .containsExactly("alat 10", "tbilisi 21", "kars 10");
    }

    @Test
    void aPoolMustHoldItsLongestTrain() {
        assertThatThrownBy(() -> Worlds.compile(folder, "extends: " + RAIL + """

                        platforms: {broad: {gauge: 1520 mm, count: 19, room: 2 TEU, at: {alat: 100 %}, trains: [train]}}
                        """))
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining("platforms 'broad' are 19, and a train of 'train' needs up to 20.");
    }
}
