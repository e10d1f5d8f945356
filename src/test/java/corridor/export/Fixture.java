package corridor.export;

import corridor.experiment.Backlog;
import corridor.experiment.ExperimentResult;
import corridor.experiment.ExperimentResult.Comparison;
import corridor.experiment.Filling;
import corridor.experiment.Precision;
import corridor.experiment.WarmUpPilot;
import corridor.result.Audit;
import corridor.result.Cause;
import corridor.result.Claimed;
import corridor.result.Direction;
import corridor.result.Measure;
import corridor.result.Occupancy;
import corridor.result.Published;
import corridor.result.Reading;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.Balance;
import corridor.result.ScenarioResult.BorderResult;
import corridor.result.ScenarioResult.DwellDays;
import corridor.result.ScenarioResult.EmptiesResult;
import corridor.result.ScenarioResult.FlowResult;
import corridor.result.ScenarioResult.NodeResult;
import corridor.result.ScenarioResult.PoolResult;
import corridor.result.ScenarioResult.ProfilePoint;
import corridor.result.ScenarioResult.RouteResult;
import corridor.result.ScenarioResult.ServiceResult;
import corridor.result.ScenarioResult.Spread;
import corridor.result.ScenarioResult.StandResult;
import corridor.result.ScenarioResult.Totals;
import corridor.result.ScenarioResult.WayResult;
import corridor.result.ScenarioResult.WeekResult;
import corridor.stats.Estimate;
import corridor.stats.Excess;
import corridor.stats.Mser5;
import corridor.stats.StoppingRule;
import corridor.stats.TimeHistogram;
import corridor.units.Unit;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A small result, of two replications, with one of each thing. */
final class Fixture {

    static final Manifest MANIFEST = new Manifest(
            new Manifest.Maker("0.1.0", "17.0.15 Debian", "Linux 6.1 amd64"),
            new Manifest.Command(
                    List.of("compare", "today.yaml", "zangezur.yaml", "-s", "regime=single", "-r", "2", "-j", "4"),
                    List.of("compare", "--set=regime=single", "--replications=2", "today.yaml", "zangezur.yaml"),
                    List.of("regime=single"),
                    "",
                    new Manifest.Drawing("en", "png,svg")),
            1,
            2,
            List.of(Manifest.Input.of("today", "today.yaml", "corridor: 1\n")),
            Instant.parse("2026-01-02T03:04:05Z"),
            Duration.ofMillis(1_500));

    static final Published MARKET = new Published(
            "market",
            "flows.xian-halkali.transitDays.mean",
            "Market time, of a normal month.",
            Unit.DAYS,
            16,
            15,
            18.5,
            new Reading(20, 7.293795, 32.706205),
            "E06, ZA13",
            "high");

    /** Of something that was not measured, by somebody who said little. */
    static final Published UNSEEN = new Published(
            "unseen", "flows.all.onTimeShare", "", Unit.SHARE, 0.65, Double.NaN, Double.NaN, Reading.NONE, "", "");

    static final Claimed MINISTER = new Claimed(
            "A minister, in 2025",
            true,
            new Published(
                    "minister",
                    "flows.xian-halkali.transitDays.mean",
                    "Four days less.",
                    Unit.DAYS,
                    -4,
                    -5,
                    -3,
                    new Reading(-3, -15.7, 9.7),
                    "ZB30",
                    "high"));

    /** Of a part of the base, by somebody who said little. */
    static final Claimed SHORTER = new Claimed(
            "A paper",
            true,
            new Published(
                    "shorter",
                    "flows.all.transitDays.mean",
                    "",
                    Unit.SHARE,
                    -0.4,
                    Double.NaN,
                    Double.NaN,
                    new Reading(-0.15, Double.NaN, Double.NaN),
                    "",
                    ""));

    private static final Map<Direction, Estimate> HOURS = Map.of(
            Direction.WESTBOUND, Estimate.of(new double[] {8, 10}),
            Direction.EASTBOUND, Estimate.of(new double[] {9, 13}));

    private Fixture() {}

