package corridor.study;

import static corridor.study.Phrase.say;

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

    private record Row(MeasurePath metric, Phrase effect, Estimate change, Verdict verdict) {}

    private Study study(long seed) {
        List<Outcome> outcomes = trials.run(four, replications);
        List<Row> rows = new ArrayList<>();
        List<Phrase> findings = new ArrayList<>();
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
                row(metric, say("interaction.alone", four.get(1).id()), i -> one[i] - neither[i]),
                row(metric, say("interaction.alone", four.get(2).id()), i -> other[i] - neither[i]),
                row(metric, say("interaction.both"), i -> both[i] - neither[i]),
                row(metric, say("interaction.beyond"), i -> both[i] - one[i] - other[i] + neither[i]));
    }

    private Row row(int metric, Phrase effect, IntFunction<Double> change) {
        Estimate estimate = Estimate.of(IntStream.range(0, replications)
                .mapToObj(change)
                .mapToDouble(value -> value)
                .toArray());
        return new Row(trials.metrics().get(metric), effect, estimate, Verdict.of(estimate, 0));
    }

    private static Phrase finding(List<Row> effects) {
        Row interaction = effects.get(3);
        MeasurePath metric = interaction.metric();
        Phrase how = switch (interaction.verdict()) {
            case LOWER -> say("interaction.lower", Words.size(interaction.change(), metric));
            case HIGHER -> say("interaction.higher", Words.size(interaction.change(), metric));
            default -> say("interaction.none", Words.signed(interaction.change(), metric));
        };
        return say(
                "interaction.finding",
                Words.of(metric).begun(),
                Words.signed(effects.get(0).change(), metric),
                Words.signed(effects.get(1).change(), metric),
                Words.signed(effects.get(2).change(), metric),
                how);
    }

    private Phrase title(Row interaction) {
        Phrase change = Words.signed(interaction.change(), interaction.metric());
        Phrase how = switch (interaction.verdict()) {
            case LOWER -> say("interaction.title.lower", change);
            case HIGHER -> say("interaction.title.higher", change);
            default -> say("interaction.title.none", change);
        };
        return say(
                "interaction.title",
                Words.of(interaction.metric()).begun(),
                four.get(1).id(),
                four.get(2).id(),
                how);
    }

    private static Sheet sheet(List<Row> rows) {
        return new Sheet.Builder<Row>()
                .words("metric", say("column.metric"), row -> Words.of(row.metric()))
                .words("unit", say("column.unit"), row -> Words.unit(row.metric()))
                .words("effect", say("interaction.effect"), Row::effect)
                .estimate("change", say("column.change"), "", Row::change)
                .words("verdict", Phrase.of(""), row -> Words.verdict(row.verdict()))
                .of("interaction", say("interaction.sheet"), rows);
    }

    private Picture picture(List<Outcome> outcomes, int metric) {
        MeasurePath path = trials.metrics().get(metric);
        List<Series> series = List.of(
                new Series(
                        say("interaction.without", four.get(2).id()),
                        List.of(point(outcomes, metric, 0, 0), point(outcomes, metric, 1, 1))),
                new Series(
                        say("interaction.with"),
                        List.of(point(outcomes, metric, 0, 2), point(outcomes, metric, 1, 3))));
        return new Picture(
                "interaction-" + path.text().replace('.', '-'),
                Kind.LINES,
                title(effects(outcomes, metric).get(3)),
                say("interaction.note", Words.replications(replications)),
                Axis.ofSetting(
                        Phrase.of(""),
                        List.of(say("interaction.without", four.get(1).id()), say("interaction.with"))),
                Axis.of(Words.axis(path)),
                series);
    }

    private static Point point(List<Outcome> outcomes, int metric, int x, int scenario) {
        return Point.at(x, outcomes.get(scenario).estimate(metric));
    }
}
