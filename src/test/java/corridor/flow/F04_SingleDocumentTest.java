package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE: on a single document a border takes a consignment up while it is still on its way. */
class F04_SingleDocumentTest {

    /** Ten hours from Alat to the border; 1 h of work ahead, begun 24 h before arrival or when the train leaves. */
    private static final String SINGLE = """
            extends: rail.yaml
            borders: {red-bridge: {at: [gardabani], desks: 1, %s inspection: {share: 0 %%, time: 6 h}}}
            regime: single
            papers: {single: {%s}}
            """;

    private static Diary one(String border, String papers) {
        return TinyWorld.of(SINGLE.formatted(border, papers))
                .ready("xian", 40, "alat", "tbilisi", "1 00:00")
                .run();
    }

    @Test
    void clearedAheadOfArrivalTheBorderTakesNoTime() {
        assertThat(one("", "at-border: 0 h").arrivals("xian")).containsExactly("40 boxes on day 1 12:00: moving 12 h");
    }

    @Test
    void workOfFifteenHoursCostsWhatTheRunOfTenDoesNotCover() {
        assertThat(one("", "ahead: {time: 15 h}").arrivals("xian"))
                .containsExactly("40 boxes on day 1 17:00: moving 12 h, documents 5 h");
    }

    /** Begun half an hour before arrival, an hour's work is half done. */
    @Test
    void aShortLeadCostsTheRest() {
        assertThat(one("", "ahead: {lead: 30 min}").arrivals("xian"))
                .containsExactly("40 boxes on day 1 12:30: moving 12 h, documents 30 min");
    }

    @Test
    void whatIsLeftToDoOnArrivalStillIs() {
        assertThat(one("", "at-border: 30 min").arrivals("xian"))
                .containsExactly("40 boxes on day 1 12:30: moving 12 h, documents 30 min");
    }

    /** 1 h of work and 5 h of rework end before the train is there; 20 h of rework end 11 h after. */
    @Test
    void anErrorFoundAheadIsRepairedWhileTheTrainRuns() {
        assertThat(one("", "errors: {share: 100 %, rework: 5 h}").arrivals("xian"))
                .containsExactly("40 boxes on day 1 12:00: moving 12 h");
        assertThat(one("", "errors: {share: 100 %, rework: 20 h}").arrivals("xian"))
                .containsExactly("40 boxes on day 1 23:00: moving 12 h, documents 11 h");
    }

    /** 1 h of work and 15 h of rework for the first border, 6 h of them after arrival; at the second they are known to be right. */
    @Test
    void papersAreLookedThroughForErrorsOnce() {
        String both = "borders: {black-bridge: {at: [tbilisi], desks: 1, inspection: {share: 0 %, time: 6 h}}, ";
        Diary diary = TinyWorld.of(SINGLE.formatted("", "errors: {share: 100 %, rework: 15 h}")
                        .replace("borders: {", both))
                .ready("xian", 40, "alat", "tbilisi", "1 00:00")
                .run();

        assertThat(diary.arrivals("xian")).containsExactly("40 boxes on day 1 18:00: moving 12 h, documents 6 h");
    }

    /** A border that names its own time under the regime does all of it on arrival. */
    @Test
    void aBorderThatTakesNoPartInItLooksOnArrival() {
        assertThat(one("documents: {single: 3 h},", "at-border: 0 h").arrivals("xian"))
                .containsExactly("40 boxes on day 1 15:00: moving 12 h, documents 3 h");
    }

    @Test
    void papersAtTheOriginComeBeforeTheTrain() {
        assertThat(one("", "at-origin: 4 h").arrivals("xian"))
                .containsExactly("40 boxes on day 1 16:00: moving 12 h, documents 4 h");
    }
}
