package corridor.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The numbers that a scenario assumes about the corridor, by how well founded they are. */
public final class Ledger {

    private final Map<Standing, List<Parameter>> numbers = new EnumMap<>(Standing.class);

    private Ledger(List<Parameter> all) {
        Arrays.stream(Standing.values()).forEach(standing -> numbers.put(standing, new ArrayList<>()));
        all.forEach(parameter -> standing(parameter.standing()).add(parameter));
    }

    private List<Parameter> standing(Standing standing) {
        return Objects.requireNonNull(numbers.get(standing));
    }

    /** Sorts the numbers of a scenario; what is simulated of it (the {@code run}) assumes nothing. */
    public static Ledger of(Loaded loaded) {
        return new Ledger(Parameters.numbers(loaded));
    }

    /** Those that stand so, in the order of the scenario. */
    public List<Parameter> numbers(Standing standing) {
        return List.copyOf(standing(standing));
    }

    /** All of them. */
    public int count() {
        return numbers.values().stream().mapToInt(List::size).sum();
    }

    /** Part of one; 0 where there are none at all. */
    public double share(Standing standing) {
        return count() == 0 ? 0 : standing(standing).size() / (double) count();
    }

    /** Part of one that is published, whatever the confidence. */
    public double publishedShare() {
        return Arrays.stream(Standing.values())
                .filter(Standing::isPublished)
                .mapToDouble(this::share)
                .sum();
    }
}
