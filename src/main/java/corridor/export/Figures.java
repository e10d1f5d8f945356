package corridor.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How numbers stand in files: the same digits on every machine, and no more of them than mean something. */
public final class Figures {

    /** A tenth of a second in days; a thousandth of a percent in shares. */
    private static final int DECIMALS = 6;

    private Figures() {}

    static boolean known(double value) {
        return Double.isFinite(value);
    }

    /** At most six decimals, no exponent, no trailing zeros: {@code 0.5}, {@code 12}, {@code 17.916667}. */
    static String text(double value) {
        BigDecimal rounded = new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** The number that stands in text, where numbers are kept as such; of one that is {@linkplain #known known}. */
    public static double rounded(double value) {
        return Double.parseDouble(text(value));
    }
}
