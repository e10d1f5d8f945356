package corridor.study;

import static corridor.study.Phrase.say;

import corridor.batch.Variant;
import corridor.design.Factor;
import corridor.design.MorrisDesign;
import corridor.design.SaltelliDesign;
import corridor.scenario.Dial;
import corridor.stats.Estimate;
import corridor.stats.Interval;
import corridor.study.Picture.Axis;
import corridor.study.Picture.Kind;
import corridor.study.Picture.Point;
import corridor.study.Picture.Series;
import corridor.study.Trials.Outcome;
import corridor.units.MeasurePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which of the numbers that may vary matter to one metric of a scenario, or to its difference between two scenarios. The answer
 * at a point is the mean over its replications, all points on the same luck.
 */
public final class Sensitivity {

    private static final int SHOWN = 15;
    private static final int NAMED = 3;

    /** How points are chosen and what is made of their answers. */
    public enum Method {
        /** Each number alone at its low and its high end: easy to read, blind to what numbers do together. */
        TORNADO,
        /** Screening of many numbers for few points (Morris 1991). */
        MORRIS,
        /** Shares in the variance (Sobol' indices; Saltelli et al. 2010). */
        SOBOL
    }

    private final List<Space> spaces;
    private final Trials trials;
    private final int replications;
    private final Phrase about;

    private Sensitivity(List<Variant> scenarios, List<Dial> dials, Trials trials, int replications) {
        spaces = scenarios.stream().map(scenario -> new Space(scenario, dials)).toList();
        this.trials = trials;
        this.replications = replications;
        MeasurePath metric = trials.metrics().get(0);
        about = scenarios.size() == 1
                ? say("sensitivity.about", Words.of(metric))
                : say(
                        "sensitivity.about-difference",
                        Words.of(metric),
                        scenarios.get(1).id(),
                        scenarios.get(0).id());
    }

    /**
     * @param scenarios one; or two, and then the second less the first is asked about
     * @param trials of one metric
     * @param size trajectories of Morris, rows of Sobol' (a power of two); nothing to a tornado
     */
    public static Study of(
            Method method,
            List<Variant> scenarios,
            List<Dial> dials,
            int size,
            Trials trials,
            int replications,
            long seed) {
        Sensitivity asked = new Sensitivity(scenarios, dials, trials, replications);
        return switch (method) {
            case TORNADO -> asked.tornado(seed);
            case MORRIS -> asked.morris(size, seed);
            case SOBOL -> asked.sobol(size, seed);
        };
    }

    /**
     * @param size what to rank by: how far the answer goes, or its share
     * @param luck what its size comes to by luck alone; 0 where its interval says so, NaN where nothing does
     */
    private record Row(Dial dial, Estimate size, double luck, Estimate second, Estimate third) {
        /** Whether it is more than luck; with one replication there is no telling, and what is not 0 counts. */
        boolean shown() {
            return size.mean() != 0 && !(size.low() <= 0 && size.high() >= 0) && !(Math.abs(size.mean()) <= luck);
        }

        Phrase standing() {
            return say("standing." + dial.parameters().get(0).standing().id());
        }
    }

