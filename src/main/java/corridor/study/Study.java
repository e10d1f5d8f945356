package corridor.study;

import java.util.List;

/**
 * What a study found: everything that tables, charts and the report are made from.
 *
 * @param command that asked: {@code sweep}, {@code tune}, ...
 * @param scenarios files that it is about, the base first
 * @param replications of each variant, the most where they differ
 * @param findings whole sentences, the answer first, each with its uncertainty
 * @param broken checks that a run broke, in words; empty when every audit passed
 */
public record Study(
        String command,
        List<String> scenarios,
        long seed,
        int replications,
        List<String> findings,
        List<Sheet> sheets,
        List<Picture> pictures,
        List<String> broken) {

    public Study {
        scenarios = List.copyOf(scenarios);
        findings = List.copyOf(findings);
        sheets = List.copyOf(sheets);
        pictures = List.copyOf(pictures);
        broken = List.copyOf(broken);
    }
}
