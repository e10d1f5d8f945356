package corridor.scenario;

import corridor.scenario.Loaded.Provenance;
import corridor.scenario.Loaded.Value;
import corridor.scenario.Problem.Position;

/**
 * One value that a planner may change.
 *
 * @param path as {@code -s} takes it
 * @param kind what it is
 */
public record Parameter(String path, Value value, Kind kind) {

    /** What a value is, apart from its unit. */
    public enum Kind {
        /** A number, a time, a date, or a list of such: something that can be right or wrong. */
        NUMBER,
        /** One of several words: something that is decided. */
        CHOICE
    }

    /** As written, with its unit. */
    public String text() {
        return value.text();
    }

    /** The one unit in which all its numbers are written, or none. */
    public String unit() {
        return kind == Kind.NUMBER ? Units.of(text()) : "";
    }

    /** The same with the unit only once: {@code triangular(20, 24, 36) h}. */
    public String brief() {
        return unit().isEmpty() ? text() : Units.without(text()) + " " + unit();
    }

    /** From and to, without the unit where it is that of the value: {@code 125..350}; empty when the file gives none. */
    public String range() {
        String ends = value.provenance().range().replaceAll("^\\[|\\]$", "");
        String bare = Units.of(ends).equals(unit()) ? Units.without(ends) : ends;
        return bare.replaceFirst(",\\s*", "..");
    }

    /** Where it stands. */
    public Position at() {
        return value.at();
    }

    /** What the file says of where it comes from. */
    public Provenance provenance() {
        return value.provenance();
    }

    /** How well founded it is. */
    public Standing standing() {
        return Standing.of(value.provenance());
    }

    /** What sets it to what it is, for {@code -s}: in quotes where YAML would otherwise take it apart. */
    public String assignment() {
        String text = text();
        boolean apart = text.contains(": ") || text.contains(" #");
        return path + "=" + (apart ? "'" + text.replace("'", "''") + "'" : text);
    }

    /** Whether it says something about the corridor, and not about how much of it is simulated. */
    public boolean isAssumption() {
        return !path.startsWith("run.");
    }
}
