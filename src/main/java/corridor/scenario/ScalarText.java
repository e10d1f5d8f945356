package corridor.scenario;

import corridor.random.Distribution;
import corridor.scenario.Quantity.Unreadable;
import corridor.units.Change;
import corridor.units.DailyHours;
import corridor.units.Gauge;
import corridor.units.GramsPerTonneKm;
import corridor.units.Kilometres;
import corridor.units.PerDay;
import corridor.units.PerHour;
import corridor.units.Reported;
import corridor.units.Share;
import corridor.units.Teu;
import corridor.units.TeuPerYear;
import corridor.units.TonnesPerTeu;
import corridor.units.UsDollarsPerTeu;
import corridor.units.UsDollarsPerTeuDay;
import corridor.units.UsDollarsPerTeuKm;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one value as the type of the record component that takes it. */
final class ScalarText {

    /** The value of a text; {@code label} names it in messages. */
    private interface Reading {
        Object read(String label, String text) throws Unreadable;
    }

    private static final Map<Class<?>, Reading> READINGS = Map.ofEntries(
            Map.entry(String.class, (label, text) -> text),
            Map.entry(Adoption.class, (label, text) -> Adoption.of(text)),
            Map.entry(int.class, (label, text) -> Math.toIntExact(whole(label, text, 1, Integer.MAX_VALUE))),
            Map.entry(Integer.class, (label, text) -> Math.toIntExact(whole(label, text, 1, Integer.MAX_VALUE))),
            Map.entry(long.class, (label, text) -> whole(label, text, 0, Long.MAX_VALUE)),
            Map.entry(Double.class, ScalarText::number),
            Map.entry(double.class, ScalarText::number),
            Map.entry(Boolean.class, ScalarText::yesOrNo),
            Map.entry(LocalDate.class, ScalarText::date),
            Map.entry(DailyHours.class, ScalarText::hours),
            Map.entry(ZoneId.class, ScalarText::zone),
            Map.entry(Duration.class, ScalarText::duration),
            Map.entry(Distribution.class, DistributionText::read),
            Map.entry(Reported.class, ReportedText::read),
            Map.entry(Change.class, ReportedText::readChange),
            Map.entry(Teu.class, (label, text) -> new Teu(wholeQuantity(Quantity.VOLUME, label, text))),
            Map.entry(Gauge.class, (label, text) -> new Gauge(wholeQuantity(Quantity.GAUGE, label, text))),
            Map.entry(Kilometres.class, (label, text) -> new Kilometres(Quantity.LENGTH.read(label, text))),
            Map.entry(Share.class, (label, text) -> new Share(Quantity.SHARE.read(label, text))),
            Map.entry(PerHour.class, (label, text) -> new PerHour(Quantity.PER_HOUR.read(label, text))),
            Map.entry(PerDay.class, (label, text) -> new PerDay(Quantity.PER_DAY.read(label, text))),
            Map.entry(TeuPerYear.class, (label, text) -> new TeuPerYear(Quantity.VOLUME_PER_YEAR.read(label, text))),
            Map.entry(UsDollarsPerTeu.class, (label, text) -> new UsDollarsPerTeu(Quantity.PRICE.read(label, text))),
            Map.entry(
                    UsDollarsPerTeuKm.class,
                    (label, text) -> new UsDollarsPerTeuKm(Quantity.PRICE_PER_KM.read(label, text))),
            Map.entry(
                    UsDollarsPerTeuDay.class,
                    (label, text) -> new UsDollarsPerTeuDay(Quantity.VALUE_OF_TIME.read(label, text))),
            Map.entry(GramsPerTonneKm.class, (label, text) -> new GramsPerTonneKm(Quantity.EMISSION.read(label, text))),
            Map.entry(TonnesPerTeu.class, (label, text) -> new TonnesPerTeu(Quantity.MASS.read(label, text))));

    private static final Pattern HOURS = Pattern.compile("(\\d{1,2}):(\\d{2})\\s*-\\s*(\\d{1,2}):(\\d{2})");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final double MAX_DAYS = 36_525;

    private ScalarText() {}

    static boolean reads(Class<?> type) {
        return READINGS.containsKey(type) || type.isEnum();
    }

    /** @throws Unreadable with what is wrong, ready to be shown */
    static Object read(Class<?> type, String label, String text) throws Unreadable {
        if (type.isEnum()) {
            return constant(type, label, text);
        }
        Reading reading = READINGS.get(type);
        if (reading == null) {
            throw new IllegalArgumentException("No text becomes a " + type.getName() + ".");
        }
        try {
            return reading.read(label, text);
        } catch (IllegalArgumentException e) { // a unit record that refuses the number
            throw new Unreadable("%s is '%s'. %s".formatted(label, Quantity.abbreviated(text), e.getMessage()), null);
        }
    }

