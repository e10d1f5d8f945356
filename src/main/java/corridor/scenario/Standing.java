package corridor.scenario;

import corridor.scenario.Loaded.Provenance;
import java.util.Locale;

/** How firm the ground is under a number, the firmest first. */
public enum Standing {
    HIGH("published, high confidence"),
    MEDIUM("published, medium confidence"),
    LOW("published, low confidence"),
    UNRATED("published, confidence not said"),
    DERIVED("derived from published figures"),
    ESTIMATE("estimate"),
    UNSOURCED("unsourced");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    /** As a person would say it. */
    public String words() {
        return words;
    }

    /** As it stands in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody else's figure stands behind the number as it is. */
    public boolean isPublished() {
        return compareTo(UNRATED) <= 0;
    }

    /** An estimate may name the figures it leans on; it is an estimate all the same. */
    static Standing of(Provenance provenance) {
        return switch (provenance.confidence()) {
            case "high" -> HIGH;
            case "medium" -> MEDIUM;
            case "low" -> LOW;
            case "derived" -> DERIVED;
            case "estimate" -> ESTIMATE;
            default -> provenance.source().isEmpty() ? UNSOURCED : UNRATED;
        };
    }
}
