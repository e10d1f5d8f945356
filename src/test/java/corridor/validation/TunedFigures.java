package corridor.validation;

import static corridor.validation.Figure.Verdict.AT_THE_EDGE;
import static corridor.validation.Figure.Verdict.WITHIN;

import corridor.result.Measure;
import corridor.validation.Figure.Verdict;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What the default year was made to reproduce: section C of the collected facts, in its order. A figure published as one
 * number counts as met within 5 %.
 */
final class TunedFigures {

    private static final double TOLERANCE = 0.05;

    private final DefaultYear year;

    TunedFigures(DefaultYear year) {
        this.year = year;
    }

    List<Figure> all() {
        return List.of(
                about(
                        "V08",
                        "TITR containers 2025",
                        77_000,
                        "77,000 TEU/y",
                        Year::deliveredTeu,
                        0,
                        WITHIN,
                        "Demand is an input; that all of it arrives is not."),
                about(
                        "V09, V12",
                        "First half's share of the year (40,200 of 77,000)",
                        100 * 40_200.0 / 77_000,
                        "52.2 %",
                        it -> it.diary().firstHalfPercent(),
                        1,
                        WITHIN,
                        "By containers, when they were ready; above half, as published."),
                about(
                        "P36",
                        "Port of Baku containers 2025, all lines",
                        105_000,
                        "105,000 TEU/y",
                        it -> it.throughputTeu("alat"),
                        0,
                        WITHIN,
                        "The volume of empties was set so that it comes out."),
                between(
                        "E06",
                        "Xi'an-Absheron market time, the year",
                        15,
                        20,
                        "15 / 17.5 / 20 d",
                        it -> it.measure("xian-absheron", Measure.TRANSIT_MEAN),
                        1,
                        WITHIN,
                        "The one end-to-end time that was tuned to, by how long feeders wait for cargo."),
                between(
                        "E06",
                        "The same, containers ready in December",
                        15,
                        20,
                        "15 / 17.5 / 20 d",
                        it -> it.diary().decemberDays(),
                        1,
                        WITHIN,
                        "Decembers differ with their storms: some take weeks longer."),
                about(
                        "P29",
                        "Alat vessel handling (load and unload), average",
                        20.1,
                        "20.1 h, cap 30 h",
                        it -> it.handlingHours("aktau-alat", 1),
                        1,
                        WITHIN,
                        "With work left for cranes, storms and a full yard meanwhile included. The mean keeps the cap; single"
                                + " calls are not recorded one by one, and need not keep it."),
                between(
                        "V15",
                        "Block trains from China",
                        390,
                        500,
                        "390 / 400 / 500 trains/y",
                        it -> it.diary().trainsFromChina(),
                        0,
                        AT_THE_EDGE,
                        "Demand is 392 trains of 107 TEU (ZA104), at the low end of the range; the sender's 500 are counted"
                                + " otherwise."),
                about(
                        "V17b",
                        "BTK containers, half-year doubled",
                        2 * 9_393.0,
                        "18,786 TEU/y",
                        it -> it.throughputTeu("akhalkalaki"),
                        0,
                        WITHIN,
                        "Boxes for Budapest and Duisburg choose between Akhalkalaki and the Black Sea by price and by the waits"
                                + " that were seen of late; somewhat more than half take Akhalkalaki."),
                about(
                        "V17a",
                        "Georgian ports, Middle Corridor, half-year doubled",
                        2 * 9_849.0,
                        "19,698 TEU/y",
                        it -> it.throughputTeu("poti") + it.throughputTeu("batumi"),
                        0,
                        WITHIN,
                        "The other side of the same choice."),
                about(
                        "V17a, V17b",
                        "Beyond Azerbaijan by either, half-year doubled",
                        2 * (9_393.0 + 9_849.0),
                        "38,484 TEU/y",
                        it -> it.throughputTeu("akhalkalaki") + it.throughputTeu("poti") + it.throughputTeu("batumi"),
                        0,
                        WITHIN,
                        "The sum rests on volumes, not on the choice of route."),
                about(
                        "R13",
                        "Alat-Boyuk Kesik container train, norm (record 14 h)",
                        24,
                        "24 h, record 14 h",
                        it -> it.westboundRunHours("alat", "boyuk-kesik"),
                        1,
                        WITHIN,
                        "An input: triangular, 14, 24 and 36 h. Its mean is a little above its mode."));
    }

    private Figure about(
            String ids,
            String what,
            double value,
            String published,
            ToDoubleFunction<Year> simulated,
            int decimals,
            Verdict expected,
            String reading) {
        double low = value * (1 - TOLERANCE);
        double high = value * (1 + TOLERANCE);
        return between(ids, what, low, high, published, simulated, decimals, expected, reading);
    }

    private Figure between(
            String ids,
            String what,
            double low,
            double high,
            String published,
            ToDoubleFunction<Year> simulated,
            int decimals,
            Verdict expected,
            String reading) {
        return new Figure(ids, what, published, low, high, year.mean(simulated), decimals, expected, reading);
    }
}
