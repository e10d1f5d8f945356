package corridor.result;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A list of whole numbers that does not change, kept without a box around each: columns of long tables. */
public final class Ints implements Serializable {

    private static final long serialVersionUID = 1;

    public static final Ints NONE = new Ints(new int[0]);

    private final int[] values;

    private Ints(int[] values) {
        this.values = values;
    }

    public static Ints of(int... values) {
        return new Ints(values.clone());
    }

    public static Ints of(IntStream values) {
        return new Ints(values.toArray());
    }

    public int size() {
        return values.length;
    }

    public int at(int index) {
        return values[index];
    }

    public IntStream stream() {
        return Arrays.stream(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ints ints && Arrays.equals(values, ints.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
