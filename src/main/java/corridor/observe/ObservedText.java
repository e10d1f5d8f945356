package corridor.observe;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Figures as a table of observations, which a scenario or {@code calibrate} takes. */
public final class ObservedText {

    private static final int DECIMALS = 6;

    private ObservedText() {}

    /** @param log the name of the file that they are from */
    public static String of(List<Observed.Figure> figures, String log) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("observation_id", "measure", "reported", "unit", "about");
            figures.forEach(figure -> csv.writeRecord(
                    id(figure.measure()),
                    figure.measure(),
                    BigDecimal.valueOf(figure.value())
                            .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                            .stripTrailingZeros()
                            .toPlainString(),
                    figure.unit(),
                    "Measured from " + log + "."));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // not from a StringWriter
        }
        return text.toString();
    }

    /** A measure as a name: {@code flows.xian-poti.transitDays.p50} is {@code flows-xian-poti-transit-days-p50}. */
    private static String id(String measure) {
        return measure.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