    private Study tornado(long seed) {
        List<Dial> dials = spaces.get(0).dials();
        List<List<Variant>> asked = new ArrayList<>();
        for (Space space : spaces) {
            asked.add(Stream.concat(
                            Stream.of(space.base()),
                            dials.stream()
                                    .flatMap(dial -> Stream.of(dial.low(), dial.high())
                                            .map(end -> space.base().with(dial.set(end)))))
                    .toList());
        }
        List<double[]> samples = samples(asked);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < dials.size(); i++) {
            double[] low = samples.get(2 * i + 1);
            double[] high = samples.get(2 * i + 2);
            rows.add(new Row(
                    dials.get(i),
                    Estimate.ofDifference(low, high),
                    0,
                    Estimate.ofDifference(samples.get(0), low),
                    Estimate.ofDifference(samples.get(0), high)));
        }
        rows.sort(bySize());
        String unit = trials.metrics().get(0).what().unit().id();
        Sheet sheet = builder()
                .estimate("swing", say("sensitivity.swing"), unit, Row::size)
                .estimate("change_at_low", say("sensitivity.low"), unit, Row::second)
                .estimate("change_at_high", say("sensitivity.high"), unit, Row::third)
                .of("sensitivity", say("sensitivity.tornado"), rows);
        return study(rows, sheet, say("sensitivity.tornado.axis"), unit, seed);
    }

    private Study morris(int trajectories, long seed) {
        List<Dial> dials = spaces.get(0).dials();
        MorrisDesign design = MorrisDesign.of(dials.size(), trajectories, MorrisDesign.LEVELS, seed);
        List<Factor> factors = spaces.get(0).factors();
        List<double[]> answers = answers(design.points());
        List<MorrisDesign.Effect> effects = design.effects(factors, means(answers));
        double[] luck = design.luck(factors, answers);
        List<Row> rows = IntStream.range(0, dials.size())
                .mapToObj(i -> new Row(
                        dials.get(i),
                        estimate(effects.get(i).meanSize(), effects.get(i).meanSizeInterval(), trajectories),
                        luck[i],
                        Words.known(effects.get(i).mean()),
                        Words.known(effects.get(i).deviation())))
                .sorted(bySize())
                .toList();
        String unit = trials.metrics().get(0).what().unit().id();
        Sheet sheet = builder()
                .estimate("mu_star", say("sensitivity.mu-star"), unit, Row::size)
                .number("luck", say("sensitivity.luck"), unit, Row::luck)
                .number("mu", say("sensitivity.mu"), unit, row -> row.second().mean())
                .number(
                        "sigma",
                        say("sensitivity.sigma"),
                        unit,
                        row -> row.third().mean())
                .of("sensitivity", say("sensitivity.morris", trajectories), rows);
        return study(rows, sheet, say("sensitivity.morris.axis"), unit, seed);
    }

    private Study sobol(int rowsOfDesign, long seed) {
        List<Dial> dials = spaces.get(0).dials();
        SaltelliDesign design = SaltelliDesign.of(rowsOfDesign, dials.size(), seed);
        List<double[]> answers = answers(design.points());
        List<SaltelliDesign.Index> indices = design.indices(means(answers));
        double[] luck = design.luck(answers);
        List<Row> rows = IntStream.range(0, dials.size())
                .mapToObj(i -> new Row(
                        dials.get(i),
                        estimate(indices.get(i).total(), indices.get(i).totalInterval(), rowsOfDesign),
                        luck[i],
                        estimate(indices.get(i).first(), indices.get(i).firstInterval(), rowsOfDesign),
                        Words.known(Double.NaN)))
                .sorted(bySize())
                .toList();
        Sheet sheet = builder()
                .estimate("total", say("sensitivity.total"), "", Row::size)
                .number("luck", say("sensitivity.luck"), "", Row::luck)
                .estimate("first", say("sensitivity.first"), "", Row::second)
                .of("sensitivity", say("sensitivity.sobol", rowsOfDesign), rows);
        Study study = study(rows, sheet, say("sensitivity.sobol.axis"), "", seed);
        return rows.stream().anyMatch(row -> isNoShare(row.size()))
                ? study.alsoSaying(say("sensitivity.too-few-rows", rowsOfDesign, enough(rowsOfDesign)))
                : study;
    }

    /** A share lies between 0 and 1, and one that may be anything between is not told. */
    private static boolean isNoShare(Estimate total) {
        return total.mean() > 1 || total.high() - total.low() > 1;
    }

    /** Four times as many, which halves an interval, and no fewer than for a first look. */
    private static int enough(int rows) {
        return Math.max(4 * rows, SaltelliDesign.FIRST_LOOK);
    }

    private static Sheet.Builder<Row> builder() {
        return new Sheet.Builder<Row>()
                .text("path", say("column.number"), row -> row.dial().path())
                .words(
                        "low",
                        say("column.from"),
                        row -> Words.exact(row.dial(), row.dial().low()))
                .words(
                        "high",
                        say("column.to"),
                        row -> Words.exact(row.dial(), row.dial().high()))
                .words("standing", say("sensitivity.standing"), Row::standing);
    }

    private static Comparator<Row> bySize() {
        return Comparator.comparingDouble((Row row) -> -Math.abs(row.size().mean()))
                .thenComparing(row -> row.dial().path());
    }

    /** @param drawn trajectories or rows, of which the interval tells */
    private static Estimate estimate(double value, Interval interval, int drawn) {
        return new Estimate(value, interval.low(), interval.high(), drawn);
    }

    private List<double[]> answers(double[][] points) {
        return samples(spaces.stream().map(space -> space.at(points)).toList());
    }

    private static double[] means(List<double[]> answers) {
        return answers.stream()
                .mapToDouble(sample -> Estimate.of(sample).mean())
                .toArray();
    }

    /** Of each point one value per replication: the metric, or its paired difference. */
    private List<double[]> samples(List<List<Variant>> asked) {
        List<Outcome> outcomes = trials.run(asked.stream().flatMap(List::stream).toList(), replications);
        int points = asked.get(0).size();
        return IntStream.range(0, points)
                .mapToObj(point -> {
                    double[] sample = outcomes.get(point).sample(0);
                    if (asked.size() == 1) {
                        return sample;
                    }
                    double[] other = outcomes.get(points + point).sample(0);
                    return IntStream.range(0, sample.length)
                            .mapToDouble(i -> other[i] - sample[i])
                            .toArray();
                })
                .toList();
    }

    private Study study(List<Row> rows, Sheet sheet, Phrase axis, String unit, long seed) {
        List<Point> points = rows.stream()
                .limit(SHOWN)
                .map(row -> new Point(range(row.dial()), 0, row.size()))
                .toList();
        List<Phrase> findings = findings(rows);
        Picture picture = new Picture(
                "sensitivity",
                Kind.BARS,
                findings.get(0),
                say("sensitivity.note", points.size(), rows.size(), Words.replications(replications)),
                Axis.NONE,
                Axis.of(unit.isEmpty() ? axis : Phrase.list(", ", axis, Words.unit(unit))),
                List.of(Series.of(points)));
        return new Study(
                "sensitivity",
                spaces.stream().map(space -> space.base().id()).toList(),
                seed,
                replications,
                findings,
                List.of(sheet),
                List.of(picture),
                trials.broken());
    }

    /** {@code vessels.aktau-alat.count (5 to 8)}: what was turned, and between what. */
    private static Phrase range(Dial dial) {
        return say("sensitivity.row", dial.path(), Words.exact(dial, dial.low()), Words.exact(dial, dial.high()));
    }

    private List<Phrase> findings(List<Row> rows) {
        String most = rows.stream()
                .filter(Row::shown)
                .limit(NAMED)
                .map(row -> row.dial().path())
                .collect(Collectors.joining(", "));
        if (most.isEmpty()) {
            return List.of(say("sensitivity.none", about));
        }
        List<Row> mattering = rows.stream().filter(Row::shown).limit(2L * NAMED).toList();
        List<String> guesses = mattering.stream()
                .filter(row -> !row.dial().parameters().get(0).standing().isPublished())
                .map(row -> row.dial().path())
                .limit(NAMED)
                .toList();
        List<Phrase> findings = new ArrayList<>();
        findings.add(say("sensitivity.most", about.begun(), most));
        findings.add(foundations(mattering.size(), guesses));
        if (replications == 1) {
            findings.add(say("sensitivity.one-replication"));
        }
        return findings;
    }

    private static Phrase foundations(int mattering, List<String> guesses) {
        return switch (guesses.size()) {
            case 0 -> mattering == 1 ? say("sensitivity.published.one") : say("sensitivity.published", mattering);
            case 1 -> say("sensitivity.guess", guesses.get(0));
            default -> say("sensitivity.guesses", String.join(", ", guesses));
        };
    }
}
