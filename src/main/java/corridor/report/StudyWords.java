package corridor.report;

import corridor.study.Study;

/** What is said of a study in several places. */
final class StudyWords {

    private StudyWords() {}

    static String replications(Study study, Texts words) {
        if (study.fewest() < study.replications()) {
            return words.get(
                    "study.replications.range", String.valueOf(study.fewest()), String.valueOf(study.replications()));
        }
        return study.replications() == 1
                ? words.get("study.replications.one")
                : words.get("study.replications", String.valueOf(study.replications()));
    }

    /** One line on whether the figures may be believed. */
    static String audit(Study study, Texts words) {
        int broken = study.broken().size();
        return switch (broken) {
            case 0 -> words.get("study.audit");
            case 1 -> words.get("study.broken.one");
            default -> words.get("study.broken", String.valueOf(broken));
        };
    }
}
