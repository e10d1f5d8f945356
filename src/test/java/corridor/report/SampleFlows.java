package corridor.report;

import corridor.result.Cause;
import corridor.result.Direction;
import corridor.result.Measure;
import corridor.result.ScenarioResult.FlowResult;
import corridor.result.ScenarioResult.ProfilePoint;
import corridor.result.ScenarioResult.RouteResult;
import corridor.result.ScenarioResult.Spread;
import corridor.stats.Estimate;
import corridor.stats.TimeHistogram;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The flows of {@link SampleResults}: transit times, causes and the way from Xi'an to Istanbul, stop by stop. */
final class SampleFlows {

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

    private SampleFlows() {}

    /** How much faster each scenario is than the base; the last flows of the list gain nothing. */
    private static double gain(int scenario, int flow) {
        double[] gains = {0, 1.2, 1.9, 3.0, 0.7};
        return flow >= 20 && flow < 30 ? 0.02 * scenario : gains[scenario % gains.length] * (0.5 + flow % 5 / 6.0);
    }

    /** @param number of the flow, from which its luck comes */
    static FlowResult flow(
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
                List.of(new RouteResult(List.of("aktau", "alat", "kars"), 0.9, 0.95, mean, 2_400, mean * 0.95)),
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
                    stops[i],
                    km[i],
                    spread(arrive),
                    spread(depart),
                    usd(0.25 * km[i]),
                    usd(0.25 * km[i] + 60),
                    0.14 * km[i]));
        }
        return points;
    }

    /** Known to one in a hundred. */
    private static Estimate usd(double mean) {
        return new Estimate(mean, 0.99 * mean, 1.01 * mean, 30);
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
