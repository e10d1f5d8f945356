package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.experiment.ExperimentResult;
import corridor.result.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {

    @TempDir
    private Path directory;

    private String page(ExperimentResult result) throws IOException {
        Path charts = directory.resolve("charts");
        Charts.write(result, List.of(), charts, Locale.ENGLISH, EnumSet.of(ChartFormat.PNG, ChartFormat.SVG));
        Path file = directory.resolve("report.html");
        ReportPage.write(result, SampleResults.info(result), file, charts, Locale.ENGLISH, null);
        return Files.readString(file);
    }

    @Test
    void theFindingStandsFirst() throws IOException {
        ExperimentResult result = SampleResults.comparison();
        String finding = Findings.headline(result, "xian-halkali").replace("'", "&#39;");
        assertThat(page(result)).contains("<h1>" + finding + "</h1>");
    }

    /** Three years of 365 days each. */
    @Test
    void aReplicationOfThreeYearsIsCalledNoYear() throws IOException {
        assertThat(page(SampleResults.threeYears()))
                .contains("over 30 independent runs of 1095 days")
                .contains("Each replication is independent of the others: 1095 days are measured")
                .doesNotContain("simulated year", "independent year", "measured year");
    }

    @Test
    void thePageAsksNothingOfAnyNetwork() throws IOException {
        assertThat(page(SampleResults.comparison())).satisfies(PageRules::asksNothing);
    }

    /** The hashes that {@code openssl dgst -sha256 -binary | base64} has for what stands between the tags. */
    @Test
    void nothingRunsInThePageButWhatThePolicyNamesByItsHash() throws IOException {
        assertThat(page(SampleResults.comparison())).satisfies(PageRules::runsOnlyWhatItsPolicyNames);
    }

    @Test
    void namesOfScenariosAreTextNotMarkup() throws IOException {
        String script = "<script>alert(1)</script>";
        String page = page(SampleResults.named(script, "\"><img src=x onerror=alert(2)>"));
        assertThat(page)
                .doesNotContain("alert(1)</script>")
                .doesNotContain("<img")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .satisfies(PageRules::runsOnlyWhatItsPolicyNames);
        try (var files = Files.list(directory.resolve("charts"))) {
            for (Path svg :
                    files.filter(file -> file.toString().endsWith(".svg")).toList()) {
                assertThat(Files.readString(svg)).doesNotContain("<script").doesNotContain("<img");
            }
        }
    }

    /** Templates' and messages' own marks, in what a file may say: they stand there as they are. */
    @Test
    void whatAFileSaysIsNeitherTemplateNorMessage() throws IOException {
        assertThat(page(SampleResults.named("{0} it''s", "${result.seed}")))
                .contains("{0} it&#39;&#39;s: Xi&#39;an to Istanbul".replace("{0} it&#39;&#39;s", "${result.seed}"))
                .contains("<td>{0} it&#39;&#39;s</td>");
    }

    @Test
    void everyLinkOfTheContentsLeadsSomewhere() throws IOException {
        for (ExperimentResult result : List.of(SampleResults.comparison(), SampleObservations.claimed())) {
            assertThat(page(result)).satisfies(PageRules::linksLead);
        }
    }

    /** Ids that others may link to: they stay from version to version. */
    @Test
    void placesKeepTheirNames() throws IOException {
        assertThat(page(SampleObservations.claimed()))
                .contains("id=\"glance\"", "id=\"charts\"", "id=\"flows\"", "id=\"causes\"", "id=\"system\"")
                .contains("id=\"claimed\"", "id=\"scenarios\"", "id=\"assumptions\"", "id=\"audit\"", "id=\"method\"")
                .contains("id=\"chart-differences\"", "id=\"table-times\"", "id=\"table-causes-all\"");
    }

    @Test
    void thePageIsInTheLanguageThatItSays() throws IOException {
        assertThat(page(SampleResults.comparison())).contains("<html lang=\"en\">");
    }

    @Test
    void theMainFlowStandsFirstMeasureByMeasure() throws IOException {
        ExperimentResult result = SampleResults.comparison();
        var cost = Findings.comparison(result, "zangezur", "xian-halkali", Measure.COST)
                .orElseThrow();
        assertThat(page(result))
                .contains("Xi&#39;an to Istanbul at a glance")
                .contains("<th scope=\"row\">Price, USD per TEU</th>")
                .contains("<td class=\"n\">%s</td>"
                        .formatted(Figures.signed(cost.difference().mean(), 0)));
    }

    /** Two values in the sample: one estimated, one without a source. */
    @Test
    void whatIsGuessedIsCountedAndStandsBeforeWhatIsKnown() throws IOException {
        String page = page(SampleResults.comparison());
        assertThat(page)
                .contains(
                        "Of 2 numbers that go in, 0 are published, 0 are derived from such, 1 are estimates and 1 have"
                                + " no source.");
        assertThat(page.indexOf("legs.horadiz-aghband.speed")).isLessThan(page.indexOf("vessels.aktau-alat.sailing"));
    }

    @Test
    void aBrokenCheckIsSaidAtTheTop() throws IOException {
        String page = page(SampleResults.broken());
        assertThat(page)
                .contains(
                        "<p class=\"broken\">1 of 4 checks of the audit are broken. Nothing here should be believed.</p>");
        assertThat(page).contains("<details open><summary>All checks</summary>", "BROKEN");
    }

    @Test
    void everyChartIsInThePageWithIdsOfItsOwn() throws IOException {
        ExperimentResult result = SampleResults.comparison();
        String page = page(result);
        assertThat(Pattern.compile("<figure").matcher(page).results())
                .hasSize(ChartKinds.of(result, Texts.ofCharts(Locale.ENGLISH)).size());
        assertThat(PageRules.ids(page)).doesNotHaveDuplicates();
    }

    @Test
    void thePageSaysHowToRepeatItAndWhereNumbersComeFrom() throws IOException {
        assertThat(page(SampleResults.comparison()))
                .contains("corridor compare scenarios/today.yaml scenarios/zangezur.yaml --seed 1")
                .contains("vessels.aktau-alat.sailing")
                .contains("20 h to 36 h")
                .contains("Audit: all 4 checks hold")
                .doesNotContain("NaN");
    }

    @Test
    void aRunAloneComparesNothing() throws IOException {
        assertThat(page(SampleResults.run())).doesNotContain("Verdict").doesNotContain("common random numbers");
    }

    /** No truck goes in the sample; then in each of the thirty years 525 kg per TEU of the main flow are by road. */
    @Test
    void emissionsByRoadHaveAColumnWhereAnythingGoesByRoad() throws IOException {
        ExperimentResult result = SampleResults.run();
        assertThat(page(result)).contains(">by sea<").doesNotContain(">by road<");
        double[] years = new double[30];
        Arrays.fill(years, 525);
        assertThat(page(SampleResults.with(result, "xian-halkali", Measure.CO2_ROAD, years)))
                .contains(">by road<", "<td class=\"n\">525</td>");
    }

    @Test
    void whatWasObservedStandsBesideWhatWasSimulatedIfThereIsAny() throws IOException {
        assertThat(page(SampleObservations.against(1)))
                .contains("<h2 id=\"observed\">Observed and simulated<")
                .contains("Market time &lt;of a normal month&gt;.")
                .contains(
                        "<td class=\"n\">17.5 days</td><td class=\"n\">15.0 to 20.0</td><td class=\"n\">16.7</td><td class=\"n\">15.7 to 17.7</td><td class=\"n\">−5%</td>")
                .doesNotContain("NaN");
        assertThat(page(SampleResults.run())).doesNotContain("Observed and simulated");
    }

    @Test
    void whatWasClaimedHasATableOfItsOwn() throws IOException {
        assertThat(page(SampleObservations.claimed()))
                .contains("<h2 id=\"claimed\">What has been claimed<")
                .contains("A &lt;minister&gt;", "−4.0 days", "−5.0 to −3.0", "−40%")
                .doesNotContain("Observed and simulated");
        assertThat(page(SampleResults.run())).doesNotContain("What has been claimed");
    }

    @Test
    void sectionsThatAreNotOpenStandWithTheirStateAndTheirDays() throws IOException {
        assertThat(page(SampleResults.comparison()))
                .contains("Sections not open yet", "under construction, 70 % built (2026-02-27)")
                .contains("2028-12-31 to 2031-07-01", "17 /d (15 Mt a year)");
    }

    @Test
    void whatARunProvesAndHowFarALineIsAreSaidInTheLanguageOfThePage() throws IOException {
        ExperimentResult result = SampleResults.comparison();
        Path file = directory.resolve("russian.html");
        Locale russian = Languages.ALL.get(1);
        ReportPage.write(result, SampleResults.info(result), file, directory.resolve("nowhere"), russian, null);
        assertThat(file)
                .content()
                .contains("строится, построено 70 % (2026-02-27)")
                .contains("создано = доставлено + в пути", "площадка: Актау")
                .doesNotContain("under construction", "made = delivered", "yard of");
    }

    @Test
    void withoutChartsThereIsStillAPage() throws IOException {
        ExperimentResult result = SampleResults.one(1);
        Path file = directory.resolve("bare.html");
        ReportPage.write(result, SampleResults.info(result), file, directory.resolve("nowhere"), Locale.ENGLISH, null);
        assertThat(file).content().contains("No chart was drawn.").contains("no interval is known");
    }
}
