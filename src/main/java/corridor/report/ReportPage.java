package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.experiment.WarmUpPilot;
import corridor.result.Movements;
import corridor.stats.StoppingRule;
import corridor.study.Picture;
import corridor.study.WarmUp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One page with everything in it: opens from disk, asks nothing of any network, prints. */
public final class ReportPage {

    private final ExperimentResult result;
    private final ReportInfo info;
    private final Texts words;
    private final String main;

    private ReportPage(ExperimentResult result, ReportInfo info, Locale language) {
        this.result = result;
        this.info = info;
        words = Texts.ofPages(language);
        main = KeyFlows.main(result);
    }

    /**
     * @param file is written
     * @param chartsDirectory where {@link Charts#write} has put the charts of the same result; charts that are not there are
     *     left out
     * @param replay left out where it is null
     * @throws IOException when a chart cannot be read or the file not be written
     */
    public static void write(
            ExperimentResult result,
            ReportInfo info,
            Path file,
            Path chartsDirectory,
            Locale language,
            @Nullable Replay replay)
            throws IOException {
        ReportPage page = new ReportPage(result, info, language);
        Map<String, Object> model = new HashMap<>();
        page.answer(model);
        page.tables(model);
        page.background(model);
        List<ChartView> charts = page.charts(chartsDirectory, replay == null ? List.of() : replay.scenarios());
        model.put("charts", charts.stream().filter(ChartView::leading).toList());
        model.put("moreCharts", charts.stream().filter(c -> !c.leading()).toList());
        model.put("links", page.links(replay != null));
        List<String> styles = new ArrayList<>(List.of("page.css"));
        List<String> scripts = new ArrayList<>(List.of("page.js"));
        if (replay != null) {
            model.put("replay", replay.model(language));
            styles.addAll(Replay.STYLES);
            scripts.addAll(Replay.SCRIPTS);
        }
        new Template(page.words, styles, scripts).write("report.ftlh", model, file);
    }

    private boolean compares() {
        return !result.comparisons().isEmpty();
    }

    /** What stands first: the finding, where containers wait, how sure that is. */
    private void answer(Map<String, Object> model) {
        Locale language = words.language();
        Glance glance = new Glance(result, main, words);
        String flow = Names.flow(main, language);
        model.put("title", title());
        model.put("compares", compares());
        Answer answer = Answer.of(result, language);
        model.put("headline", answer.headline());
        model.put("missed", new PrecisionWords(result, words).missed());
        model.put("findings", answer.findings());
        model.put("causeFinding", CauseFinding.of(result, main, language));
        model.put("sample", sample());
        model.put("waits", glance.waits());
        model.put("waitsTitle", words.get("waits", flow));
        model.put("sure", Sureness.of(result, info, words));
        model.put("glance", glance.table());
    }

    private String title() {
        String names = result.scenarios().stream()
                .map(scenario -> scenario.name())
                .reduce((left, right) -> words.get("page.and", left, right))
                .orElse("");
        return words.get("page.title", names);
    }

    private String sample() {
        String key = result.replications() == 1
                ? "answer.sample.one"
                : compares() ? "answer.sample.paired" : "answer.sample";
        return words.get(key, Figures.fixed(result.horizonDays(), 0), String.valueOf(result.replications()));
    }

    private void tables(Map<String, Object> model) {
        FlowTables flows = new FlowTables(result, words);
        MoneyTables money = new MoneyTables(result, flows.leading(), words);
        model.put("flowTables", List.of(flows.times(), flows.otherMeasures(), money.costs(), money.carec()));
        model.put("causeTables", flows.causes());
        model.put(
                "causesAbout",
                compares() ? words.get("causes.about.against", result.base().name()) : words.get("causes.about"));
        model.put("systemTables", new SystemTables(result, words).all());
        model.put("published", published());
    }

    /** What was observed and what was claimed, where there is any. */
    private List<PageTable> published() {
        return Stream.of(ObservedRows.TABLE, ClaimRows.TABLE)
                .map(table -> table.table(result, words))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private void background(Map<String, Object> model) {
        LedgerTable ledger = new LedgerTable(info, words);
        model.put("result", result);
        model.put("info", info);
        model.put("sections", SectionRows.table(info, words));
        model.put("ledger", ledger.counts());
        model.put("values", ledger.values());
        model.put("audit", AuditTable.of(result, words));
        model.put("passed", AuditTable.passed(result));
        model.put("method", method());
    }

    private String method() {
        String model = words.get(
                "method.model", Figures.fixed(result.horizonDays(), 0), Figures.fixed(result.warmUpDays(), 0));
        String warmUp = result.pilot().isEmpty()
                ? model
                : model + " " + words.get("method.pilot", String.valueOf(WarmUpPilot.REPLICATIONS));
        return result.precisions().isEmpty()
                ? warmUp
                : warmUp + " " + words.get("method.precision", String.valueOf(StoppingRule.FEWEST));
    }

    private List<PageLink> links(boolean replay) {
        List<PageLink> links = new ArrayList<>();
        if (replay) {
            links.add(new PageLink("replay", Texts.ofReplay(words.language()).get("title")));
        }
        links.add(new PageLink("glance", words.get("glance", Names.flow(main, words.language()))));
        for (String id : List.of("charts", "flows", "causes", "system")) {
            links.add(new PageLink(id, words.get("section." + id)));
        }
        published().forEach(table -> links.add(new PageLink(table.id(), table.title())));
        links.add(new PageLink("scenarios", words.get("section.scenarios")));
        if (!info.assumptions().isEmpty()) {
            links.add(new PageLink("assumptions", words.get("section.assumptions")));
        }
        links.add(new PageLink("audit", words.get("section.audit")));
        links.add(new PageLink("method", words.get("section.method")));
        return links;
    }

    private List<ChartView> charts(Path directory, List<Movements> movements) throws IOException {
        List<ChartView> charts = new ArrayList<>();
        for (ChartSpec spec : ChartKinds.of(result, movements, Texts.ofCharts(words.language()))) {
            ChartView.find(directory, spec.file(), spec.title(), spec.note(), spec.leading())
                    .ifPresent(charts::add);
        }
        if (result.pilot().isPresent()) {
            Picture warmUp = WarmUp.picture(result.pilot().get());
            PictureText text = new PictureText(warmUp, Texts.ofCharts(words.language()));
            ChartView.find(directory, warmUp.name(), text.title(), text.note(), false)
                    .ifPresent(charts::add);
        }
        return charts;
    }
}
