package corridor.network;

import corridor.scenario.Border;
import corridor.scenario.Closure;
import corridor.scenario.Flow;
import corridor.scenario.Holidays;
import corridor.scenario.Holidays.Stops;
import corridor.scenario.Period;
import corridor.scenario.Scenario;
import corridor.units.DailyHours;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The dates, hours, week days and holidays of a scenario in seconds of the run, each by the clocks of its place. */
final class Calendar {

    private static final int SECONDS_PER_DAY = 86_400;

    private final Scenario scenario;
    private final Days days;
    private final Months months;
    private final LocalDate last;

    Calendar(Scenario scenario, Days days, Months months) {
        this.scenario = scenario;
        this.days = days;
        this.months = months;
        last = days.zero().plusDays(end() / SECONDS_PER_DAY);
    }

    private long end() {
        return months.startSeconds().get(months.startSeconds().size() - 1);
    }

    private @Nullable ZoneId zone(String node) {
        return Objects.requireNonNull(scenario.nodes().get(node)).zone();
    }

    /** Days as the clocks of a node have them. */
    private Days at(String node) {
        ZoneId zone = zone(node);
        return zone == null ? days : days.in(zone);
    }

    OpenHours hours(@Nullable DailyHours hours, String node) {
        ZoneId zone = zone(node);
        LocalClock clock = zone == null ? LocalClock.OF_THE_RUN : LocalClock.of(zone, days.zero(), end());
        return new OpenHours(hours == null ? DailyHours.ROUND_THE_CLOCK : hours, clock);
    }

    Closures closures(@Nullable List<Closure> closed, String node) {
        return Closures.of(spans(closed, node));
    }

    /** With the holidays on which something of this kind stands still in any of the countries of its nodes. */
    Closures closures(@Nullable List<Closure> closed, List<String> nodes, Stops kind) {
        return Closures.of(withHolidays(closed, nodes, kind));
    }

    /** Of the desks of a border, with its days off of the week. */
    Closures closures(Border border) {
        List<Closures.Span> spans = withHolidays(border.closed(), border.at(), Stops.BORDERS);
        if (border.daysOff() != null) {
            Days local = at(border.at().get(0));
            days.zero()
                    .minusDays(1)
                    .datesUntil(last.plusDays(1))
                    .filter(day -> border.daysOff().contains(day.getDayOfWeek()))
                    .forEach(day -> add(local.secondOf(day), local.secondOf(day.plusDays(1)), spans));
        }
        return Closures.of(spans);
    }

    private List<Closures.Span> withHolidays(@Nullable List<Closure> closed, List<String> nodes, Stops kind) {
        List<Closures.Span> spans = spans(closed, nodes.get(0));
        for (String node : nodes) {
            for (LocalDate day : holidays(node, kind)) {
                add(at(node).secondOf(day), at(node).secondOf(day.plusDays(1)), spans);
            }
        }
        return spans;
    }

    private List<Closures.Span> spans(@Nullable List<Closure> closed, String node) {
        List<Closures.Span> spans = new ArrayList<>();
        for (Closure closure : closed == null ? List.<Closure>of() : closed) {
            add(at(node).firstSecondOf(closure), at(node).endOf(closure), spans);
        }
        return spans;
    }

    private static void add(long from, long opens, List<Closures.Span> spans) {
        if (opens > 0) {
            spans.add(new Closures.Span(Math.max(0, from), opens));
        }
    }

    <T extends Period> Steps steps(double usual, @Nullable List<T> periods, ToDoubleFunction<T> share, String node) {
        return periods == null
                ? Steps.of(usual, List.of())
                : Steps.of(
                        usual,
                        periods.stream()
                                .map(period -> new Steps.Dated(
                                        at(node).firstSecondOf(period),
                                        at(node).endOf(period),
                                        share.applyAsDouble(period)))
                                .toList());
    }

    private Set<LocalDate> holidays(String node, Stops kind) {
        String country = Objects.requireNonNull(scenario.nodes().get(node)).country();
        Set<LocalDate> found = new HashSet<>();
        if (scenario.holidays() != null) {
            for (Holidays holidays : scenario.holidays().values()) {
                if (holidays.country().equals(country)
                        && holidays.stops().contains(kind)
                        && HolidayCalendar.knows(country)) {
                    found.addAll(HolidayCalendar.days(country, days.zero().minusDays(1), last));
                }
            }
        }
        return found;
    }

    /**
     * Of a flow. The seasons say how much a month brings, holidays and all; the days of the week and the holidays only say on
     * which of its days.
     */
    Rhythm rhythm(Flow flow) {
        List<Double> season = flow.months() == null ? scenario.season() : flow.months();
        List<Double> week = flow.week() == null ? scenario.week() : flow.week();
        Set<LocalDate> off = holidays(flow.from(), Stops.ORIGINS);
        if (week == null && off.isEmpty()) {
            return Rhythm.of(months, season);
        }
        List<Long> starts = new ArrayList<>();
        List<Double> factors = new ArrayList<>();
        LocalDate day = days.zero().withDayOfMonth(1);
        while (day.isBefore(last)) {
            LocalDate next = day.plusMonths(1);
            double[] weights = day.datesUntil(next)
                    .mapToDouble(date -> off.contains(date) ? 0 : ofWeek(week, date))
                    .toArray();
            double sum = java.util.Arrays.stream(weights).sum();
            double month = season.get(day.getMonthValue() - 1);
            for (int i = 0; i < weights.length; i++) {
                starts.add(at(flow.from()).secondOf(day.plusDays(i)));
                factors.add(sum == 0 ? 0 : month * weights[i] * weights.length / sum);
            }
            day = next;
        }
        return new Rhythm(starts, factors);
    }

    private static double ofWeek(@Nullable List<Double> week, LocalDate date) {
        return week == null ? 1 : week.get(date.getDayOfWeek().getValue() - 1);
    }
}
