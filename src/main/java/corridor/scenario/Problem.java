package corridor.scenario;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a scenario, in words a planner can act on.
 *
 * @param at where in the file
 * @param what what was read and why it cannot stand, with the value and its unit
 * @param remedy what to write instead, a whole sentence; null when there is nothing honest to suggest
 */
public record Problem(Position at, String what, @Nullable String remedy) {

    /** A place in a scenario file or on the command line; line and column count from 1. */
    public record Position(String file, int line, int column) {
        @Override
        public String toString() {
            return file + ":" + line + ":" + column;
        }
    }

    @Override
    public String toString() {
        String head = at + ": " + what;
        return remedy == null ? head : head + "\n  " + remedy;
    }
}
