package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.experiment.ExperimentResult.Comparison;
import corridor.result.Audit;
import corridor.result.Cause;
import corridor.result.Direction;
import corridor.result.Measure;
import corridor.result.Occupancy;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.BorderResult;
import corridor.result.ScenarioResult.DwellDays;
import corridor.result.ScenarioResult.FlowResult;
import corridor.result.ScenarioResult.NodeResult;
import corridor.result.ScenarioResult.ProfilePoint;
import corridor.result.ScenarioResult.RouteResult;
import corridor.result.ScenarioResult.ServiceResult;
import corridor.result.ScenarioResult.Spread;
import corridor.result.ScenarioResult.Totals;
import corridor.result.ScenarioResult.WayResult;
import corridor.result.ScenarioResult.WeekResult;
import corridor.stats.Estimate;
import corridor.stats.TimeHistogram;
import corridor.stats.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Invented results that look like real ones, from formulas alone: the same on every machine. */
final class SampleResults {

    private static final String WESTERN =
            "xian-absheron xian-poti xian-constanta xian-mersin xian-halkali xian-budapest xian-duisburg almaty-poti "
                    + "almaty-halkali tashkent-poti tashkent-halkali ashgabat-halkali";
    private static final String EASTERN = "halkali-xian duisburg-xian poti-almaty halkali-tashkent";
    private static final String[][] NAMES = {
        {"today", "Today"},
        {"zangezur", "Zangezur"},
        {"single-document", "Single document"},
        {"zangezur-single-document", "Zangezur and single document"},
        {"ports-expanded", "Ports of Aktau, Kuryk and Alat expanded"},
    };

