package corridor.network;

import corridor.network.BorderPapers.Validity;
import corridor.network.Crossing.Office;
import corridor.network.RegimePapers.Part;
import corridor.random.Distribution;
import corridor.scenario.Adoption;
import corridor.scenario.Border;
import corridor.scenario.Regime;
import corridor.scenario.Scenario;
import corridor.units.DailyHours;
import corridor.units.Share;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the steps of every regime at every border, in an order in which they can be gone through. */
final class PaperCompiler {

    /** The one check of papers that are written without steps. */
    private static final String THE_CHECK = "";

    private final Scenario scenario;
    private final Calendar calendar;
    private final Supply supply;
    private final List<String> regimes;
    /** Checks that are made once on the whole way, by the name of the step. */
    private final Map<String, Integer> checks = new LinkedHashMap<>();

    PaperCompiler(Scenario scenario, Calendar calendar, Supply supply) {
        this.scenario = scenario;
        this.calendar = calendar;
        this.supply = supply;
        regimes = List.copyOf(scenario.papers().keySet());
    }

    List<RegimePapers> regimes() {
        return regimes.stream()
                .map(id -> new RegimePapers(
                        id, origin(regime(id)), Tariffs.usd(regime(id).costAtOrigin())))
                .toList();
    }

    /** How many; known when the crossings are made. */
    int checks() {
        return checks.size();
    }

    List<Part> parts(Adoption adoption) {
        return adoption.shares().entrySet().stream()
                .filter(part -> part.getValue().value() > 0)
                .map(part ->
                        new Part(regimes.indexOf(part.getKey()), part.getValue().value()))
                .toList();
    }

    Crossing crossing(String id, Border border, List<Integer> sites) {
        List<Office> offices = new ArrayList<>();
        offices.add(office(id, border, "", border.desks(), border.hours()));
        if (border.offices() != null) {
            border.offices().forEach((name, office) -> {
                DailyHours hours = office.hours() == null ? border.hours() : office.hours();
                offices.add(office(id, border, name, office.desks(), hours));
            });
        }
        BorderPapers own = border.regime() == null ? null : papers(id, border, border.regime(), offices);
        List<BorderPapers> papers = regimes.stream()
                .map(regime -> own == null ? papers(id, border, regime, offices) : own)
                .toList();
        return new Crossing(
                id, sites, border.technical(), offices, border.inspection().time(), Tariffs.usd(border.fee()), papers);
    }

    /** What shuts a border, or leaves it fewer desks, does so at all of its offices. */
    private Office office(String id, Border border, String name, int desks, @Nullable DailyHours hours) {
        return new Office(
                name,
                desks,
                supply.desks(id, border, name, desks),
                calendar.hours(hours, border.at().get(0)),
                calendar.closures(border));
    }

    private BorderPapers papers(String id, Border border, String name, List<Office> offices) {
        Regime regime = regime(name);
        double inspected =
                border.inspection().share().value() * regime.inspections().value();
        Regime.Validity validity = border.regime() == null ? regime.validity() : null;
        return new BorderPapers(
                regime.steps() == null ? inShort(id, border, name) : inSteps(id, regime.steps(), offices),
                inspected,
                Tariffs.usd(regime.costAtBorder()),
                validity == null ? null : new Validity(validity.lasts().toSeconds(), validity.renewal()));
    }

    /** A look on arrival, and one before it where something is cleared ahead; errors are found at the first. */
    private List<PaperStep> inShort(String id, Border border, String name) {
        Regime regime = regime(name);
        Distribution own =
                border.documents() == null ? null : border.documents().get(name);
        Distribution time = own == null ? Objects.requireNonNull(regime.atBorder()) : own;
        Regime.Ahead ahead = regime.ahead();
        if (ahead == null) {
            PaperStep.Luck luck = new PaperStep.Luck("desk/" + id, "", "error/" + id, "rework/" + id);
            return List.of(step("desk", 0, List.of(), time, null, null, regime.errors(), null, luck));
        }
        int once = checks.computeIfAbsent(THE_CHECK, unused -> checks.size());
        PaperStep.Luck luck = new PaperStep.Luck("ahead/" + id, "", "error", "rework/" + id);
        PaperStep before =
                step("ahead", 0, List.of(), ahead.time(), ahead.lead().toSeconds(), null, regime.errors(), once, luck);
        PaperStep.Luck later = new PaperStep.Luck("desk/" + id, "", "", "");
        return List.of(before, step("desk", 0, List.of(0), time, null, null, null, null, later));
    }

