package corridor.report;

import corridor.stats.Estimate;
import corridor.study.Picture;
import corridor.study.Picture.Axis;
import corridor.study.Picture.Point;
import corridor.study.Picture.Series;
import corridor.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Invented pictures that look like real ones. */
final class SamplePictures {

    private SamplePictures() {}

    /** One picture of each kind and shape, as studies make them. */
    static List<Picture> all() {
        return List.of(response(), regimes(), manyLines(), tornado(), ranking(), grouped(), front(), steps());
    }

    static Study study() {
        return SampleStudies.study("pictures", List.of(), all());
    }

    private static Picture response() {
        return new Picture(
                "response",
                Picture.Kind.LINES,
                "Beyond four vessels between Aktau and Alat another one saves less than half a day",
                "Mean of 30 replications on common random numbers; band: 95% interval",
                Axis.of("Vessels between Aktau and Alat"),
                Axis.of("Mean transit time of Xi'an to Istanbul, days"),
                List.of(line("", 2, 3, 4, 5, 6)));
    }

    private static Picture regimes() {
        List<Point> gap = new ArrayList<>(line("", 0, 1, 2).points());
        gap.set(1, new Point("", 1, SampleStudies.unknown()));
        return new Picture(
                "regimes",
                Picture.Kind.LINES,
                "A single document saves most where the borders are most, on every way but the one by sea",
                "Mean of 30 replications on common random numbers",
                new Axis(
                        "Document regime",
                        List.of("separate", "single from Khorgos to Poti", "single-throughout-zangezur")),
                Axis.of("Mean transit time, days"),
                List.of(
                        line("Xi'an to Istanbul", 0, 1, 2),
                        line("Xi'an to Poti", 0, 1, 2),
                        new Series("Almaty to Poti", gap)));
    }

    private static Picture manyLines() {
        return new Picture(
                "many-lines",
                Picture.Kind.LINES,
                "Cost of demurrage grows with demand",
                "Mean of 30 replications",
                Axis.of("Demand, TEU/y"),
                Axis.of("Change in cost from base, USD/TEU"),
                IntStream.range(0, 7)
                        .mapToObj(i -> new Series(
                                "Way " + i
                                        + (i == 3
                                                ? " by way of Turkmenbashi and the port of Alat, with a change of gauge"
                                                : ""),
                                IntStream.range(0, 6)
                                        .mapToObj(k -> new Point(
                                                "",
                                                40_000 + 20_000 * k,
                                                SampleStudies.plusMinus(-60 + (4 + 3 * i) * k * k, 9)))
                                        .toList()))
                        .toList());
    }

    private static Picture steps() {
        return new Picture(
                "steps",
                Picture.Kind.LINES,
                "Whatever befalls the corridor, it recovers",
                "One replication",
                new Axis(
                        "What happens",
                        IntStream.range(0, 10)
                                .mapToObj(i -> i % 2 == 0
                                        ? "storm-month-at-aktau-" + i
                                        : "Kars to Akhalkalaki shut for " + i + " days")
                                .toList()),
                Axis.of("Mean transit time, days"),
                List.of(new Series(
                        "",
                        IntStream.range(0, 10)
                                .mapToObj(i -> new Point("", i, new Estimate(20 + i % 3, Double.NaN, Double.NaN, 1)))
                                .toList())));
    }

    private static Picture tornado() {
        String[] dials = {
            "vessels.aktau-alat.sailing", "borders.boyuk-kesik-gardabani.desks", "terminals.khorgos.cranes", "demand"
        };
        return new Picture(
                "tornado",
                Picture.Kind.BARS,
                "The time at sea moves the transit time more than anything else",
                "Change of the mean when one value goes to either end of its range, others as in the base; 30 paired replications",
                Axis.of("value"),
                Axis.of("Change in mean transit time from base, days"),
                List.of(
                        new Series("at the lower end", bars(dials, -2.4, -1.1, -0.2, -0.05)),
                        new Series("at the upper end", bars(dials, 3.1, 0.6, 0.15, 0.02))));
    }

    private static Picture ranking() {
        String[] labels = IntStream.range(0, 46)
                .mapToObj(i -> i == 4
                        ? "vessels.turkmenbashi-alat.sailing=uniform(20 h, 36 h) regime=single-throughout terminals.khorgos.cranes=12"
                        : "vessels.aktau-alat.count=" + i)
                .toArray(String[]::new);
        double[] values =
                IntStream.range(0, 46).mapToDouble(i -> 1_450 - 55.5 * i).toArray();
        List<Point> points = new ArrayList<>(bars(labels, values));
        points.set(7, new Point("never run", 7, SampleStudies.unknown()));
        return new Picture(
                "ranking",
                Picture.Kind.BARS,
                "Of 46 changes tried those of the fleet at sea are worth most, and from the thirtieth on each change costs "
                        + "more than it brings to whoever has the goods",
                "Saving for each container, net of what the change costs a year; mean of 30 replications",
                Axis.of("change"),
                Axis.of("Saving, USD/TEU"),
                List.of(new Series("", points)));
    }

    private static Picture grouped() {
        String[] flows = {"Xi'an to Istanbul", "Xi'an to Poti", "Almaty to Poti"};
        return new Picture(
                "grouped",
                Picture.Kind.BARS,
                "All three policies help every flow",
                "Mean of 30 replications",
                Axis.of(""),
                Axis.of("Days saved, days"),
                List.of(
                        new Series("more vessels", bars(flows, 1.2, 2.2, 0.7)),
                        new Series("single document", bars(flows, 0.8, 1.9, 0.1)),
                        new Series("both", bars(flows, 1.9, 3.7, 0.9))));
    }

    private static Picture front() {
        return new Picture(
                "front",
                Picture.Kind.POINTS,
                "Seven fleets are worth a thought: all others are slower and dearer than one of them",
                "Each point is one fleet, mean of 30 replications",
                Axis.of("Cost of the fleet, million USD a year"),
                Axis.of("Mean transit time, days"),
                List.of(
                        new Series(
                                "on the front",
                                IntStream.range(0, 7)
                                        .mapToObj(i -> new Point(
                                                (2 + i) + " vessels",
                                                14 + 7 * i,
                                                SampleStudies.plusMinus(17 + 9.0 / (1 + i), 0.3)))
                                        .toList()),
                        new Series(
                                "worse than one of these",
                                IntStream.range(0, 60)
                                        .mapToObj(i -> new Point(
                                                "",
                                                15 + i * 37 % 41,
                                                SampleStudies.plusMinus(19 + 9.0 / (1 + i % 7) + i % 5, 0.3)))
                                        .toList()),
                        new Series(
                                "late more often than promised",
                                IntStream.range(0, 9)
                                        .mapToObj(i ->
                                                new Point("", 12 + 2 * i, SampleStudies.plusMinus(30 - i * 0.4, 0.3)))
                                        .toList())));
    }

    private static Series line(String name, int... xs) {
        return new Series(
                name,
                IntStream.of(xs)
                        .mapToObj(x -> new Point(
                                "", x, SampleStudies.plusMinus(16.5 + name.length() / 3.0 + 6.0 / (1 + x), 0.4)))
                        .toList());
    }

    private static List<Point> bars(String[] labels, double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i ->
                        new Point(labels[i], i, SampleStudies.plusMinus(values[i], 0.04 + Math.abs(values[0]) / 20)))
                .toList();
    }
}
