package corridor.report;

import corridor.experiment.Backlog;
import corridor.experiment.ExperimentResult;
import corridor.result.ScenarioResult;
import corridor.stats.Estimate;
import corridor.stats.Excess;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How long a candidate takes to get over what it has more of than the base, and what is left when the run ends. */
final class BacklogFinding {

    private static final double DAYS_OF_A_YEAR = 365;

    private final ExperimentResult result;
    private final Texts words;

    BacklogFinding(ExperimentResult result, Texts words) {
        this.result = result;
        this.words = words;
    }

    /** From when to when more stands at terminals than in the base; empty where it is not shown that there is more. */
    Optional<String> standing(ScenarioResult candidate) {
        List<Backlog> backlogs = result.backlogs().stream()
                .filter(it -> it.candidate().equals(candidate.id()))
                .toList();
        return backlogs.stream()
                .filter(it -> it.node().equals(Backlog.ALL) && it.excess().first() > 0)
                .findFirst()
                .map(all -> {
                    Estimate peak = all.peak();
                    return words.get(
                            "finding.backlog",
                            candidate.name(),
                            result.base().name(),
                            week(all.excess().first()),
                            words.get(
                                    "finding.backlog.most",
                                    Figures.whole(peak.mean()),
                                    Figures.whole(peak.low()),
                                    Figures.whole(peak.high()),
                                    week(all.excess().peak())),
                            where(backlogs),
                            over(all));
                });
    }

    /** The node at which there is most more, said with a comma before it; nothing where it is shown of no single node. */
    private String where(List<Backlog> backlogs) {
        return backlogs.stream()
                .filter(it -> !it.node().equals(Backlog.ALL) && it.excess().first() > 0)
                .max(Comparator.comparingDouble(it -> it.peak().mean()))
                .map(it -> words.get("finding.backlog.where", Names.place(it.node(), words.language())))
                .orElse("");
    }

    private String over(Backlog backlog) {
        Excess excess = backlog.excess();
        if (excess.over() == 0) {
            return words.get(
                    "finding.backlog.stays",
                    String.valueOf(excess.above()),
                    String.valueOf(backlog.weeks().size()));
        }
        return excess.overLatest() == 0
                ? words.get("finding.backlog.over.open", week(excess.over()), week(excess.overEarliest()))
                : words.get(
                        "finding.backlog.over",
                        week(excess.over()),
                        week(excess.overEarliest()),
                        week(excess.overLatest()));
    }

    private static String week(int number) {
        return String.valueOf(number);
    }

    /** What is under way or waits when the measured time ends. */
    String underWay() {
        Estimate teu = result.base().totals().underWay();
        double sent = result.base().totals().deliveredTeu() * result.horizonDays() / DAYS_OF_A_YEAR
                + result.base().totals().leftTeu().mean();
        return words.get(
                Double.isNaN(teu.low()) ? "finding.under-way.one" : "finding.under-way",
                result.base().name(),
                Figures.whole(teu.mean()),
                Figures.whole(Math.max(0, teu.low())),
                Figures.whole(teu.high()),
                Figures.one(100 * teu.mean() / sent));
    }

    /** How much more or less of a candidate is; nothing where no difference is shown. */
    Optional<String> underWay(ScenarioResult candidate) {
        Estimate more = candidate.totals().underWayMoreThan(result.base().totals());
        if (!(more.low() > 0 || more.high() < 0)) {
            return Optional.empty();
        }
        double one = Math.abs(more.low());
        double other = Math.abs(more.high());
        return Optional.of(words.get(
                more.mean() > 0 ? "finding.under-way.more" : "finding.under-way.less",
                candidate.name(),
                Figures.whole(Math.abs(more.mean())),
                Figures.whole(Math.min(one, other)),
                Figures.whole(Math.max(one, other)),
                Figures.whole(candidate.totals().underWay().mean()),
                Figures.whole(result.base().totals().underWay().mean())));
    }

    /** What does not arrive at all; nothing where all does. */
    Optional<String> left(ScenarioResult scenario) {
        Estimate teu = scenario.totals().leftTeu();
        return teu.mean() > 0
                ? Optional.of(words.get(
                        Double.isNaN(teu.low()) ? "finding.left.one" : "finding.left",
                        scenario.name(),
                        Figures.whole(teu.mean()),
                        Figures.whole(Math.max(0, teu.low())),
                        Figures.whole(teu.high())))
                : Optional.empty();
    }
}
