package corridor.report;

import corridor.result.LoadPlan.Load;
import corridor.result.LoadPlan.Matter;
import corridor.result.LoadPlan.Of;
import corridor.result.LoadPlan.Period;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Days and months on which a scenario has something shut, in sentences. */
final class PlanDays {

    private static final int MOST = 8;

    private PlanDays() {}

    /** What is shut on the same days stands together. */
    static List<String> shut(List<Period> periods) {
        Map<String, List<String>> byDays = new LinkedHashMap<>();
        for (Period period : periods) {
            byDays.computeIfAbsent(days(period), days -> new ArrayList<>()).add(subject(period));
        }
        List<String> text = new ArrayList<>();
        byDays.forEach((days, subjects) -> text.add("Shut %s: %s.".formatted(days, list(subjects, ", "))));
        if (text.size() <= MOST) {
            return text;
        }
        List<String> some = new ArrayList<>(text.subList(0, MOST - 1));
        some.add("And on %d more stretches of days; --json has them all.".formatted(text.size() - some.size()));
        return some;
    }

    static List<String> outside(List<Period> periods) {
        List<String> all = periods.stream()
                .map(period -> "%s of %s %s"
                        .formatted(
                                period.matter() == Matter.CLOSURE ? "closure" : "tariff",
                                subject(period),
                                days(period)))
                .toList();
        return all.isEmpty() ? List.of() : List.of("Outside the run, without effect: " + list(all, "; ") + ".");
    }

    private static String list(List<String> all, String between) {
        String some = all.stream().limit(MOST).collect(Collectors.joining(between));
        return all.size() <= MOST ? some : some + between + "and " + (all.size() - MOST) + " more";
    }

    private static String days(Period period) {
        return period.from().equals(period.to())
                ? "on " + period.from()
                : "from " + period.from() + " to " + period.to();
    }

    private static String subject(Period period) {
        String of = period.of() == Of.LEG ? "leg" : period.of() == Of.TERMINAL ? "terminal" : "fleet";
        return of + " " + period.subject();
    }

    /** {@code shut all of June and July}. */
    static String shutMonths(Load load) {
        List<String> names = load.shutMonths().stream().map(PlanDays::month).toList();
        int last = names.size() - 1;
        String before = String.join(", ", names.subList(0, last));
        return "shut all of " + (last == 0 ? names.get(0) : before + " and " + names.get(last));
    }

    /** @param month 0 for January */
    static String month(int month) {
        return Month.of(month + 1).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
