package corridor.report;

import corridor.browser.Chromium;
import corridor.browser.ChromiumPage;
import corridor.export.ReplayJson;
import corridor.result.Ints;
import corridor.result.Movements;
import corridor.result.Movements.Legs;
import corridor.result.Movements.Place;
import corridor.result.Movements.Standing;
import corridor.result.Movements.Storm;
import corridor.result.Movements.Way;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** How much processor time the moving map takes for a frame with so many trains and vessels on it; for docs/performance.md, no test. */
final class FrameTimes {

    private static final int YEAR = 365 * 24 * 60;
    private static final int UNDER_WAY = 8_000;
    private static final int FRAMES = 240;
    private static final List<Place> PLACES = List.of(
            new Place("altynkol", "Altynkol", 44.165, 80.295),
            new Place("aktau", "Aktau", 43.603, 51.222),
            new Place("alat", "Alat", 39.98, 49.42),
            new Place("poti", "Poti", 42.146, 41.667),
            new Place("turkmenbashi", "Turkmenbashi", 40.008, 52.985));
    private static final List<Way> WAYS = List.of(
            new Way("east", "rail", Ints.of(0, 1)), new Way("east", "rail", Ints.of(1, 0)),
            new Way("sea", "sea", Ints.of(1, 2)), new Way("sea", "sea", Ints.of(2, 1)),
            new Way("west", "rail", Ints.of(2, 3)), new Way("west", "rail", Ints.of(3, 2)),
            new Way("south", "sea", Ints.of(4, 2)), new Way("south", "sea", Ints.of(2, 4)));

    private FrameTimes() {}

    /** @param arguments how many are under way, on each of two maps together */
    public static void main(String[] arguments) throws Exception {
        int moving = Integer.parseInt(arguments[0]);
        List<Movements> years = List.of(year("one", moving / 2), year("two", moving / 2));
        Path file = Files.createTempFile("frames", ".html");
        ReportPage.write(
                SampleResults.comparison(),
                SampleResults.info(SampleResults.comparison()),
                file,
                file.resolveSibling("no-charts"),
                java.util.Locale.ENGLISH,
                new Replay(years, ReplayJson.text(years)));
        try (Chromium browser = Chromium.start();
                ChromiumPage page = browser.open(file, 1280, 900)) {
            page.value("document.getElementById('replay').scrollIntoView()");
            frames(page, 60);
            double before = browser.cpuSeconds();
            double main = page.cpuSeconds();
            String underWay = frames(page, FRAMES);
            System.out.printf(
                    "%s under way: %.1f ms of processor time a frame, %.1f ms of it in the page%n",
                    underWay,
                    (browser.cpuSeconds() - before) * 1000 / FRAMES,
                    (page.cpuSeconds() - main) * 1000 / FRAMES);
        } finally {
            Files.delete(file);
        }
    }

    /** So many in a row, each shown before the next is drawn. */
    private static String frames(ChromiumPage page, int count) {
        return page.text("""
                (async () => {
                    const player = corridorReplay.player;
                    player.playing = true;
                    for (let i = 0; i < %d; i++) {
                        await new Promise(requestAnimationFrame);
                        player.go(100000 + i * 12);
                    }
                    player.playing = false;
                    return player.panels.map(panel => Number(panel.element.dataset.rail) + Number(panel.element.dataset.sea)).join(' + ');
                })()""".formatted(count));
    }

    private static Movements year(String id, int moving) {
        int legs = Math.toIntExact((long) moving * YEAR / UNDER_WAY);
        Ints zeros = Ints.of(new int[YEAR / 360 + 1]);
        return new Movements(
                id,
                id,
                LocalDate.of(2025, 1, 1),
                YEAR,
                PLACES,
                WAYS,
                new Legs(
                        Ints.of(IntStream.range(0, legs).map(leg -> leg % WAYS.size())),
                        Ints.of(IntStream.range(0, legs).map(leg -> (int) ((long) leg * YEAR / legs))),
                        Ints.of(IntStream.generate(() -> UNDER_WAY).limit(legs)),
                        Ints.of(IntStream.range(0, legs).map(leg -> leg % 3 * 50)),
                        Ints.of(IntStream.range(0, legs))),
                new Standing(
                        360,
                        Collections.nCopies(
                                PLACES.size(),
                                Ints.of(IntStream.range(0, zeros.size()).map(i -> 500 + i % 900))),
                        zeros),
                List.of(new Storm(1, 0, YEAR)));
    }
}
