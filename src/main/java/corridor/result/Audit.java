package corridor.result;

import java.io.Serializable;
import java.util.List;

/**
 * What a run proves about itself: conservation of containers, causes that add up, Little's law on quay cranes, berths, tracks,
 * yards and desks. One broken check means a defect of the program, not a bad scenario.
 */
public record Audit(List<Check> checks) implements Serializable {

    public Audit {
        checks = List.copyOf(checks);
    }

    public boolean passed() {
        return checks.stream().allMatch(Check::passed);
    }

    /**
     * @param expected one side of the equation
     * @param found the other
     * @param tolerance 0 where both sides are whole numbers
     */
    public record Check(String subject, String law, double expected, double found, double tolerance)
            implements Serializable {
        /** The same check over two runs: both sides added up, unless one is broken: then that one, lest two cancel out. */
        public Check plus(Check other) {
            if (!passed() || !other.passed()) {
                return passed() ? other : this;
            }
            return new Check(subject, law, expected + other.expected, found + other.found, tolerance + other.tolerance);
        }

        public boolean passed() {
            return Math.abs(expected - found) <= tolerance;
        }
    }
}
