package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.result.Cause;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: papers are looked at step by step, one after the other or beside each other, by whoever has desks for it. Ten hours
 * from Alat to the border, two hours on: 12 h of moving in every story.
 */
class F06_PaperStepsTest {

    private static final String STEPS = """
            extends: rail.yaml
            borders: {red-bridge: {at: [gardabani], desks: 2, %s inspection: {share: 0 %%, time: 6 h}}}
            papers: {separate: {steps: {%s}}}
            """;

    private static TinyWorld world(String border, String steps) {
        return TinyWorld.of(STEPS.formatted(border, steps));
    }

    private static Diary one(String border, String steps) {
        return world(border, steps)
                .ready("xian", 40, "alat", "tbilisi", "1 00:00")
                .run();
    }

    /** 2 h and then 3 h. */
    @Test
    void stepsInSeriesAddUp() {
        assertThat(one("", "customs: {time: 2 h}, note: {time: 3 h, after: [customs]}")
                        .arrivals("xian"))
                .containsExactly("40 boxes on day 1 17:00: moving 12 h, documents 5 h");
    }

    /** Two desks: 2 h beside 3 h. */
    @Test
    void stepsBesideEachOtherTakeAsLongAsTheLonger() {
        assertThat(one("", "customs: {time: 2 h}, note: {time: 3 h}").arrivals("xian"))
                .containsExactly("40 boxes on day 1 15:00: moving 12 h, documents 3 h");
    }

    /** 2 h, then 3 h beside 1 h, then 1 h for both: 2 + max(3, 1) + 1 = 6 h. */
    @Test
    void aStepWaitsForAllThatComeBeforeIt() {
        String steps =
                "release: {time: 1 h, after: [note, plants]}, customs: {time: 2 h}, note: {time: 3 h, after: [customs]}, plants: {time: 1 h, after: [customs]}";

        assertThat(one("", steps).arrivals("xian"))
                .containsExactly("40 boxes on day 1 18:00: moving 12 h, documents 6 h");
    }

    /** What is left out here breaks no chain: the note still comes after customs, 2 + 3 h. */
    @Test
    void aStepOfAnotherBorderIsLeftOut() {
        String elsewhere = "far: {at: [tbilisi], desks: 1, inspection: {share: 0 %, time: 6 h}}, red-bridge:";
        String steps =
                "customs: {time: 2 h, at: [red-bridge]}, plants: {time: 9 h, after: [customs], at: [far]}, note: {time: 3 h, after: [plants], at: [red-bridge]}";
        String yaml = STEPS.formatted("", steps).replace("red-bridge: {at", elsewhere + " {at");
        Diary diary = TinyWorld.of(yaml)
                .ready("xian", 40, "alat", "tbilisi", "1 00:00")
                .run();

        assertThat(diary.arrivals("xian")).containsExactly("40 boxes on day 2 02:00: moving 12 h, documents 14 h");
    }

    /** Three hours begun four hours before arrival are done; of eight hours four are left, and the note follows on arrival. */
    @Test
    void aStepAheadIsDoneWhileTheTrainRuns() {
        String steps = "customs: {time: %s, ahead: 4 h}, note: {time: 1 h, after: [customs]}";

        assertThat(one("", steps.formatted("3 h")).arrivals("xian"))
                .containsExactly("40 boxes on day 1 13:00: moving 12 h, documents 1 h");
        assertThat(one("", steps.formatted("8 h")).arrivals("xian"))
                .containsExactly("40 boxes on day 1 17:00: moving 12 h, documents 5 h");
    }

    /** At 10:00 customs takes 2 h; the railway opens at 20:00, eight hours later, and takes 1 h. */
    @Test
    void anOfficeOfItsOwnHasItsOwnHours() {
        assertThat(one(
                                "offices: {railway: {desks: 1, hours: '20:00-08:00'}},",
                                "customs: {time: 2 h}, note: {by: railway, time: 1 h, after: [customs]}")
                        .arrivals("xian"))
                .containsExactly("40 boxes on day 1 23:00: moving 12 h, documents 3 h, closed 8 h");
    }

    /** Both wait 10 h for the only desk to open; one is looked at until 21:00, the other until 22:00, and the train for both. */
    @Test
    void aTrainThatWaitsForItsLastConsignmentWaitsForItsOffice() {
        String steps = "note: {by: railway, time: 1 h}";
        Diary diary = world("offices: {railway: {desks: 1, hours: '20:00-08:00'}},", steps)
                .ready("almaty", 20, "alat", "tbilisi", "1 00:00")
                .ready("xian", 20, "alat", "tbilisi", "1 00:00")
                .run();

        assertThat(diary.arrivals("xian"))
                .containsExactly("20 boxes on day 2 00:00: moving 12 h, documents 2 h, closed 10 h");
        assertThat(diary.arrivals("almaty")).isEqualTo(diary.arrivals("xian"));
    }

    /**
     * D/D/1: five trains an hour apart, ninety minutes each at the only desk of the railway. The n-th, from 0, waits n half hours
     * and is looked at for 1.5 h: 1.5, 2, 2.5, 3, 3.5 h. The border's own two desks do nothing.
     */
    @Test
    void whatAnOfficeCannotDoQueuesForIt() {
        Diary diary = world("offices: {railway: {desks: 1}},", "note: {by: railway, time: 90 min}")
                .ready("xian", 40, "alat", "tbilisi", "1 00:00", "1 01:00", "1 02:00", "1 03:00", "1 04:00")
                .run();

        assertThat(diary.deliveries("xian").stream()
                        .map(box -> box.hoursUnder(Cause.DOCUMENTS))
                        .distinct())
                .containsExactly(1.5, 2.0, 2.5, 3.0, 3.5);
    }

