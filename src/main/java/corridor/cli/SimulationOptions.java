package corridor.cli;

import picocli.CommandLine.Mixin;

/** What {@code run} and {@code compare} can be told alike. */
final class SimulationOptions {

    @Mixin
    ScenarioOptions changes;

    @Mixin
    RunOptions run;

    @Mixin
    ShardOptions shards;

    @Mixin
    WarmUpOptions warmUp;

    @Mixin
    PrecisionOptions precision;

    @Mixin
    RecordOptions records;

    @Mixin
    OutputOptions output;

    @Mixin
    ReplayOptions replay;

    @Mixin
    DryRunOptions dryRun;
}
