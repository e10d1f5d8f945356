package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.batch.Batch;
import corridor.batch.Variant;
import corridor.batch.WatchedYear;
import corridor.browser.Chromium;
import corridor.browser.ChromiumPage;
import corridor.export.ReplayJson;
import corridor.result.Movements;
import corridor.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The moving map in a real browser: the year of the first command of the README. */
class ReplayIT {

    private static final int DAY = 24 * 60;
    private static final int THREE_MEGABYTES = 3_000_000;

    @TempDir
    static Path folder;

    private static List<Movements> years;
    private static Path page;
    private static Chromium browser;

    @BeforeAll
    static void drawThePage() throws IOException {
        browser = Chromium.start();
        years = Batch.local(2, (done, of) -> {})
                .all(Stream.of("today", "zangezur")
                        .map(name -> ScenarioReader.read(Path.of("scenarios", name + ".yaml"), List.of()))
                        .map(scenario -> new WatchedYear(Variant.of(scenario), 1, 0))
                        .toList());
        page = page("two", years);
    }

    private static Path page(String name, List<Movements> shown) throws IOException {
        Path file = folder.resolve(name + ".html");
        ReportPage.write(
                SampleResults.comparison(),
                SampleResults.info(SampleResults.comparison()),
                file,
                folder.resolve("no-charts"),
                java.util.Locale.ENGLISH,
                new Replay(shown, ReplayJson.text(shown)));
        return file;
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aYearOfTwoScenariosTakesLessThanThreeMegabytes() {
        assertThat(ReplayJson.text(years)).hasSizeLessThan(THREE_MEGABYTES).isASCII();
    }

    @Test
    void nothingIsAskedOfAnyNetworkAndNothingIsComplainedOf() {
        try (ChromiumPage open = open(1280, 900)) {
            play(open);
            open.until("minute() > %d".formatted(start(open)));
            open.mustBeClean();
        }
    }

    @Test
    void itShowsWhatTheRecordHasAtAnyMinuteInBothScenarios() {
        try (ChromiumPage open = open(1280, 900)) {
            for (int minute : new int[] {
                0, 359, 360, 54_361, 200_000, 390_000, years.get(0).minutes()
            }) {
                open.value("scrub(%d)".formatted(minute));
                for (int scenario = 0; scenario < 2; scenario++) {
                    Movements year = years.get(scenario);
                    for (String mode : List.of("rail", "sea")) {
                        assertThat(open.number("shown(%d, '%s')".formatted(scenario, mode)))
                                .as("%s of %s in minute %d", mode, year.scenario(), minute)
                                .isEqualTo(moving(year, mode, minute));
                    }
                    int reading = minute / year.standing().everyMinutes();
                    assertThat(open.number("shown(%d, 'standing')".formatted(scenario)))
                            .isEqualTo(year.standing().boxes().stream()
                                    .mapToInt(boxes -> boxes.at(reading))
                                    .sum());
                    assertThat(open.number("shown(%d, 'delivered')".formatted(scenario)))
                            .isEqualTo(year.standing().delivered().at(reading));
                    assertThat(open.number("boxesAt('aktau', %d)".formatted(scenario)))
                            .isEqualTo(year.standing()
                                    .boxes()
                                    .get(place(year, "aktau"))
                                    .at(reading));
                }
            }
        }
    }

    @Test
    void itOpensWhenMostStands() {
        try (ChromiumPage open = open(1280, 900)) {
            int most = IntStream.range(0, years.get(0).standing().delivered().size())
                    .map(reading -> years.get(0).standing().boxes().stream()
                            .mapToInt(boxes -> boxes.at(reading))
                            .sum())
                    .max()
                    .orElseThrow();

            assertThat(open.number("shown(0, 'standing')")).isEqualTo(most);
        }
    }

    @Test
    void bothScenariosMoveOnOneClockUntilTheyAreStopped() {
        try (ChromiumPage open = open(1280, 900)) {
            int before = start(open);
            play(open);
            open.until("minute() > %d + 60".formatted(before));
            play(open);
            int stopped = start(open);

            assertThat(open.text("document.getElementById('replay').dataset.playing"))
                    .isEqualTo("false");
            assertThat(open.number("new Promise(tell => setTimeout(() => tell(minute()), 300))"))
                    .isEqualTo(stopped);
            for (int scenario = 0; scenario < 2; scenario++) {
                assertThat(open.number("shown(%d, 'rail')".formatted(scenario)))
                        .isEqualTo(moving(years.get(scenario), "rail", stopped));
            }
        }
    }

    @Test
    void fasterIsFurther() {
        try (ChromiumPage open = open(1280, 900)) {
            for (int hours : new int[] {2, 168}) {
                open.value("scrub(0); document.querySelector('.replay-speed select').value = '%d'".formatted(hours));
                open.value("corridorReplay.player.advance(1)");
                assertThat(start(open)).isEqualTo(hours * 60);
            }
        }
    }

    @Test
    void theYearEndsAndBeginsAgain() {
        try (ChromiumPage open = open(1280, 900)) {
            open.value("scrub(%d)".formatted(years.get(0).minutes() - 1));
            play(open);
            open.until("minute() === %d && document.getElementById('replay').dataset.playing === 'false'"
                    .formatted(years.get(0).minutes()));
            play(open);
            open.until("minute() < %d".formatted(years.get(0).minutes()));
        }
    }

    @Test
    void theKeyboardDoesItAll() {
        try (ChromiumPage open = open(1280, 900)) {
            open.value("document.querySelector('.replay-panel canvas').focus()");
            open.press("Home");
            assertThat(start(open)).isZero();
            open.press("ArrowRight");
            assertThat(start(open)).isEqualTo(DAY / 4);
            open.press("ArrowLeft");
            open.press("ArrowLeft");
            assertThat(start(open)).isZero();
            open.press("PageUp");
            assertThat(start(open)).isEqualTo(7 * DAY);
            open.press("End");
            assertThat(start(open)).isEqualTo(years.get(0).minutes());
            open.press("Home");
            open.press(" ");
            open.until("minute() > 0");
            open.press(" ");
            assertThat(open.text("document.getElementById('replay').dataset.playing"))
                    .isEqualTo("false");
        }
    }

    /** The table may be wider than the page: the keys scroll it then. */
    @Test
    void keysInTheTableMoveTheTableAlone() {
        try (ChromiumPage open = open(1280, 900)) {
            open.value("document.querySelector('.replay-numbers').open = true");
            open.value("document.querySelector('.replay-numbers .wide').focus()");
            int before = start(open);
            open.press("ArrowRight");
            open.press("Home");
            assertThat(start(open)).isEqualTo(before);
        }
    }

    @Test
    void aScreenReaderIsToldWhatTheMapShows() {
        try (ChromiumPage open = open(1280, 900)) {
            open.value("scrub(390000)");

            assertThat(open.spoken())
                    .contains("button: Play", "slider: Day and hour", "radio: Whole corridor")
                    .anyMatch(said -> said.startsWith("image: Today: trains moving ") && said.contains("Aktau"));
            assertThat(open.text("document.querySelector('.replay-said').textContent"))
                    .startsWith("Sun, 28 September 2025, 20:00. Today: trains moving ")
                    .contains("closed by a storm: Aktau");
            assertThat(open.text("document.querySelector('#replay input[type=range]').getAttribute('aria-valuetext')"))
                    .isEqualTo("Sun, 28 September 2025, 20:00");
            play(open);
            assertThat(open.spoken()).contains("button: Pause");
        }
    }

    @Test
    void theTableHasTheNumbersBehindTheDiscs() {
        try (ChromiumPage open = open(1280, 900)) {
            open.value("scrub(54360); document.querySelector('.replay-numbers').open = true");
            open.until("document.querySelectorAll('.replay-numbers tbody tr').length > 10");

            assertThat(open.text("[...document.querySelectorAll('.replay-numbers tbody tr')]"
                            + ".find(row => row.cells[0].textContent === 'Aktau').cells[2].textContent"))
                    .isEqualTo("%,d"
                            .formatted(years.get(1)
                                    .standing()
                                    .boxes()
                                    .get(place(years.get(1), "aktau"))
                                    .at(54_360 / 360)));
        }
    }

    @Test
    void whoAskedForLessMotionSeesSteps() {
        try (ChromiumPage open = browser.blank(1280, 900)) {
            open.preferReducedMotion();
            open.load(page.toUri());
            prepare(open);
            open.value("scrub(0)");
            play(open);
            assertThat(open.number("new Promise(tell => setTimeout(() => tell(minute()), 400))"))
                    .isZero();
            open.until("minute() === 12 * 60");
        }
    }

    @Test
    void mapsLieSideBySideWhereThereIsRoomAndOneBelowTheOtherWhereThereIsNone() {
        try (ChromiumPage open = open(1280, 900)) {
            assertThat(open.isTrue("above(0) === above(1)")).isTrue();
            open.resize(390, 844, 3);
            open.until("above(0) < above(1)");
            assertThat(open.overflowsSideways()).isFalse();
            assertThat(open.isTrue("canvas(0).width === Math.round(3 * canvas(0).clientWidth)"))
                    .isTrue();
            open.resize(320, 640, 2);
            open.until("canvas(0).width === Math.round(2 * canvas(0).clientWidth)");
            assertThat(open.overflowsSideways()).isFalse();
            open.mustBeClean();
        }
    }

    @Test
    void eachViewDrawsAnotherMap() {
        try (ChromiumPage open = open(1280, 900)) {
            for (String view : List.of("west", "whole")) {
                String before = open.text("canvas(0).toDataURL()");
                open.value("document.querySelector('[value=%s]').click()".formatted(view));
                assertThat(open.text("canvas(0).toDataURL()")).isNotEqualTo(before);
            }
        }
    }

    @Test
    void theCaspianIsWaterAndItsShoresAreLand() {
        try (ChromiumPage open = open(1280, 900)) {
            // Far from any port: 41.5 N 50.3 E at sea; 45.5 N 43.5 E on the steppe; Lake Urmia at 37.6 N 45.4 E; Iran
            // beside it.
            assertThat(open.text("colour(50.3, 41.5)")).isEqualTo("219,231,238");
            assertThat(open.text("colour(43.5, 45.5)")).isEqualTo("246,243,236");
            assertThat(open.text("colour(45.45, 37.6)")).isEqualTo("219,231,238");
            assertThat(open.text("colour(47, 38)")).isEqualTo("246,243,236");
        }
    }

    @Test
    void oneScenarioAloneIsShownAlone() throws IOException {
        Path alone = page("one", years.subList(0, 1));
        try (ChromiumPage open = browser.open(alone, 1280, 900)) {
            assertThat(open.number("document.querySelectorAll('.replay-panel').length"))
                    .isEqualTo(1);
            open.mustBeClean();
        }
    }

    @Test
    void aNameThatLooksLikeMarkupStaysAName() throws IOException {
        Movements year = years.get(0);
        String name = "</script><script>alert(1)</script>";
        Movements odd = new Movements(
                "odd",
                name,
                year.start(),
                year.minutes(),
                year.places(),
                year.ways(),
                year.legs(),
                year.standing(),
                year.storms());
        Path file = page("odd", List.of(odd));
        assertThat(Files.readString(file)).doesNotContain("<script>alert");
        try (ChromiumPage open = browser.open(file, 1280, 900)) {
            assertThat(open.text("document.querySelector('.replay-panel strong').textContent"))
                    .isEqualTo(name);
            open.mustBeClean();
        }
    }

    private static ChromiumPage open(int width, int height) {
        ChromiumPage open = browser.open(page, width, height);
        prepare(open);
        return open;
    }

    /** Words for the expressions of this test. */
    private static void prepare(ChromiumPage open) {
        open.value("""
                var part = (scenario) => document.querySelectorAll('.replay-panel')[scenario];
                var canvas = (scenario) => part(scenario).querySelector('canvas');
                var minute = () => Number(document.getElementById('replay').dataset.minute);
                var shown = (scenario, what) => Number(part(scenario).dataset[what]);
                var boxesAt = (place, scenario) => JSON.parse(document.getElementById('replay').dataset.boxes)[place][scenario];
                var above = (scenario) => part(scenario).getBoundingClientRect().top;
                var scrub = (minute) => {
                    const slider = document.querySelector('#replay input[type=range]');
                    slider.step = 1;
                    slider.value = minute;
                    slider.dispatchEvent(new Event('input', {bubbles: true}));
                };
                var colour = (longitude, latitude) => {
                    const panel = corridorReplay.player.panels[0];
                    const [x, y] = corridorReplay.land.projection(panel.view, panel.width, panel.height)([longitude, latitude]);
                    return [...panel.pen.getImageData(x * panel.density, y * panel.density, 1, 1).data].slice(0, 3).join();
                };
                true""");
    }

    private static void play(ChromiumPage open) {
        open.click(".replay-play");
    }

    private static int start(ChromiumPage open) {
        return open.number("Number(document.getElementById('replay').dataset.minute)");
    }

    /** Counted here one by one. */
    private static int moving(Movements year, String mode, int minute) {
        return (int) IntStream.range(0, year.legs().size())
                .filter(leg -> year.ways().get(year.legs().way().at(leg)).mode().equals(mode))
                .filter(leg -> year.legs().departs().at(leg) <= minute)
                .filter(leg -> minute < year.legs().arrives(leg))
                .count();
    }

    private static int place(Movements year, String id) {
        return IntStream.range(0, year.places().size())
                .filter(place -> year.places().get(place).id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