    private static final String[] WEST_STOPS = {
        "xian",
        "urumqi",
        "khorgos",
        "altynkol",
        "almaty",
        "zhezkazgan",
        "beineu",
        "aktau",
        "alat",
        "ganja",
        "boyuk-kesik",
        "marabda",
        "akhalkalaki",
        "kars",
        "erzurum",
        "sivas",
        "ankara",
        "halkali"
    };
    private static final double[] WEST_KM = {
        0, 2560, 3220, 3226, 3580, 4700, 6000, 6420, 6880, 7180, 7360, 7440, 7560, 7640, 7850, 8400, 9000, 9520
    };
    private static final String[] ZANGEZUR_STOPS = {
        "xian",
        "urumqi",
        "khorgos",
        "altynkol",
        "almaty",
        "zhezkazgan",
        "beineu",
        "aktau",
        "alat",
        "horadiz",
        "meghri",
        "julfa",
        "nakhchivan",
        "igdir",
        "kars",
        "erzurum",
        "sivas",
        "ankara",
        "halkali"
    };
    private static final double[] ZANGEZUR_KM = {
        0, 2560, 3220, 3226, 3580, 4700, 6000, 6420, 6880, 7130, 7260, 7320, 7350, 7500, 7610, 7820, 8370, 8970, 9490
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

    static ExperimentResult ofScenarios(int count) {
        return of(count, 30, NAMES);
    }

    static ExperimentResult named(String base, String candidate) {
        return of(2, 30, new String[][] {{"today", base}, {"zangezur", candidate}});
    }

    /** The same, but that none of a flow arrives in the last scenario. */
    static ExperimentResult withoutArrivals(ExperimentResult of, String flow) {
        List<ScenarioResult> scenarios = new ArrayList<>(of.scenarios());
        ScenarioResult last = scenarios.remove(scenarios.size() - 1);
        List<FlowResult> flows = last.flows().stream()
                .map(it -> it.id().equals(flow)
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
                                it.samples())
                        : it)
                .toList();
        scenarios.add(new ScenarioResult(
                last.id(),
                last.file(),
                last.name(),
                last.totals(),
                flows,
                last.nodes(),
                last.services(),
                last.borders(),
                last.weeks(),
                last.balance(),
                last.observed(),
                last.claims()));
        return new ExperimentResult(
                of.command(),
                of.seed(),
                of.replications(),
                of.warmUpDays(),
                of.horizonDays(),
                scenarios,
                of.comparisons(),
                of.audits());
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
                        "under construction, 70 % built (2026-02-27)",
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
                                "a note"),
                        new ReportInfo.AssumptionRow(
                                "zangezur", "legs.horadiz-aghband.speed", "60 km/h", "", "", "", "")));
    }

    private static ExperimentResult of(int count, int replications, String[][] names) {
        List<ScenarioResult> scenarios = new ArrayList<>();
        List<Audit> audits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            scenarios.add(scenario(i, replications, names[i][0], names[i][1]));
            audits.add(new Audit(List.of(
                    new Audit.Check("all containers", "made = delivered + in transit", 72_000, 72_000, 0),
                    new Audit.Check("aktau yard", "Little: L = lambda W", 412.3, 412.9, 4.1))));
        }
        return new ExperimentResult(
                count == 1 ? "run" : "compare", 1, replications, 120, 365, scenarios, comparisons(scenarios), audits);
    }

    private static List<Comparison> comparisons(List<ScenarioResult> scenarios) {
        List<Comparison> comparisons = new ArrayList<>();
        ScenarioResult base = scenarios.get(0);
        for (ScenarioResult candidate : scenarios.subList(1, scenarios.size())) {
            for (FlowResult flow : base.flows()) {
                for (Measure measure : ExperimentResult.HEADLINES) {
                    Estimate difference = Estimate.ofDifference(
                            flow.sample(measure), candidate.flow(flow.id()).sample(measure));
                    comparisons.add(new Comparison(
                            base.id(), candidate.id(), flow.id(), measure, difference, Verdict.of(difference, 0)));
                }
            }
        }
        return comparisons;
    }

    private static ScenarioResult scenario(int index, int replications, String id, String name) {
        List<FlowResult> flows = new ArrayList<>();
        String[] west = WESTERN.split(" ", -1);
        String[] east = EASTERN.split(" ", -1);
        for (int i = 0; i < west.length; i++) {
            flows.add(flow(west[i], Direction.WESTBOUND, index, 16 + (7 * i + 10) % 13, i, replications));
        }
        for (int i = 0; i < east.length; i++) {
            flows.add(flow(
                    east[i],
                    Direction.EASTBOUND,
                    index,
                    east[i].equals("poti-almaty") ? 8 : 17 + 2 * i,
                    20 + i,
                    replications));
        }
        flows.add(flow("all", null, index, 23, 30, replications));
        flows.add(flow("westbound", Direction.WESTBOUND, index, 24, 31, replications));
        flows.add(flow("eastbound", Direction.EASTBOUND, index, 20, 32, replications));
        return new ScenarioResult(
                id,
                "scenarios/" + id + ".yaml",
                name,
                new Totals(72_000, 69_800, 2_200, 104_000, 5_100_000),
                flows,
                List.of(
                        new NodeResult("aktau", 61_000, 0.83, 1_420, new DwellDays(2.9, 2.2, 7.8)),
                        new NodeResult("alat", 58_000, 0.71, 980, new DwellDays(1.9, 1.5, 4.9)),
                        new NodeResult("khorgos", 44_000, Double.NaN, 310, new DwellDays(0.9, 0.7, 2.1))),
                List.of(
                        new ServiceResult(
                                "aktau-alat",
                                "sea",
                                612,
                                0.78,
                                new Estimate(5.1, 5.0, 5.2, replications),
                                handling(),
                                WAYS),
                        new ServiceResult(
                                "xian-khorgos",
                                "rail",
                                730,
                                0.91,
                                new Estimate(Double.NaN, Double.NaN, Double.NaN, 0),
                                Map.of(),
                                List.of())),
                List.of(
                        new BorderResult("boyuk-kesik-gardabani", 9.2, 7.1, 23.0, bothWays(11.4, replications)),
                        new BorderResult("aktau-port", 14.1, 11.8, 33.9, bothWays(52, replications))),
                List.of(new WeekResult("aktau", Occupancy.YARD, 1, 1_420, 900, 2_100)),
                ScenarioResult.Balance.NONE,
                List.of(),
                List.of());
    }

    private static Map<Direction, Estimate> bothWays(double hours, int replications) {
        return Map.of(
                Direction.WESTBOUND,
                new Estimate(hours, hours - 0.6, hours + 0.6, replications),
                Direction.EASTBOUND,
                new Estimate(hours + 3, hours + 2, hours + 4, replications));
    }

    private static final List<WayResult> WAYS = List.of(
            new WayResult("aktau", "alat", 306, 0, 52_000, 2_000, 0.89),
            new WayResult("alat", "aktau", 306, 12, 39_000, 23_000, 0.67));

    private static Map<String, Estimate> handling() {
        Map<String, Estimate> hours = new LinkedHashMap<>();
        hours.put("aktau", new Estimate(16.2, 15.9, 16.5, 30));
        hours.put("alat", new Estimate(14.8, 14.6, 15.0, 30));
        return hours;
    }

    /** How much faster each scenario is than the base; the last flows of the list gain nothing. */
    private static double gain(int scenario, int flow) {
        double[] gains = {0, 1.2, 1.9, 3.0, 0.7};
        return flow >= 20 && flow < 30 ? 0.02 * scenario : gains[scenario] * (0.5 + flow % 5 / 6.0);
    }

    private static FlowResult flow(
            String id, @Nullable Direction direction, int scenario, double days, int number, int replications) {
        double mean = days - gain(scenario, number);
        TimeHistogram seen = TimeHistogram.fine();
        Luck luck = new Luck(number);
        for (int i = 0; i < 6_000; i++) {
            seen.add(Math.round(86_400 * (0.45 * mean + 0.55 * mean * Math.exp(0.38 * luck.normal() - 0.072))));
        }
        Map<Measure, double[]> samples = new EnumMap<>(Measure.class);
        Luck years = new Luck(1000 + number);
        Luck own = new Luck(2000 + 31 * number + scenario);
        double promised = Math.ceil(days * 1.2);
        for (Measure measure : Measure.values()) {
            samples.put(measure, new double[replications]);
        }
        double onTime = seen.shareWithin(Math.round(promised * 86_400));
        for (int r = 0; r < replications; r++) {
            double year = mean + 0.5 * years.normal() + 0.25 * own.normal();
            put(samples, r, Measure.TRANSIT_MEAN, year);
            put(samples, r, Measure.TRANSIT_P5, year * 0.74);
            put(samples, r, Measure.TRANSIT_P10, year * 0.79);
            put(samples, r, Measure.TRANSIT_P50, year * 0.97);
            put(samples, r, Measure.TRANSIT_P90, year * 1.26);
            put(samples, r, Measure.TRANSIT_P95, year * 1.38);
            put(samples, r, Measure.BUFFER_TIME_INDEX, 0.38);
            put(samples, r, Measure.PLANNING_TIME_INDEX, 2.9);
            put(samples, r, Measure.ON_TIME_SHARE, Math.min(1, onTime + 0.01 * years.normal()));
            put(samples, r, Measure.COST, 2_400 + 10 * days - 9 * scenario + 5 * years.normal());
            put(samples, r, Measure.CO2, 1_310 - 4 * scenario + years.normal());
            put(samples, r, Measure.TRAVEL_TIME_INDEX, 2.1);
            put(samples, r, Measure.CARRIAGE, 2_000 + 10 * days - 9 * scenario + 5 * years.normal());
            put(samples, r, Measure.HANDLING, 330);
            put(samples, r, Measure.STORAGE, 40);
            put(samples, r, Measure.FEES, 30);
            put(samples, r, Measure.INVENTORY, 40 * year);
            put(samples, r, Measure.CO2_RAIL, 1_110 - 4 * scenario);
            put(samples, r, Measure.CO2_SEA, 200);
            put(samples, r, Measure.TFI1, 22 - scenario);
            put(samples, r, Measure.TFI2, 8);
            put(samples, r, Measure.TFI3, 260);
            put(samples, r, Measure.TFI4_WITH_DELAY, 8_000 / year / 24);
            put(samples, r, Measure.TFI4_WITHOUT_DELAY, 28);
            put(samples, r, Measure.DELAY_SHARE, 1 - 8_000 / year / 24 / 28);
            put(samples, r, Measure.VARIATION, 0.21);
            put(samples, r, Measure.TEU, 5_000 + 20 * years.normal());
        }
        return new FlowResult(
                id,
                direction,
                4_200,
                6_400,
                mean * 0.2,
                promised,
                days * 0.45,
                causes(days, scenario, number),
                List.of(new RouteResult(List.of("aktau", "alat", "kars"), 0.9, mean, 2_400, mean * 0.95)),
                profile(id, scenario, mean),
                seen,
                samples);
    }

    private static void put(Map<Measure, double[]> samples, int replication, Measure measure, double value) {
        double[] values = samples.get(measure);
        if (values != null) {
            values[replication] = value;
        }
    }

    /** Adds up to the mean; the gain comes from vessels first, then documents. */
    private static Map<Cause, Double> causes(double days, int scenario, int number) {
        double gain = gain(scenario, number);
        Map<Cause, Double> causes = new EnumMap<>(Cause.class);
        double[] shares = {0.42, 0.18, 0.13, 0, 0.02, 0.07, 0.08, 0.02, 0.03, 0.025, 0.02, 0.005};
        int next = 0;
        for (Cause cause : Cause.values()) {
            causes.put(cause, days * shares[next++]);
        }
        causes.merge(Cause.WAITING_VESSEL, -0.7 * gain, Double::sum);
        causes.merge(Cause.DOCUMENTS, -0.3 * gain, Double::sum);
        return causes;
    }

    private static List<ProfilePoint> profile(String id, int scenario, double mean) {
        if (!id.equals("xian-halkali")) {
            return List.of();
        }
        String[] stops = scenario % 2 == 1 ? ZANGEZUR_STOPS : WEST_STOPS;
        double[] km = scenario % 2 == 1 ? ZANGEZUR_KM : WEST_KM;
        List<ProfilePoint> points = new ArrayList<>();
        double wait = 0;
        for (int i = 0; i < stops.length; i++) {
            double arrive = mean * (0.5 * km[i] / 9_520 + wait);
            wait += switch (stops[i]) {
                case "xian" -> 0.06;
                case "khorgos", "kars" -> 0.045;
                case "aktau" -> 0.21;
                case "alat" -> 0.09;
                default -> i < stops.length - 1 ? 0.05 / (stops.length - 7) : 0;
            };
            double depart = mean * (0.5 * km[i] / 9_520 + wait);
            points.add(new ProfilePoint(
                    stops[i], km[i], spread(arrive), spread(depart), 0.25 * km[i], 0.25 * km[i] + 60, 0.14 * km[i]));
        }
        return points;
    }

    private static Spread spread(double mean) {
        return new Spread(mean, mean * 0.82, mean * 0.98, mean * 1.2);
    }

    /** A linear congruential generator (Numerical Recipes, 1992, p. 284): enough for pictures. */
    private static final class Luck {
        private long state;

        Luck(long seed) {
            state = seed * 7_919 + 17;
            for (int i = 0; i < 5; i++) {
                uniform();
            }
        }

        double uniform() {
            state = (state * 1_664_525 + 1_013_904_223) & 0xFFFF_FFFFL;
            return (state + 0.5) / 4_294_967_296.0;
        }

        /** Twelve uniform numbers, Irwin and Hall. */
        double normal() {
            double sum = -6;
            for (int i = 0; i < 12; i++) {
                sum += uniform();
            }
            return sum;
        }
    }
}
