package corridor.network;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Public holidays of countries: from the library Jollyday, and for China, which it does not know, from a table of our own
 * ({@code holidays/cn.csv}), where each stretch says how sure it is.
 */
final class HolidayCalendar {

    private HolidayCalendar() {}

    static boolean knows(String country) {
        return table(country) != null
                || HolidayManager.class.getResource("/holidays/Holidays_" + country.toLowerCase(Locale.ROOT) + ".xml")
                        != null;
    }

    /** The days from one to another, both included, that are holidays all over the country. */
    static Set<LocalDate> days(String country, LocalDate from, LocalDate to) {
        Set<LocalDate> days = new HashSet<>();
        try (InputStream table = table(country)) {
            if (table == null) {
                HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)))
                        .getHolidays(from, to)
                        .forEach(holiday -> days.add(holiday.getDate()));
            } else {
                read(table, days);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        days.removeIf(day -> day.isBefore(from) || day.isAfter(to));
        return days;
    }

    private static @Nullable InputStream table(String country) {
        return HolidayCalendar.class.getResourceAsStream("/holidays/" + country.toLowerCase(Locale.ROOT) + ".csv");
    }

    private static void read(InputStream table, Set<LocalDate> days) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                LocalDate to = LocalDate.parse(row.getField("to"));
                LocalDate.parse(row.getField("from")).datesUntil(to.plusDays(1)).forEach(days::add);
            }
        }
    }
}
