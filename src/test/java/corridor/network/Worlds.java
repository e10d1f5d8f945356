package corridor.network;

import corridor.scenario.Loaded;
import corridor.scenario.ScenarioReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A small corridor, written as a planner would: a railway, a ferry, and on the other side three ways to Tbilisi, of which one
 * opens later and one is far too long. The day zero is 2 November 2024, 60 days before the new year.
 */
final class Worlds {

    static final String THREE_WAYS = """
            corridor: 1
            name: Three ways
            about: For sums by hand.
            run: {start: 2025-01-01, warm-up: 60 d, horizon: 365 d, replications: 2, seed: 1}
            nodes:
              altynkol: {name: Altynkol, country: KZ, at: [44.2, 80.3]}
              aktau: {name: Aktau, country: KZ, at: [43.6, 51.2]}
              alat: {name: Alat, country: AZ, at: [40.0, 49.4]}
              ganja: {name: Ganja, country: AZ, at: [40.7, 46.4]}
              horadiz: {name: Horadiz, country: AZ, at: [39.4, 47.3]}
              julfa: {name: Julfa, country: AZ, at: [38.9, 45.6]}
              tbilisi: {name: Tbilisi, country: GE, at: [41.7, 44.8]}
            terminals:
              altynkol: {handling: 10 USD/TEU}
              aktau: {quay: {berths: 2, cranes: 2, moves: 12 /h}, handling: 90 USD/TEU}
              alat: {quay: {berths: 2, cranes: 2, moves: 12 /h}, handling: 60 USD/TEU}
              tbilisi: {handling: 20 USD/TEU}
            legs:
              east: {between: [altynkol, aktau], gauge: 1520 mm, length: 3000 km, time: 'triangular(3 d, 3.5 d, 5.5 d)', paths: 6 /d, cost: 0.25 USD/TEU-km, co2: 28 g/tkm}
              alat-ganja: {between: [alat, ganja], gauge: 1520 mm, length: 350 km, time: 20 h, open-from: 2025-02-01, cost: 0.2 USD/TEU-km, co2: 20 g/tkm}
              ganja-tbilisi: {between: [ganja, tbilisi], gauge: 1520 mm, length: 170 km, time: 10 h, cost: 0.2 USD/TEU-km, co2: 20 g/tkm}
              alat-horadiz: {between: [alat, horadiz], gauge: 1520 mm, length: 400 km, time: 30 h, cost: 0.2 USD/TEU-km, co2: 20 g/tkm}
              horadiz-tbilisi: {between: [horadiz, tbilisi], gauge: 1520 mm, length: 400 km, time: 30 h, cost: 0.2 USD/TEU-km, co2: 20 g/tkm}
              alat-julfa: {between: [alat, julfa], gauge: 1520 mm, length: 1000 km, time: 50 h, cost: 0.2 USD/TEU-km, co2: 20 g/tkm}
              julfa-tbilisi: {between: [julfa, tbilisi], gauge: 1520 mm, length: 709 km, time: 50 h, cost: 0.2 USD/TEU-km, co2: 20 g/tkm}
            trains:
              east: {route: [altynkol, aktau], capacity: 100 TEU, departs: {every: 1 d}}
              ganja: {route: [alat, ganja, tbilisi], capacity: 80 TEU, departs: {every: 1 d}}
              horadiz: {route: [alat, horadiz, tbilisi], capacity: 80 TEU, departs: {every: 1 d}}
              julfa: {route: [alat, julfa, tbilisi], capacity: 80 TEU, departs: {every: 1 d}}
            vessels:
              ferry: {route: [aktau, alat], count: 6, capacity: 100 TEU, load-factor: 90 %, sailing: 24 h, length: 440 km, departs: {every: 1 d}, cost: 0.5 USD/TEU-km, co2: 35 g/tkm}
            weather: {}
            borders:
              boyuk-kesik: {at: [ganja, tbilisi], desks: 4, technical: 6 h, inspection: {share: 6 %, time: 24 h}}
              baku: {at: [alat], desks: 4, inspection: {share: 3 %, time: 24 h}, documents: {separate: 2 h}}
            papers:
              separate: {about: At each border., at-border: 4 h, inspections: 100 %, errors: {share: 6 %, rework: 18 h}}
              single: {about: Once., at-border: 30 min, ahead: {lead: 24 h, time: 20 min}, inspections: 50 %, errors: {share: 2 %, rework: 12 h}}
            regime: separate
            route-choice: {rule: cheapest, value-of-time: 40 USD/TEU/d}
            cargo-mass: 14 t/TEU
            season: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
            flows:
              west: {from: altynkol, to: tbilisi, volume: 9000 TEU/y, consignment: 100 TEU, arrives: block-train, forty-foot: 85 %, promised: 25 d}
              back: {from: tbilisi, to: altynkol, volume: 4000 TEU/y, consignment: 20 TEU, arrives: lots, forty-foot: 85 %, promised: 25 d}
            """;

    private Worlds() {}

    static Loaded read(Path folder, String yaml, String... overrides) {
        try {
            Path file = Files.writeString(folder.resolve("world.yaml"), yaml);
            return ScenarioReader.read(file, List.of(overrides));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Network compile(Path folder, String yaml, String... overrides) {
        return Network.compile(read(folder, yaml, overrides));
    }

    /** The names of the services along a route. */
    static List<String> services(Network network, Route route) {
        return route.hops().stream()
                .map(hop -> network.services().get(hop.service()).id())
                .toList();
    }
}
