package corridor.report;

import corridor.experiment.ExperimentResult;
import java.util.Comparator;
import java.util.List;

/** Every kind of chart, in the order in which a reader meets them. */
final class ChartKinds {

    static final List<ChartKind> ALL = List.of(
            new DifferenceChart(),
            new DistributionChart(),
            new CauseChart(),
            new ProfileChart(),
            new WaterfallChart(),
            new QueueChart(),
            new BusiestChart(),
            new RiskChart(),
            new CostDistanceChart(),
            new CapacityChart(),
            new YearChart(),
            new RoutesChart(),
            new FrontierChart());

    private ChartKinds() {}

    /** The charts of a result: first those of its front, then its appendix. */
    static List<ChartSpec> of(ExperimentResult result, Texts words) {
        return ALL.stream()
                .flatMap(kind -> kind.specs(result, words).stream())
                .sorted(Comparator.comparing(spec -> !spec.leading()))
                .toList();
    }
}
