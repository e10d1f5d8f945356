package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.experiment.ExperimentResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {

    @TempDir
    private Path directory;

    private String page(ExperimentResult result) throws IOException {
        Path charts = directory.resolve("charts");
        Charts.write(result, charts);
        Path file = directory.resolve("report.html");
        ReportPage.write(result, SampleResults.info(result), file, charts, null);
        return Files.readString(file);
    }

    @Test
    void theFindingStandsFirst() throws IOException {
        ExperimentResult result = SampleResults.comparison();
        String finding = Findings.headline(result, "xian-halkali").replace("'", "&#39;");
        assertThat(page(result)).contains("<h1>" + finding + "</h1>");
    }

    @Test
    void thePageAsksNothingOfAnyNetwork() throws IOException {
        String page = page(SampleResults.comparison());
        assertThat(page).contains("default-src 'none'");
        String names = page.replace("http://www.w3.org/2000/svg", "").replace("http://www.w3.org/1999/xlink", "");
        assertThat(names)
                .doesNotContainPattern("(?i)https?://")
                .doesNotContain("<script")
                .doesNotContain("<link");
        assertThat(Pattern.compile("(?:src|href)=\"(?!#)").matcher(names).find())
                .isFalse();
    }

    @Test
    void namesOfScenariosAreTextNotMarkup() throws IOException {
        String page = page(SampleResults.named("<script>alert(1)</script>", "\"><img src=x onerror=alert(2)>"));
        assertThat(page)
                .doesNotContain("<script")
                .doesNotContain("<img")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        try (var files = Files.list(directory.resolve("charts"))) {
            for (Path svg :
                    files.filter(file -> file.toString().endsWith(".svg")).toList()) {
                assertThat(Files.readString(svg)).doesNotContain("<script").doesNotContain("<img");
            }
        }
    }

    @Test
    void everyChartIsInThePageWithIdsOfItsOwn() throws IOException {
        ExperimentResult result = SampleResults.comparison();
        String page = page(result);
        assertThat(Pattern.compile("<svg").matcher(page).results())
                .hasSize(ChartSpec.of(result).size());
        var ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
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

    @Test
    void whatWasObservedStandsBesideWhatWasSimulatedIfThereIsAny() throws IOException {
        assertThat(page(SampleObservations.against(1)))
                .contains("<h2 id=\"observed\">Observed and simulated</h2>")
                .contains("Market time &lt;of a normal month&gt;.")
                .contains("<td>17.5 days</td><td>15.0 to 20.0</td><td>16.7</td><td>15.7 to 17.7</td><td>−5%</td>")
                .doesNotContain("NaN");
        assertThat(page(SampleResults.run())).doesNotContain("Observed and simulated");
    }

    @Test
    void whatWasClaimedHasATableOfItsOwn() throws IOException {
        assertThat(page(SampleObservations.claimed()))
                .contains("<h2 id=\"claimed\">What has been claimed</h2>")
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
    void withoutChartsThereIsStillAPage() throws IOException {
        ExperimentResult result = SampleResults.one(1);
        Path file = directory.resolve("bare.html");
        ReportPage.write(result, SampleResults.info(result), file, directory.resolve("nowhere"), null);
        assertThat(file).content().contains("No chart was drawn.").contains("no interval is known");
    }
}
