package corridor.report;

import corridor.result.Ints;
import corridor.result.Movements;
import corridor.result.Movements.Legs;
import corridor.result.Movements.Place;
import corridor.result.Movements.Standing;
import corridor.result.Movements.Storm;
import corridor.result.Movements.Way;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A year of one train a week from Xi'an and one vessel that goes to and fro; in week 10 there are three trains more. */
final class SampleMovements {

    static final int DAY = 1_440;

    private static final List<Place> PLACES = Stream.of("xian", "khorgos", "aktau", "alat", "poti")
            .map(id -> new Place(id, id, 40, 50))
            .toList();

    private static final List<Way> WAYS = List.of(
            new Way("xian-khorgos", "rail", Ints.of(0, 1)),
            new Way("khorgos-aktau", "rail", Ints.of(1, 2)),
            new Way("aktau-alat", "sea", Ints.of(2, 3)),
            new Way("aktau-alat", "sea", Ints.of(3, 2)),
            new Way("alat-poti", "rail", Ints.of(3, 4)));

    private SampleMovements() {}

    /** Way, departure in days, days under way, TEU, vehicle. */
    private record Leg(int way, double departs, double days, int teu, int vehicle) {}

    static Movements year(String scenario, String name) {
        List<Leg> legs = IntStream.range(0, 52)
                .boxed()
                .flatMap(week -> Stream.of(
                        new Leg(0, 7 * week, 4, 80, week),
                        new Leg(1, 7 * week + 4.5, 6, 80, week),
                        new Leg(2, 7 * week + 1, 1.5, 120, 1_000),
                        new Leg(3, 7 * week + 4, 1.5, 0, 1_000),
                        new Leg(4, 7 * week + 5, 2, 80, 2_000 + week)))
                .toList();
        List<Leg> all = Stream.concat(
                        legs.stream(), IntStream.range(0, 3).mapToObj(i -> new Leg(0, 70 + i, 4, 80, 3_000 + i)))
                .sorted(java.util.Comparator.comparingDouble(Leg::departs))
                .toList();
        return new Movements(
                scenario,
                name,
                LocalDate.of(2025, 1, 1),
                365 * DAY,
                PLACES,
                WAYS,
                new Legs(
                        Ints.of(all.stream().mapToInt(Leg::way)),
                        Ints.of(all.stream().mapToInt(leg -> (int) (leg.departs() * DAY))),
                        Ints.of(all.stream().mapToInt(leg -> (int) (leg.days() * DAY))),
                        Ints.of(all.stream().mapToInt(Leg::teu)),
                        Ints.of(all.stream().mapToInt(Leg::vehicle))),
                new Standing(DAY, Collections.nCopies(PLACES.size(), Ints.of(new int[366])), Ints.of(new int[366])),
                List.of(
                        new Storm(2, 56 * DAY, 57 * DAY), // at Aktau a day, at Alat half of it too
                        new Storm(3, 56 * DAY + DAY / 2, 57 * DAY),
                        new Storm(4, 58 * DAY, 60 * DAY), // at Poti, which is beside the way
                        new Storm(2, 300 * DAY, 301 * DAY)));
    }

    static List<Movements> years() {
        return List.of(year("today", "Today"), year("zangezur", "Zangezur"));
    }
}
