package corridor.study;

import corridor.batch.Variant;
import corridor.stats.Estimate;
import corridor.stats.Verdict;
import corridor.study.Picture.Axis;
import corridor.study.Picture.Kind;
import corridor.study.Picture.Point;
import corridor.study.Picture.Series;
import corridor.study.Trials.Outcome;
import corridor.units.MeasurePath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Two measures, each alone and both together: whether both bring more, or less, than one and the other added up. A 2 x 2 design,
 * all four on the same luck (Law 2015, section 12.2).
 */
public final class Interaction {

    private final List<Variant> four;
    private final Trials trials;
    private final int replications;

    private Interaction(List<Variant> four, Trials trials, int replications) {
        this.four = List.copyOf(four);
        this.trials = trials;
        this.replications = replications;
    }

    /** @param four neither, the first alone, the second alone, both */
    public static Study of(List<Variant> four, Trials trials, int replications, long seed) {
        return new Interaction(four, trials, replications).study(seed);
    }

    private record Row(MeasurePath metric, String effect, Estimate change, Verdict verdict) {}

    private Study study(long seed) {
        List<Outcome> outcomes = trials.run(four, replications);
        List<Row> rows = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        for (int metric = 0; metric < trials.metrics().size(); metric++) {
            List<Row> effects = effects(outcomes, metric);
            rows.addAll(effects);
            findings.add(finding(effects));
        }
        return new Study(
                "interaction",
                four.stream().map(Variant::id).toList(),
                seed,
                replications,
                findings,
                List.of(sheet(rows)),
                IntStream.range(0, trials.metrics().size())
                        .mapToObj(metric -> picture(outcomes, metric))
                        .toList(),
                trials.broken());
    }

    private List<Row> effects(List<Outcome> outcomes, int metric) {
        double[] neither = outcomes.get(0).sample(metric);
        double[] one = outcomes.get(1).sample(metric);
        double[] other = outcomes.get(2).sample(metric);
        double[] both = outcomes.get(3).sample(metric);
        return List.of(
                row(metric, four.get(1).id() + " alone", i -> one[i] - neither[i]),
                row(metric, four.get(2).id() + " alone", i -> other[i] - neither[i]),
                row(metric, "both", i -> both[i] - neither[i]),
                row(metric, "both beyond the sum (interaction)", i -> both[i] - one[i] - other[i] + neither[i]));
    }

    private Row row(int metric, String effect, IntFunction<Double> change) {
        Estimate estimate = Estimate.of(IntStream.range(0, replications)
                .mapToObj(change)
                .mapToDouble(value -> value)
                .toArray());
        return new Row(trials.metrics().get(metric), effect, estimate, Verdict.of(estimate, 0));
    }

    private static String finding(List<Row> effects) {
        Row interaction = effects.get(3);
        MeasurePath metric = interaction.metric();
        String how = switch (interaction.verdict()) {
            case LOWER -> "lower together than added up, by " + Words.size(interaction.change(), metric);
            case HIGHER -> "higher together than added up, by " + Words.size(interaction.change(), metric);
            default -> "no interaction is shown, %s".formatted(Words.signed(interaction.change(), metric));
        };
        return "%s: %s for the first, %s for the second, %s for both; %s."
                .formatted(
                        Words.begin(Words.of(metric)),
                        Words.signed(effects.get(0).change(), metric),
                        Words.signed(effects.get(1).change(), metric),
                        Words.signed(effects.get(2).change(), metric),
                        how);
    }

    private String title(Row interaction) {
        String change = Words.signed(interaction.change(), interaction.metric());
        String how = switch (interaction.verdict()) {
            case LOWER -> "lower than the effects of both added up: %s";
            case HIGHER -> "higher than the effects of both added up: %s";
            default -> "no interaction is shown, %s beyond the sum";
        };
        return "%s with %s and %s: %s."
                .formatted(
                        Words.begin(Words.of(interaction.metric())),
                        four.get(1).id(),
                        four.get(2).id(),
                        how.formatted(change));
    }

    private static Sheet sheet(List<Row> rows) {
        return new Sheet.Builder<Row>()
                .text("metric", "metric", row -> Words.of(row.metric()))
                .text("unit", "unit", row -> row.metric().what().unit().id())
                .text("effect", "effect", Row::effect)
                .estimate("change", "change", "", Row::change)
                .text("verdict", "", row -> row.verdict().text())
                .of("interaction", "Effects against neither, paired by replication", rows);
    }

    private Picture picture(List<Outcome> outcomes, int metric) {
        MeasurePath path = trials.metrics().get(metric);
        List<Series> series = List.of(
                new Series(
                        "without " + four.get(2).id(),
                        List.of(point(outcomes, metric, 0, 0), point(outcomes, metric, 1, 1))),
                new Series("with it", List.of(point(outcomes, metric, 0, 2), point(outcomes, metric, 1, 3))));
        return new Picture(
                "interaction-" + path.text().replace('.', '-'),
                Kind.LINES,
                title(effects(outcomes, metric).get(3)),
                "Mean over %s on the same luck; lines that are not parallel show that the two act on each other"
                        .formatted(Words.replications(replications)),
                new Axis("", List.of("without " + four.get(1).id(), "with it")),
                Axis.of(Words.of(path) + ", " + path.what().unit().id()),
                series);
    }

    private static Point point(List<Outcome> outcomes, int metric, int x, int scenario) {
        return new Point("", x, outcomes.get(scenario).estimate(metric));
    }
}
