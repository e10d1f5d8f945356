package corridor.experiment;

import corridor.network.Crossing;
import corridor.network.FlowPlan;
import corridor.network.LineUse;
import corridor.network.Monthly;
import corridor.network.Network;
import corridor.network.OfferedLoad;
import corridor.network.Service;
import corridor.network.Side;
import corridor.network.Site;
import corridor.network.Traffic;
import corridor.result.LoadPlan.RunTime;

/** How many events a run has, counted from what moves, and how long they take, from a measured time per event. */
final class PreflightRunTime {

    /** Measured on 2 shared cores with Java 17 for the scenarios that ship, in the launcher's way: of sweeps and runs of 20 to 200 years, so told, each took 0.8 to 1.3 times what was told. */
    private static final double SECONDS_PER_EVENT = 0.8e-6;

    /** So many years of a thread cost {@link #COLD} times that, while the program is still being compiled (measured likewise). */
    private static final int COLD_YEARS = 15;

    private static final double COLD = 3;

    /** Reading, charts and report. */
    private static final double FIXED_SECONDS = 4;

    private static final double SECONDS_PER_YEAR = 365 * 86_400.0;
    /** A train enters each line and leaves it, and is asked about at the start. */
    private static final double EVENTS_PER_LINE = 3;

    /** Rail cranes are booked ahead: a train is on as one event, and comes down in runs of eight boxes or a consignment. */
    private static final double MOVES_PER_RAIL_EVENT = 20;

    private PreflightRunTime() {}

    static RunTime of(OfferedLoad offered, int replications) {
        Network network = offered.network();
        // After the year the run goes on until its last box is delivered: about as long as the longest journey
        // promised.
        long tail = network.flows().stream()
                .mapToLong(FlowPlan::promisedSeconds)
                .max()
                .orElse(0);
        double years = (network.warmUpSeconds() + network.horizonSeconds() + tail) / SECONDS_PER_YEAR;
        double events = years * eventsPerYear(offered);
        return new RunTime(replications, events, seconds(events, replications, 1));
    }

    /**
     * How long it takes.
     *
     * @param events of one year
     * @param years in all
     * @param jobs of them at a time
     */
    static double seconds(double events, int years, int jobs) {
        double each = years / (double) jobs;
        return FIXED_SECONDS + (each + (COLD - 1) * Math.min(each, COLD_YEARS)) * events * SECONDS_PER_EVENT;
    }

    private static double eventsPerYear(OfferedLoad offered) {
        Network network = offered.network();
        Monthly measured = Monthly.measured(network);
        double events = 0;
        for (int site = 0; site < network.sites().size(); site++) {
            Site at = network.sites().get(site);
            events += at.hasQuay() ? offered.moves(site, Side.QUAY).mean(measured) : 0;
            events += at.hasRailCranes() ? offered.moves(site, Side.RAIL).mean(measured) / MOVES_PER_RAIL_EVENT : 0;
        }
        for (int crossing = 0; crossing < network.crossings().size(); crossing++) {
            Crossing border = network.crossings().get(crossing);
            for (int regime = 0; regime < network.regimes().size(); regime++) {
                events += border.papers().get(regime).looks()
                        * offered.papersUnder(crossing, regime).mean(measured);
            }
            events += offered.inspected(crossing).mean(measured);
        }
        for (int i = 0; i < network.services().size(); i++) {
            Service service = network.services().get(i);
            if (!service.bySea()) {
                double trains = LineUse.trains(offered, i, true)
                        .plus(LineUse.trains(offered, i, false))
                        .mean(measured);
                events += EVENTS_PER_LINE * service.lines().size() * trains;
            }
        }
        for (FlowPlan flow : network.flows()) {
            // Each consignment is made, and enters a yard.
            events += 2 * Traffic.of(flow).consignments().mean(measured);
        }
        return events;
    }
}