    private List<PaperStep> inSteps(String id, Map<String, Regime.Step> all, List<Office> offices) {
        Map<String, Regime.Step> here = new LinkedHashMap<>(all);
        here.values().removeIf(step -> step.at() != null && !step.at().contains(id));
        List<String> order = ordered(all, Regime.Step::after);
        order.retainAll(here.keySet());
        List<PaperStep> steps = new ArrayList<>();
        for (String name : order) {
            Regime.Step step = Objects.requireNonNull(here.get(name));
            Long lead = step.ahead() == null ? null : step.ahead().toSeconds();
            // What is sent ahead is one set of data, and is looked through for this once.
            Integer once = lead == null ? null : checks.computeIfAbsent(name, unused -> checks.size());
            String place = id + "/" + name;
            PaperStep.Luck luck = new PaperStep.Luck(
                    "step/" + place,
                    "step-share/" + name,
                    "step-error/" + (once == null ? place : name),
                    "step-rework/" + place);
            int office = Math.max(0, offices.stream().map(Office::id).toList().indexOf(step.by()));
            steps.add(step(
                    name,
                    office,
                    places(name, order, all, Regime.Step::after),
                    step.time(),
                    lead,
                    step.share(),
                    step.errors(),
                    once,
                    luck));
        }
        return steps;
    }

    private List<PaperStep> origin(Regime regime) {
        if (regime.atOrigin() != null) {
            PaperStep.Luck luck = new PaperStep.Luck("origin-papers", "", "", "");
            return List.of(step("origin", 0, List.of(), regime.atOrigin(), null, null, null, null, luck));
        }
        Map<String, Regime.OriginStep> all = regime.originSteps() == null ? Map.of() : regime.originSteps();
        List<String> order = ordered(all, Regime.OriginStep::after);
        List<PaperStep> steps = new ArrayList<>();
        for (String name : order) {
            Regime.OriginStep step = Objects.requireNonNull(all.get(name));
            PaperStep.Luck luck = new PaperStep.Luck(
                    "origin-step/" + name, "step-share/" + name, "origin-error/" + name, "origin-rework/" + name);
            steps.add(step(
                    name,
                    0,
                    places(name, order, all, Regime.OriginStep::after),
                    step.time(),
                    null,
                    step.share(),
                    step.errors(),
                    null,
                    luck));
        }
        return steps;
    }

    private static PaperStep step(
            String id,
            int office,
            List<Integer> after,
            Distribution time,
            @Nullable Long lead,
            @Nullable Share share,
            Regime.@Nullable Errors errors,
            @Nullable Integer once,
            PaperStep.Luck luck) {
        return new PaperStep(
                id,
                office,
                after,
                time,
                lead,
                share == null ? 1 : share.value(),
                errors == null ? 0 : errors.share().value(),
                errors == null ? null : errors.rework(),
                once,
                luck);
    }

    /** As they stand in the file, but each behind those that it comes after; the reader has refused circles. */
    private static <S> List<String> ordered(Map<String, S> steps, Function<S, @Nullable List<String>> after) {
        List<String> order = new ArrayList<>();
        List<String> left = new ArrayList<>(steps.keySet());
        while (!left.isEmpty()) {
            String next = left.stream()
                    .filter(name -> before(name, steps, after).stream().noneMatch(left::contains))
                    .findFirst()
                    .orElseThrow();
            left.remove(next);
            order.add(next);
        }
        return order;
    }

    private static <S> List<Integer> places(
            String name, List<String> order, Map<String, S> all, Function<S, @Nullable List<String>> after) {
        return before(name, all, after).stream()
                .map(order::indexOf)
                .filter(place -> place >= 0)
                .sorted()
                .toList();
    }

    /** All that comes before a step, directly or not: what is left out at a border, or for a consignment, breaks no chain. */
    private static <S> Set<String> before(String name, Map<String, S> all, Function<S, @Nullable List<String>> after) {
        Set<String> before = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(name));
        while (!open.isEmpty()) {
            List<String> direct = after.apply(Objects.requireNonNull(all.get(open.remove())));
            for (String other : direct == null ? List.<String>of() : direct) {
                if (before.add(other)) {
                    open.add(other);
                }
            }
        }
        return before;
    }

    /** The reader has made sure that it exists. */
    private Regime regime(String name) {
        return Objects.requireNonNull(scenario.papers().get(name));
    }
}
