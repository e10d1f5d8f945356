package corridor.report;

import corridor.result.Movements;
import corridor.result.Movements.Legs;
import corridor.result.Movements.Storm;
import corridor.result.Movements.Way;
import corridor.result.ScenarioResult.ProfilePoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who moved between the places of one way, in four weeks of one replication. A leg is on the way when it begins and ends at
 * places of it; what is passed between them without a stop is left out.
 *
 * @param way the places, from the origin, with their kilometres
 * @param from day of the measured time on which it begins, {@code to} on which it ends
 */
record WayWeeks(Movements movements, List<ProfilePoint> way, int from, int to) {

    static final double MINUTES_PER_DAY = 1_440;

    private static final int WEEK = 7;
    private static final int DAYS = 4 * WEEK;

    WayWeeks {
        way = List.copyOf(way);
    }

    /** The weeks in which most TEU set out on the way, the earliest of these. */
    static WayWeeks busiest(Movements movements, List<ProfilePoint> way) {
        int days = (int) Math.ceil(movements.minutes() / MINUTES_PER_DAY);
        WayWeeks whole = new WayWeeks(movements, way, 0, days);
        long[] teu = new long[Math.max(1, (days + WEEK - 1) / WEEK)]; // by the week in which they set out
        whole.setOut().forEach(leg -> {
            Legs legs = movements.legs();
            teu[(int) day(legs.departs().at(leg)) / WEEK] += legs.teu().at(leg);
        });
        int most = 0;
        for (int first = 1; WEEK * first + DAYS <= days; first++) {
            most = sum(teu, first) > sum(teu, most) ? first : most;
        }
        return new WayWeeks(movements, way, WEEK * most, Math.min(days, WEEK * most + DAYS));
    }

    private static long sum(long[] teu, int first) {
        return IntStream.range(first, Math.min(teu.length, first + DAYS / WEEK))
                .mapToLong(week -> teu[week])
                .sum();
    }

    /** Runs of trains or trucks, or sailings: with a stop on the way it is the same run, but each sailing counts. */
    long count(String mode) {
        IntStream legs = setOut().filter(leg -> way(leg).mode().equals(mode));
        return mode.equals("sea")
                ? legs.count()
                : legs.map(leg -> movements.legs().vehicle().at(leg)).distinct().count();
    }

    private IntStream setOut() {
        return onTheWay()
                .filter(leg -> day(movements.legs().departs().at(leg)) >= from
                        && day(movements.legs().departs().at(leg)) < to);
    }

    private IntStream onTheWay() {
        boolean[] on = new boolean[movements.ways().size()];
        for (int i = 0; i < on.length; i++) {
            Way stretch = movements.ways().get(i);
            on[i] = place(stretch.from()) >= 0 && place(stretch.to()) >= 0;
        }
        return IntStream.range(0, movements.legs().size())
                .filter(leg -> on[movements.legs().way().at(leg)]);
    }

    /** All legs of each vehicle of the way that is under way, or stands, in these weeks; in the order of departure. */
    List<List<Integer>> vehicles() {
        Legs legs = movements.legs();
        Map<Integer, List<Integer>> vehicles = new TreeMap<>();
        onTheWay()
                .forEach(leg -> vehicles.computeIfAbsent(legs.vehicle().at(leg), v -> new ArrayList<>())
                        .add(leg));
        return vehicles.values().stream()
                .map(all -> all.stream()
                        .filter(leg -> day(legs.arrives(leg)) >= from - DAYS
                                && day(legs.departs().at(leg)) <= to + DAYS)
                        .toList())
                .filter(near -> near.stream()
                        .anyMatch(leg -> day(legs.arrives(leg)) > from
                                && day(legs.departs().at(leg)) < to))
                .toList();
    }

    Way way(int leg) {
        return movements.ways().get(movements.legs().way().at(leg));
    }

    static double day(int minute) {
        return minute / MINUTES_PER_DAY;
    }

    /** Its number on the way; -1 for a place beside it. */
    int place(int number) {
        String id = movements.places().get(number).id();
        return IntStream.range(0, way.size())
                .filter(i -> way.get(i).node().equals(id))
                .findFirst()
                .orElse(-1);
    }

    /** Of a stretch of sea: both ends by their numbers on the way, and when storms stopped the work at one of them. */
    record Sea(int one, int other, List<Storm> storms) {}

    List<Sea> seas() {
        return movements.ways().stream()
                .filter(sea ->
                        sea.mode().equals("sea") && place(sea.from()) >= 0 && place(sea.to()) > place(sea.from()))
                .map(sea -> new Sea(place(sea.from()), place(sea.to()), storms(sea)))
                .distinct()
                .toList();
    }

    private List<Storm> storms(Way sea) {
        return movements.storms().stream()
                .filter(storm -> storm.place() == sea.from() || storm.place() == sea.to())
                .filter(storm -> day(storm.to()) > from && day(storm.from()) < to)
                .toList();
    }

    /** In which a port of the way stood still, in these weeks. */
    double stormHours() {
        boolean[] still = new boolean[(int) ((to - from) * MINUTES_PER_DAY)];
        int first = (int) (from * MINUTES_PER_DAY);
        Stream<Storm> storms = seas().stream().flatMap(sea -> sea.storms().stream());
        storms.forEach(storm -> IntStream.range(
                        Math.max(0, storm.from() - first), Math.min(still.length, storm.to() - first))
                .forEach(minute -> still[minute] = true));
        return IntStream.range(0, still.length).filter(i -> still[i]).count() / 60.0;
    }
}
