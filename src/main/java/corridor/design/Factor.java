package corridor.design;

import java.util.List;
import java.util.OptionalInt;

/** Something that is varied, and what a coordinate from 0 to 1 means for it. Units are the caller's. */
public sealed interface Factor {

    String name();

    /** The value at a coordinate: a number, or the place of a word in its list. */
    double numberAt(double coordinate);

    /** The value at a coordinate as it is written: {@code 2.5}, {@code 3}, {@code single}. */
    String textAt(double coordinate);

    /** Where the value at a coordinate lies between the first and the last: 0 to 1. */
    default double shareAt(double coordinate) {
        return (numberAt(coordinate) - numberAt(0)) / (numberAt(1) - numberAt(0));
    }

    /** How many values there are; empty for a range of numbers. */
    OptionalInt count();

    /**
     * The coordinate that stands for all that mean the same: the middle of the part of 0 to 1 that belongs to a whole number
     * or a word. A number of a range stands for itself.
     */
    default double snapped(double coordinate) {
        return count().isEmpty() ? coordinate : (cell(coordinate, count().getAsInt()) + 0.5) / count().getAsInt();
    }

    /** All numbers from {@code low} to {@code high}. */
    record Continuous(String name, double low, double high) implements Factor {

        /** @throws IllegalArgumentException if {@code low} is not below {@code high}, or an end is no finite number */
        public Continuous {
            require(low < high && Double.isFinite(high - low), name, low + " to " + high);
        }

        @Override
        public double numberAt(double coordinate) {
            return coordinate == 1 ? high : low + coordinate * (high - low); // exactly the end, whatever rounding does
        }

        @Override
        public String textAt(double coordinate) {
            return Double.toString(numberAt(coordinate));
        }

        @Override
        public OptionalInt count() {
            return OptionalInt.empty();
        }
    }

    /** The whole numbers from {@code low} to {@code high}, each with an equal part of 0 to 1. */
    record Whole(String name, int low, int high) implements Factor {

        /** @throws IllegalArgumentException if {@code low} is not below {@code high} */
        public Whole {
            require(low < high && (long) high - low < Integer.MAX_VALUE, name, low + " to " + high);
        }

        @Override
        public double numberAt(double coordinate) {
            return low + cell(coordinate, high - low + 1);
        }

        @Override
        public String textAt(double coordinate) {
            return Integer.toString(low + cell(coordinate, high - low + 1));
        }

        @Override
        public OptionalInt count() {
            return OptionalInt.of(high - low + 1);
        }
    }

    /** Words, each with an equal part of 0 to 1. They have no order: what a design says of slopes does not hold for them. */
    record Choice(String name, List<String> words) implements Factor {

        /** @throws IllegalArgumentException if there are fewer than two words */
        public Choice {
            words = List.copyOf(words);
            require(words.size() >= 2, name, words.toString());
        }

        @Override
        public double numberAt(double coordinate) {
            return cell(coordinate, words.size());
        }

        @Override
        public String textAt(double coordinate) {
            return words.get(cell(coordinate, words.size()));
        }

        @Override
        public OptionalInt count() {
            return OptionalInt.of(words.size());
        }
    }

    private static int cell(double coordinate, int cells) {
        return Math.min(Math.max((int) (coordinate * cells), 0), cells - 1);
    }

    private static void require(boolean holds, String name, String values) {
        if (!holds) {
            throw new IllegalArgumentException("Factor '" + name + "' cannot vary over " + values
                    + "; it takes two values or more, the lower one first.");
        }
    }
}