    /** Where a border has no such office its own two desks do it: none of the five waits. */
    @Test
    void withoutThatOfficeTheBordersOwnDesksDoIt() {
        String elsewhere =
                "far: {at: [tbilisi], desks: 1, offices: {railway: {desks: 1}}, inspection: {share: 0 %, time: 6 h}}, red-bridge:";
        String yaml =
                STEPS.formatted("", "note: {by: railway, time: 90 min}").replace("red-bridge: {at", elsewhere + " {at");
        Diary diary = TinyWorld.of(yaml)
                .ready("xian", 40, "alat", "tbilisi", "1 00:00")
                .run();

        assertThat(diary.arrivals("xian")).containsExactly("40 boxes on day 1 15:00: moving 12 h, documents 3 h");
    }

    /** Customs 2 h beside a note of 1 h that is put right in 20 h: 21 h, not 23. */
    @Test
    void aWrongStepIsPutRightBesideTheOthers() {
        assertThat(one("", "customs: {time: 2 h}, note: {time: 1 h, errors: {share: 100 %, rework: 20 h}}")
                        .arrivals("xian"))
                .containsExactly("40 boxes on day 2 09:00: moving 12 h, documents 21 h");
    }

    /** A step that concerns half of the consignments takes time of those only: of 200, about 100 (at 5 sd of 7 each way). */
    @Test
    void aStepMayConcernSomeConsignmentsOnly() {
        String[] times = new String[200];
        for (int i = 0; i < times.length; i++) {
            times[i] = "%d %02d:00".formatted(1 + i / 20, i % 20);
        }
        Diary diary = world("", "plants: {time: 1 h, share: 50 %}")
                .ready("xian", 40, "alat", "tbilisi", times)
                .run();

        long concerned = diary.deliveries("xian").stream()
                        .filter(box -> box.under(Cause.DOCUMENTS) > 0)
                        .count()
                / 40;
        assertThat(concerned).isBetween(65L, 135L);
        assertThat(diary.deliveries("xian"))
                .allMatch(box -> box.under(Cause.DOCUMENTS) == 0 || box.under(Cause.DOCUMENTS) == Diary.HOUR);
    }

    /** Xi'an's 60 TEU are two trains; papers of 15 h and 20 h of rework are right on day 2 11:00, for the second part too. */
    @Test
    void aConsignmentThatIsWrongAheadIsWrongInAllItsParts() {
        Diary diary = TinyWorld.of("""
                        extends: rail.yaml
                        trains: {train: {departs: {full: 100 %, or-after: 1 h}}}
                        borders: {red-bridge: {at: [gardabani], desks: 2, inspection: {share: 0 %, time: 6 h}}}
                        regime: single
                        papers: {single: {at-border: 0 h, ahead: {time: 15 h}, errors: {share: 100 %, rework: 20 h}}}
                        """)
                .ready("xian", 60, "alat", "tbilisi", "1 00:00")
                .run();

        assertThat(diary.arrivals("xian"))
                .containsExactly(
                        "40 boxes on day 2 13:00: moving 12 h, documents 25 h",
                        "20 boxes on day 2 13:00: moving 12 h, waiting-train 1 h, documents 24 h");
    }

    /** Invoices 4 h beside certificates 1 h, then the declaration 2 h: 6 h before the train leaves. */
    @Test
    void papersAtTheOriginHaveStepsToo() {
        Diary diary = TinyWorld.of("""
                        extends: rail.yaml
                        papers:
                          separate:
                            origin-steps: {invoice: {time: 4 h}, certificate: {time: 1 h}, declaration: {time: 2 h, after: [invoice, certificate]}}
                        """)
                .ready("xian", 40, "alat", "tbilisi", "1 00:00")
                .run();

        assertThat(diary.arrivals("xian")).containsExactly("40 boxes on day 1 18:00: moving 12 h, documents 6 h");
    }

    /** Papers of 9 h have lapsed after a run of 10 h, and are made again in 5 h before they are looked at in 2 h. */
    @Test
    void papersThatLapseAreMadeAgainAtTheNextBorder() {
        String validity = "validity: {lasts: %s, renewal: 5 h}, steps: {";
        String yaml = STEPS.formatted("", "customs: {time: 2 h}");

        assertThat(TinyWorld.of(yaml.replace("steps: {", validity.formatted("9 h")))
                        .ready("xian", 40, "alat", "tbilisi", "1 00:00")
                        .run()
                        .arrivals("xian"))
                .containsExactly("40 boxes on day 1 19:00: moving 12 h, documents 7 h");
        assertThat(TinyWorld.of(yaml.replace("steps: {", validity.formatted("10 h")))
                        .ready("xian", 40, "alat", "tbilisi", "1 00:00")
                        .run()
                        .arrivals("xian"))
                .containsExactly("40 boxes on day 1 14:00: moving 12 h, documents 2 h");
    }

    /** A yard of 44 TEU, of which 40 may be filled, and a lot of 100: cleared as one in 2 h, gone in trains of 40. */
    @Test
    void aLotLargerThanTheYardAtItsOriginIsCleared() {
        Diary diary = TinyWorld.of("""
                        extends: rail.yaml
                        terminals: {alat: {yard: 45 TEU}}
                        borders: {alat: {at: [alat], desks: 1, inspection: {share: 0 %, time: 6 h}}}
                        """)
                .ready("xian", 100, "alat", "tbilisi", "1 00:00")
                .run();

        assertThat(diary.arrivals("xian"))
                .containsExactly(
                        "80 boxes on day 1 14:00: moving 12 h, documents 2 h",
                        "20 boxes on day 2 14:00: moving 12 h, waiting-train 24 h, documents 2 h");
    }
}
