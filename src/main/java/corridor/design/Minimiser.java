package corridor.design;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Looks for the point of a box with the smallest answer, by asking for a limited number of answers. */
public interface Minimiser {

    /**
     * The same factors, plan and answers give the same outcome.
     *
     * @throws IllegalArgumentException if there is no factor, or the plan starts at a point of another length
     */
    Outcome minimise(List<Factor> factors, Objective objective, Plan plan);

    /** What is to be small. */
    @FunctionalInterface
    interface Objective {

        /**
         * The answer at a point of the unit cube, with whole numbers and words at the middle of their part ({@link Factor#snapped}).
         *
         * @param round 0 while searching; 1 when the best points are asked again, and the answer should be a better one, of more and
         *     other replications: the smallest of many noisy answers is too small by the luck it was chosen for
         */
        Answer at(double[] point, int round);
    }

    /**
     * An answer and how far it is from what is allowed. Answers are ordered as by Deb (2000, Computer Methods in Applied Mechanics and
     * Engineering 186, p. 311): what is allowed before what is not, then the smaller value, and among what is not allowed
     * the smaller violation, so that no weight between the two has to be found.
     *
     * @param value NaN or infinite where there is none, which comes last
     * @param violation 0 where all is allowed; else a sum of what the limits are exceeded by, each best over its limit, so that
     *     days and dollars can be added
     */
    record Answer(double value, double violation) implements Comparable<Answer> {

        private static final Comparator<Answer> ORDER = Comparator.<Answer>comparingInt(
                        a -> Double.isFinite(a.value) ? 0 : 1)
                .thenComparingDouble(Answer::violation)
                .thenComparingDouble(Answer::value);

        /** @throws IllegalArgumentException if the violation is negative or NaN */
        public Answer {
            if (!(violation >= 0)) {
                throw new IllegalArgumentException("A violation of " + violation + " is none; what is allowed has 0.");
            }
        }

        /** An answer that nothing forbids. */
        public static Answer of(double value) {
            return new Answer(value, 0);
        }

        public boolean feasible() {
            return violation == 0 && Double.isFinite(value);
        }

        @Override
        public int compareTo(Answer other) {
            return ORDER.compare(this, other);
        }
    }

    /** A point that was tried, with the last answer to it. */
    @SuppressWarnings("ArrayRecordComponent") // coordinates by factor; nobody compares two trials
    record Trial(double[] point, Answer answer, int round) {}

    /**
     * @param trials best first, those that were asked again before all others
     * @param evaluations answers that were asked for
     * @param everything whether there is no other point left to try
     */
    record Outcome(List<Trial> trials, int evaluations, boolean everything) {

        public Outcome {
            trials = List.copyOf(trials);
        }

        public Trial best() {
            return trials.get(0);
        }
    }

    /**
     * How to look.
     *
     * @param evaluations answers to ask for at most, {@code finalists} included
     * @param finalists how many of the best to ask again at the end; 0 where answers have no noise
     * @param start where to begin, a point of the unit cube
     */
    @SuppressWarnings("ArrayRecordComponent") // coordinates by factor; nobody compares two plans
    record Plan(int evaluations, int finalists, long seed, double[] start) {

        /** @throws IllegalArgumentException if nothing is left to search with, or the start lies outside of the cube */
        public Plan {
            if (finalists < 0 || evaluations <= finalists) {
                throw new IllegalArgumentException("A budget of " + evaluations + " answers, of which " + finalists
                        + " are for asking again, leaves none to search with.");
            }
            start = start.clone();
            if (!Arrays.stream(start).allMatch(x -> x >= 0 && x <= 1)) {
                throw new IllegalArgumentException("The start " + Arrays.toString(start)
                        + " lies outside of the unit cube; coordinates go from 0 to 1.");
            }
        }

        /** From the middle of the box, without asking again. */
        public static Plan fromTheMiddle(int factors, int evaluations, long seed) {
            double[] middle = new double[factors];
            Arrays.fill(middle, 0.5);
            return new Plan(evaluations, 0, seed, middle);
        }
    }
}
