package corridor.study;

import static corridor.study.Phrase.say;

import corridor.batch.Variant;
import corridor.design.Minimiser;
import corridor.design.Minimiser.Answer;
import corridor.scenario.Dial;
import corridor.scenario.Evidence;
import corridor.stats.Estimate;
import corridor.study.Picture.Axis;
import corridor.study.Picture.Kind;
import corridor.study.Picture.Point;
import corridor.study.Picture.Series;
import corridor.study.Trials.Outcome;
import corridor.units.MeasurePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The setting of some dials, within their ranges, at which a scenario agrees best with what was observed: least squares of what
 * is simulated less what was observed, each over the error of the observation. How well it agrees before and after is told of years that the fit has not seen.
 */
public final class Calibrate {

    /** Of what was observed, where nothing is said of its error. */
    private static final double USUAL_ERROR = 0.1;

    /** Of the range of a dial, or one whole number: far enough that noise does not drown the derivative, near enough for a straight line. */
    private static final double STEP = 0.1;

    private final Space space;
    private final List<Evidence> observed;
    private final Trials trials;
    private final int replications;

    private Calibrate(Space space, List<Evidence> observed, Trials trials, int replications) {
        this.space = space;
        this.observed = List.copyOf(observed);
        this.trials = trials;
        this.replications = replications;
    }

    /** What the trials must be of. */
    public static List<MeasurePath> metrics(List<Evidence> observed) {
        return observed.stream().map(Evidence::measure).toList();
    }

    /**
     * @param points how many settings to try
     * @param trials of {@link #metrics}
     */
    public static Study of(
            Variant base,
            List<Dial> dials,
            List<Evidence> observed,
            Minimiser method,
            int points,
            Trials trials,
            int replications,
            long seed) {
        return new Calibrate(new Space(base, dials), observed, trials, replications).study(method, points, seed);
    }

    private record Fit(Evidence of, double error, Estimate before, Estimate after) {
        /** How far off the mean is, in errors of the observation. */
        double off(Estimate simulated) {
            return (simulated.mean() - of.reported()) / error;
        }
    }

    private Study study(Minimiser method, int points, long seed) {
        complain();
        Minimiser.Plan plan = new Minimiser.Plan(points, 0, seed, space.here());
        trials.expect((points + 4 + 2 * space.dials().size()) * replications);
        Outcome before = outcome(List.of(space.base())).get(0);
        List<Phrase> unmeasured = IntStream.range(0, observed.size())
                .filter(i -> Double.isNaN(before.estimate(i).mean()))
                .mapToObj(i -> Words.of(observed.get(i).measure()))
                .toList();
        if (!unmeasured.isEmpty()) {
            return nothingToFit(unmeasured, seed);
        }
        double[] point = method.minimise(
                        space.factors(),
                        (at, round) ->
                                Answer.of(squares(outcome(List.of(space.at(at))).get(0))),
                        plan)
                .best()
                .point();
        List<Fit> fits = fits(point);
        Identified told = told(point, outcome(List.of(space.at(point))).get(0));
        List<Phrase> findings = findings(fits, told);
        return new Study(
                "calibrate",
                List.of(space.base().id()),
                seed,
                replications,
                findings,
                Stream.concat(Stream.of(sheet(fits)), told.sheets().stream()).toList(),
                List.of(picture(findings.get(0), fits)),
                trials.broken(),
                Study.State.ANSWERED,
                space.changes(point));
    }

    /** On as many years again, which the fit has not seen: on those that it was made for anything agrees better than it will. */
    private List<Fit> fits(double[] point) {
        List<Outcome> fresh = trials.run(List.of(space.base(), space.at(point)), replications, 2 * replications);
        return IntStream.range(0, observed.size())
                .mapToObj(i -> new Fit(
                        observed.get(i),
                        error(observed.get(i)),
                        fresh.get(0).estimate(i),
                        fresh.get(1).estimate(i)))
                .toList();
    }

    private void complain() {
        space.dials().stream().filter(Dial::isChoice).findFirst().ifPresent(dial -> {
            throw new IllegalArgumentException("'%s' is a choice; numbers alone can be fitted.".formatted(dial.path()));
        });
        observed.stream().filter(it -> error(it) == 0).findFirst().ifPresent(it -> {
            throw new IllegalArgumentException(
                    "%s was observed as 0 and has no range, so that nothing says how near is near."
                            .formatted(Words.of(it.measure())));
        });
    }

    private Study nothingToFit(List<Phrase> unmeasured, long seed) {
        return new Study(
                "calibrate",
                List.of(space.base().id()),
                seed,
                replications,
                List.of(say("calibrate.nothing", Phrase.list(", ", unmeasured))),
                List.of(),
                List.of(),
                trials.broken(),
                Study.State.NOT_REACHED,
                List.of());
    }

