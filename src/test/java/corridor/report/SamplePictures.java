package corridor.report;

import corridor.stats.Estimate;
import corridor.study.Phrase;
import corridor.study.Picture;
import corridor.study.Picture.Axis;
import corridor.study.Picture.Point;
import corridor.study.Picture.Series;
import corridor.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Invented pictures that look like real ones. */
final class SamplePictures {

    private SamplePictures() {}

    /** One picture of each kind and shape, as studies make them. */
    static List<Picture> all() {
        return List.of(
                response(),
                regimes(),
                manyLines(),
                tornado(),
                ranking(),
                grouped(),
                shares(),
                front(),
                choices(),
                steps(),
                panels(3),
                panels(9));
    }

    static Study study() {
        return SampleStudies.study("pictures", List.of(), all());
    }

    private static Picture response() {
        return picture(
                "response",
                Picture.Kind.LINES,
                "Beyond four vessels between Aktau and Alat another one saves less than half a day",
                "Mean of 30 replications on common random numbers; band: 95% interval",
                axis("Vessels between Aktau and Alat"),
                axis("Mean transit time of Xi'an to Istanbul, days"),
                List.of(line("", 2, 3, 4, 5, 6)));
    }

    private static Picture regimes() {
        List<Point> gap = new ArrayList<>(line("", 0, 1, 2).points());
        gap.set(1, point("", 1, SampleStudies.unknown()));
        return picture(
                "regimes",
                Picture.Kind.LINES,
                "A single document saves most where the borders are most, on every way but the one by sea",
                "Mean of 30 replications on common random numbers",
                axis(
                        "Document regime",
                        List.of("separate", "single from Khorgos to Poti", "single-throughout-zangezur")),
                axis("Mean transit time, days"),
                List.of(
                        line("Xi'an to Istanbul", 0, 1, 2),
                        line("Xi'an to Poti", 0, 1, 2),
                        series("Almaty to Poti", gap)));
    }

    private static Picture manyLines() {
        return picture(
                "many-lines",
                Picture.Kind.LINES,
                "Cost of demurrage grows with demand",
                "Mean of 30 replications",
                axis("Demand, TEU/y"),
                axis("Change in cost from base, USD/TEU"),
                IntStream.range(0, 7)
                        .mapToObj(i -> series(
                                "Way " + i
                                        + (i == 3
                                                ? " by way of Turkmenbashi and the port of Alat, with a change of gauge"
                                                : ""),
                                IntStream.range(0, 6)
                                        .mapToObj(k -> point(
                                                "",
                                                40_000 + 20_000 * k,
                                                SampleStudies.plusMinus(-60 + (4 + 3 * i) * k * k, 9)))
                                        .toList()))
                        .toList());
    }

    /** Of so many berths, the first so scarce that two years say nothing. */
    private static Picture panels(int count) {
        boolean stepped = count > 5;
        return picture(
                "panels-" + count,
                Picture.Kind.LINES,
                "Another berth at Alat saves more than another vessel",
                "Mean over 2 replications",
                stepped
                        ? axis("regime", List.of("separate", "single", "single-throughout-zangezur"))
                        : axis("vessels.aktau-alat.count"),
                axis("mean transit time, days"),
                IntStream.range(0, 4 * count)
                        .mapToObj(i -> new Series(
                                Phrase.of("alat.quay.berths " + (2 + i / 4)
                                        + (stepped ? ", terminals.turkmenbashi.quay.moves 12.5 /h" : "")),
                                Phrase.of("cranes " + (1 + i % 4)),
                                IntStream.range(0, 3)
                                        .mapToObj(x -> point(
                                                "",
                                                x,
                                                SampleStudies.plusMinus(
                                                        30 - 2 * x - i % 4 + 20.0 / (1 + i / 4), i < 4 ? 150 : 3)))
                                        .toList()))
                        .toList());
    }

    private static Picture steps() {
        return picture(
                "steps",
                Picture.Kind.LINES,
                "Whatever befalls the corridor, it recovers",
                "One replication",
                axis(
                        "What happens",
                        IntStream.range(0, 10)
                                .mapToObj(i -> i % 2 == 0
                                        ? "storm-month-at-aktau-" + i
                                        : "Kars to Akhalkalaki shut for " + i + " days")
                                .toList()),
                axis("Mean transit time, days"),
                List.of(series(
                        "",
                        IntStream.range(0, 10)
                                .mapToObj(i -> point("", i, new Estimate(20 + i % 3, Double.NaN, Double.NaN, 1)))
                                .toList())));
    }

    private static Picture tornado() {
        String[] dials = {
            "vessels.aktau-alat.sailing", "borders.boyuk-kesik-gardabani.desks", "terminals.khorgos.cranes", "demand"
        };
        return picture(
                "tornado",
                Picture.Kind.BARS,
                "The time at sea moves the transit time more than anything else",
                "Change of the mean when one value goes to either end of its range, others as in the base; 30 paired replications",
                axis("value"),
                axis("Change in mean transit time from base, days"),
                List.of(
                        series("at the lower end", bars(dials, -2.4, -1.1, -0.2, -0.05)),
                        series("at the upper end", bars(dials, 3.1, 0.6, 0.15, 0.02))));
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
        points.set(7, point("never run", 7, SampleStudies.unknown()));
        return picture(
                "ranking",
                Picture.Kind.BARS,
                "Of 46 changes tried those of the fleet at sea are worth most, and from the thirtieth on each change costs "
                        + "more than it brings to whoever has the goods",
                "Saving for each container, net of what the change costs a year; mean of 30 replications",
                axis("change"),
                axis("Saving, USD/TEU"),
                List.of(series("", points)));
    }

