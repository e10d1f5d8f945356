package corridor.scenario;

import java.time.LocalDate;

/** Days from a first to a last, both included. */
public sealed interface Period permits Closure, Tariff, Terminal.HandlingTariff {
    LocalDate from();

    LocalDate to();
}