    private List<Outcome> outcome(List<Variant> variants) {
        return trials.run(variants, replications);
    }

    private double squares(Outcome outcome) {
        return Arrays.stream(residuals(outcome)).map(off -> off * off).sum();
    }

    /** Observed less simulated, in errors of the observation. */
    private double[] residuals(Outcome outcome) {
        return IntStream.range(0, observed.size())
                .mapToDouble(
                        i -> (observed.get(i).reported() - outcome.estimate(i).mean()) / error(observed.get(i)))
                .toArray();
    }

    /** Half of what lies between its ends; else a tenth of it. */
    private static double error(Evidence evidence) {
        double half = (evidence.high() - evidence.low()) / 2;
        return half > 0 ? half : USUAL_ERROR * Math.abs(evidence.reported());
    }

    /** From derivatives at the fit, each over a tenth of the range of its dial to either side, or a whole number. */
    private Identified told(double[] point, Outcome at) {
        int dials = point.length;
        List<double[]> ends = IntStream.range(0, dials)
                .boxed()
                .flatMap(i -> Stream.of(moved(point, i, -step(i)), moved(point, i, step(i))))
                .toList();
        List<Outcome> outcomes = outcome(ends.stream().map(space::at).toList());
        double[][] derivatives = new double[observed.size()][dials];
        for (int i = 0; i < dials; i++) {
            double[] low = residuals(outcomes.get(2 * i));
            double[] high = residuals(outcomes.get(2 * i + 1));
            double wide = space.values(ends.get(2 * i + 1))[i] - space.values(ends.get(2 * i))[i];
            for (int row = 0; row < observed.size(); row++) {
                derivatives[row][i] = (low[row] - high[row]) / wide;
            }
        }
        return Identified.of(space.dials(), space.values(point), derivatives, residuals(at));
    }

    private double step(int dial) {
        return Math.max(STEP, 1.0 / space.factors().get(dial).count().orElse(Integer.MAX_VALUE));
    }

    private static double[] moved(double[] point, int dial, double by) {
        double[] moved = point.clone();
        moved[dial] = Math.min(Math.max(moved[dial] + by, 0), 1);
        return moved;
    }

    private List<Phrase> findings(List<Fit> fits, Identified told) {
        List<Phrase> findings = new ArrayList<>();
        double before = off(fits, Fit::before);
        double after = off(fits, Fit::after);
        findings.add(say(
                after < before ? "calibrate.better" : "calibrate.no-better",
                Words.number(after),
                fits.size(),
                Words.number(before)));
        findings.addAll(told.findings());
        return findings;
    }

    /** Root mean square, in errors of the observation. */
    private static double off(List<Fit> fits, Function<Fit, Estimate> which) {
        return Math.sqrt(fits.stream()
                .mapToDouble(fit -> fit.off(which.apply(fit)))
                .map(off -> off * off)
                .average()
                .orElse(Double.NaN));
    }

    private static Sheet sheet(List<Fit> fits) {
        return new Sheet.Builder<Fit>()
                .words(
                        "measure",
                        say("calibrate.measure"),
                        fit -> Words.of(fit.of().measure()))
                .words(
                        "unit",
                        say("column.unit"),
                        fit -> Words.unit(fit.of().unit().id()))
                .number(
                        "observed",
                        say("calibrate.observed"),
                        "",
                        fit -> fit.of().reported())
                .number("error", say("calibrate.error"), "", Fit::error)
                .estimate("before", say("calibrate.before"), "", Fit::before)
                .estimate("after", say("calibrate.after"), "", Fit::after)
                .number("off", say("calibrate.off"), "", fit -> fit.off(fit.after()))
                .text(
                        "source",
                        say("calibrate.source"),
                        fit -> fit.of().provenance().source())
                .of("fit", say("calibrate.sheet"), fits);
    }

    private Picture picture(Phrase title, List<Fit> fits) {
        return new Picture(
                "fit",
                Kind.BARS,
                title,
                say("calibrate.note", Words.replications(replications)),
                Axis.NONE,
                Axis.of(say("calibrate.axis")),
                List.of(
                        new Series(
                                say("calibrate.before"),
                                fits.stream()
                                        .map(fit -> point(fit, fit.before()))
                                        .toList()),
                        new Series(
                                say("calibrate.after"),
                                fits.stream()
                                        .map(fit -> point(fit, fit.after()))
                                        .toList())));
    }

    private static Point point(Fit fit, Estimate simulated) {
        double low = (simulated.low() - fit.of().reported()) / fit.error();
        double high = (simulated.high() - fit.of().reported()) / fit.error();
        return new Point(Words.of(fit.of().measure()), 0, new Estimate(fit.off(simulated), low, high, simulated.n()));
    }
}
