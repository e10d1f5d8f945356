package corridor.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Under which conditions something happens: a box in the inputs within which most points are of interest and which holds most of
 * those there are (patient rule induction, Friedman and Fisher 1999, Statistics and Computing 9, p. 123; for scenario discovery
 * Bryant and Lempert 2010, Technological Forecasting and Social Change 77, p. 34). From all points, a thin slice is peeled off
 * one side at a time. Only peels: sides are not pasted back.
 *
 * @param slice share of the points of the box that is peeled at most at a time, such as 0.05; of equal values all or none
 * @param leastSupport share of all points that a box must hold, such as 0.05
 */
public record Prim(double slice, double leastSupport) {

    /** @throws IllegalArgumentException if either is not between 0 and 1 */
    public Prim {
        if (!(slice > 0 && slice < 1 && leastSupport > 0 && leastSupport < 1)) {
            throw new IllegalArgumentException("A slice of " + slice + " and a support of " + leastSupport
                    + " are no shares between 0 and 1; usual are 0.05 and 0.05.");
        }
    }

    /**
     * Where every input lies from {@code low} to {@code high}, both included; infinite where it was left alone.
     *
     * @param points in the box, of those not yet in another
     * @param coverage share of all points of interest that are among these
     * @param density share of these that is of interest
     */
    @SuppressWarnings("ArrayRecordComponent") // limits by dimension; nobody compares two boxes
    public record Box(double[] low, double[] high, int points, double coverage, double density) {

        public boolean contains(double[] point) {
            for (int i = 0; i < point.length; i++) {
                if (point[i] < low[i] || point[i] > high[i]) {
                    return false;
                }
            }
            return true;
        }

        public boolean restricts(int dimension) {
            return low[dimension] > Double.NEGATIVE_INFINITY || high[dimension] < Double.POSITIVE_INFINITY;
        }

        private Box with(int dimension, boolean fromBelow, double limit) {
            double[] lower = low.clone();
            double[] upper = high.clone();
            (fromBelow ? lower : upper)[dimension] = limit;
            return new Box(lower, upper, 0, 0, 0);
        }
    }

    /**
     * All boxes on the way, from everything to the smallest: coverage falls, density mostly rises, and the choice between the
     * two is the reader's.
     *
     * @param points one row per case, one column per input
     * @param ofInterest one per case
     * @throws IllegalArgumentException if the lengths differ, or no case is of interest
     */
    public List<Box> peel(double[][] points, boolean[] ofInterest) {
        return new Cases(points, ofInterest).peel(this);
    }

    /**
     * Several boxes, each found among the points that lie in none before: of each peeling the box of greatest coverage that is
     * dense enough. None when there is none.
     *
     * @param leastDensity share of the points of a box that must be of interest
     */
    public List<Box> cover(double[][] points, boolean[] ofInterest, double leastDensity, int mostBoxes) {
        Cases cases = new Cases(points, ofInterest);
        List<Box> boxes = new ArrayList<>();
        while (boxes.size() < mostBoxes) {
            Box box = cases.peel(this).stream()
                    .filter(found -> found.density() >= leastDensity && found.coverage() > 0)
                    .findFirst()
                    .orElse(null);
            if (box == null) {
                break;
            }
            boxes.add(box);
            cases.leaveOut(box);
        }
        return List.copyOf(boxes);
    }

    /**
     * Chance, for each input, that a box without its limits would look as dense by luck (Bryant and Lempert 2010, p. 39): a limit
     * with a large one need not be believed. NaN where the input is not restricted. Since the limits were chosen on the same
     * points, the chance is really larger.
     *
     * @param before boxes found earlier, whose points it does not count
     */
    public static double[] chances(Box box, List<Box> before, double[][] points, boolean[] ofInterest) {
        Cases cases = new Cases(points, ofInterest);
        before.forEach(cases::leaveOut);
        double[] chances = new double[box.low().length];
        Box counted = cases.counted(box);
        int hits = (int) Math.round(counted.density() * counted.points());
        for (int i = 0; i < chances.length; i++) {
            Box without =
                    cases.counted(box.with(i, true, Double.NEGATIVE_INFINITY).with(i, false, Double.POSITIVE_INFINITY));
            chances[i] = box.restricts(i)
                    ? 1
                            - new BinomialDistribution(null, counted.points(), without.density())
                                    .cumulativeProbability(hits - 1)
                    : Double.NaN;
        }
        return chances;
    }

