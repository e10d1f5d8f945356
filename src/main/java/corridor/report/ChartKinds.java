package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.result.Movements;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
        return of(result, List.of(), words);
    }

    /** The same with what shows single movements. */
    static List<ChartSpec> of(ExperimentResult result, List<Movements> movements, Texts words) {
        return Stream.concat(ALL.stream(), Stream.of(new TrainGraphChart(movements)))
                .flatMap(kind -> kind.specs(result, words).stream())
                .sorted(Comparator.comparing(spec -> !spec.leading()))
                .toList();
    }
}
