package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.study.Sheet;
import corridor.study.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: a study is one page that opens without any network. */
class StudyPageTest {

    @TempDir
    private Path directory;

    private String page(Study study) throws IOException {
        Path charts = directory.resolve("charts");
        StudyCharts.write(study, charts, Locale.ENGLISH, EnumSet.of(ChartFormat.PNG, ChartFormat.SVG));
        Path file = directory.resolve("report.html");
        StudyPage.write(study, SampleStudies.info(), file, charts, Locale.ENGLISH);
        return Files.readString(file);
    }

    @Test
    void theAnswerStandsFirst() throws IOException {
        assertThat(page(SampleStudies.small()))
                .contains(
                        "<h1>The single document saves 1.8 days ± 0.5 with two vessels, and no second ship does as much.</h1>")
                .contains("<p class=\"finding\">Of sweep: 3 of 4 variants were measured.</p>");
    }

    @Test
    void whatAScenarioIsStandsBelowTheAnswer() throws IOException {
        ReportInfo.ScenarioInfo first = SampleStudies.info().scenarios().get(0);
        assertThat(page(SampleStudies.small()))
                .containsOnlyOnce("<p class=\"note\"><strong>%s</strong>: %s. %s</p>"
                        .formatted(first.id(), first.name(), first.about()));
    }

    @Test
    void figuresStandWithTheirIntervalsUnderTheirUnits() throws IOException {
        assertThat(page(SampleStudies.small()))
                .contains(
                        "<th scope=\"col\" class=\"n\">mean transit time, days</th><th scope=\"col\" class=\"n\">change from base, days</th>")
                .contains(
                        "<th scope=\"row\">single, sweep</th><td class=\"n\">2</td><td class=\"n\">18.5 ±0.3</td><td class=\"n\">−1.8 ±0.5</td>")
                .contains("<td class=\"n\">4</td><td class=\"n\">–</td><td class=\"n\">–</td>")
                .doesNotContain("NaN");
    }

    @Test
    void everyPictureIsInThePageWithIdsOfItsOwn() throws IOException {
        String page = page(SamplePictures.study());
        assertThat(Pattern.compile("<svg").matcher(page).results()).hasSameSizeAs(SamplePictures.all());
        assertThat(Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().map(match -> match.group(1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void thePageAsksNothingOfAnyNetwork() throws IOException {
        assertThat(page(SamplePictures.study()))
                .satisfies(PageRules::asksNothing)
                .satisfies(PageRules::runsOnlyWhatItsPolicyNames)
                .satisfies(PageRules::linksLead);
    }

    @Test
    void whatIsAssumedStandsWithItsSource() throws IOException {
        ReportInfo info = SampleStudies.info();
        ReportInfo.AssumptionRow yard = new ReportInfo.AssumptionRow(
                "today",
                "terminals.aktau.yard",
                "2500 TEU",
                "P03",
                "medium",
                "2000 to 3000",
                "as planned",
                "published");
        Path file = directory.resolve("report.html");
        StudyPage.write(
                SampleStudies.small(),
                new ReportInfo(info.commandLine(), info.version(), info.scenarios(), List.of(), List.of(yard)),
                file,
                directory,
                Locale.ENGLISH);
        assertThat(Files.readString(file))
                .contains("1 values and where they come from", "terminals.aktau.yard", "2500 TEU", "P03");
    }

    @Test
    void namesAreTextNotMarkup() throws IOException {
        assertThat(page(SampleStudies.named("<script>alert(1)</script>")))
                .doesNotContain("alert(1)</script>")
                .satisfies(PageRules::runsOnlyWhatItsPolicyNames)
                .contains("Of &lt;script&gt;alert(1)&lt;/script&gt;:")
                .contains("Every variant: &lt;script&gt;");
    }

    @Test
    void aLongSheetIsCutAndSaysWhereTheRestIs() throws IOException {
        SampleStudies.Row row =
                new SampleStudies.Row("single", 3, SampleStudies.plusMinus(20, 1), SampleStudies.plusMinus(0, 1));
        Sheet sheet = SampleStudies.table("grid", "A grid", Collections.nCopies(1_000, row));
        String page = page(SampleStudies.study("a grid", List.of(sheet), List.of()));
        assertThat(Pattern.compile("<tr class=\"first\">").matcher(page).results())
                .hasSize(200);
        assertThat(page).contains("... and 800 more rows in tables/grid.csv");
    }

    @Test
    void thePageSaysHowToRepeatItAndWhetherTheAuditHolds() throws IOException {
        assertThat(page(SampleStudies.small()))
                .contains(
                        "<pre>corridor sweep scenarios/today.yaml --vary vessels.aktau-alat.count=2..4 --seed 7</pre>")
                .contains("30 replications of each variant.", "Audit: every check of every run holds.");
        assertThat(page(SampleStudies.broken()))
                .contains("Audit: 1 check is broken. Nothing here should be believed.")
                .contains("<li>today vessels=4: quay of aktau: L = lambda W</li>")
                .contains("No interval over replications is known.");
    }
}