    /** The points, and which are still to be covered. */
    private static final class Cases {
        private final double[][] points;
        private final boolean[] ofInterest;
        private final boolean[] left;
        private final long allOfInterest;

        Cases(double[][] points, boolean[] ofInterest) {
            this.points = points;
            this.ofInterest = ofInterest;
            this.left = new boolean[points.length];
            Arrays.fill(left, true);
            this.allOfInterest = IntStream.range(0, ofInterest.length)
                    .filter(i -> ofInterest[i])
                    .count();
            if (points.length != ofInterest.length || allOfInterest == 0) {
                throw new IllegalArgumentException(
                        points.length + " points, " + allOfInterest + " of " + ofInterest.length
                                + " of interest: it takes one answer for each point, and one at least that is of interest.");
            }
        }

        void leaveOut(Box box) {
            for (int i = 0; i < points.length; i++) {
                left[i] &= !box.contains(points[i]);
            }
        }

        List<Box> peel(Prim rule) {
            double[] low = new double[points[0].length];
            double[] high = new double[points[0].length];
            Arrays.fill(low, Double.NEGATIVE_INFINITY);
            Arrays.fill(high, Double.POSITIVE_INFINITY);
            List<Box> boxes = new ArrayList<>();
            Box box = counted(new Box(low, high, 0, 0, 0));
            while (box != null && box.points() > 0) {
                boxes.add(box);
                box = box.density() == 1 ? null : smaller(box, rule);
            }
            return List.copyOf(boxes);
        }

        /**
         * The slice whose loss raises the density most for each point that it takes, so that a wide slice of equal values has no
         * advantage over a thin one (Friedman and Fisher 1999, section 14); the first of equals.
         */
        private @Nullable Box smaller(Box box, Prim rule) {
            Box best = null;
            double most = Double.NEGATIVE_INFINITY;
            for (int side = 0; side < 2 * box.low().length; side++) {
                Box next = peeled(box, side / 2, side % 2 == 0, rule.slice());
                if (next.points() == box.points() || next.points() < rule.leastSupport() * points.length) {
                    continue;
                }
                double gain = (next.density() - box.density()) / (box.points() - next.points());
                if (gain > most) {
                    most = gain;
                    best = next;
                }
            }
            return best;
        }

        private Box peeled(Box box, int dimension, boolean fromBelow, double slice) {
            double[] sorted = IntStream.range(0, points.length)
                    .filter(i -> left[i] && box.contains(points[i]))
                    .mapToDouble(i -> points[i][dimension])
                    .sorted()
                    .toArray();
            int n = sorted.length;
            int goes = Math.max(1, (int) (slice * n));
            int stays = fromBelow ? Math.min(goes, n - 1) : Math.max(n - 1 - goes, 0);
            int step = fromBelow ? 1 : -1;
            double outermost = fromBelow ? sorted[0] : sorted[n - 1];
            // More equal values than a slice holds: all of them, or the side could never be peeled.
            while (stays + step >= 0 && stays + step < n && sorted[stays] == outermost) {
                stays += step;
            }
            return counted(box.with(dimension, fromBelow, sorted[stays]));
        }

        private Box counted(Box box) {
            int in = 0;
            int hits = 0;
            for (int i = 0; i < points.length; i++) {
                if (left[i] && box.contains(points[i])) {
                    in++;
                    hits += ofInterest[i] ? 1 : 0;
                }
            }
            return new Box(box.low(), box.high(), in, (double) hits / allOfInterest, in == 0 ? 0 : (double) hits / in);
        }
    }
}
