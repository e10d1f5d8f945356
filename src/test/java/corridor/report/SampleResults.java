package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.experiment.ExperimentResult.Comparison;
import corridor.result.Audit;
import corridor.result.Cause;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.FlowResult;
import corridor.result.ScenarioResult.WeekResult;
import corridor.stats.Estimate;
import corridor.stats.TimeHistogram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** Invented results that look like real ones, from formulas alone: the same on every machine. */
final class SampleResults {

    private static final String[][] NAMES = {
        {"today", "Today"},
        {"zangezur", "Zangezur"},
        {"single-document", "Single document"},
        {"zangezur-single-document", "Zangezur and single document"},
        {"ports-expanded", "Ports of Aktau, Kuryk and Alat expanded"},
        {
            "new-ships-2028",
            "Twelve new feeders of 500 TEU on both lines of the Caspian from 2028 on, as announced in 2026"
        },
        {"demand-2030", "Demand of 2030"},
        {"free-flow", "Transkaspischer_Containerverkehr_ohne_jede_Wartezeit_an_Grenzen_und_in_Haefen"},
    };

    private SampleResults() {}

    static ExperimentResult comparison() {
        return of(2, 30, NAMES);
    }

    static ExperimentResult run() {
        return of(1, 30, NAMES);
    }

    static ExperimentResult one(int replications) {
        return of(1, replications, NAMES);
    }

    /** Two scenarios, one year each: no interval is known. */
    static ExperimentResult comparedOnce() {
        return of(2, 1, NAMES);
    }

    /** The same, but that no container arrives in the last scenario. */
    static ExperimentResult withoutAnyArrival(ExperimentResult of) {
        ExperimentResult without = of;
        for (FlowResult flow : of.base().flows()) {
            without = withoutArrivals(without, flow.id());
        }
        return without;
    }

    static ExperimentResult ofScenarios(int count) {
        return of(count, 30, NAMES);
    }

    /** Of replications that measure three years, 157 weeks. */
    static ExperimentResult threeYears() {
        return weekly(1_095, scenario -> SampleWeeks.of(scenario, 157));
    }

    /** The comparison with other weeks, by the number of the scenario. */
    static ExperimentResult weekly(double horizonDays, IntFunction<List<WeekResult>> weeks) {
        ExperimentResult year = comparison();
        List<ScenarioResult> scenarios = new ArrayList<>();
        for (ScenarioResult it : year.scenarios()) {
            scenarios.add(new ScenarioResult(
                    it.id(),
                    it.file(),
                    it.name(),
                    it.totals(),
                    it.flows(),
                    it.nodes(),
                    it.services(),
                    it.borders(),
                    weeks.apply(scenarios.size()),
                    it.balance(),
                    it.observed(),
                    it.claims()));
        }
        return new ExperimentResult(
                year.command(),
                year.seed(),
                year.replications(),
                year.warmUpDays(),
                horizonDays,
                scenarios,
                year.comparisons(),
                List.of(),
                year.audits());
    }

    static ExperimentResult named(String base, String candidate) {
        return of(2, 30, new String[][] {{"today", base}, {"zangezur", candidate}});
    }

    /** Several scenarios of these names. */
    static ExperimentResult named(List<String> names) {
        return of(
                names.size(),
                30,
                names.stream()
                        .map(name -> new String[] {NAMES[names.indexOf(name)][0], name})
                        .toArray(String[][]::new));
    }

    /** The same, but that none of a flow arrives in the last scenario. */
    static ExperimentResult withoutArrivals(ExperimentResult of, String flow) {
        return withLast(
                of,
                it -> it.id().equals(flow)
                        ? new FlowResult(
                                it.id(),
                                it.direction(),
                                0,
                                0,
                                Double.NaN,
                                it.promisedDays(),
                                it.freeFlowDays(),
                                Map.of(Cause.MOVING, 0.0),
                                List.of(),
                                List.of(),
                                TimeHistogram.fine(),
                                nothing(it))
                        : it);
    }

    /** The same, but that one measure of a flow is what is given, year by year, in the last scenario. */
    static ExperimentResult with(ExperimentResult of, String flow, Measure measure, double... years) {
        return withLast(of, it -> {
            Map<Measure, double[]> samples = new EnumMap<>(it.samples());
            samples.computeIfPresent(measure, (same, before) -> it.id().equals(flow) ? years : before);
            return new FlowResult(
                    it.id(),
                    it.direction(),
                    it.containers(),
                    it.teu(),
                    it.deviationDays(),
                    it.promisedDays(),
                    it.freeFlowDays(),
                    it.causesDays(),
                    it.routes(),
                    it.profile(),
                    it.distribution(),
                    samples);
        });
    }

    /** The same, but that each flow of every scenario is promised in a time that one container in five keeps. */
    static ExperimentResult late(ExperimentResult of) {
        return withScenarios(
                of,
                of.scenarios().stream()
                        .map(scenario -> with(scenario, SampleResults::late))
                        .toList());
    }

