package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.network.Network;
import corridor.result.Ints;
import corridor.result.Movements;
import corridor.result.Movements.Storm;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** FEATURE: a year can be watched: each train and vessel on its way, boxes that stand, ports that a storm has closed. */
class Q01_MovementsTest {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    /** Ready on day 1 at 08:00, loaded at once: 10 h to Gardabani, and 2 h on to Tbilisi. */
    private final TinyWorld train = TinyWorld.of("extends: rail.yaml").ready("xian", 40, "alat", "tbilisi", "1 08:00");

    @Test
    void aTrainThatPassesABorderIsTwoLegsOfOneTrain() {
        Movements seen = watch(train);

        assertThat(IntStream.range(0, seen.legs().size()).mapToObj(leg -> told(seen, leg)))
                .containsExactly(
                        "train 0 alat-gardabani, rail, 40 TEU: 1920 to 2520",
                        "train 0 gardabani-tbilisi, rail, 40 TEU: 2520 to 2640");
    }

    @Test
    void aVesselIsTheSameVesselOnItsWayBack() {
        Movements seen = watch(TinyWorld.of("extends: sea.yaml").ready("almaty", 90, "aktau", "alat", "0 01:00"));

        List<Integer> sailings = IntStream.range(0, seen.legs().size()).boxed().toList();
        assertThat(sailings).hasSizeGreaterThan(1);
        assertThat(sailings.stream().map(leg -> way(seen, leg)).distinct()).contains("aktau-alat", "alat-aktau");
        sailings.forEach(leg -> sailings.stream()
                .filter(next -> next > leg
                        && seen.legs().vehicle().at(next)
                                == seen.legs().vehicle().at(leg))
                .findFirst()
                .ifPresent(next -> assertThat(
                                seen.ways().get(seen.legs().way().at(next)).from())
                        .isEqualTo(seen.ways().get(seen.legs().way().at(leg)).to())));
    }

    @Test
    void boxesStandBeforeTheirTrainLeavesAndAreCountedWhenTheyAreThere() {
        Movements seen = watch(TinyWorld.of("extends: rail.yaml").ready("xian", 39, "alat", "tbilisi", "1 08:00"));
        int alat = place(seen, "alat");

        // One TEU short, it waits 24 h for more, until day 2 08:00; at Tbilisi by 20:00.
        Ints standing = seen.standing().boxes().get(alat);
        assertThat(standing.at((DAY + 6 * HOUR) / seen.standing().everyMinutes()))
                .isZero();
        assertThat(standing.at((DAY + 12 * HOUR) / seen.standing().everyMinutes()))
                .isEqualTo(39);
        assertThat(standing.at((2 * DAY + 6 * HOUR) / seen.standing().everyMinutes()))
                .isEqualTo(39);
        assertThat(standing.at((2 * DAY + 12 * HOUR) / seen.standing().everyMinutes()))
                .isZero();
        Ints delivered = seen.standing().delivered();
        assertThat(delivered.at((2 * DAY + 18 * HOUR) / seen.standing().everyMinutes()))
                .isZero();
        assertThat(delivered.at(3 * DAY / seen.standing().everyMinutes())).isEqualTo(39);
    }

    @Test
    void thereIsAReadingAtBothEndsOfTheYear() {
        Movements seen = watch(train);

        assertThat(seen.minutes()).isEqualTo(30 * DAY);
        assertThat(seen.standing().delivered().size()).isEqualTo(30 * 4 + 1);
        assertThat(seen.standing().boxes()).allMatch(boxes -> boxes.size() == 30 * 4 + 1);
    }

    @Test
    void whatSetOutInTheWarmUpIsStillUnderWay() {
        Movements seen = watch(TinyWorld.of("extends: rail.yaml\nrun: {warm-up: 1 d}\n")
                .ready("xian", 40, "alat", "tbilisi", "0 20:00"));

        assertThat(IntStream.range(0, seen.legs().size()).mapToObj(leg -> told(seen, leg)))
                .containsExactly(
                        "train 0 alat-gardabani, rail, 40 TEU: -240 to 360",
                        "train 0 gardabani-tbilisi, rail, 40 TEU: 360 to 480");
    }

