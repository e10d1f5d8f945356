package corridor.design;

import corridor.design.Minimiser.Answer;
import corridor.design.Minimiser.Objective;
import corridor.design.Minimiser.Outcome;
import corridor.design.Minimiser.Plan;
import corridor.design.Minimiser.Trial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a minimiser has asked and been told: between the method of the library, which sees one number for each point, and the
 * objective. Points that mean the same are asked once and cost once.
 */
final class Search {

    /** A start is over when its points differ by less than this part of every factor's range. */
    static final double RESOLUTION = 1e-5;

    /** So many starts that bring nothing new say that there is next to nothing new. */
    private static final int IDLE_STARTS = 100;

    /** Above any value, with digits to spare for violations. */
    private static final double FORBIDDEN = 1e9;

    private final List<Factor> factors;
    private final Objective objective;
    private final int most;
    private final double allPoints;
    private final Map<List<Double>, Trial> trials = new LinkedHashMap<>();
    private final List<double[]> generation = new ArrayList<>();
    private int generationSize;
    private int known;
    private double worst = Double.NEGATIVE_INFINITY;
    private double worstViolation;

    /** Ends the search through the library's code, which has no other door. Without a stack trace, and kept within this package. */
    @SuppressWarnings("serial")
    static final class Over extends RuntimeException {
        private final boolean searchOver;

        private Over(boolean searchOver) {
            super(null, null, false, false);
            this.searchOver = searchOver;
        }
    }

    /** One start of a method. It returns, or throws {@link Over}, when it is at its end. */
    @FunctionalInterface
    interface Start {
        void from(double[] point, int number, Search search);
    }

    private Search(List<Factor> factors, Objective objective, int most) {
        this.factors = factors;
        this.objective = objective;
        this.most = most;
        this.allPoints = factors.stream()
                .mapToDouble(factor -> factor.count().isEmpty()
                        ? Double.POSITIVE_INFINITY
                        : factor.count().getAsInt())
                .reduce(1, (a, b) -> a * b);
    }

    /** Starts again from other points, spread evenly, until the budget is spent; then asks the best again. */
    static Outcome run(List<Factor> factors, Objective objective, Plan plan, Start method) {
        if (factors.isEmpty() || plan.start().length != factors.size()) {
            throw new IllegalArgumentException("There are " + factors.size() + " factors and a start of "
                    + plan.start().length + " coordinates; it takes one of each, and as many.");
        }
        Search search = new Search(factors, objective, plan.evaluations() - plan.finalists());
        double[][] others = SobolPoints.shifted(IDLE_STARTS, factors.size(), plan.seed());
        int idle = 0;
        for (int number = 0; idle < IDLE_STARTS; number++) {
            int before = search.trials.size();
            try {
                method.from(number == 0 ? plan.start() : others[number % IDLE_STARTS], number, search);
            } catch (Over over) {
                if (over.searchOver) {
                    break;
                }
            }
            idle = search.trials.size() > before ? 0 : idle + 1;
        }
        return search.outcome(plan.finalists());
    }

    /** A start begins; its points come in generations of this size. */
    void begin(int size) {
        generation.clear();
        generationSize = size;
        known = 0;
    }

    /**
     * One number for an answer, smaller is better: the value of what is allowed, and the worst value seen so far and the violation of
     * what is not (Deb 2000).
     *
     * @throws Over when the start or the search is at its end
     */
    double score(double[] coordinates) {
        return score(coordinates, Double.isInfinite(worst) ? 0 : worst);
    }

    /**
     * The same for a method that looks at nothing but the order: all that is allowed comes before all that is not, also before the worst
     * allowed value is known.
     */
    double order(double[] coordinates) {
        return score(coordinates, FORBIDDEN);
    }

    private double score(double[] coordinates, double forbidden) {
        double[] point = new double[factors.size()];
        Arrays.setAll(point, i -> factors.get(i).snapped(Math.min(Math.max(coordinates[i], 0), 1)));
        Trial trial = trial(point);
        endIfStalled(point);
        Answer answer = trial.answer();
        if (answer.feasible()) {
            return answer.value();
        }
        return forbidden + (Double.isFinite(answer.value()) ? answer.violation() : worstViolation + 1);
    }

    private Trial trial(double[] point) {
        List<Double> key = Arrays.stream(point).boxed().toList();
        Trial seen = trials.get(key);
        if (seen != null) {
            known++;
            return seen;
        }
        if (trials.size() == most || trials.size() >= allPoints) {
            throw new Over(true);
        }
        known = 0;
        Trial trial = new Trial(point, objective.at(point.clone(), 0), 0);
        trials.put(key, trial);
        if (Double.isFinite(trial.answer().value())) {
            worst = Math.max(worst, trial.answer().value());
        }
        if (Double.isFinite(trial.answer().violation())) {
            worstViolation = Math.max(worstViolation, trial.answer().violation());
        }
        return trial;
    }

    /**
     * With whole numbers the steps of a method shrink below one unit, and it would go on for ever among points that are known: two
     * generations without a new one end the start. So does one that has come down to a point.
     */
    private void endIfStalled(double[] point) {
        if (trials.size() >= allPoints) {
            throw new Over(true);
        }
        if (known >= 2 * generationSize) {
            throw new Over(false);
        }
        generation.add(point);
        if (generation.size() == generationSize) {
            boolean onePoint = true;
            for (int i = 0; i < point.length; i++) {
                int factor = i;
                double[] values =
                        generation.stream().mapToDouble(p -> p[factor]).sorted().toArray();
                onePoint &= values[values.length - 1] - values[0] < RESOLUTION;
            }
            generation.clear();
            if (onePoint) {
                throw new Over(false);
            }
        }
    }

    private Outcome outcome(int finalists) {
        Comparator<Trial> best = Comparator.comparing(Trial::answer);
        List<Trial> all = new ArrayList<>(trials.values().stream().sorted(best).toList());
        List<Trial> again = all.subList(0, Math.min(finalists, all.size()));
        again.replaceAll(
                trial -> new Trial(trial.point(), objective.at(trial.point().clone(), 1), 1));
        again.sort(best);
        return new Outcome(all, trials.size() + again.size(), trials.size() >= allPoints);
    }
}
