package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.browser.Chromium;
import corridor.browser.ChromiumPage;
import corridor.experiment.ExperimentResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report as a person meets it: with a mouse, with keys, with a screen reader, on a phone, on paper. */
class ReportPageIT {

    @TempDir
    private static Path folder;

    private static Chromium browser;

    @BeforeAll
    static void write() throws IOException {
        browser = Chromium.start();
        ExperimentResult result = SampleObservations.claimed();
        Path charts = folder.resolve("charts");
        Charts.write(result, List.of(), charts, Locale.ENGLISH, EnumSet.of(ChartFormat.SVG));
        for (Locale language : Languages.ALL) {
            ReportPage.write(result, SampleResults.info(result), in(language), charts, language, null);
        }
    }

    private static Path in(Locale language) {
        return folder.resolve(language.getLanguage() + ".html");
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private ChromiumPage open(int width) {
        return browser.open(in(Locale.ENGLISH), width, 900);
    }

    private static List<String> column(ChromiumPage page, String table, int column) {
        String cells = page.text(
                "[...document.querySelector('#table-%s ~ .wide').querySelectorAll('tbody tr')]".formatted(table)
                        + ".map(row => row.cells[%d].textContent).join('|')".formatted(column));
        return List.of(cells.split("\\|", -1));
    }

    @Test
    void itIsCleanInEveryLanguage() {
        for (Locale language : Languages.ALL) {
            try (ChromiumPage page = browser.open(in(language), 1400, 900)) {
                page.mustBeClean();
                assertThat(page.text("document.documentElement.lang")).isEqualTo(language.getLanguage());
            }
        }
    }

    /** The style is let in by its hash: without it the page would be Times on a white sheet. */
    @Test
    void theStyleAndTheFontsAreApplied() {
        try (ChromiumPage page = open(1400)) {
            page.mustBeClean();
            page.until("document.fonts.check('16px Inter')");
            assertThat(page.text("getComputedStyle(document.body).fontFamily")).startsWith("Inter");
        }
    }

    @Test
    void aTableIsSortedByAClickAndByAnotherTheOtherWayAndByAThirdAsItWas() {
        try (ChromiumPage page = open(1400)) {
            List<String> before = column(page, "times", 2);
            String head = "#table-times ~ .wide th:nth-child(3)";
            page.click(head + " button");
            assertThat(page.text("document.querySelector('%s').getAttribute('aria-sort')".formatted(head)))
                    .isEqualTo("ascending");
            List<Double> up =
                    column(page, "times", 2).stream().map(Double::valueOf).toList();
            assertThat(up).isSorted().hasSameSizeAs(before);
            page.click(head + " button");
            assertThat(column(page, "times", 2).stream().map(cell -> -Double.parseDouble(cell)))
                    .isSorted();
            page.click(head + " button");
            assertThat(column(page, "times", 2)).isEqualTo(before);
            page.mustBeClean();
        }
    }

    /** Minus signs are true ones, thousands have commas, and an empty cell is last. */
    @Test
    void differencesAreSortedByTheirValue() {
        try (ChromiumPage page = open(1400)) {
            page.click("#table-times ~ .wide th:nth-child(7) button");
            List<String> cells = column(page, "times", 6);
            List<Double> known = cells.stream()
                    .filter(cell -> !cell.isEmpty())
                    .map(cell -> Double.valueOf(cell.replace('−', '-')))
                    .toList();
            assertThat(known).isSorted().isNotEmpty();
            assertThat(cells.subList(known.size(), cells.size())).containsOnly("");
        }
    }

    @Test
    void aTableIsSortedFromTheKeyboard() {
        try (ChromiumPage page = open(1400)) {
            page.value("document.querySelector('#table-times ~ .wide th button').focus()");
            page.press("Enter");
            assertThat(page.text("document.querySelector('#table-times ~ .wide th').getAttribute('aria-sort')"))
                    .isEqualTo("ascending");
            assertThat(page.text("document.activeElement.tagName")).isEqualTo("BUTTON");
        }
    }

    @Test
    void everyLinkOfTheContentsLandsOnItsHeading() {
        try (ChromiumPage page = open(1400)) {
            int links = page.number("document.querySelectorAll('nav a').length");
            assertThat(links).isGreaterThan(7);
            for (int i = 0; i < links; i++) {
                page.value("document.querySelectorAll('nav a')[%d].click()".formatted(i));
                // At the top, but for the last ones, where the page can go no further.
                page.until("(top => top > -1 && (top < 100 || top < innerHeight && scrollY + innerHeight"
                        + " > document.documentElement.scrollHeight - 2))"
                        + "(document.querySelector(location.hash).getBoundingClientRect().top)");
            }
        }
    }

    @Test
    void aLinkIntoWhatIsFoldedUnfoldsIt() {
        try (ChromiumPage page = open(1400)) {
            String id = page.text("document.querySelector('details figure').id");
            page.value("location.hash = '%s'".formatted(id));
            page.until("document.getElementById('%s').closest('details').open".formatted(id));
        }
    }

    @Test
    void aScreenReaderComesUponTheFindingTheTablesAndTheChartsByTheirNames() {
        try (ChromiumPage page = open(1400)) {
            List<String> spoken = page.spoken();
            assertThat(spoken)
                    .anyMatch(it -> it.startsWith("heading: Zangezur: Xi'an to Istanbul takes"))
                    .contains("navigation: Contents", "heading: Where containers wait", "region: Transit time, days")
                    .contains("columnheader: Verdict")
                    .anyMatch(it -> it.startsWith("image: Zangezur: "));
            assertThat(spoken.stream().filter(it -> it.matches("(button|link|image|region|heading): ")))
                    .as("without a name")
                    .isEmpty();
        }
    }

    @Test
    void nothingIsWiderThanThePhone() {
        for (Locale language : Languages.ALL) {
            try (ChromiumPage page = browser.open(in(language), 360, 740)) {
                assertThat(page.overflowsSideways()).as(language.toString()).isFalse();
            }
        }
        try (ChromiumPage page = open(320)) {
            assertThat(page.overflowsSideways()).isFalse();
        }
    }

    /** A4 without its margins is 688 CSS pixels wide: no table is clipped, and what was folded is there. */
    @Test
    void onPaperAllIsThereAndNothingIsCut() {
        try (ChromiumPage page = browser.open(in(Locale.ENGLISH), 688, 970)) {
            page.showAsPrinted();
            page.value("dispatchEvent(new Event('beforeprint'))");
            assertThat(page.text("[...document.querySelectorAll('.wide, figure, pre, main')]"
                            + ".filter(it => it.scrollWidth > it.clientWidth + 1)"
                            + ".map(it => it.ariaLabel || it.id || it.tagName).join(', ')"))
                    .isEmpty();
            assertThat(page.number("document.querySelectorAll('details:not([open])').length"))
                    .isZero();
            page.value("dispatchEvent(new Event('afterprint'))");
            assertThat(page.number("document.querySelectorAll('details:not([open])').length"))
                    .isPositive();
            page.mustBeClean();
        }
    }

    /** Chromium leaves the objects that are pages readable in the file. */
    @Test
    void itPrintsToPdf() {
        try (ChromiumPage page = open(1400)) {
            String pdf = new String(page.printed(), java.nio.charset.StandardCharsets.ISO_8859_1);
            assertThat(pdf).startsWith("%PDF-");
            assertThat(pdf.split("/Type /Page\\b").length - 1).isGreaterThan(5);
        }
    }

    /** A hostile name is text in a real browser too. */
    @Test
    void whatAScenarioIsCalledRunsNothing() throws IOException {
        ExperimentResult hostile =
                SampleResults.named("<script>window.hacked = 1</script>", "\"><svg onload=\"window.hacked = 1\">");
        Path file = folder.resolve("hostile.html");
        ReportPage.write(hostile, SampleResults.info(hostile), file, folder.resolve("nowhere"), Locale.ENGLISH, null);
        try (ChromiumPage page = browser.open(file, 1000, 800)) {
            page.mustBeClean();
            assertThat(page.isTrue("window.hacked === undefined")).isTrue();
        }
    }
}
