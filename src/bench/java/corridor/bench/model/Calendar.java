package corridor.bench.model;

import java.util.function.DoubleSupplier;

/** What {@link ObjectModel} asks of an engine: a clock in hours, a list of events, and draws from its own generator. */
interface Calendar {

    double now();

    void in(double hours, Happening event);

    /** Fires all events in order of time. */
    void run();

    DoubleSupplier exponential(double mean);

    DoubleSupplier logNormal(Workload.LogNormal times);

    DoubleSupplier sea();
}
