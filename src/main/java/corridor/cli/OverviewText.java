package corridor.cli;

import corridor.scenario.Ledger;
import corridor.scenario.Loaded;
import corridor.scenario.Loaded.SourceFile;
import corridor.scenario.Overview;
import corridor.scenario.Parameters;
import corridor.scenario.RunPlan;
import corridor.scenario.Scenario;
import corridor.scenario.Section;
import corridor.scenario.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A scenario in a dozen lines. */
final class OverviewText {

    private static final int LABEL = 10;

    private final Loaded loaded;
    private final Scenario scenario;
    private final Overview counts;
    private final Screen screen;

    private OverviewText(Loaded loaded, Screen screen) {
        this.loaded = loaded;
        this.scenario = loaded.scenario();
        this.counts = Overview.of(scenario);
        this.screen = screen;
    }

    static List<String> lines(Loaded loaded, Screen screen) {
        return new OverviewText(loaded, screen).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(screen.bold(scenario.name()));
        lines.addAll(Screen.wrapped(scenario.about(), screen.columns()));
        lines.add("");
        lines.addAll(fact("file", file()));
        lines.addAll(fact("places", places()));
        lines.addAll(fact("lines", legs()));
        lines.addAll(fact("services", services()));
        lines.addAll(fact("papers", papers()));
        lines.addAll(fact("flows", flows()));
        lines.addAll(fact("run", run()));
        lines.addAll(fact("numbers", numbers()));
        List<Section> sections = Section.of(loaded);
        if (!sections.isEmpty()) {
            lines.add("");
            lines.add(screen.bold("Sections not open yet"));
            lines.addAll(new Columns(rows(sections)).lines("", screen.columns()));
        }
        return lines;
    }

    private static List<List<String>> rows(List<Section> sections) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("section", "state", "built", "as of", "length", "opens here", "paths"));
        sections.forEach(it -> rows.add(List.of(
                it.leg(),
                it.state(),
                it.built(),
                it.asOf(),
                it.length(),
                it.opens().text(),
                it.paths().text())));
        return rows;
    }

    private List<String> fact(String label, String text) {
        List<String> lines = Screen.wrapped(text, screen.columns() - LABEL);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> (i == 0 ? label : "") + " ".repeat(LABEL - (i == 0 ? label.length() : 0)) + lines.get(i))
                .toList();
    }

    private String file() {
        List<String> files = loaded.files().stream().map(SourceFile::name).toList();
        int last = files.size() - 1;
        String own = files.get(last);
        if (last == 0) {
            return own + ", complete in itself";
        }
        long changed = loaded.values().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("corridor")) // the version of the format says nothing
                .filter(entry -> !Parameters.isNoInput(entry.getKey()))
                .filter(entry -> entry.getValue().at().file().equals(own))
                .count();
        return "%s, which extends %s and sets %s"
                .formatted(own, String.join(", ", files.subList(0, last)), counted(changed, "value"));
    }

    private String places() {
        return "%s in %s; %s, %s"
                .formatted(
                        counted(counts.nodes(), "node"),
                        counts.countries() == 1 ? "1 country" : counts.countries() + " countries",
                        counted(counts.terminals(), "terminal"),
                        counted(counts.borders(), "border"));
    }

    private String legs() {
        String all = "%s of %s km together".formatted(counted(counts.legs(), "leg"), thousands(counts.lineKm()));
        return counts.legsNotOpen() == 0 ? all : all + ", %d of them not open yet".formatted(counts.legsNotOpen());
    }

    private String services() {
        return "%s; %s on %s"
                .formatted(
                        counted(counts.trains(), "train service"),
                        counted(counts.vessels(), "vessel"),
                        counted(counts.fleets(), "sea line"));
    }

    private String papers() {
        return "%s (there are: %s)"
                .formatted(
                        scenario.regime().text(),
                        String.join(", ", scenario.papers().keySet()));
    }

    private String flows() {
        String laden = "%d, with %s TEU a year westbound and %s eastbound"
                .formatted(counts.flows(), thousands(counts.westboundTeu()), thousands(counts.eastboundTeu()));
        return counts.otherFlows() == 0
                ? laden
                : laden
                        + "; %d more that do not count, %s TEU"
                                .formatted(counts.otherFlows(), thousands(counts.otherTeu()));
    }

    private String run() {
        RunPlan run = scenario.run();
        return "%s of %d days from %s, after %d days of warm-up; seed %d"
                .formatted(
                        counted(run.replications(), "repetition"),
                        run.horizon().toDays(),
                        run.start(),
                        run.warmUp().toDays(),
                        run.seed());
    }

    private String numbers() {
        Ledger ledger = Ledger.of(loaded);
        return "%d: %s published, %s derived, %s estimates, %s without a source"
                .formatted(
                        ledger.count(),
                        percent(ledger.publishedShare()),
                        percent(ledger.share(Standing.DERIVED)),
                        percent(ledger.share(Standing.ESTIMATE)),
                        percent(ledger.share(Standing.UNSOURCED)));
    }

    private static String counted(long count, String thing) {
        return "%d %s%s".formatted(count, thing, count == 1 ? "" : "s");
    }

    private static String thousands(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }

    /** In whole parts of a hundred. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
