package corridor.properties;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Small corridors at random, as YAML: a railway of a few legs, a ferry, a railway on the other side. */
final class ScenarioTexts {

    private static final String HEAD = """
            corridor: 1
            name: At random
            about: One of many.
            run: {start: 2025-01-01, warm-up: 5 d, horizon: 20 d, replications: 1, seed: 1}
            """;

    private static final String TAIL = """
            regime: separate
            papers:
              separate: {about: At each., at-border: 2 h, inspections: 100 %, errors: {share: 5 %, rework: 9 h}}
              single: {about: Once., at-origin: 1 h, at-border: 0 h, ahead: {lead: 24 h, time: 1 h}, inspections: 40 %, errors: {share: 1 %, rework: 5 h}}
            route-choice: {rule: logit, value-of-time: 40 USD/TEU/d, per-usd: 0.004}
            cargo-mass: 14 t/TEU
            season: [1.1, 0.9, 1.1, 1.1, 1.1, 1.1, 1.0, 1.0, 0.9, 0.9, 0.9, 0.9]
            """;

    private ScenarioTexts() {}

    static Arbitrary<String> texts() {
        return Combinators.combine(
                        legs().list().ofMinSize(1).ofMaxSize(3),
                        legs().list().ofMinSize(1).ofMaxSize(2),
                        terminals().list().ofSize(4),
                        vessels(),
                        weather(),
                        departs().list().ofSize(2),
                        borders(),
                        flows().list().ofSize(2))
                .as(ScenarioTexts::text);
    }

    private static String text(
            List<String> west,
            List<String> east,
            List<String> terminals,
            String vessels,
            String weather,
            List<String> departs,
            String border,
            List<String> flows) {
        String nodes = nodes("w", west.size()) + nodes("e", east.size());
        String ends = "  w0: %s\n  w%d: %s\n  e0: %s\n  e%d: %s\n"
                .formatted(
                        terminals.get(0),
                        west.size(),
                        terminals.get(1),
                        terminals.get(2),
                        east.size(),
                        terminals.get(3));
        return HEAD + "nodes:\n" + nodes + "terminals:\n" + ends + "legs:\n" + lines("w", west) + lines("e", east)
                + "trains:\n" + train("w", west.size(), departs.get(0)) + train("e", east.size(), departs.get(1))
                + "vessels: {ferry: {route: [w%d, e0], %s}}\n".formatted(west.size(), vessels)
                + "weather: {%s}\n".formatted(weather.replace("PORT", "w" + west.size()))
                + "borders: {%s}\n".formatted(border)
                + TAIL
                + "flows:\n  there: {from: w0, to: e%d, %s}\n  back: {from: e%d, to: w0, %s}\n"
                        .formatted(east.size(), flows.get(0), east.size(), flows.get(1));
    }

    private static String nodes(String side, int legs) {
        return IntStream.rangeClosed(0, legs)
                .mapToObj(i -> "  %s%d: {name: Node, country: KZ, at: [4%d.5, %d]}\n"
                        .formatted(side, i, i, side.equals("w") ? 80 - i : 50 - i))
                .collect(Collectors.joining());
    }

    private static String lines(String side, List<String> legs) {
        return IntStream.range(0, legs.size())
                .mapToObj(i -> "  %s%d-%d: {between: [%s%d, %s%d], %s}\n"
                        .formatted(side, i, i + 1, side, i, side, i + 1, legs.get(i)))
                .collect(Collectors.joining());
    }

    private static String train(String side, int legs, String departs) {
        String route = IntStream.rangeClosed(0, legs).mapToObj(i -> side + i).collect(Collectors.joining(", "));
        return "  %s: {route: [%s], capacity: 60 TEU, departs: %s}\n".formatted(side, route, departs);
    }

