package corridor.export;

import corridor.experiment.ExperimentResult;
import corridor.result.Audit;
import corridor.study.Study;
import java.util.stream.IntStream;

/** {@code audit.json}: what runs prove about themselves. Of an experiment each check; of a study, which has too many, those broken. */
final class AuditText {

    static final String SCHEMA = "corridor-audit/1";
    static final String STUDY_SCHEMA = "corridor-study-audit/1";

    private AuditText() {}

    static String of(ExperimentResult result) {
        return JsonText.of(json -> json.text("schema", SCHEMA)
                .flag("passed", result.audits().stream().allMatch(Audit::passed))
                .objects(
                        "scenarios",
                        IntStream.range(0, result.audits().size()).boxed().toList(),
                        (scenario, index) -> scenario(
                                scenario,
                                result.scenarios().get(index).id(),
                                result.audits().get(index))));
    }

    static String of(Study study) {
        return JsonText.of(json -> json.text("schema", STUDY_SCHEMA)
                .flag("passed", study.broken().isEmpty())
                .texts("broken", study.broken()));
    }

    private static void scenario(JsonText json, String id, Audit audit) {
        json.text("id", id)
                .flag("passed", audit.passed())
                .objects(
                        "checks",
                        audit.checks(),
                        (row, check) -> row.text("subject", check.subject())
                                .text("law", check.law().words())
                                .number("expected", check.expected())
                                .number("found", check.found())
                                .number("tolerance", check.tolerance())
                                .flag("passed", check.passed()));
    }
}
