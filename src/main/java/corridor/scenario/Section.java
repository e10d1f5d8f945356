package corridor.scenario;

import corridor.scenario.Loaded.Provenance;
import corridor.scenario.Loaded.Value;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A leg that is not open yet: by what has been published of its works, or, where nothing has, by the day on which the scenario
 * opens it. All as written; empty strings where the file does not say.
 *
 * @param state in words, {@code under construction}
 * @param built share of the works that is done
 * @param asOf day of the news
 * @param opens first day on which the scenario lets trains on it, and its range
 * @param paths trains a day and direction
 * @param sources ids of the figures behind all of it
 */
public record Section(
        String leg, String length, String state, String built, String asOf, Told opens, Told paths, String sources) {

    /** A value and what is said of it. */
    public record Told(String text, String range, String note) {
        private static Told of(Loaded loaded, String path) {
            Provenance said = provenance(loaded, path);
            String range = said.range().replaceAll("^\\[|\\]$", "").replaceFirst(",\\s*", " to ");
            return new Told(written(loaded, path), range, said.note());
        }
    }

    /** Those of a scenario, in its order. */
    public static List<Section> of(Loaded loaded) {
        LocalDate start = loaded.scenario().run().start();
        return loaded.scenario().legs().entrySet().stream()
                .filter(leg -> isNotOpen(leg.getValue(), start))
                .map(leg -> of(leg.getKey(), loaded))
                .toList();
    }

    private static boolean isNotOpen(Leg leg, LocalDate start) {
        return leg.status() == null
                ? leg.openFrom() != null && leg.openFrom().isAfter(start)
                : leg.status().state() != Works.State.OPEN;
    }

    private static Section of(String leg, Loaded loaded) {
        String path = "legs." + leg;
        return new Section(
                leg,
                written(loaded, path + ".length"),
                written(loaded, path + ".status.state").replace('-', ' '),
                written(loaded, path + ".status.built"),
                written(loaded, path + ".status.as-of"),
                Told.of(loaded, path + ".open-from"),
                Told.of(loaded, path + ".paths"),
                sources(loaded, path));
    }

    private static String sources(Loaded loaded, String path) {
        return Stream.of(".length", ".status.state", ".status.built", ".open-from", ".paths")
                .flatMap(key ->
                        Arrays.stream(provenance(loaded, path + key).source().split(", ", -1)))
                .filter(id -> !id.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String written(Loaded loaded, String path) {
        return value(loaded, path).map(Value::text).orElse("");
    }

    private static Provenance provenance(Loaded loaded, String path) {
        return value(loaded, path).map(Value::provenance).orElse(Provenance.NONE);
    }

    private static Optional<Value> value(Loaded loaded, String path) {
        return Optional.ofNullable(loaded.values().get(path));
    }
}