    private static FlowResult late(FlowResult it) {
        Map<Measure, double[]> samples = new EnumMap<>(it.samples());
        samples.computeIfPresent(Measure.ON_TIME_SHARE, (same, years) -> {
            double[] fifth = new double[years.length];
            Arrays.fill(fifth, 0.2);
            return fifth;
        });
        return new FlowResult(
                it.id(),
                it.direction(),
                it.containers(),
                it.teu(),
                it.deviationDays(),
                it.distribution().quantileSeconds(0.2) / 86_400,
                it.freeFlowDays(),
                it.causesDays(),
                it.routes(),
                it.profile(),
                it.distribution(),
                samples);
    }

    private static ExperimentResult withLast(ExperimentResult of, UnaryOperator<FlowResult> flows) {
        List<ScenarioResult> scenarios = new ArrayList<>(of.scenarios());
        scenarios.add(with(scenarios.remove(scenarios.size() - 1), flows));
        return withScenarios(of, scenarios);
    }

    private static ScenarioResult with(ScenarioResult of, UnaryOperator<FlowResult> flows) {
        return new ScenarioResult(
                of.id(),
                of.file(),
                of.name(),
                of.totals(),
                of.flows().stream().map(flows).toList(),
                of.nodes(),
                of.services(),
                of.borders(),
                of.weeks(),
                of.balance(),
                of.observed(),
                of.claims());
    }

    private static ExperimentResult withScenarios(ExperimentResult of, List<ScenarioResult> scenarios) {
        return new ExperimentResult(
                of.command(),
                of.seed(),
                of.replications(),
                of.warmUpDays(),
                of.horizonDays(),
                scenarios,
                comparisons(scenarios),
                List.of(),
                of.audits());
    }

    private static Map<Measure, double[]> nothing(FlowResult of) {
        Map<Measure, double[]> samples = new EnumMap<>(Measure.class);
        of.samples().forEach((measure, years) -> {
            double[] none = new double[years.length];
            Arrays.fill(none, measure == Measure.TEU ? 0 : Double.NaN);
            samples.put(measure, none);
        });
        return samples;
    }

    /** Like the comparison, but that containers were lost in the last scenario. */
    static ExperimentResult broken() {
        ExperimentResult of = comparison();
        List<Audit> audits = new ArrayList<>(of.audits());
        List<Audit.Check> checks = new ArrayList<>(audits.remove(1).checks());
        checks.set(0, new Audit.Check(Audit.Part.CONTAINERS, List.of(), Audit.Law.CONTAINERS, 72_000, 71_999, 0));
        audits.add(new Audit(checks));
        return new ExperimentResult(
                of.command(),
                of.seed(),
                of.replications(),
                of.warmUpDays(),
                of.horizonDays(),
                of.scenarios(),
                of.comparisons(),
                List.of(),
                audits);
    }

    static ReportInfo info(ExperimentResult result) {
        return new ReportInfo(
                "corridor compare scenarios/today.yaml scenarios/zangezur.yaml --seed 1",
                "0.1.0",
                result.scenarios().stream()
                        .map(s -> new ReportInfo.ScenarioInfo(
                                s.id(), s.name(), "About " + s.name() + ".", List.of("scenarios/base.yaml", s.file())))
                        .toList(),
                List.of(new ReportInfo.SectionInfo(
                        "Today",
                        "horadiz-aghband",
                        "110.4 km",
                        "under construction",
                        "70 %",
                        "2026-02-27",
                        "2029-07-01",
                        "2028-12-31 to 2031-07-01",
                        "17 /d (15 Mt a year)",
                        "ZB01, ZB04")),
                List.of(
                        new ReportInfo.AssumptionRow(
                                "today",
                                "vessels.aktau-alat.sailing",
                                "24 h",
                                "P08",
                                "estimate",
                                "20 h to 36 h",
                                "a note",
                                "estimate"),
                        new ReportInfo.AssumptionRow(
                                "zangezur", "legs.horadiz-aghband.speed", "60 km/h", "", "", "", "", "unsourced")));
    }

    private static ExperimentResult of(int count, int replications, String[][] names) {
        List<ScenarioResult> scenarios = new ArrayList<>();
        List<Audit> audits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            scenarios.add(SampleScenario.of(i, replications, names[i][0], names[i][1]));
            audits.add(new Audit(List.of(
                    new Audit.Check(Audit.Part.CONTAINERS, List.of(), Audit.Law.CONTAINERS, 72_000, 72_000, 0),
                    new Audit.Check(Audit.Part.YARD, List.of("aktau"), Audit.Law.LITTLE, 412.3, 412.9, 4.1))));
        }
        return new ExperimentResult(
                count == 1 ? "run" : "compare",
                1,
                replications,
                120,
                365,
                scenarios,
                comparisons(scenarios),
                List.of(),
                audits);
    }

    private static List<Comparison> comparisons(List<ScenarioResult> scenarios) {
        List<Comparison> comparisons = new ArrayList<>();
        ScenarioResult base = scenarios.get(0);
        for (ScenarioResult candidate : scenarios.subList(1, scenarios.size())) {
            for (FlowResult flow : base.flows()) {
                for (Measure measure : ExperimentResult.HEADLINES) {
                    Estimate difference = Estimate.ofDifference(
                            flow.sample(measure), candidate.flow(flow.id()).sample(measure));
                    comparisons.add(Comparison.alone(base.id(), candidate.id(), flow.id(), measure, difference, 0));
                }
            }
        }
        return comparisons;
    }
}
