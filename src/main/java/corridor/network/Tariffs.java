package corridor.network;

import corridor.scenario.Leg;
import corridor.scenario.Tariff;
import corridor.scenario.Terminal;
import corridor.scenario.VesselService;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prices by day made prices by second.
 *
 * @param dayZero on which the warm-up begins
 */
record Tariffs(LocalDate dayZero) {

    private static final long SECONDS_PER_DAY = 86_400;

    /** Per TEU and km. */
    Price of(Leg leg) {
        return perKm(leg.cost().value(), leg.tariffs());
    }

    /** Per TEU and km. */
    Price of(VesselService vessel) {
        return perKm(vessel.cost().value(), vessel.tariffs());
    }

    /** Per TEU that passes through. */
    Price of(@Nullable Terminal terminal) {
        if (terminal == null) {
            return Price.always(0);
        }
        List<Price.Dated> dated = new ArrayList<>();
        for (Terminal.HandlingTariff tariff :
                terminal.tariffs() == null ? List.<Terminal.HandlingTariff>of() : terminal.tariffs()) {
            dated.add(dated(tariff.from(), tariff.to(), tariff.handling().value()));
        }
        return Price.of(terminal.handling() == null ? 0 : terminal.handling().value(), dated);
    }

    private Price perKm(double usual, @Nullable List<Tariff> tariffs) {
        List<Price.Dated> dated = new ArrayList<>();
        for (Tariff tariff : tariffs == null ? List.<Tariff>of() : tariffs) {
            dated.add(dated(tariff.from(), tariff.to(), tariff.cost().value()));
        }
        return Price.of(usual, dated);
    }

    private Price.Dated dated(LocalDate from, LocalDate to, double usd) {
        return new Price.Dated(secondOf(from), secondOf(to.plusDays(1)), usd);
    }

    private long secondOf(LocalDate day) {
        return ChronoUnit.DAYS.between(dayZero, day) * SECONDS_PER_DAY;
    }
}
