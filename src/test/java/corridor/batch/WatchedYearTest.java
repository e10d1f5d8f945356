package corridor.batch;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.network.Network;
import corridor.network.Service;
import corridor.result.Movements;
import corridor.result.RunResult;
import corridor.result.RunResult.WayTally;
import corridor.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The year that is watched is the first of those that are measured, and the record says of it what its measures say. */
class WatchedYearTest {

    /** All modes: trains, feeders, rail ferries, ro-ro vessels and trucks; a month, as that is enough. */
    private static final Variant variant = Variant.of(
            ScenarioReader.read(Path.of("scenarios/ways.yaml"), List.of("run.warm-up=30 d", "run.horizon=31 d")));

    private static final Networks networks = new Networks();
    private static final Network network = networks.of(variant);
    private static final RunResult measured = new WholeYear(variant, 7, 0).run(networks);
    private static final Movements seen = new WatchedYear(variant, 7, 0).run(networks);

    @Test
    void asManySetOutAsAreCounted() {
        for (int i = 0; i < network.services().size(); i++) {
            Service service = network.services().get(i);
            for (int way = 0; way < 2; way++) {
                WayTally counted = measured.services().get(i).ways().get(way);
                int from = service.site(way == 0, 0);
                int[] legs = IntStream.range(0, seen.legs().size())
                        .filter(leg -> seen.legs().departs().at(leg) >= 0)
                        .filter(leg -> way(leg).service().equals(service.id()) && way(leg).from() == from)
                        .toArray();
                assertThat(legs).as(service.id()).hasSize((int) counted.departures());
                assertThat(IntStream.of(legs)
                                .map(leg -> seen.legs().teu().at(leg))
                                .sum())
                        .as("TEU of " + service.id())
                        .isEqualTo((int) counted.loadedTeu());
            }
        }
    }

    @Test
    void everyModeIsSeen() {
        assertThat(IntStream.range(0, seen.legs().size())
                        .mapToObj(leg -> way(leg).mode())
                        .distinct())
                .containsExactlyInAnyOrder("rail", "sea", "road");
    }

    /** A train, vessel or truck sets out from where it has arrived, and not before. */
    @Test
    void nobodyIsInTwoPlaces() {
        for (int vehicle = 0; vehicle < 200; vehicle++) {
            int number = vehicle;
            int[] legs = IntStream.range(0, seen.legs().size())
                    .filter(leg -> seen.legs().vehicle().at(leg) == number)
                    .toArray();
            for (int i = 1; i < legs.length; i++) {
                assertThat(seen.legs().departs().at(legs[i]))
                        .as("vehicle %d", number)
                        .isGreaterThanOrEqualTo(seen.legs().arrives(legs[i - 1]));
                assertThat(way(legs[i]).from()).isEqualTo(way(legs[i - 1]).to());
            }
        }
    }

    @Test
    void placesLieWhereTheScenarioHasThemAndWaysPassWhatItsLegsName() {
        Movements.Place xian = seen.places().get(0);
        assertThat(xian).isEqualTo(new Movements.Place("xian", "Xi'an International Port", 34.375, 109.05));
        Movements.Way out =
                seen.ways().stream().filter(way -> way.from() == 0).findFirst().orElseThrow();
        assertThat(out.places().stream()
                        .mapToObj(place -> seen.places().get(place).id()))
                .startsWith("xian", "urumqi");
    }

    @Test
    void theSameYearIsSeenTwice() {
        assertThat(new WatchedYear(variant, 7, 0).run(new Networks())).isEqualTo(seen);
    }

    private Movements.Way way(int leg) {
        return seen.ways().get(seen.legs().way().at(leg));
    }
}
