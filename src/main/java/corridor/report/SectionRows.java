package corridor.report;

import corridor.report.PageTable.Row;
import corridor.report.ReportInfo.SectionInfo;

/** Sections of line that are not open yet: how far they are, when they open, what they may carry. */
final class SectionRows {

    private SectionRows() {}

    /** Without rows where all is open. */
    static PageTable table(ReportInfo info, Texts words) {
        return PageTable.of(
                "sections",
                info.sections().stream().map(SectionRows::row).toList(),
                words,
                "sections.section",
                "head.scenario",
                "sections.length",
                "sections.state",
                "sections.opens",
                "head.range",
                "sections.paths",
                "head.source");
    }

    private static Row row(SectionInfo it) {
        return Row.of(
                it.leg(), it.scenario(), it.length(), it.state(), it.opens(), it.opensRange(), it.paths(), it.source());
    }
}
