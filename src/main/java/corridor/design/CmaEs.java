package corridor.design;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.Well19937c;

/**
 * Evolution with a covariance that learns the shape of the answer (Hansen and Ostermeier 2001, Evolutionary Computation 9, p. 159), started
 * again with twice as many points each time (IPOP; Auger and Hansen 2005, IEEE Congress on Evolutionary Computation, p. 1769). It goes by
 * the order of answers alone, and so bears noise, steps and limits; it takes some hundred answers.
 *
 * <p>Whole numbers and words are points of their parts of the cube, and so rounded to the middle. Words have no order, which misleads its
 * steps: try each word by itself where there are few.
 */
public final class CmaEs implements Minimiser {

    /** A third of the box: the usual first step where the best may lie anywhere in it (Hansen 2016, The CMA Evolution Strategy). */
    private static final double FIRST_STEP = 0.3;

    /** A generation grows no further: by then most of a budget is a search at random. */
    private static final int LARGEST = 1 << 12;

    @Override
    public Outcome minimise(List<Factor> factors, Objective objective, Plan plan) {
        Well19937c random = new Well19937c(plan.seed());
        int n = factors.size();
        double[] ones = filled(n, 1);
        return Search.run(factors, objective, plan, (start, number, search) -> {
            int size = 4 + (int) (3 * StrictMath.log(n));
            for (int doubling = 0; doubling < number && size < LARGEST; doubling++) {
                size *= 2;
            }
            search.begin(size);
            CMAESOptimizer optimiser =
                    new CMAESOptimizer(Integer.MAX_VALUE, Double.NEGATIVE_INFINITY, true, 0, 0, random, false, null);
            optimiser.optimize(
                    new ObjectiveFunction(search::order),
                    GoalType.MINIMIZE,
                    MaxEval.unlimited(),
                    new SimpleBounds(new double[n], ones),
                    new InitialGuess(start),
                    new CMAESOptimizer.Sigma(filled(n, FIRST_STEP)),
                    new CMAESOptimizer.PopulationSize(size));
        });
    }

    private static double[] filled(int n, double value) {
        double[] values = new double[n];
        Arrays.fill(values, value);
        return values;
    }
}
