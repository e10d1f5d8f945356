package corridor.cli;

import corridor.experiment.ExperimentResult;
import corridor.experiment.WarmUpPilot;
import corridor.result.Audit;
import java.io.PrintWriter;
import java.util.List;

/** Says which check broke, if one did. */
final class AuditReport {

    private AuditReport() {}

    static ExitCode of(ExperimentResult result, PrintWriter err) {
        List<Audit> audits = result.audits();
        for (int i = 0; i < audits.size(); i++) {
            String scenario = result.scenarios().get(i).id();
            audits.get(i).checks().stream()
                    .filter(check -> !check.passed())
                    .forEach(check -> err.printf("corridor: %s%n", line(scenario, check)));
        }
        List<String> pilot = result.pilot().map(WarmUpPilot::broken).orElse(List.of());
        pilot.forEach(check -> err.printf("corridor: the audit failed: %s%n", check));
        if (pilot.isEmpty() && audits.stream().allMatch(Audit::passed)) {
            return ExitCode.RAN;
        }
        err.println("  The results are written, but a defect of ours is in them. Please report it with the scenario.");
        return ExitCode.AUDIT_FAILED;
    }

    private static String line(String scenario, Audit.Check check) {
        return "the audit of '%s' failed: %s.".formatted(scenario, check.words());
    }
}
