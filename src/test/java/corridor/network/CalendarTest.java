package corridor.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corridor.random.Luck;
import corridor.scenario.InvalidScenario;
import corridor.units.DailyHours;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarTest {

    private static final LocalDate ZERO = LocalDate.of(2024, 11, 2);

    @TempDir
    private Path folder;

    private Network compile(String more) {
        String world = more.startsWith("weather:") ? Worlds.THREE_WAYS.replace("weather: {}\n", "") : Worlds.THREE_WAYS;
        return Worlds.compile(folder, world + more + "\n");
    }

    private static double factor(Network network, LocalDate day) {
        Rhythm rhythm = network.flows().get(0).rhythm();
        int at = rhythm.startSeconds().indexOf(ChronoUnit.DAYS.between(ZERO, day) * 86_400);
        return rhythm.factors().get(at);
    }

    /** January 2025 has 8 days of week ends and 23 others: 31/23 on each of these. */
    @Test
    void aMonthKeepsItsVolumeWhateverTheWeek() {
        Network network = compile("week: [1.4, 1.4, 1.4, 1.4, 1.4, 0, 0]");
        assertThat(factor(network, LocalDate.of(2025, 1, 4))).isZero();
        assertThat(factor(network, LocalDate.of(2025, 1, 6))).isCloseTo(31.0 / 23, within(1e-12));
    }

    /** The New Year and four days of the Spring Festival: 26 days are left of 31, and in February 24 of 28. */
    @Test
    void nothingBecomesReadyOnHolidays() {
        Network chinese = Worlds.compile(
                folder,
                Worlds.THREE_WAYS.replace("{name: Altynkol, country: KZ", "{name: Altynkol, country: CN")
                        + "holidays: {china: {country: CN, stops: [origins]}}\n");
        assertThat(factor(chinese, LocalDate.of(2025, 1, 28))).isZero();
        assertThat(factor(chinese, LocalDate.of(2025, 1, 27))).isCloseTo(31.0 / 26, within(1e-12));
        assertThat(factor(chinese, LocalDate.of(2025, 2, 5))).isCloseTo(28.0 / 24, within(1e-12));
    }

    @Test
    void theHolidaysOfTheCorridorAreKnown() {
        for (String country :
                new String[] {"CN", "KZ", "UZ", "TM", "AZ", "GE", "AM", "TR", "BG", "RS", "RO", "HU", "DE"}) {
            assertThat(HolidayCalendar.days(country, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                    .as(country)
                    .contains(LocalDate.of(2025, 1, 1))
                    .hasSizeGreaterThan(5);
        }
    }

    @Test
    void aCountryWithoutKnownHolidaysIsRefused() {
        assertThatThrownBy(() -> compile("holidays: {nowhere: {country: ZZ, stops: [borders]}}"))
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining("no holidays are known of 'ZZ'.");
    }

    /** 8 o'clock at Budapest is 7 of universal time on 29 March 2025, and 6 on the next day, when summer time has begun. */
    @Test
    void clocksArePutForward() {
        LocalDate zero = LocalDate.of(2025, 3, 29);
        LocalClock budapest = LocalClock.of(ZoneId.of("Europe/Budapest"), zero, 10 * 86_400);
        OpenHours hours = new OpenHours(new DailyHours(8 * 60, 20 * 60), budapest);
        assertThat(hours.opensAfter(0)).isEqualTo(7 * 3_600);
        assertThat(hours.opensAfter(12 * 3_600)).isEqualTo(30 * 3_600);
        assertThat(hours.closedBetween(0, 86_400)).isEqualTo(12 * 3_600);
        assertThat(hours.closedBetween(86_400, 2 * 86_400)).isEqualTo(12 * 3_600);
    }

    /**
     * Storms of 36 h, four a month of 730 h in a normal year and eight in a bad one, which is one in five. None is on with chance
     * 0.8 exp(-4 x 36/730) + 0.2 exp(-8 x 36/730) = 0.8 x 0.82098 + 0.2 x 0.67400 = 0.79158.
     */
    @Test
    void aPortIsOpenAsOftenAsTheKindsOfYearSay() {
        Network network = compile(weather(""));
        assertThat(PortWeather.open(network, 1).in(0)).isCloseTo(0.79158, within(1e-5));
        assertThat(PortWeather.open(compile(weather(", year: bad")), 1).in(0)).isCloseTo(0.67400, within(1e-5));
    }

    /** 400 of 2,000 with a standard deviation of 17.9; four of them are 72. */
    @Test
    void aReplicationInFiveHasABadYear() {
        StormArea area = compile(weather("")).storms().get(0);
        long bad = java.util.stream.IntStream.range(0, 2_000)
                .filter(year -> area.drawn(Luck.uniform(new Luck(1, year).key("storm-year/caspian")))
                        .id()
                        .equals("bad"))
                .count();
        assertThat(bad).isBetween(328L, 472L);
    }

    private static String weather(String more) {
        String year = "[4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4]";
        return """
                weather: {caspian: {closes: [aktau], events-per-month: %s, length: 36 h, years: {normal: {share: 80 %%}, bad: {share: 20 %%, events-per-month: %s}}%s}}""".formatted(year, year.replace("4", "8"), more);
    }
}
