package corridor.study;

import static corridor.study.Phrase.say;

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
import corridor.units.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Whether a corridor that starts empty has filled by the end of its warm-up: boxes at its nodes week by week from the first day,
 * and where MSER-5 would cut (White 1997), for the mean over replications and for each of them.
 */
public final class WarmUp {

    private WarmUp() {}

    private record Week(int number, Estimate boxes) {}

    private record Cut(Phrase of, Mser5 found) {}

    /** @param run of the scenario, which says how long it warms up */
    public static Study of(Variant scenario, RunPlan run, Trials trials, int replications, long seed) {
        Filling found = Filling.of(scenario.id(), run, trials.whole(Filling.fromTheStart(scenario, run), replications));
        List<Phrase> findings = findings(found, run.warmUp().toDays());
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
                        marks(found, run.warmUp().toDays()))),
                trials.broken());
    }

    /** Where MSER-5 would cut and where the scenario does; one mark where that is the same week. */
    private static Map<Integer, Phrase> marks(Filling found, long days) {
        Map<Integer, Phrase> marks = new HashMap<>(Map.of(week(days), say("warmup.left-out", days)));
        if (found.settled()) {
            marks.put(week(found.days()), say("warmup.mark", found.days()));
        }
        return marks;
    }

    private static int week(long days) {
        return (int) (days / Filling.DAYS_PER_WEEK);
    }

    /** How each scenario filled, to check the warm-up that was found. */
    public static Picture picture(WarmUpPilot pilot) {
        return picture(
                pilot.unsettled().isEmpty()
                        ? say("warmup.pilot.settled", pilot.days())
                        : say("warmup.pilot.unsettled", pilot.days()),
                pilot.scenarios(),
                Map.of(week(pilot.days()), say("warmup.ends")));
    }

    /** By the rule of {@code --warm-up mser-5}. */
    private static List<Phrase> findings(Filling found, long days) {
        if (!found.settled()) {
            return List.of(unsettled(found));
        }
        return List.of(
                say(found.days() <= days ? "warmup.enough" : "warmup.too-few", found.days(), counted(found), days));
    }

    private static Phrase counted(Filling found) {
        int all = found.ofEach().size();
        return found.settledReplications() == all
                ? Words.replications(all)
                : say("warmup.some-settled", found.settledReplications(), all);
    }

    /** Why no warm-up can be told of a scenario that has not filled. */
    public static Phrase unsettled(Filling found) {
        return say(
                found.ofMean().steady() ? "warmup.unsettled.mean-settled" : "warmup.unsettled",
                found.settledReplications(),
                found.ofEach().size());
    }

    private static Sheet sheet(Filling found) {
        List<Cut> cuts = new ArrayList<>();
        cuts.add(new Cut(say("warmup.mean"), found.ofMean()));
        IntStream.range(0, found.ofEach().size())
                .forEach(i -> cuts.add(
                        new Cut(say("warmup.replication", i + 1), found.ofEach().get(i))));
        return new Sheet.Builder<Cut>()
                .words("series", say("warmup.series"), Cut::of)
                .number(
                        "cut",
                        say("warmup.cut"),
                        Unit.DAYS.id(),
                        cut -> cut.found().warmUp() * (double) Filling.DAYS_PER_WEEK)
                .words(
                        "steady",
                        say("warmup.settled"),
                        cut -> Words.yesOrNo(cut.found().steady()))
                .of("warmup", say("warmup.sheet"), cuts);
    }

    private static Sheet series(Filling found) {
        return new Sheet.Builder<Week>()
                .number("week", say("warmup.week"), "", Week::number)
                .estimate("boxes", say("warmup.boxes"), "", Week::boxes)
                .of("weeks", say("warmup.weeks"), weeks(found));
    }

    private static List<Week> weeks(Filling found) {
        return IntStream.range(0, found.weeks().size())
                .mapToObj(week -> new Week(week + 1, found.weeks().get(week)))
                .toList();
    }

    /**
     * @param title the finding
     * @param marks what stands at a week of the first line
     */
    private static Picture picture(Phrase title, List<Filling> found, Map<Integer, Phrase> marks) {
        int replications = found.get(0).ofEach().size();
        return new Picture(
                "warmup",
                Kind.LINES,
                title,
                say("warmup.note", Words.replications(replications)),
                Axis.of(say("warmup.week").begun()),
                Axis.of(say("warmup.axis")),
                found.stream()
                        .map(one -> new Series(
                                Phrase.of(found.size() == 1 ? "" : one.scenario()),
                                weeks(one).stream()
                                        .map(week -> new Point(
                                                one.equals(found.get(0))
                                                        ? marks.getOrDefault(week.number(), Phrase.of(""))
                                                        : Phrase.of(""),
                                                week.number(),
                                                week.boxes()))
                                        .toList()))
                        .toList());
    }
}