    private static long whole(String label, String text, long least, long most) throws Unreadable {
        try {
            long value = Long.parseLong(text.strip());
            if (value >= least && value <= most) {
                return value;
            }
            throw new Unreadable(
                    "%s is %d, but must be %s."
                            .formatted(
                                    label,
                                    value,
                                    value < least ? "%d or more".formatted(least) : "%d or less".formatted(most)),
                    null);
        } catch (NumberFormatException e) {
            throw new Unreadable(
                    "%s is '%s', which is not a whole number.".formatted(label, Quantity.abbreviated(text)), null);
        }
    }

    private static double number(String label, String text) throws Unreadable {
        try {
            double value = Double.parseDouble(text.strip());
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Unreadable("%s is '%s', which is not a number.".formatted(label, Quantity.abbreviated(text)), null);
    }

    private static Boolean yesOrNo(String label, String text) throws Unreadable {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new Unreadable(
                        "%s is '%s'.".formatted(label, Quantity.abbreviated(text)), "Accepted: true, false.");
        };
    }

    private static LocalDate date(String label, String text) throws Unreadable {
        try {
            LocalDate date = LocalDate.parse(text.strip());
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeException e) {
            // said below
        }
        throw new Unreadable(
                "%s is '%s', which is not a date.".formatted(label, Quantity.abbreviated(text)),
                "Write year-month-day, such as 2025-01-31.");
    }

    private static ZoneId zone(String label, String text) throws Unreadable {
        String name = text.strip();
        if (ZoneId.getAvailableZoneIds().contains(name)) {
            return ZoneId.of(name);
        }
        throw new Unreadable(
                "%s is '%s', which is not a time zone.".formatted(label, Quantity.abbreviated(text)),
                NearestName.question(name, ZoneId.getAvailableZoneIds())
                        .orElse("Write it as in the IANA time zone database, such as Asia/Aqtau."));
    }

    private static DailyHours hours(String label, String text) throws Unreadable {
        Matcher matcher = HOURS.matcher(text.strip());
        if (!matcher.matches()) {
            throw new Unreadable(
                    "%s is '%s', which is not a span of hours.".formatted(label, Quantity.abbreviated(text)),
                    "Write it as 08:00-20:00.");
        }
        return new DailyHours(
                minute(label, text, matcher.group(1), matcher.group(2)),
                minute(label, text, matcher.group(3), matcher.group(4)));
    }

    private static int minute(String label, String text, String hours, String minutes) throws Unreadable {
        int minute = 60 * Integer.parseInt(hours) + Integer.parseInt(minutes);
        if (minute > DailyHours.MINUTES_PER_DAY || Integer.parseInt(minutes) > 59) {
            throw new Unreadable(
                    "%s is '%s', and no day has a %s:%s.".formatted(label, text.strip(), hours, minutes), null);
        }
        return minute;
    }

    private static Duration duration(String label, String text) throws Unreadable {
        double seconds = Quantity.TIME.read(label, text);
        if (seconds < 0 || seconds > MAX_DAYS * 86_400) {
            throw new Unreadable(
                    "%s is '%s', which is not between 0 and 100 years.".formatted(label, text.strip()), null);
        }
        return Duration.ofSeconds(Math.round(seconds));
    }

    private static int wholeQuantity(Quantity quantity, String label, String text) throws Unreadable {
        double value = quantity.read(label, text);
        if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
            throw new Unreadable("%s is '%s', which is not a whole number.".formatted(label, text.strip()), null);
        }
        return (int) value;
    }

    /** What an enum constant is called in a file. */
    static String written(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Object constant(Class<?> type, String label, String text) throws Unreadable {
        List<Object> constants = Arrays.asList(type.getEnumConstants());
        for (Object constant : constants) {
            if (written(constant).equals(text.strip())) {
                return constant;
            }
        }
        List<String> names = constants.stream().map(ScalarText::written).toList();
        Optional<String> maybe = NearestName.of(text, names);
        throw new Unreadable(
                "%s is '%s', which it cannot be.".formatted(label, Quantity.abbreviated(text)),
                maybe.map("Maybe '%s'? "::formatted).orElse("")
                        + names.stream().collect(Collectors.joining(", ", "Accepted: ", ".")));
    }
}
