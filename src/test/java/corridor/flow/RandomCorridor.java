package corridor.flow;

import java.util.SplittableRandom;

/**
 * Valid scenarios made up at random: one chain of train, vessel, train, train, a second way round in the west, and limits,
 * checks and weather of every kind, each there or not. With light loads all gets there in the end.
 */
final class RandomCorridor {

    private final SplittableRandom random;
    /** Of its own: what came later draws no other corridors. */
    private final SplittableRandom booking;

    private final int mostTeuPerYear;

    /** @param mostTeuPerYear of each of its five flows */
    RandomCorridor(long seed, int mostTeuPerYear) {
        random = new SplittableRandom(seed);
        booking = new SplittableRandom(~seed);
        this.mostTeuPerYear = mostTeuPerYear;
    }

    String yaml() {
        return String.join(
                "\n",
                "extends: base.yaml",
                "run: {warm-up: %d d, horizon: %d d}".formatted(random.nextInt(5), 5 + random.nextInt(20)),
                "regime: " + pick("separate", "single", "steps", "{separate: 30 %, single: 20 %, steps: 50 %}"),
                "papers:",
                "  separate: {errors: {share: %d %%}}".formatted(random.nextInt(60)),
                "  single: {at-origin: %s, at-border: %s, errors: {share: %d %%}, ahead: {lead: %d h, time: %s}}"
                        .formatted(time(6), time(2), random.nextInt(60), random.nextInt(30), time(20)),
                "  steps: {about: x, inspections: 50 %, validity: {lasts: " + (1 + random.nextInt(90))
                        + " h, renewal: 5 h}, steps: {",
                "    customs: {time: %s, after: [%s], errors: {share: %d %%, rework: %s}}, data: {time: %s, ahead: %d h}"
                        .formatted(
                                time(6), sometimes("data"), random.nextInt(60), time(20), time(9), random.nextInt(30)),
                "    , note: {by: railway, time: %s, share: %d %%}, release: {time: 1 h, after: [customs, note]}}}"
                        .formatted(time(6), random.nextInt(101)),
                "route-choice: {rule: %s, value-of-time: 100 USD/TEU/d}"
                        .formatted(pick("cheapest", "logit, per-usd: 0.01")),
                "terminals: {aktau: {%s%s}, alat: {%s%s}, tbilisi: {%s}, julfa: {}, kars: {%s}}"
                        .formatted(quay(), shore(), quay(), shore(), shore(), shore()),
                "legs:",
                leg("altynkol-aktau", 90) + leg("alat-gardabani", 20) + leg("tbilisi-kars", 20) + leg("julfa-kars", 20),
                "trains:",
                train("first", "altynkol, aktau") + train("second", "alat, gardabani, tbilisi"),
                train("third", "tbilisi, kars") + train("south", "alat, julfa, kars"),
                "vessels: {feeder: {%s}}".formatted(fleet()),
                "weather: {caspian: {closes: [%s], events-per-month: %s, length: %s}}"
                        .formatted(pick("aktau", "alat", "aktau, alat"), months(), time(50)),
                "borders:",
                border("sea", "aktau, alat")
                        + sometimes(border("bridge", pick("gardabani", "gardabani, tbilisi", "tbilisi"))),
                sometimes(border("east", "altynkol")) + sometimes(border("west", pick("kars", "tbilisi, kars"))),
                "flows:",
                flow("xian", "altynkol", "kars")
                        + flow("almaty", "altynkol", "tbilisi")
                        + flow("aktau", "aktau", "kars"),
                flow("halkali", "kars", "altynkol") + flow("alat", "alat", "altynkol"),
                sometimes(coordination()));
    }

    private String coordination() {
        return "coordination: {schedules: %s, hold: %d h, hold-for: %d TEU, tracking: %s}"
                .formatted(
                        pick("each-for-itself", "synchronised", "synchronised"),
                        random.nextInt(40),
                        1 + random.nextInt(40),
                        pick("gate", "live"));
    }