    private static Picture grouped() {
        String[] flows = {"Xi'an to Istanbul", "Xi'an to Poti", "Almaty to Poti"};
        return picture(
                "grouped",
                Picture.Kind.BARS,
                "All three policies help every flow",
                "Mean of 30 replications",
                axis(""),
                axis("Days saved, days"),
                List.of(
                        series("more vessels", bars(flows, 1.2, 2.2, 0.7)),
                        series("single document", bars(flows, 0.8, 1.9, 0.1)),
                        series("both", bars(flows, 1.9, 3.7, 0.9))));
    }

    /** What is never below zero: intervals whose mean is not in their middle. */
    private static Picture shares() {
        return picture(
                "shares",
                Picture.Kind.BARS,
                "The time at sea is two thirds of what is not known",
                "First-order shares of the variance, of 1,024 rows",
                axis("value"),
                axis("Share of the variance, %"),
                List.of(series(
                        "",
                        List.of(
                                point("vessels.aktau-alat.sailing", 0, new Estimate(66, 58, 79, 1)),
                                point("borders.boyuk-kesik-gardabani.desks", 1, new Estimate(12, 8, 19, 1)),
                                point("demand", 2, new Estimate(0.4, 0, 3, 1))))));
    }

    /** What was set stands at both axes: a number, and one of two papers. */
    private static Picture choices() {
        return picture(
                "choices",
                Picture.Kind.POINTS,
                "Late where the papers are separate and the vessels few",
                "24 futures",
                Axis.ofSetting(Phrase.of("vessels.aktau-alat.count"), List.of()),
                Axis.ofSetting(
                        Phrase.of("Document regime"),
                        Stream.of("separate", "single-throughout-zangezur")
                                .map(Phrase::of)
                                .toList()),
                IntStream.range(0, 2)
                        .mapToObj(late -> series(
                                late == 0 ? "on time" : "late",
                                IntStream.range(0, 24)
                                        .filter(i -> (i % 2 == 0 && i < 12) == (late == 1))
                                        .mapToObj(i ->
                                                point("", 2 + i / 4.0, new Estimate(i % 2, Double.NaN, Double.NaN, 1)))
                                        .toList()))
                        .toList());
    }

    private static Picture front() {
        return picture(
                "front",
                Picture.Kind.POINTS,
                "Seven fleets are worth a thought: all others are slower and dearer than one of them",
                "Each point is one fleet, mean of 30 replications",
                axis("Cost of the fleet, million USD a year"),
                axis("Mean transit time, days"),
                List.of(
                        series(
                                "on the front",
                                IntStream.range(0, 7)
                                        .mapToObj(i -> point(
                                                (2 + i) + " vessels",
                                                14 + 7 * i,
                                                SampleStudies.plusMinus(17 + 9.0 / (1 + i), 0.3)))
                                        .toList()),
                        series(
                                "worse than one of these",
                                IntStream.range(0, 60)
                                        .mapToObj(i -> point(
                                                "",
                                                15 + i * 37 % 41,
                                                SampleStudies.plusMinus(19 + 9.0 / (1 + i % 7) + i % 5, 0.3)))
                                        .toList()),
                        series(
                                "late more often than promised",
                                IntStream.range(0, 9)
                                        .mapToObj(
                                                i -> point("", 12 + 2 * i, SampleStudies.plusMinus(30 - i * 0.4, 0.3)))
                                        .toList())));
    }

    private static Series line(String name, int... xs) {
        return series(
                name,
                IntStream.of(xs)
                        .mapToObj(x ->
                                point("", x, SampleStudies.plusMinus(16.5 + name.length() / 3.0 + 6.0 / (1 + x), 0.4)))
                        .toList());
    }

    private static List<Point> bars(String[] labels, double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> point(labels[i], i, SampleStudies.plusMinus(values[i], 0.04 + Math.abs(values[0]) / 20)))
                .toList();
    }

    private static Picture picture(
            String name, Picture.Kind kind, String title, String note, Axis x, Axis y, List<Series> series) {
        return new Picture(name, kind, Phrase.of(title), Phrase.of(note), x, y, series);
    }

    private static Axis axis(String label) {
        return axis(label, List.of());
    }

    private static Axis axis(String label, List<String> steps) {
        return new Axis(Phrase.of(label), steps.stream().map(Phrase::of).toList(), false);
    }

    private static Series series(String name, List<Point> points) {
        return new Series(Phrase.of(name), points);
    }

    private static Point point(String label, double x, Estimate y) {
        return new Point(Phrase.of(label), x, y);
    }
}
