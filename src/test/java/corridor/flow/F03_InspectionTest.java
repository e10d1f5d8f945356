package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.result.Cause;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE: single boxes are taken off the train and opened; they follow with the next. */
class F03_InspectionTest {

    private static final String INSPECTIONS = """
            extends: rail.yaml
            borders: {red-bridge: {at: [gardabani], desks: 1, inspection: {share: %d %%, time: 6 h}}}
            """;

    @Test
    void openedBoxesAreMissingFromTheTrainAndFollowWhenTheyAreLate() {
        Diary diary = TinyWorld.of(INSPECTIONS.formatted(25))
                .ready("xian", 40, "alat", "tbilisi", "1 00:00")
                .run();

        List<Diary.Delivery> opened = diary.deliveries().stream()
                .filter(box -> box.under(Cause.INSPECTION) > 0)
                .toList();
        assertThat(opened)
                .hasSizeBetween(2, 20)
                .allMatch(box -> box.why().equals("moving 12 h, waiting-train 24 h, documents 2 h, inspection 6 h"));
        assertThat(diary.lines("leaves gardabani"))
                .containsExactly(
                        "day 1 12:00 train leaves gardabani with %d TEU".formatted(40 - opened.size()),
                        "day 2 18:00 train leaves gardabani with %d TEU".formatted(opened.size()));
    }

    @Test
    void theNextTrainTakesThemAlongWhereItHasRoom() {
        Diary diary = TinyWorld.of(INSPECTIONS.formatted(25))
                .ready("xian", 40, "alat", "tbilisi", "1 00:00")
                .ready("almaty", 5, "alat", "tbilisi", "1 00:00")
                .run();

        // The second train is late on day 2 00:00 and at the border on day 2 10:00, before the opened boxes are late.
        assertThat(diary.deliveries("xian"))
                .filteredOn(box -> box.under(Cause.INSPECTION) > 0)
                .isNotEmpty()
                .allMatch(box -> box.why().equals("moving 12 h, waiting-train 18 h, documents 2 h, inspection 6 h"));
    }

    @Test
    void aTrainOfWhichAllIsOpenedEndsThere() {
        Diary diary = TinyWorld.of(INSPECTIONS.formatted(100))
                .ready("xian", 40, "alat", "tbilisi", "1 00:00")
                .run();

        assertThat(diary.lines("leaves gardabani")).containsExactly("day 1 18:00 train leaves gardabani with 40 TEU");
    }

    /** At a terminal there is no train to miss. */
    @Test
    void atATerminalTheyJoinTheOthersInTheYard() {
        Diary diary = TinyWorld.of(INSPECTIONS.formatted(25).replace("gardabani", "tbilisi"))
                .ready("xian", 40, "alat", "tbilisi", "1 00:00")
                .run();

        assertThat(diary.arrivals("xian")).hasSize(2);
        assertThat(diary.arrivals("xian").get(1))
                .endsWith("on day 1 20:00: moving 12 h, documents 2 h, inspection 6 h");
    }
}
