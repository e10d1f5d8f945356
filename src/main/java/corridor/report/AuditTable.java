package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.report.PageTable.Row;
import corridor.result.Audit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the runs prove about themselves, check by check. */
final class AuditTable {

    private AuditTable() {}

    static boolean passed(ExperimentResult result) {
        return result.audits().stream().allMatch(Audit::passed);
    }

    static long broken(ExperimentResult result) {
        return checks(result).filter(check -> !check.passed()).count();
    }

    static long count(ExperimentResult result) {
        return checks(result).count();
    }

    private static Stream<Audit.Check> checks(ExperimentResult result) {
        return result.audits().stream().flatMap(audit -> audit.checks().stream());
    }

    static PageTable of(ExperimentResult result, Texts words) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < result.audits().size(); i++) {
            String scenario = result.scenarios().get(i).name();
            result.audits().get(i).checks().forEach(check -> rows.add(row(check, scenario, words)));
        }
        return new PageTable(
                "audit-checks",
                passed(result) ? words.get("audit.hold", String.valueOf(rows.size())) : words.get("audit.broken"),
                words.get("audit.about"),
                Stream.of(
                                "audit.subject",
                                "head.scenario",
                                "audit.law",
                                "audit.expected",
                                "audit.found",
                                "audit.tolerance",
                                "audit.result")
                        .map(words::get)
                        .toList(),
                PageTable.grouped(rows));
    }

    /** Places by their names; those of pools and borders stay as they are in the scenario. */
    private static String subject(Audit.Check check, Texts words) {
        String[] of = check.of().stream()
                .map(id -> words.has("place." + id) ? Names.place(id, words.language()) : id)
                .toArray(String[]::new);
        return words.get("audit.part." + check.part().id(), of);
    }

    private static Row row(Audit.Check check, String scenario, Texts words) {
        return new Row(
                !check.passed(),
                List.of(
                        subject(check, words),
                        scenario,
                        words.get("audit.law." + check.law().id()),
                        Figures.fixed(check.expected(), 1),
                        Figures.fixed(check.found(), 1),
                        Figures.fixed(check.tolerance(), 1),
                        words.get(check.passed() ? "audit.holds" : "audit.broken-check")));
    }
}
