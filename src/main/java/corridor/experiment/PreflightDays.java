package corridor.experiment;

import corridor.network.FlowPlan;
import corridor.network.Network;
import corridor.result.LoadPlan.Matter;
import corridor.result.LoadPlan.Of;
import corridor.result.LoadPlan.Period;
import corridor.scenario.Closure;
import corridor.scenario.Scenario;
import corridor.scenario.Tariff;
import corridor.scenario.Terminal.HandlingTariff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days on which a scenario has something shut, or dearer or cheaper: those that a run sees, and those that it does not. */
final class PreflightDays {

    private static final long SECONDS_PER_DAY = 86_400;

    private final List<Period> shut = new ArrayList<>();
    private final List<Period> outside = new ArrayList<>();
    private final LocalDate start;
    private final LocalDate end;
    private final LocalDate lastDelivered;

    /** From the beginning of the warm-up; what is booked last is under way about as long as the longest journey promised. */
    private PreflightDays(Scenario scenario, Network network) {
        start = scenario.run().start().minusDays(scenario.run().warmUp().toDays());
        end = scenario.run().start().plusDays(scenario.run().horizon().toDays());
        long tail = network.flows().stream()
                .mapToLong(FlowPlan::promisedSeconds)
                .max()
                .orElse(0);
        lastDelivered = end.plusDays(tail / SECONDS_PER_DAY);
    }

    static PreflightDays of(Scenario scenario, Network network) {
        PreflightDays days = new PreflightDays(scenario, network);
        scenario.legs().forEach((id, leg) -> {
            days.closures(Of.LEG, id, leg.closed());
            days.tariffs(Of.LEG, id, leg.tariffs());
        });
        scenario.terminals().forEach((id, terminal) -> {
            days.closures(Of.TERMINAL, id, terminal.closed());
            for (HandlingTariff tariff : given(terminal.tariffs())) {
                days.tariff(Of.TERMINAL, id, tariff.from(), tariff.to());
            }
        });
        scenario.vessels().forEach((id, fleet) -> {
            days.closures(Of.FLEET, id, fleet.closed());
            days.tariffs(Of.FLEET, id, fleet.tariffs());
        });
        return days;
    }

    /** Closures that the run sees. */
    List<Period> shut() {
        return shut;
    }

    /** Closures and tariffs that it does not see. */
    List<Period> outside() {
        return outside;
    }

    private void closures(Of of, String id, @Nullable List<Closure> closures) {
        for (Closure closure : given(closures)) {
            boolean seen = !closure.to().isBefore(start) && closure.from().isBefore(lastDelivered);
            (seen ? shut : outside).add(period(Matter.CLOSURE, of, id, closure.from(), closure.to()));
        }
    }

    private void tariffs(Of of, String id, @Nullable List<Tariff> tariffs) {
        for (Tariff tariff : given(tariffs)) {
            tariff(of, id, tariff.from(), tariff.to());
        }
    }

    private void tariff(Of of, String id, LocalDate from, LocalDate to) {
        if (to.isBefore(start) || !from.isBefore(end)) {
            outside.add(period(Matter.TARIFF, of, id, from, to));
        }
    }

    private static Period period(Matter matter, Of of, String id, LocalDate from, LocalDate to) {
        return new Period(matter, of, id, from.toString(), to.toString());
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
