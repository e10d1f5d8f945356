package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.result.Cause;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: some consignments travel on one document and the others on separate ones. Separate papers take 2 h on arrival; one
 * document is done ahead and takes none.
 */
class F07_AdoptionTest {

    private static final int CONSIGNMENTS = 200;

    private static final String[] TIMES = IntStream.range(0, CONSIGNMENTS)
            .mapToObj(i -> "%d %02d:00".formatted(1 + i / 24, i % 24))
            .toArray(String[]::new);

    private static TinyWorld world(String more) {
        return TinyWorld.of("""
                extends: rail.yaml
                borders: {red-bridge: {at: [gardabani], desks: 99, inspection: {share: 0 %, time: 6 h}}}
                """ + more);
    }

    private static Diary run(String more) {
        return world(more).ready("xian", 40, "alat", "tbilisi", TIMES).run();
    }

    /** Consignments that wait for no papers at the border, by when they were ready. */
    private static Set<Long> adopters(Diary diary) {
        return diary.deliveries("xian").stream()
                .filter(box -> box.under(Cause.DOCUMENTS) == 0)
                .map(Diary.Delivery::readySecond)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of 200, a share of 50 % is 100, with a standard deviation of 7. */
    @Test
    void halfAdoptedMeansHalfOfTheConsignments() {
        Diary diary = run("regime: {single: 50 %, separate: 50 %}\n");

        assertThat(adopters(diary)).hasSizeBetween(65, 135);
        assertThat(diary.deliveries("xian"))
                .allMatch(box -> box.under(Cause.DOCUMENTS) == 0 || box.under(Cause.DOCUMENTS) == 2 * Diary.HOUR);
    }

    @Test
    void whoAdoptsAtThirtyPercentAlsoAdoptsAtSixty() {
        Set<Long> thirty = adopters(run("regime: {single: 30 %, separate: 70 %}\n"));
        Set<Long> sixty = adopters(run("regime: {separate: 40 %, single: 60 %}\n"));

        assertThat(thirty).isNotEmpty();
        assertThat(sixty).containsAll(thirty).hasSizeGreaterThan(thirty.size());
    }

    /** Three regimes: what one wins it takes from the others, and nobody else changes. */
    @Test
    void nobodyLeavesARegimeThatGrows() {
        String other =
                "papers: {other: {about: x, at-border: 1 h, inspections: 100 %, errors: {share: 0 %, rework: 1 h}}}\n";
        Set<Long> few = adopters(run(other + "regime: {other: 30 %, single: 20 %, separate: 50 %}\n"));
        Set<Long> many = adopters(run(other + "regime: {separate: 40 %, single: 40 %, other: 20 %}\n"));

        assertThat(few).isNotEmpty();
        assertThat(many).containsAll(few);
    }

    @Test
    void allOfOneIsTheSameAsThatOne() {
        assertThat(run("regime: {single: 100 %}\n").deliveries())
                .isEqualTo(run("regime: single\n").deliveries());
        assertThat(run("regime: {single: 0 %, separate: 100 %}\n").deliveries())
                .isEqualTo(run("regime: separate\n").deliveries());
    }

    /** Both are looked at on their own papers: none for the flow that has one document, 2 h for the other. */
    @Test
    void aFlowMayHaveARegimeOfItsOwn() {
        String flow =
                "flows: {%s: {from: alat, to: tbilisi, volume: 0 TEU/y, consignment: 40 TEU, arrives: block-train, forty-foot: 0 %%, promised: 10 d%s}}\n";
        Diary diary = world(flow.formatted("almaty", ", regime: single"))
                .again("almaty", "1 00:00")
                .run();
        assertThat(diary.arrivals("almaty")).containsExactly("40 boxes on day 1 12:00: moving 12 h");

        diary = world(flow.formatted("almaty", "")).again("almaty", "1 00:00").run();
        assertThat(diary.arrivals("almaty")).containsExactly("40 boxes on day 1 14:00: moving 12 h, documents 2 h");
    }

    /** A border's own regime holds for everybody there. */
    @Test
    void aBordersOwnRegimeOverridesBoth() {
        Diary diary =
                TinyWorld.of("""
                        extends: rail.yaml
                        borders: {red-bridge: {at: [gardabani], regime: separate, desks: 99, inspection: {share: 0 %, time: 6 h}}}
                        regime: {single: 50 %, separate: 50 %}
                        """).ready("xian", 40, "alat", "tbilisi", TIMES).run();

        assertThat(adopters(diary)).isEmpty();
    }

    /** The second border keeps the regime that the first one met. */
    @Test
    void aConsignmentKeepsItsRegimeForLife() {
        Diary diary =
                TinyWorld.of("""
                        extends: rail.yaml
                        borders:
                          red-bridge: {at: [gardabani], desks: 99, inspection: {share: 0 %, time: 6 h}}
                          black-bridge: {at: [tbilisi], desks: 99, inspection: {share: 0 %, time: 6 h}}
                        regime: {single: 50 %, separate: 50 %}
                        """).ready("xian", 40, "alat", "tbilisi", TIMES).run();

        List<Double> hours = diary.deliveries("xian").stream()
                .map(box -> box.hoursUnder(Cause.DOCUMENTS))
                .distinct()
                .sorted()
                .toList();
        assertThat(hours).containsExactly(0.0, 4.0);
    }
}
