package corridor.result;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

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

    /** What must hold. */
    public enum Law {
        LITTLE("Little's law: queue integral = waits added up (s)"),
        CONTAINERS("made = delivered + under way"),
        CAUSES("seconds of delivered containers without exactly one cause"),
        COSTS("price = kinds of cost added up (USD)"),
        FLOWS("delivered = added up over flows"),
        PLATFORMS("all = standing + with trains + at borders (TEU of room)"),
        EMPTIES("gathered = sent home + standing (TEU)");

        private final String words;

        Law(String words) {
            this.words = words;
        }

        /** In English, as files have it. */
        public String words() {
            return words;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of what it must hold. */
    public enum Part {
        CONTAINERS("containers"),
        MONEY("money"),
        QUAY_CRANES("quay cranes of %s"),
        BERTHS("berths of %s"),
        RAMPS("ramps of %s"),
        TRACKS("tracks of %s"),
        YARD("yard of %s"),
        DESKS("desks of %s"),
        PLATFORMS("platforms %s"),
        PLATFORMS_AT("platforms %s at %s"),
        EMPTIES("empties of %s");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param of which: names of places, borders or pools, as many as the part needs
     * @param expected one side of the equation
     * @param found the other
     * @param tolerance 0 where both sides are whole numbers
     */
    public record Check(Part part, List<String> of, Law law, double expected, double found, double tolerance)
            implements Serializable {

        public Check {
            of = List.copyOf(of);
        }

        /** In English, as files have it: {@code quay cranes of aktau}. */
        public String subject() {
            return String.format(Locale.ROOT, part.words, of.toArray());
        }

        /** In English and whole: {@code containers: made = delivered + under way: expected 10.0, found 9.0 (tolerance 0.0)}. */
        public String words() {
            return "%s: %s: expected %s, found %s (tolerance %s)"
                    .formatted(subject(), law.words(), expected, found, tolerance);
        }

        /** The same check over two runs: both sides added up, unless one is broken: then that one, lest two cancel out. */
        public Check plus(Check other) {
            if (!passed() || !other.passed()) {
                return passed() ? other : this;
            }
            return new Check(
                    part, of, law, expected + other.expected, found + other.found, tolerance + other.tolerance);
        }

        public boolean passed() {
            return Math.abs(expected - found) <= tolerance;
        }
    }
}
