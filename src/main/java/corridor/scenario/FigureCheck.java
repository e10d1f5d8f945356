package corridor.scenario;

import corridor.scenario.Quantity.Unreadable;
import corridor.scenario.Tree.Branch;
import corridor.scenario.Tree.Items;
import corridor.scenario.Tree.Kind;
import corridor.scenario.Tree.Leaf;
import corridor.units.Change;
import corridor.units.Figure;
import corridor.units.Measurable;
import corridor.units.Reported;
import corridor.units.Unit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether each observation and each claim is of something that a run of the scenario measures, and in a unit of it. */
final class FigureCheck {

    private final Branch tree;
    private final MeasureCheck measures;
    private final Problems problems;

    private FigureCheck(Branch tree, Problems problems) {
        this.tree = tree;
        this.measures = new MeasureCheck(tree, problems);
        this.problems = problems;
    }

    static void check(Branch tree, Problems problems) {
        FigureCheck check = new FigureCheck(tree, problems);
        check.each("observed", Map.of("reported", Reported.class));
        check.each("claims", Map.of("change", Change.class, "level", Reported.class));
    }

    /** @param kinds what a figure of the group is called, and what it is read as; each member has one of them */
    private void each(String group, Map<String, Class<? extends Figure>> kinds) {
        if (!(tree.find(group) instanceof Branch figures)) {
            return;
        }
        figures.entries().forEach((id, entry) -> {
            if (entry.value() instanceof Branch written) {
                String who = Words.of(group + "." + id);
                if (kinds.size() > 1) {
                    mustHaveOne(who, written, kinds.keySet());
                }
                measure(who, written, kinds);
            }
        });
    }

    private void mustHaveOne(String who, Branch written, Set<String> kinds) {
        Set<String> said = new LinkedHashSet<>(kinds);
        said.retainAll(written.entries().keySet());
        if (said.size() != 1) {
            problems.add(
                    written.at(),
                    said.isEmpty()
                            ? "%s says neither 'change' nor 'level'.".formatted(who)
                            : "%s says both 'change' and 'level'.".formatted(who),
                    said.isEmpty()
                            ? "Write by how much it changes the base, 'change: -4 d', or what it comes to, 'level: 14 d'."
                            : "Make two claims of it.");
        }
    }

    private void measure(String who, Branch written, Map<String, Class<? extends Figure>> kinds) {
        Tree measure = written.find("measure");
        if (measure != null && LongForm.plain(measure) instanceof Leaf leaf && leaf.is() != Kind.NOTHING) {
            Measurable what = measures.measured(who, leaf);
            kinds.forEach((key, type) -> {
                Tree figure = written.find(key);
                if (what != null && figure != null) {
                    new Reading(who, type, what).figures(key, figure);
                }
            });
        }
    }

    /** The figures of one observation or claim. */
    private final class Reading {

        private final String who;
        private final Class<? extends Figure> type;
        private final Measurable what;

        Reading(String who, Class<? extends Figure> type, Measurable what) {
            this.who = who;
            this.type = type;
            this.what = what;
        }

        void figures(String key, Tree written) {
            Optional<Figure> value = figure("%s of %s".formatted(key, who), LongForm.plain(written));
            Tree range = written instanceof Branch branch ? branch.find("range") : null;
            if (range instanceof Items ends && ends.items().size() == 2) {
                range(ends, value, LongForm.plain(written), "%s of %s".formatted(key, who));
            }
        }

        private void range(Items ends, Optional<Figure> value, Tree written, String name) {
            Optional<Unit> unit = value.flatMap(it -> it.beside(what.unit()));
            String label = "range of " + who;
            ends.items().stream()
                    .filter(end -> !(end instanceof Leaf))
                    .forEach(end -> problems.add(
                            end.at(), "%s ends in %s, not in a single value.".formatted(label, end.kind()), null));
            Optional<Figure> low = figure(label, ends.items().get(0)).filter(end -> isLike(end, unit, ends));
            Optional<Figure> high = figure(label, ends.items().get(1)).filter(end -> isLike(end, unit, ends));
            if (low.isEmpty() || high.isEmpty()) {
                return;
            }
            double from = low.get().value();
            double to = high.get().value();
            if (from > to) {
                problems.add(ends.at(), "%s is %s, from high to low.".formatted(label, ends.text()), null);
            } else if (written instanceof Leaf leaf
                    && value.filter(it -> RangeCheck.isOutside(it.value(), from, to))
                            .isPresent()) {
                problems.add(leaf.at(), RangeCheck.outside(name, false, leaf, ends.items()), RangeCheck.REMEDY);
            }
        }

        /** A range of parts does not stand beside a figure in days, nor the other way about. */
        private boolean isLike(Figure end, Optional<Unit> unit, Items ends) {
            boolean like = unit.isEmpty() || end.beside(what.unit()).equals(unit);
            if (!like && !problems.isAt(ends.at())) {
                problems.add(
                        ends.at(),
                        "range of %s is %s, which is not in a unit of its figure.".formatted(who, ends.text()),
                        null);
            }
            return like;
        }

        /** Says nothing where something has been said of the value already. */
        private Optional<Figure> figure(String label, Tree written) {
            if (!(written instanceof Leaf leaf) || problems.isAt(leaf.at())) {
                return Optional.empty();
            }
            if (leaf.is() == Kind.NOTHING) {
                problems.add(leaf.at(), "%s lacks an end.".formatted(label), null);
                return Optional.empty();
            }
            try {
                Figure figure = (Figure) ScalarText.read(type, label, leaf.text());
                if (figure.beside(what.unit()).isPresent()) {
                    return Optional.of(figure);
                }
                problems.add(
                        leaf.at(),
                        "%s is '%s', which is not in a unit of '%s'.".formatted(label, leaf.text(), what.words()),
                        "Accepted: %s.".formatted(String.join(", ", accepted())));
            } catch (Unreadable e) {
                problems.add(leaf.at(), e.what(), e.remedy());
            }
            return Optional.empty();
        }

        private List<String> accepted() {
            Set<String> units = new LinkedHashSet<>(ReportedText.accepted(what.unit()));
            if (type == Change.class) {
                units.addAll(ReportedText.accepted(Unit.SHARE));
            }
            return List.copyOf(units);
        }
    }
}
