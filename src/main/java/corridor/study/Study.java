package corridor.study;

import java.util.ArrayList;
import java.util.List;

/**
 * What a study found: everything that tables, charts and the report are made from.
 *
 * @param command that asked: {@code sweep}, {@code tune}, ...
 * @param scenarios files that it is about, the base first
 * @param replications of each variant, the most where they differ
 * @param fewest replications of a variant; the same where all have as many
 * @param findings whole sentences, the answer first, each with its uncertainty
 * @param broken checks that a run broke, in words; empty when every audit passed
 * @param state whether the question could be answered
 * @param best what to change in the base to have what was found best, for {@code -s}; empty where nothing was looked for
 */
public record Study(
        String command,
        List<String> scenarios,
        long seed,
        int replications,
        int fewest,
        List<Phrase> findings,
        List<Sheet> sheets,
        List<Picture> pictures,
        List<String> broken,
        State state,
        List<String> best) {

    /** How a study ended. */
    public enum State {
        ANSWERED,
        /** The budget was spent before the answer was sure enough. */
        NOT_REACHED,
        /** No setting that was tried keeps to all limits. */
        INFEASIBLE
    }

    public Study {
        scenarios = List.copyOf(scenarios);
        findings = List.copyOf(findings);
        sheets = List.copyOf(sheets);
        pictures = List.copyOf(pictures);
        broken = List.copyOf(broken);
        best = List.copyOf(best);
    }

    /** One that gave every variant as many replications. */
    public Study(
            String command,
            List<String> scenarios,
            long seed,
            int replications,
            List<Phrase> findings,
            List<Sheet> sheets,
            List<Picture> pictures,
            List<String> broken,
            State state,
            List<String> best) {
        this(command, scenarios, seed, replications, replications, findings, sheets, pictures, broken, state, best);
    }

    /** One that could be answered, and looks for nothing. */
    public Study(
            String command,
            List<String> scenarios,
            long seed,
            int replications,
            List<Phrase> findings,
            List<Sheet> sheets,
            List<Picture> pictures,
            List<String> broken) {
        this(command, scenarios, seed, replications, findings, sheets, pictures, broken, State.ANSWERED, List.of());
    }

    /** The same with one finding more, after the others. */
    Study alsoSaying(Phrase finding) {
        List<Phrase> all = new ArrayList<>(findings);
        all.add(finding);
        return new Study(command, scenarios, seed, replications, fewest, all, sheets, pictures, broken, state, best);
    }
}
