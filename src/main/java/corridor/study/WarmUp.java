package corridor.study;

import corridor.batch.Variant;
import corridor.experiment.Filling;
import corridor.experiment.WarmUpPilot;
import corridor.scenario.RunPlan;
import corridor.stats.Estimate;
import corridor.stats.Mser5;
import corridor.study.Picture.Axis;
import corridor.study.Picture.Kind;
import corridor.study.Picture.Point;
import corridor.study.Picture.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether a corridor that starts empty has filled by the end of its warm-up: boxes at its nodes week by week from the first day,
 * and where MSER-5 would cut (White 1997), for the mean over replications and for each of them.
 */
public final class WarmUp {

    private static final int NEVER = -1;

    private WarmUp() {}

    private record Week(int number, Estimate boxes) {}

    private record Cut(String of, Mser5 found) {}

    /** @param run of the scenario, which says how long it warms up */
    public static Study of(Variant scenario, RunPlan run, Trials trials, int replications, long seed) {
        Filling found = Filling.of(scenario.id(), run, trials.whole(Filling.fromTheStart(scenario, run), replications));
        List<String> findings = findings(found, run.warmUp().toDays());
        return new Study(
                "warmup",
                List.of(scenario.id()),
                seed,
                replications,
                findings,
                List.of(sheet(found), series(found)),
                List.of(picture(
                        findings.get(0),
                        List.of(found),
                        found.settled() ? found.days() / Filling.DAYS_PER_WEEK : NEVER,
                        "MSER-5 asks for %d days".formatted(found.days()))),
                trials.broken());
    }

    /** How each scenario filled, to check the warm-up that was found. */
    public static Picture picture(WarmUpPilot pilot) {
        return picture(
                (pilot.unsettled().isEmpty()
                                ? "Boxes at the nodes have settled when the warm-up ends, after %d days"
                                : "Boxes at the nodes have not settled in the time simulated; the warm-up ends after %d days")
                        .formatted(pilot.days()),
                pilot.scenarios(),
                pilot.days() / Filling.DAYS_PER_WEEK,
                "warm-up ends");
    }

    /** By the rule of {@code --warm-up mser-5}. */
    private static List<String> findings(Filling found, long days) {
        if (!found.settled()) {
            return List.of(
                    "Boxes at the nodes have not settled in the time simulated (%d of %d replications have, their mean has%s), so that no warm-up can be told: demand that changes with the season, or a corridor that fills without end."
                            .formatted(
                                    found.settledReplications(),
                                    found.ofEach().size(),
                                    found.ofMean().steady() ? "" : " not"));
        }
        return List.of("MSER-5 asks for %d days, the most of %s and their mean; the scenario leaves out %d, %s."
                .formatted(
                        found.days(),
                        Words.replications(found.ofEach().size()),
                        days,
                        found.days() <= days ? "which is enough" : "which is too few"));
    }

    private static Sheet sheet(Filling found) {
        List<Cut> cuts = new ArrayList<>();
        cuts.add(new Cut("mean of all", found.ofMean()));
        IntStream.range(0, found.ofEach().size())
                .forEach(
                        i -> cuts.add(new Cut("replication " + i, found.ofEach().get(i))));
        return new Sheet.Builder<Cut>()
                .text("series", "series", Cut::of)
                .number("cut", "left out", "days", cut -> cut.found().warmUp() * (double) Filling.DAYS_PER_WEEK)
                .text("steady", "settled", cut -> cut.found().steady() ? "yes" : "no")
                .of("warmup", "Where MSER-5 cuts, in steps of five weeks", cuts);
    }

    private static Sheet series(Filling found) {
        return new Sheet.Builder<Week>()
                .number("week", "week", "", Week::number)
                .estimate("boxes", "boxes at all nodes", "", Week::boxes)
                .of("weeks", "From the first day", weeks(found));
    }

    private static List<Week> weeks(Filling found) {
        return IntStream.range(0, found.weeks().size())
                .mapToObj(week -> new Week(week + 1, found.weeks().get(week)))
                .toList();
    }

    /**
     * @param title the finding
     * @param cut the week to mark on the first line
     * @param mark what stands there
     */
    private static Picture picture(String title, List<Filling> found, int cut, String mark) {
        int replications = found.get(0).ofEach().size();
        return new Picture(
                "warmup",
                Kind.LINES,
                title,
                "Boxes at all nodes from the first day on, mean over %s".formatted(Words.replications(replications)),
                Axis.of("Week"),
                Axis.of("Boxes"),
                found.stream()
                        .map(one -> new Series(
                                found.size() == 1 ? "" : one.scenario(),
                                weeks(one).stream()
                                        .map(week -> new Point(
                                                week.number() == cut && one.equals(found.get(0)) ? mark : "",
                                                week.number(),
                                                week.boxes()))
                                        .toList()))
                        .toList());
    }
}
