package corridor.scenario;

import java.time.LocalDate;

/** Days from a first to a last, both included. */
public sealed interface Period permits Closure, Cut, Draught, Tariff, Terminal.HandlingTariff, Terminal.TerminalCut {
    LocalDate from();

    LocalDate to();
}
