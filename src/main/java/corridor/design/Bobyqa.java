package corridor.design;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;

/**
 * Steps down a quadratic that is fitted to the points seen so far (BOBYQA; Powell 2009, Cambridge, DAMTP 2009/NA06), then again from another
 * start. Few answers where they are smooth and the factors ranges of numbers, as in calibration; noise, whole numbers and limits, whose
 * answers have steps and kinks, are for {@link CmaEs}.
 */
public final class Bobyqa implements Minimiser {

    /** A fifth of the box, so that the first points lie in it on both sides. */
    private static final double FIRST_RADIUS = 0.2;

    @Override
    public Outcome minimise(List<Factor> factors, Objective objective, Plan plan) {
        // The method knows no single factor; a second one that does nothing is added.
        int n = Math.max(2, factors.size());
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return Search.run(factors, objective, plan, (start, number, search) -> {
            double[] padded = new double[n];
            Arrays.fill(padded, 0.5);
            System.arraycopy(start, 0, padded, 0, start.length);
            search.begin(2 * n + 1);
            try {
                new BOBYQAOptimizer(2 * n + 1, FIRST_RADIUS, Search.RESOLUTION)
                        .optimize(
                                new ObjectiveFunction(search::score),
                                GoalType.MINIMIZE,
                                MaxEval.unlimited(),
                                new SimpleBounds(new double[n], ones),
                                new InitialGuess(padded));
            } catch (MathIllegalStateException noFurther) {
                // Rounding has spoilt the quadratic: this start is at its end, and what it found is kept.
            }
        });
    }
}
