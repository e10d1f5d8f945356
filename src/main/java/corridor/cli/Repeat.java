package corridor.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The arguments that make a result again: those that say what is simulated, without those that say where, by whom, in how many
 * goes, and what is printed meanwhile. What had to be known is said in the result; the budget is what was run, whatever it was.
 */
final class Repeat {

    private static final String REPLICATIONS = "--replications";

    private static final String BUDGET = "--budget";

    /** What a command has that simulates. */
    private static final String SEED = "--seed";

    private static final String SHARD = "--shard";

    private static final Set<String> OF_NO_EFFECT = Set.of(
            REPLICATIONS,
            BUDGET,
            "--resume",
            "--jobs",
            "--on",
            SHARD,
            "--output",
            "--json",
            "--lang",
            "--charts",
            "--quiet",
            "--verbose",
            "--no-color",
            "--dry-run");

    private Repeat() {}

    /**
     * Of a command that was typed.
     *
     * @param replications that it came to
     */
    static List<String> of(ParseResult parsed, int replications) {
        List<String> words = new ArrayList<>();
        words.add(parsed.commandSpec().name());
        // An option that was given twice is there twice, each time with all its values.
        Set<OptionSpec> options = new LinkedHashSet<>(parsed.matchedOptions());
        for (OptionSpec option : options) {
            if (!OF_NO_EFFECT.contains(option.longestName())) {
                words.addAll(words(option));
            }
        }
        if (options.stream().anyMatch(option -> option.longestName().equals("--precision"))) {
            words.add(BUDGET + "=" + replications);
        }
        words.add(REPLICATIONS + "=" + replications);
        parsed.matchedPositionals().forEach(positional -> words.addAll(positional.originalStringValues()));
        return words;
    }

    /** Which part of it was run, as typed; empty for the whole. */
    static String shard(ParseResult parsed) {
        OptionSpec option = parsed.commandSpec().findOption(SHARD);
        return option == null ? "" : String.join("", option.originalStringValues());
    }

    /** Of arguments that {@linkplain #isOne are} such. */
    static int replications(ParseResult parsed) {
        return Integer.parseInt(parsed.commandSpec()
                .findOption(REPLICATIONS)
                .originalStringValues()
                .get(0));
    }

    private static List<String> words(OptionSpec option) {
        Stream<String> values = option.originalStringValues().stream();
        return option.arity().max() == 0
                ? List.of(option.longestName())
                : values.map(value -> option.longestName() + "=" + value).toList();
    }

    /** Whether it is what {@link #of} makes, of a command that simulates: what is in a manifest may come from anybody. */
    static boolean isOne(ParseResult parsed, List<String> words) {
        OptionSpec replications = parsed.commandSpec().findOption(REPLICATIONS);
        return replications != null
                && parsed.commandSpec().findOption(SEED) != null
                && replications.originalStringValues().size() == 1
                && replications.originalStringValues().get(0).matches("[1-9]\\d{0,8}")
                && of(parsed, replications(parsed)).equals(words);
    }
}