    private String pick(String... options) {
        return options[random.nextInt(options.length)];
    }

    private String sometimes(String text) {
        return random.nextBoolean() ? text : "";
    }

    /** Up to about this many hours. */
    private String time(int hours) {
        int most = 1 + random.nextInt(hours);
        return pick(
                "%d h".formatted(most),
                "'uniform(0 h, %d h)'".formatted(most),
                "'triangular(0 h, %d h, %d h)'".formatted(most / 2, most),
                "'exponential(%d h)'".formatted(most),
                "'lognormal(mean: %d h, cv: 0.9)'".formatted(most),
                "'gamma(mean: %d h, cv: 0.7)'".formatted(most));
    }

    private String quay() {
        return sometimes("quay: {berths: %d, cranes: %d, moves: %d /h}, "
                .formatted(1 + random.nextInt(3), 1 + random.nextInt(3), 5 + random.nextInt(20)));
    }

    private String shore() {
        String rail = "rail: {tracks: %d, cranes: %d, moves: %d /h, gauge-change: %s}, "
                .formatted(1 + random.nextInt(3), 1 + random.nextInt(3), 5 + random.nextInt(20), pick("true", "false"));
        return sometimes(rail) + sometimes("yard: %d TEU, ".formatted(250 + random.nextInt(300)))
                + "handling: 50 USD/TEU";
    }

    private String leg(String id, int hours) {
        return "  %s: {time: %s, %s%s cost: 0.2 USD/TEU-km}\n"
                .formatted(
                        id,
                        time(hours),
                        sometimes("paths: %d /d,".formatted(1 + random.nextInt(6))),
                        sometimes("hours: '%s',".formatted(pick("00:00-05:00", "22:00-04:30", "06:15-20:00"))));
    }

    private String departs() {
        return pick(
                "departs: {full: %d %%, or-after: %d h}".formatted(1 + random.nextInt(100), random.nextInt(50)),
                "departs: {every: %d h, first: %d h}".formatted(6 + random.nextInt(24), random.nextInt(48)));
    }

    private String train(String id, String route) {
        return "  %s: {route: [%s], capacity: %d TEU, %s%s}\n"
                .formatted(id, route, 20 + random.nextInt(60), departs(), booking());
    }

    private String fleet() {
        return "route: [aktau, alat], count: %d, capacity: %d TEU, load-factor: %d %%, sailing: %s, length: 440 km, %s, cost: 0.5 USD/TEU-km, co2: 35 g/tkm%s"
                .formatted(
                        1 + random.nextInt(3),
                        60 + random.nextInt(60),
                        70 + random.nextInt(31),
                        time(30),
                        departs(),
                        booking());
    }

    private String booking() {
        return booking.nextBoolean() ? ", booking: %d h".formatted(booking.nextInt(49)) : "";
    }

    private String months() {
        int storms = random.nextInt(4);
        return java.util.Collections.nCopies(12, storms).toString();
    }

    private String border(String id, String at) {
        return "  %s: {at: [%s], desks: %d, %s%s offices: {railway: {desks: 1%s}}, inspection: {share: %d %%, time: %s}}\n"
                .formatted(
                        id,
                        at,
                        1 + random.nextInt(3),
                        sometimes("hours: '%s',".formatted(pick("08:00-20:00", "20:00-08:00", "09:30-17:15"))),
                        sometimes("technical: %s,".formatted(time(3))),
                        sometimes(", hours: '07:00-19:30'"),
                        random.nextInt(30),
                        time(30));
    }

    private String flow(String id, String from, String to) {
        return "  %s: {from: %s, to: %s, volume: %d TEU/y, consignment: %d TEU, arrives: %s, forty-foot: %d %%, promised: 9 d, empty: %s}\n"
                .formatted(
                        id,
                        from,
                        to,
                        random.nextInt(mostTeuPerYear),
                        1 + random.nextInt(40),
                        pick("block-train", "lots"),
                        random.nextInt(101),
                        pick("true", "false", "false"));
    }
}
