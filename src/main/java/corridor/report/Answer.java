package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.experiment.ExperimentResult.Comparison;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a result says, in sentences.
 *
 * @param headline what somebody who reads no further has to know
 * @param findings the other sentences, candidate by candidate
 */
record Answer(String headline, List<String> findings) {

    Answer {
        findings = List.copyOf(findings);
    }

    static Answer of(ExperimentResult result, Locale language) {
        return new Finder(result, language).answer();
    }

    private record Finder(ExperimentResult result, String main, Locale language, Texts words) {

        Finder(ExperimentResult result, Locale language) {
            this(result, KeyFlows.main(result), language, Texts.ofPages(language));
        }

        Answer answer() {
            List<String> sentences = new ArrayList<>();
            if (candidates().isEmpty()) {
                Stream.of(main, "all").distinct().forEach(flow -> level(flow).ifPresent(sentences::add));
                BacklogFinding backlog = new BacklogFinding(result, words);
                sentences.add(backlog.underWay());
                backlog.left(result.base()).ifPresent(sentences::add);
            }
            candidates().forEach(candidate -> sentences.addAll(of(candidate)));
            String headline = headline();
            return new Answer(
                    headline,
                    sentences.stream().filter(it -> !it.equals(headline)).toList());
        }

        private List<ScenarioResult> candidates() {
            return result.scenarios().stream().skip(1).toList();
        }

        /** Cargo that is missing, else the main flow where it differs, else another flow that does. */
        private String headline() {
            Optional<String> missing = candidates().stream()
                    .map(it -> new CargoFinding(result, it, words))
                    .filter(CargoFinding::less)
                    .findFirst()
                    .flatMap(CargoFinding::sentence);
            boolean shown =
                    Findings.strongest(result, main).filter(Findings::shown).isPresent();
            return missing.or(() -> shown ? Optional.empty() : elsewhere())
                    .orElseGet(() -> Findings.headline(result, main, language));
        }

        private Optional<String> elsewhere() {
            return candidates().stream()
                    .map(it -> new FlowsFinding(result, it.id(), words))
                    .filter(it -> it.most().isPresent())
                    .max(Comparator.comparingDouble(
                            it -> Math.abs(it.most().orElseThrow().difference().mean())))
                    .flatMap(FlowsFinding::sentence);
        }

        private List<String> of(ScenarioResult candidate) {
            CargoFinding cargo = new CargoFinding(result, candidate, words);
            List<String> sentences = new ArrayList<>();
            cargo.sentence().ifPresent(sentences::add);
            Stream.of(main, "all")
                    .distinct()
                    .filter(flow -> flow.equals(main) || !cargo.otherFlows())
                    .forEach(flow -> Findings.comparison(result, candidate.id(), flow, Measure.TRANSIT_MEAN)
                            .ifPresent(comparison -> add(comparison, sentences)));
            new FlowsFinding(result, candidate.id(), words).sentence().ifPresent(sentences::add);
            BacklogFinding backlog = new BacklogFinding(result, words);
            backlog.standing(candidate).ifPresent(sentences::add);
            backlog.underWay(candidate).ifPresent(sentences::add);
            backlog.left(candidate).ifPresent(sentences::add);
            return sentences;
        }

        private void add(Comparison comparison, List<String> sentences) {
            sentences.add(Findings.sentence(result, comparison, language));
            Findings.enough(result, comparison, language).ifPresent(sentences::add);
        }

        private Optional<String> level(String flow) {
            return KeyFlows.ids(result)
                    .filter(flow::equals)
                    .findFirst()
                    .map(it -> Findings.level(result.base(), it, language));
        }
    }
}
