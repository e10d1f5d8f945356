package corridor.study;

import static corridor.study.Phrase.say;

import corridor.batch.Variant;
import corridor.design.Factor;
import corridor.scenario.Dial;
import corridor.study.Picture.Axis;
import corridor.study.Picture.Kind;
import corridor.study.Picture.Point;
import corridor.study.Picture.Series;
import corridor.study.Trials.Outcome;
import corridor.units.MeasurePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How metrics respond when dials are turned: one row for each point of a design, each against the scenario as it is. */
public final class Sweep {

    /** As many as there are colours. */
    private static final int MOST_LINES = 5;

    /** More planes in one picture cannot be read. */
    private static final int MOST_PANELS = 9;

    private final Space space;
    private final double[][] points;
    private final Trials trials;
    private final int replications;

    private Sweep(Space space, double[][] points, Trials trials, int replications) {
        this.space = space;
        this.points = points;
        this.trials = trials;
        this.replications = replications;
    }

    /**
     * @param dials read from the base
     * @param points of the unit cube, a coordinate for each dial
     * @param grid whether they are all combinations of some levels, so that lines can join them
     */
    public static Study of(
            Variant base,
            List<Dial> dials,
            double[][] points,
            boolean grid,
            Trials trials,
            int replications,
            long seed) {
        return new Sweep(new Space(base, dials), points, trials, replications).study(grid, seed);
    }

    /** What a design needs to know of the dials. */
    public static List<Factor> factors(List<Dial> dials) {
        return dials.stream().map(Space::factor).toList();
    }

    private record Row(int number, Outcome outcome, Outcome base) {}

    /** @param replication from 1 */
    private record Year(Row row, int replication) {}

    private double[] point(Row row) {
        return points[row.number() - 1];
    }

    private Study study(boolean grid, long seed) {
        List<Variant> at = Arrays.stream(points)
                .map(point -> space.isBase(point) ? space.base() : space.at(point))
                .toList();
        List<Variant> variants =
                Stream.concat(Stream.of(space.base()), at.stream()).distinct().toList();
        List<Outcome> outcomes = trials.run(variants, replications);
        List<Row> rows = IntStream.range(0, points.length)
                .mapToObj(i -> new Row(i + 1, outcomes.get(variants.indexOf(at.get(i))), outcomes.get(0)))
                .toList();
        List<Phrase> findings = new ArrayList<>();
        List<Picture> pictures = new ArrayList<>();
        for (int metric = 0; metric < trials.metrics().size(); metric++) {
            Phrase finding = finding(rows, outcomes.get(0), metric);
            findings.add(finding);
            pictures.addAll(grid ? List.of(lines(rows, metric, finding)) : clouds(rows, metric, finding));
        }
        return new Study(
                "sweep",
                List.of(space.base().id()),
                seed,
                replications,
                findings,
                List.of(sheet(rows), years(rows)),
                pictures,
                trials.broken());
    }

    private Phrase finding(List<Row> rows, Outcome base, int metric) {
        MeasurePath path = trials.metrics().get(metric);
        Comparator<Row> order =
                Comparator.comparingDouble(row -> row.outcome().estimate(metric).mean());
        List<Row> known = rows.stream()
                .filter(row -> !Double.isNaN(row.outcome().estimate(metric).mean()))
                .toList();
        if (known.isEmpty()) {
            return say("sweep.unmeasured", Words.of(path));
        }
        Row least = known.stream().min(order).orElseThrow();
        Row most = known.stream().max(order).orElseThrow();
        return say(
                "sweep.finding",
                Words.of(path).begun(),
                Words.value(least.outcome().estimate(metric), path),
                space.words(point(least)),
                Words.value(most.outcome().estimate(metric), path),
                space.words(point(most)),
                Words.value(base.estimate(metric), path));
    }

    private Sheet sheet(List<Row> rows) {
        Sheet.Builder<Row> sheet = new Sheet.Builder<Row>().number("point", say("sweep.point"), "", Row::number);
        settings(sheet, row -> row);
        sheet.words("as_is", say("column.as-is"), row -> space.isBase(point(row)) ? say("yes") : Phrase.of(""));
        for (int i = 0; i < trials.metrics().size(); i++) {
            int metric = i;
            MeasurePath path = trials.metrics().get(i);
            String unit = path.what().unit().id();
            sheet.estimate(
                    path.text(), Words.of(path), unit, row -> row.outcome().estimate(metric));
            sheet.estimate(
                    path.text() + ".change",
                    say("column.change"),
                    unit,
                    row -> row.outcome().minus(row.base(), metric));
        }
        return sheet.of("sweep", say("sweep.sheet"), rows);
    }