    static ExperimentResult compare() {
        Estimate shorter = Estimate.of(new double[] {-2, -4});
        return new ExperimentResult(
                "compare",
                1,
                2,
                120,
                365,
                List.of(scenario("today", 20), scenario("zangezur", 17)),
                List.of(Comparison.alone("today", "zangezur", "xian-halkali", Measure.TRANSIT_MEAN, shorter, 0)),
                List.of(new Backlog(
                        "today",
                        "zangezur",
                        "all",
                        List.of(
                                new Backlog.Week(100, 130, new Estimate(30, 20, 40, 2)),
                                new Backlog.Week(100, 101, new Estimate(1, -2, 4, 2))),
                        new Excess(1, 1, 1, 2, 2, 0))),
                List.of(audit(100), audit(100)),
                Optional.empty(),
                List.of());
    }

    static Audit audit(double found) {
        return new Audit(
                List.of(new Audit.Check(Audit.Part.CONTAINERS, List.of(), Audit.Law.CONTAINERS, 100, found, 0)));
    }

    static final Balance BALANCE = new Balance(
            List.of(new PoolResult(
                    "broad",
                    120,
                    0.25,
                    List.of(new StandResult("altynkol", 10.5, 3, 0.25), new StandResult("aktau", 40, 0, 0)))),
            List.of(new EmptiesResult("absheron", "aktau", 100, 80, 12.5)));

    static ScenarioResult scenario(String id, double days) {
        return new ScenarioResult(
                id,
                "scenarios/" + id + ".yaml",
                "The scenario " + id,
                new Totals(100, 98, 2, 150, 12_345, List.of(6.0, 8.0), new Estimate(3, 2, 4, 2)),
                List.of(flow("xian-halkali", Direction.WESTBOUND, days), flow("all", null, days)),
                List.of(new NodeResult("aktau", 150, 0.5, 7.25, new DwellDays(1.5, 1, 4))),
                List.of(new ServiceResult(
                        "aktau-alat",
                        "sea",
                        104,
                        0.875,
                        Estimate.of(new double[] {3, 5}),
                        Map.of("alat", Estimate.of(new double[] {10, 12})),
                        List.of(
                                new WayResult("aktau", "alat", 52, 1, 120, 20, 0.75, 130),
                                new WayResult("alat", "aktau", 52, 4, 30, 0, 0.25, 29)))),
                List.of(new BorderResult("boyuk-kesik-gardabani", 5, 4, 12, HOURS)),
                List.of(new WeekResult("aktau", Occupancy.YARD, 1, 7.25, 6, 8.5)),
                BALANCE,
                List.of(MARKET, UNSEEN),
                id.equals("today") ? List.of() : List.of(MINISTER, SHORTER));
    }

    static FlowResult flow(String id, @Nullable Direction direction, double days) {
        Map<Measure, double[]> samples = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            samples.put(measure, new double[] {days - 1, days + 1});
        }
        samples.put(Measure.PLANNING_TIME_INDEX, new double[] {Double.NaN, Double.NaN});
        Spread third = new Spread(days / 3, days / 4, days / 3, days / 2);
        return new FlowResult(
                id,
                direction,
                100,
                150,
                2.5,
                21,
                12,
                causes(days),
                List.of(new RouteResult(List.of("aktau", "alat"), 1, 0.96, days, 3_500, 18)),
                List.of(new ProfilePoint("aktau", 5_120, third, third, usd(900), usd(990), 500)),
                TimeHistogram.fine(),
                samples);
    }

    static Estimate usd(double mean) {
        return new Estimate(mean, mean - 5, mean + 5, 2);
    }

    /** Each of its own size, that they can be told apart; they add up to the whole. */
    private static Map<Cause, Double> causes(double days) {
        Map<Cause, Double> causes = new EnumMap<>(Cause.class);
        double rest = days;
        for (Cause cause : Cause.values()) {
            double share = 0.031 + cause.ordinal() * 0.017;
            causes.put(cause, share);
            rest -= share;
        }
        causes.merge(Cause.MOVING, rest, Double::sum);
        return causes;
    }

    /** One of the difference, and one in percent; two replications are too few for either. */
    static List<Precision> precisions() {
        return List.of(
                new Precision(
                        "difference transitDays.p95 6 h",
                        "all",
                        Measure.TRANSIT_P95,
                        true,
                        StoppingRule.absolute(0.25)),
                new Precision("2%", "all", Measure.TRANSIT_MEAN, false, StoppingRule.relative(0.02)));
    }

    static WarmUpPilot pilot() {
        Filling filling = new Filling("today", List.of(), new Mser5(0, true), List.of(new Mser5(10, true)));
        return new WarmUpPilot(List.of(filling), List.of());
    }
}
