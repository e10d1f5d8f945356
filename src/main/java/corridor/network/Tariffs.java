package corridor.network;

import corridor.scenario.Leg;
import corridor.scenario.Period;
import corridor.scenario.Tariff;
import corridor.scenario.Terminal;
import corridor.scenario.VesselService;
import corridor.units.UsDollarsPerTeu;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Prices by day made prices by second. */
record Tariffs(Days days) {

    /** Per TEU and km. */
    Price of(Leg leg) {
        return price(leg.cost().value(), leg.tariffs(), Tariffs::usdPerTeuKm);
    }

    /** Per TEU and km. */
    Price of(VesselService vessel) {
        return price(vessel.cost().value(), vessel.tariffs(), Tariffs::usdPerTeuKm);
    }

    /** Per TEU that passes through. */
    Price of(@Nullable Terminal terminal) {
        return terminal == null
                ? Price.always(0)
                : price(
                        usd(terminal.handling()),
                        terminal.tariffs(),
                        tariff -> tariff.handling().value());
    }

    /** Nothing where nothing is said. */
    static double usd(@Nullable UsDollarsPerTeu price) {
        return price == null ? 0 : price.value();
    }

    private static double usdPerTeuKm(Tariff tariff) {
        return tariff.cost().value();
    }

    private <T extends Period> Price price(double usual, @Nullable List<T> tariffs, ToDoubleFunction<T> usd) {
        return tariffs == null
                ? Price.always(usual)
                : Price.of(
                        usual,
                        tariffs.stream()
                                .map(tariff -> new Price.Dated(
                                        days.firstSecondOf(tariff), days.endOf(tariff), usd.applyAsDouble(tariff)))
                                .toList());
    }
}