    private Sheet years(List<Row> rows) {
        List<Year> years = rows.stream()
                .flatMap(row ->
                        IntStream.rangeClosed(1, replications).mapToObj(replication -> new Year(row, replication)))
                .toList();
        Sheet.Builder<Year> sheet = new Sheet.Builder<Year>()
                .number("point", say("sweep.point"), "", year -> year.row().number())
                .number("replication", say("sweep.replication"), "", Year::replication);
        settings(sheet, Year::row);
        for (int i = 0; i < trials.metrics().size(); i++) {
            int metric = i;
            MeasurePath path = trials.metrics().get(i);
            sheet.number(
                    path.text(),
                    Words.of(path),
                    path.what().unit().id(),
                    year -> year.row().outcome().sample(metric)[year.replication() - 1]);
        }
        return sheet.of("tidy", say("sweep.tidy"), years);
    }

    private <T> void settings(Sheet.Builder<T> sheet, Function<T, Row> row) {
        for (int i = 0; i < space.dials().size(); i++) {
            int at = i;
            Dial dial = space.dials().get(i);
            if (dial.isChoice()) {
                sheet.text(dial.path(), Phrase.of(dial.path()), it -> dial.words(value(row.apply(it), at)));
            } else {
                sheet.number(dial.path(), Phrase.of(dial.path()), dial.unit(), it -> value(row.apply(it), at));
            }
        }
    }

    private double value(Row row, int dial) {
        return space.values(point(row))[dial];
    }

    /** What stands under one head. */
    private record Panel(Phrase head, List<Series> lines) {
        /** From its least mean to its largest. */
        private double spread() {
            DoubleSummaryStatistics means = lines.stream()
                    .flatMap(line -> line.points().stream())
                    .mapToDouble(point -> point.y().mean())
                    .filter(Double::isFinite)
                    .summaryStatistics();
            return means.getCount() == 0 ? 0 : means.getMax() - means.getMin();
        }
    }

    /**
     * The first dial on the axis, a line for each setting of the second, a panel for each of the others together; where the second
     * has more settings than there are colours, a panel for each of those too.
     */
    private Picture lines(List<Row> rows, int metric, Phrase title) {
        int dials = space.dials().size();
        long settings = rows.stream()
                .map(row -> settings(row, 1, Math.min(2, dials)))
                .distinct()
                .count();
        int named = settings > MOST_LINES ? 1 : Math.min(2, dials);
        Map<Phrase, Map<Phrase, List<Point>>> points = new LinkedHashMap<>();
        for (Row row : rows) {
            points.computeIfAbsent(settings(row, named, dials), head -> new LinkedHashMap<>())
                    .computeIfAbsent(settings(row, 1, named), name -> new ArrayList<>())
                    .add(Point.at(value(row, 0), row.outcome().estimate(metric)));
        }
        List<Panel> panels = points.entrySet().stream()
                .map(panel -> new Panel(
                        panel.getKey(),
                        panel.getValue().entrySet().stream()
                                .map(line -> new Series(panel.getKey(), line.getKey(), line.getValue()))
                                .toList()))
                .toList();
        List<Panel> shown = widest(panels);
        Phrase note =
                shown.size() == panels.size() ? note() : say("sweep.note.some", note(), shown.size(), panels.size());
        return picture(
                title,
                note,
                metric,
                0,
                Kind.LINES,
                "",
                shown.stream().flatMap(panel -> panel.lines().stream()).toList());
    }

    /** Those in which most happens, in their order. */
    private static List<Panel> widest(List<Panel> panels) {
        List<Panel> widest = panels.stream()
                .sorted(Comparator.comparingDouble(Panel::spread).reversed())
                .limit(MOST_PANELS)
                .toList();
        return panels.stream().filter(widest::contains).toList();
    }

    /** Of some dials, from one up to another. */
    private Phrase settings(Row row, int from, int to) {
        return Phrase.list(
                ", ",
                IntStream.range(from, to)
                        .mapToObj(i -> {
                            Dial dial = space.dials().get(i);
                            Phrase path = Phrase.of(dial.path().replaceFirst("^[^.]+\\.", ""));
                            return Phrase.list(" ", path, Words.exact(dial, value(row, i)));
                        })
                        .toList());
    }

    private Phrase note() {
        return say("sweep.note", Words.replications(replications));
    }

    /** A picture for each dial, all points over its settings. */
    private List<Picture> clouds(List<Row> rows, int metric, Phrase title) {
        return IntStream.range(0, space.dials().size())
                .mapToObj(dial -> picture(
                        title,
                        note(),
                        metric,
                        dial,
                        Kind.POINTS,
                        "-" + (dial + 1),
                        List.of(Series.of(rows.stream()
                                .map(row ->
                                        Point.at(value(row, dial), row.outcome().estimate(metric)))
                                .toList()))))
                .toList();
    }

    private Picture picture(
            Phrase title, Phrase note, int metric, int dial, Kind kind, String part, List<Series> series) {
        MeasurePath path = trials.metrics().get(metric);
        Dial turned = space.dials().get(dial);
        return new Picture(
                "response-" + path.text().replace('.', '-') + part,
                kind,
                title,
                note,
                Axis.ofSetting(Words.axis(turned), Words.choices(turned)),
                Axis.of(path.what().unit().id().isEmpty() ? Words.of(path) : Words.axis(path)),
                series);
    }
}
