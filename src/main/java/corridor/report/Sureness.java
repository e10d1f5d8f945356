package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.result.Published;
import java.util.ArrayList;
import java.util.List;

/** What speaks for the result and what against it, counted. */
final class Sureness {

    private Sureness() {}

    static List<String> of(ExperimentResult result, ReportInfo info, Texts words) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                result.replications() == 1
                        ? words.get("sure.luck.one")
                        : words.get(
                                "sure.luck",
                                String.valueOf(result.replications()),
                                Figures.fixed(result.horizonDays(), 0)));
        sentences.addAll(new PrecisionWords(result, words).all());
        inputs(new LedgerTable(info, words), words, sentences);
        observed(result, words, sentences);
        long broken = AuditTable.broken(result);
        String all = String.valueOf(AuditTable.count(result));
        sentences.add(
                broken == 0 ? words.get("sure.audit", all) : words.get("sure.broken", String.valueOf(broken), all));
        return sentences;
    }

    private static void inputs(LedgerTable ledger, Texts words, List<String> sentences) {
        if (ledger.numbers() > 0) {
            sentences.add(words.get(
                    "sure.inputs",
                    String.valueOf(ledger.numbers()),
                    String.valueOf(ledger.count("published")),
                    String.valueOf(ledger.count("derived")),
                    String.valueOf(ledger.count("estimate")),
                    String.valueOf(ledger.count("unsourced"))));
        }
    }

    private static void observed(ExperimentResult result, Texts words, List<String> sentences) {
        List<Published> ranged =
                result.base().observed().stream().filter(Published::hasRange).toList();
        long within = ranged.stream().filter(it -> !it.liesOutside()).count();
        if (!ranged.isEmpty()) {
            sentences.add(words.get("sure.observed", String.valueOf(within), String.valueOf(ranged.size())));
        }
    }
}
