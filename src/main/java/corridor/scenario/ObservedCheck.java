package corridor.scenario;

import corridor.scenario.Quantity.Unreadable;
import corridor.scenario.Tree.Branch;
import corridor.scenario.Tree.Items;
import corridor.scenario.Tree.Kind;
import corridor.scenario.Tree.Leaf;
import corridor.units.Measurable;
import corridor.units.Reported;
import java.util.Optional;

/** Whether each observation is of something that a run of the scenario measures, and in a unit of it. */
final class ObservedCheck {

    private final MeasureCheck measures;
    private final Problems problems;

    private ObservedCheck(Branch tree, Problems problems) {
        this.measures = new MeasureCheck(tree, problems);
        this.problems = problems;
    }

    static void check(Branch tree, Problems problems) {
        ObservedCheck check = new ObservedCheck(tree, problems);
        if (tree.find("observed") instanceof Branch observed) {
            observed.entries().forEach((id, entry) -> {
                if (entry.value() instanceof Branch observation) {
                    check.observation("observation '%s'".formatted(id), observation);
                }
            });
        }
    }

    private void observation(String who, Branch observation) {
        Tree written = observation.find("measure");
        if (written != null && LongForm.plain(written) instanceof Leaf measure && measure.is() != Kind.NOTHING) {
            Measurable what = measures.measured(who, measure);
            Tree reported = observation.find("reported");
            if (what != null && reported != null) {
                figures(who, reported, what);
            }
        }
    }

    private void figures(String who, Tree reported, Measurable what) {
        figure("reported of " + who, LongForm.plain(reported), what);
        Tree range = reported instanceof Branch branch ? branch.find("range") : null;
        if (range instanceof Items ends && ends.items().size() == 2) {
            String label = "range of " + who;
            ends.items().stream()
                    .filter(end -> !(end instanceof Leaf))
                    .forEach(end -> problems.add(
                            end.at(), "%s ends in %s, not in a single value.".formatted(label, end.kind()), null));
            Optional<Reported> low = figure(label, ends.items().get(0), what);
            Optional<Reported> high = figure(label, ends.items().get(1), what);
            if (low.isPresent()
                    && high.isPresent()
                    && low.get().value() > high.get().value()) {
                problems.add(range.at(), "%s is %s, from high to low.".formatted(label, range.text()), null);
            }
        }
    }

    /** Says nothing where something has been said of the value already. */
    private Optional<Reported> figure(String label, Tree written, Measurable what) {
        if (!(written instanceof Leaf leaf) || problems.isAt(leaf.at())) {
            return Optional.empty();
        }
        if (leaf.is() == Kind.NOTHING) {
            problems.add(leaf.at(), "%s lacks an end.".formatted(label), null);
            return Optional.empty();
        }
        try {
            Reported figure = (Reported) ScalarText.read(Reported.class, label, leaf.text());
            if (figure.in(what.unit()).isPresent()) {
                return Optional.of(figure);
            }
            problems.add(
                    leaf.at(),
                    "%s is '%s', which is not in a unit of '%s'.".formatted(label, leaf.text(), what.words()),
                    "Accepted: %s.".formatted(String.join(", ", ReportedText.accepted(what.unit()))));
        } catch (Unreadable e) {
            problems.add(leaf.at(), e.what(), e.remedy());
        }
        return Optional.empty();
    }
}