    static Arbitrary<String> times() {
        Arbitrary<Integer> hours = Arbitraries.integers().between(1, 40);
        Arbitrary<String> simple = Arbitraries.oneOf(
                hours.map(h -> h + " h"),
                Combinators.combine(hours, hours).as((a, b) -> "uniform(%d h, %d h)".formatted(a, a + b)),
                Combinators.combine(hours, hours).as((a, b) -> "triangular(%d h, %d h, 90 h)".formatted(a, a + b)),
                hours.map("exponential(mean: %d h)"::formatted),
                hours.map("lognormal(mean: %d h, cv: 0.9)"::formatted),
                hours.map("gamma(mean: %d h, cv: 1.2)"::formatted),
                hours.map("weibull(shape: 1.8, scale: %d h)"::formatted),
                hours.list()
                        .ofMinSize(1)
                        .ofMaxSize(5)
                        .map(all -> "empirical(%s)"
                                .formatted(all.stream().map(h -> h + " h").collect(Collectors.joining(", ")))));
        return Arbitraries.frequencyOf(
                        Tuple.of(8, simple),
                        Tuple.of(1, Combinators.combine(simple, simple).as("mixture(90 %%: %s, 10 %%: %s)"::formatted)))
                .map(time -> "'" + time + "'");
    }

    private static Arbitrary<String> legs() {
        return Combinators.combine(
                        times(), maybe("paths: 3 /d, ", "paths: 0.5 /d, "), maybe("hours: '22:00-05:00', "), closed())
                .as((time, paths, hours, closed) ->
                        "gauge: 1520 mm, length: 500 km, time: %s, %s%s%scost: 0.25 USD/TEU-km, co2: 28 g/tkm"
                                .formatted(time, paths, hours, closed));
    }

    private static Arbitrary<String> terminals() {
        return Combinators.combine(
                        maybe("quay: {berths: 1, cranes: 2, moves: 12 /h}, "),
                        maybe("rail: {tracks: 1, cranes: 1, moves: 15 /h, gauge-change: true}, "),
                        maybe("yard: 200 TEU, "),
                        closed())
                .as((quay, rail, yard, closed) -> "{%s%s%s%shandling: 90 USD/TEU}".formatted(quay, rail, yard, closed));
    }

    private static Arbitrary<String> vessels() {
        return Combinators.combine(Arbitraries.integers().between(1, 4), times(), departs(), closed())
                .as((count, sailing, departs, closed) ->
                        "count: %d, capacity: 90 TEU, load-factor: 90 %%, sailing: %s, length: 440 km, departs: %s, %scost: 0.5 USD/TEU-km, co2: 35 g/tkm"
                                .formatted(count, sailing, departs, closed));
    }

    private static Arbitrary<String> weather() {
        return maybe(
                "storms: {closes: [PORT, e0], events-per-month: [4, 4, 3, 2, 1, 1, 1, 1, 2, 2, 5, 5], length: 9 h}");
    }

    private static Arbitrary<String> departs() {
        return Arbitraries.of(
                "{full: 100 %, or-after: 36 h}",
                "{full: 50 %, or-after: 2 d}", "{every: 1 d}", "{every: 2 d, first: 7 h}");
    }

    private static Arbitrary<String> borders() {
        return times().flatMap(time -> maybe(
                "b: {at: [w1], desks: 1, technical: 1 h, inspection: {share: 20 %, time: " + time + "}}",
                "b: {at: [e0], desks: 2, hours: '08:00-20:00', inspection: {share: 3 %, time: 24 h}, documents: {separate: "
                        + time + "}}"));
    }

    private static Arbitrary<String> flows() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3_000),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of("block-train", "lots"),
                        maybe("empty: true, ", "others: true, "))
                .as((volume, lot, arrives, empty) ->
                        "volume: %d TEU/y, consignment: %d TEU, arrives: %s, %sforty-foot: 85 %%, promised: 25 d"
                                .formatted(volume, lot, arrives, empty));
    }

    private static Arbitrary<String> closed() {
        return maybe(
                "closed: [{from: 2025-01-03, to: 2025-01-08}, {from: 2025-01-08, to: 2025-01-09, note: 'a: \"b\", c'}], ");
    }

    private static Arbitrary<String> maybe(String... options) {
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just("")), Tuple.of(1, Arbitraries.of(options)));
    }
}
