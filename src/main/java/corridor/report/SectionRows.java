package corridor.report;

import corridor.report.ReportInfo.SectionInfo;
import corridor.report.ReportTables.Row;
import corridor.report.ReportTables.Table;
import java.util.List;

/** Sections of line that are not open yet: how far they are, when they open, what they may carry. */
final class SectionRows {

    private static final List<String> HEAD = List.of(
            "Section", "Scenario", "Length", "State as published", "Opens here", "Range", "Trains a day", "Source");

    private SectionRows() {}

    /** Without rows where all is open. */
    static Table table(ReportInfo info) {
        return new Table(
                "Sections not open yet",
                "What has been published of each, and the day from which the scenario lets trains on it: a supposition, "
                        + "not a forecast. Trains a day are of one direction.",
                HEAD,
                info.sections().stream().map(SectionRows::row).toList());
    }

    private static Row row(SectionInfo it) {
        return new Row(
                false,
                List.of(
                        it.leg(),
                        it.scenario(),
                        it.length(),
                        it.state(),
                        it.opens(),
                        it.opensRange(),
                        it.paths(),
                        it.source()));
    }
}
