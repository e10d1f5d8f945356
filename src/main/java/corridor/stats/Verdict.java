package corridor.stats;

/** What a paired difference shows at 95% confidence. */
public enum Verdict {
    LOWER("lower"),
    HIGHER("higher"),
    NO_DIFFERENCE_SHOWN("no difference shown"),
    EQUIVALENT("equivalent");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    /**
     * @param difference candidate minus base
     * @param margin differences that do not matter, in the unit of the measure; 0 for none: then nothing is equivalent
     */
    public static Verdict of(Estimate difference, double margin) {
        if (difference.high() < 0) {
            return LOWER;
        }
        if (difference.low() > 0) {
            return HIGHER;
        }
        return difference.low() > -margin && difference.high() < margin ? EQUIVALENT : NO_DIFFERENCE_SHOWN;
    }

    /** As it stands in files and tables. */
    public String text() {
        return text;
    }
}
