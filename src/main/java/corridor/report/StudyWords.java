package corridor.report;

import corridor.study.Study;

/** What is said of a study in several places. */
final class StudyWords {

    private StudyWords() {}

    static String replications(Study study) {
        return study.replications() == 1
                ? "one replication of each variant"
                : study.replications() + " replications of each variant";
    }

    /** One line on whether the figures may be believed. */
    static String audit(Study study) {
        int broken = study.broken().size();
        return broken == 0
                ? "Audit: every check of every run holds."
                : "Audit: %d %s broken. Nothing here should be believed."
                        .formatted(broken, broken == 1 ? "check is" : "checks are");
    }
}