    @Test
    void whatLeavesWhenTheYearIsOverIsLeftOut() {
        Movements seen = watch(TinyWorld.of("extends: rail.yaml\nrun: {horizon: 2 d}\n")
                .ready("xian", 40, "alat", "tbilisi", "1 18:00"));

        assertThat(IntStream.range(0, seen.legs().size()).mapToObj(leg -> told(seen, leg)))
                .containsExactly("train 0 alat-gardabani, rail, 40 TEU: 2520 to 3120");
    }

    @Test
    void stormsLieWithinTheYearAndLastAsLongAsTheyAreSaidTo() {
        Movements seen = watch(TinyWorld.of("""
                extends: sea.yaml
                run: {horizon: 90 d}
                weather: {caspian: {closes: [aktau], events-per-month: [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2], length: 48 h}}
                """));
        int aktau = place(seen, "aktau");

        assertThat(seen.storms()).isNotEmpty().allMatch(storm -> storm.place() == aktau);
        assertThat(seen.storms())
                .allMatch(storm -> storm.from() >= 0
                        && storm.to() <= seen.minutes()
                        && (storm.to() == seen.minutes() || lasts(storm) >= 48 * HOUR));
    }

    /** To the minute, as both ends are rounded down. */
    private static int lasts(Storm storm) {
        return storm.to() - storm.from() + 1;
    }

    @Test
    void theWayOfATrainPassesThePlacesThatTheLegNamesFromEitherEnd() {
        Network network = train.network();
        MovementLog log = new MovementLog(
                network,
                network.lines().stream()
                        .map(line -> line.id().equals("alat-gardabani") ? Ints.of(5, 3) : Ints.NONE)
                        .toList(),
                Ints.of(0, 2, 3, 4, 2, 5));

        List<Movements.Way> ways = log.movements(LocalDate.EPOCH, List.of()).ways();

        // Sites: altynkol 0, aktau 1, alat 2, gardabani 3, tbilisi 4, julfa 5. The leg is taken to begin at alat.
        assertThat(ways)
                .filteredOn(way -> way.from() == 2)
                .extracting(Movements.Way::places)
                .contains(Ints.of(2, 5, 3, 3));
        assertThat(ways)
                .filteredOn(way -> way.to() == 2)
                .extracting(Movements.Way::places)
                .contains(Ints.of(3, 3, 5, 2));
    }

    private static Movements watch(TinyWorld world) {
        Network network = world.network();
        List<Ints> nowhere = Collections.nCopies(network.lines().size(), Ints.NONE);
        MovementLog log = new MovementLog(
                network, nowhere, Ints.of(new int[network.lines().size()]));
        world.simulate(network, log);
        return log.movements(
                LocalDate.of(2025, 1, 1),
                network.sites().stream()
                        .map(site -> new Movements.Place(site.id(), site.name(), 0, site.longitude()))
                        .toList());
    }

    private static int place(Movements seen, String id) {
        return IntStream.range(0, seen.places().size())
                .filter(place -> seen.places().get(place).id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String way(Movements seen, int leg) {
        Movements.Way way = seen.ways().get(seen.legs().way().at(leg));
        return seen.places().get(way.from()).id() + "-"
                + seen.places().get(way.to()).id();
    }

    private static String told(Movements seen, int leg) {
        Movements.Way way = seen.ways().get(seen.legs().way().at(leg));
        return "%s %d %s, %s, %d TEU: %d to %d"
                .formatted(
                        way.service(),
                        seen.legs().vehicle().at(leg),
                        way(seen, leg),
                        way.mode(),
                        seen.legs().teu().at(leg),
                        seen.legs().departs().at(leg),
                        seen.legs().arrives(leg));
    }
}
