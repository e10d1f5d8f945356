package corridor.scenario;

import corridor.scenario.Problem.Position;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A scenario that was read, and where each of its values comes from.
 *
 * @param id name of the file without its ending
 * @param files every file that was read: tables, bases, the scenario's own last
 * @param values every value of the resolved scenario, by path ({@code vessels.aktau-alat.count}), in the order of the scenario
 * @param positions where each value and each group of keys stands, by path; list items by their index from 0
 */
public record Loaded(
        String id,
        Scenario scenario,
        List<SourceFile> files,
        Map<String, Value> values,
        Map<String, Position> positions) {

    public Loaded {
        files = List.copyOf(files);
        values = Maps.ordered(values);
        positions = Maps.ordered(positions);
    }

    /** The same, read once from these. */
    public Loaded from(List<SourceFile> others) {
        return new Loaded(id, scenario, others, values, positions);
    }

    /** A complaint about what stands at a path ({@code trains.alat-kars.route.1}), or the nearest thing above it. */
    public Problem problem(String path, String what, @Nullable String remedy) {
        return new Problem(Positions.nearest(positions, path), what, remedy);
    }

    /** @param text the whole of it, for the manifest */
    public record SourceFile(String name, String text) {}

    /**
     * One value as it stands in a file.
     *
     * @param text as written
     * @param provenance where the number comes from; empty when the file does not say
     */
    public record Value(String text, Position at, Provenance provenance) {}

    /**
     * Empty strings where the file does not say.
     *
     * @param source ids of published figures, comma separated
     * @param note why the number is what it is, for people
     */
    public record Provenance(String source, String confidence, String range, String note) {
        public static final Provenance NONE = new Provenance("", "", "", "");
    }
}
