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
     * @param margin differences that do not matter, in the unit of the measure; 0 for none: then only what is the same in every pair
     */
    public static Verdict of(Estimate difference, double margin) {
        if (difference.high() < 0) {
            return LOWER;
        }
        if (difference.low() > 0) {
            return HIGHER;
        }
        boolean nothing = difference.low() == 0 && difference.high() == 0;
        boolean within = difference.low() > -margin && difference.high() < margin;
        return nothing || within ? EQUIVALENT : NO_DIFFERENCE_SHOWN;
    }

    /** As it stands in files and tables. */
    public String text() {
        return text;
    }
}
