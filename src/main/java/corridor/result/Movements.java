package corridor.result;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What moved and what stood in one replication, for pictures that move: the luck of one year, and no estimate of anything. Times
 * are whole minutes since the beginning of the measured time, rounded down; what was under way by then set out at a negative one.
 *
 * @param scenario its id
 * @param name in the words of its file
 * @param start day on which the measured time begins
 * @param minutes how long it lasts
 * @param places in the order of the scenario
 * @param ways that trains, vessels or trucks of a service take from one stop to the next
 * @param legs each time that one of them was taken, in the order of departure
 * @param standing boxes that did not move
 * @param storms when work at ports stood still for the weather, in the order of their beginning
 */
public record Movements(
        String scenario,
        String name,
        LocalDate start,
        int minutes,
        List<Place> places,
        List<Way> ways,
        Legs legs,
        Standing standing,
        List<Storm> storms)
        implements Serializable {

    public Movements {
        places = List.copyOf(places);
        ways = List.copyOf(ways);
        storms = List.copyOf(storms);
    }

    /** @param latitude in degrees, like {@code longitude} */
    public record Place(String id, String name, double latitude, double longitude) implements Serializable {}

    /**
     * @param service its id
     * @param mode {@code rail}, {@code sea} or {@code road}
     * @param places from the stop where it begins to the one where it ends; between them what is passed without a stop
     */
    public record Way(String service, String mode, Ints places) implements Serializable {
        public int from() {
            return places.at(0);
        }

        public int to() {
            return places.at(places.size() - 1);
        }
    }

    /**
     * One column for each of these, as long as there were departures.
     *
     * @param way its number
     * @param departs minute
     * @param minutes under way
     * @param teu aboard
     * @param vehicle which train, vessel or truck it was, from 0: the legs of one have the same
     */
    public record Legs(Ints way, Ints departs, Ints minutes, Ints teu, Ints vehicle) implements Serializable {
        public Legs {
            int size = way.size();
            if (IntStream.of(departs.size(), minutes.size(), teu.size(), vehicle.size())
                    .anyMatch(column -> column != size)) {
                throw new IllegalArgumentException("Legs: columns differ in length from %d.".formatted(size));
            }
        }

        public int size() {
            return way.size();
        }

        public int arrives(int leg) {
            return departs.at(leg) + minutes.at(leg);
        }
    }

    /**
     * Read off every so often, the first time at the beginning of the measured time.
     *
     * @param everyMinutes between two readings
     * @param boxes of each place, that were there: waiting, being handled, or with their papers under way; empties too
     * @param delivered containers of the corridor since the beginning of the measured time
     */
    public record Standing(int everyMinutes, List<Ints> boxes, Ints delivered) implements Serializable {
        public Standing {
            boxes = List.copyOf(boxes);
        }
    }

    /** @param place its number; times are within the measured time */
    public record Storm(int place, int from, int to) implements Serializable {}
}
