package corridor.study;

import corridor.batch.Variant;
import corridor.result.Occupancy;
import corridor.result.RunResult;
import corridor.result.RunResult.WeekTally;
import corridor.scenario.RunPlan;
import corridor.stats.Estimate;
import corridor.stats.Mser5;
import corridor.study.Picture.Axis;
import corridor.study.Picture.Kind;
import corridor.study.Picture.Point;
import corridor.study.Picture.Series;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether a corridor that starts empty has filled by the end of its warm-up: boxes at its nodes week by week from the first day,
 * and where MSER-5 would cut (White 1997), for the mean over replications and for each of them.
 */
public final class WarmUp {

    private static final double DAYS_PER_WEEK = 7;
    private static final double SECONDS_PER_WEEK = 7 * 86_400.0;

    /** MSER-5 asks for so many observations. */
    private static final int FEWEST_WEEKS = 50;

    private WarmUp() {}

    private record Week(int number, Estimate boxes) {}

    private record Cut(String of, Mser5 found) {}

    /** @param run of the scenario, which says how long it warms up */
    public static Study of(Variant scenario, RunPlan run, Trials trials, int replications, long seed) {
        long days = Math.max(run.warmUp().plus(run.horizon()).toDays(), (long) (FEWEST_WEEKS * DAYS_PER_WEEK) + 1);
        Variant fromTheStart = scenario.with(List.of("run.warm-up=0 d", "run.horizon=" + days + " d"));
        List<double[]> series = trials.whole(fromTheStart, replications).stream()
                .map(WarmUp::boxes)
                .toList();
        int weeks = (int) (days / (long) DAYS_PER_WEEK); // a last week that is shorter is left out
        List<Week> mean = IntStream.range(0, weeks)
                .mapToObj(week -> new Week(
                        week + 1,
                        Estimate.of(
                                series.stream().mapToDouble(one -> one[week]).toArray())))
                .toList();
        List<Cut> cuts = new ArrayList<>();
        cuts.add(new Cut(
                "mean of all",
                Mser5.of(mean.stream().mapToDouble(week -> week.boxes().mean()).toArray())));
        for (int i = 0; i < series.size(); i++) {
            cuts.add(new Cut("replication " + i, Mser5.of(Arrays.copyOf(series.get(i), weeks))));
        }
        return new Study(
                "warmup",
                List.of(scenario.id()),
                seed,
                replications,
                findings(cuts.get(0).found(), run.warmUp()),
                List.of(sheet(cuts), series(mean)),
                List.of(picture(mean, replications)),
                trials.broken());
    }

    /** At all nodes together, mean of each week. */
    private static double[] boxes(RunResult run) {
        List<WeekTally> nodes = run.weeks().stream()
                .filter(tally -> tally.what() == Occupancy.BOXES)
                .toList();
        int weeks =
                nodes.stream().mapToInt(node -> node.unitSeconds().size()).max().orElse(0);
        double[] boxes = new double[weeks];
        for (WeekTally node : nodes) {
            for (int week = 0; week < node.unitSeconds().size(); week++) {
                boxes[week] += node.unitSeconds().get(week) / SECONDS_PER_WEEK;
            }
        }
        return boxes;
    }

    private static List<String> findings(Mser5 found, Duration warmUp) {
        long days = warmUp.toDays();
        if (!found.steady()) {
            return List.of(
                    "Boxes at the nodes have not settled in the time simulated, so that no warm-up can be told: demand that"
                            + " changes with the season, or a corridor that fills without end.");
        }
        double cut = found.warmUp() * DAYS_PER_WEEK;
        return List.of("MSER-5 leaves out the first %.0f days; the scenario leaves out %d, %s."
                .formatted(cut, days, cut <= days ? "which is enough" : "which is too few"));
    }

    private static Sheet sheet(List<Cut> cuts) {
        return new Sheet.Builder<Cut>()
                .text("series", "series", Cut::of)
                .number("cut", "left out", "days", cut -> cut.found().warmUp() * DAYS_PER_WEEK)
                .text("steady", "settled", cut -> cut.found().steady() ? "yes" : "no")
                .of("warmup", "Where MSER-5 cuts, in steps of five weeks", cuts);
    }

    private static Sheet series(List<Week> weeks) {
        return new Sheet.Builder<Week>()
                .number("week", "week", "", Week::number)
                .estimate("boxes", "boxes at all nodes", "", Week::boxes)
                .of("weeks", "From the first day", weeks);
    }

    private static Picture picture(List<Week> weeks, int replications) {
        return new Picture(
                "warmup",
                Kind.LINES,
                "Boxes at all nodes from the first day on",
                "Mean over %s; band: 95%% interval".formatted(Words.replications(replications)),
                Axis.of("Week"),
                Axis.of("Boxes"),
                List.of(new Series(
                        "",
                        weeks.stream()
                                .map(week -> new Point("", week.number(), week.boxes()))
                                .toList())));
    }
}
